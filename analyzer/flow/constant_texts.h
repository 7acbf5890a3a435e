#pragma once
// The text that a value always has, computed as the code and the models say.

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "flow/call_models.h"
#include "flow/variable_writers.h"

namespace candor {

struct ConstantText {
  std::string text;
  bool assembled = false;  // from pieces that are not the text itself
};

/// Points into its arguments. Answers are kept; not thread-safe.
class ConstantTexts {
 public:
  ConstantTexts(const ProgramCode& code, const CallGraph& calls, const ModelTables& tables,
                const ValueDefinitions& definitions, const VariableWriters& writers, const CallModels& models)
      : code_(&code),
        calls_(&calls),
        tables_(&tables),
        definitions_(&definitions),
        writers_(&writers),
        models_(&models) {}

  /// Null: not known. The pointer holds until `this` goes.
  const ConstantText* of(FunctionId function, ValueId value);

 private:
  enum class Outcome : std::uint8_t { Unknown, Text, Circular };
  struct Answer {
    Outcome outcome = Outcome::Circular;  // while it is computed
    ConstantText text;
  };
  using Texts = std::vector<const ConstantText*>;

  const Answer& look(FunctionId function, ValueId value);
  Answer compute(FunctionId function, ValueId value);
  /// What calls that change the object make of its text: those of a straight run of code add to it.
  Answer changed(FunctionId function, ValueId value, Answer before);
  void find_changes();
  Answer captured(FunctionId closure, ValueId value);
  Answer constant(FunctionId function, const Instruction& instruction);
  Answer common(FunctionId function, std::span<const ValueId> values);
  Answer stored(FunctionId function, ValueId address, bool through_pointer);
  Answer call(FunctionId function, std::uint32_t number, const Instruction& call);
  const ApiEntry* folding_of(CallId call) const;
  Answer returned(FunctionId target);
  Answer fold(FunctionId function, const Instruction& call, Folding folding);
  Answer join(FunctionId function, std::span<const ValueId> arguments, ValueId receiver);
  Answer format(FunctionId function, std::span<const ValueId> arguments, ValueId receiver);
  Answer path(FunctionId function, std::span<const ValueId> arguments, ValueId receiver);
  Answer exclusive_or(FunctionId function, std::span<const ValueId> arguments);
  /// The texts of an array literal, in order; empty when one is not known.
  Texts elements(FunctionId function, ValueId array);
  std::optional<std::uint64_t> number(FunctionId function, ValueId value) const;

  const ProgramCode* code_;
  const CallGraph* calls_;
  const ModelTables* tables_;
  const ValueDefinitions* definitions_;
  const VariableWriters* writers_;
  const CallModels* models_;
  std::unordered_map<std::uint64_t, Answer> answers_;               // by function and value
  std::unordered_map<std::uint64_t, std::vector<CallId>> changes_;  // by function and value
  bool changes_known_ = false;
  int depth_ = 0;
  std::uint32_t steps_ = 0;  // of the question at hand
};

}  // namespace candor
