#pragma once
// Where each value of a function is made and used; made only for the functions that somebody asks for.

#include <memory>
#include <span>
#include <vector>

#include "program/code.h"

namespace candor {

struct ValueUses {
  /// The instruction that makes the value; null for parameters and captured variables.
  const Instruction* definition(ValueId value) const {
    const std::uint32_t number = made_by[index(value) - 1];
    return number == 0 ? nullptr : &unit->code.instructions[number - 1];
  }
  /// Instructions, each once for every operand that is the value.
  std::span<const std::uint32_t> of(ValueId value) const {
    const std::uint32_t first = first_use[index(value) - 1];
    return std::span(uses).subspan(first, first_use[index(value)] - first);
  }
  const Instruction& instruction(std::uint32_t number) const { return unit->code.instructions[number]; }
  std::span<const ValueId> operands(const Instruction& instruction) const {
    return UnitView::slice(unit->code.operands, instruction.operands);
  }

  const UnitView* unit = nullptr;
  std::vector<std::uint32_t> made_by;    // by value: instruction plus 1
  std::vector<std::uint32_t> first_use;  // by value, and the end
  std::vector<std::uint32_t> uses;
};

class UseIndex {
 public:
  explicit UseIndex(const ProgramCode& code) : code_(&code), functions_(code.size()) {}
  const ValueUses& of(FunctionId function);

 private:
  const ProgramCode* code_;
  std::vector<std::unique_ptr<ValueUses>> functions_;
};

}  // namespace candor
