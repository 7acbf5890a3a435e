#pragma once
// Which functions code may call that the program does not show: their parameters can be anything.

#include <cstdint>
#include <span>
#include <vector>

#include "program/function_values.h"
#include "program/object_survey.h"

namespace candor {

/// Points into its arguments. `named` are the places where code names functions: what has an address may be
/// called by anybody.
class OutsideCalls {
 public:
  OutsideCalls(const ProgramCode& code, const CallGraph& calls, const ObjectSurvey& survey,
               std::span<const FunctionOrigin> named);

  /// Closures; functions with an address; what nothing in the program calls; methods that a class or protocol
  /// without code declares, whose selector is a constant, or one of a call with too many targets.
  bool may_call(FunctionId function);

 private:
  enum class Answer : std::uint8_t { Unasked, No, Yes };
  bool look_at(FunctionId function) const;

  const ProgramCode* code_;
  const CallGraph* calls_;
  const ObjectSurvey* survey_;
  std::unordered_set<std::string_view> unlisted_;  // selectors of calls with too many targets
  std::vector<Answer> answers_;                    // by FunctionId
};

}  // namespace candor
