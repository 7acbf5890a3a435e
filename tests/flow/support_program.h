#pragma once
// A unit as text and models as YAML, bound together: what tests of the flow analyses share.

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "flow/binding.h"
#include "flow/trace.h"

namespace candor::testing {

/// The models of the text of one file of models. Every model must be right.
ApiModels models_from(const std::string& yaml);

/// An app with one unit of code, and the SDK if there is one.
class FlowProgram {
 public:
  FlowProgram(const std::string& unit, const std::string& models, const std::string& sdk = "");
  ~FlowProgram();

  const Program& program() const;
  const ProgramCode& code() const;
  const CallGraph& calls() const;
  const ApiModels& models() const;
  const ApiBinding& apis() const;
  FlowInput input() const { return {&code(), &calls(), &apis()}; }

  LabelId label(std::string_view name) const;
  FunctionId function(std::string_view name) const;
  /// The value that the unit's text calls %name, and if it was put together by instructions of SSA form, its
  /// first part.
  ValueId value(FunctionId function, std::string_view name) const;
  /// The n-th call of a function, in its order.
  CallId call(std::string_view function, std::size_t n = 0) const;
  /// The names of the models of a call, in pack order.
  std::vector<std::string> models_of(CallId call) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace candor::testing
