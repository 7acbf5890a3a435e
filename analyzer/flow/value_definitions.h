#pragma once
// Which instruction defines each value of a program.

#include <vector>

#include "program/code.h"

namespace candor {

inline constexpr std::uint32_t kNoDefiningInstruction = 0xffffffff;

/// Points into the code.
class ValueDefinitions {
 public:
  explicit ValueDefinitions(const ProgramCode& code);

  /// An instruction of the function's unit; none for parameters, captured variables and no value.
  std::uint32_t number(FunctionId function, ValueId value) const {
    if (index(value) == 0) return kNoDefiningInstruction;
    const Function& shape = code_->function(function);
    return by_image_[index(code_->image_of(function))][shape.values.first + index(value) - 1];
  }
  const Instruction* of(FunctionId function, ValueId value) const {
    const std::uint32_t found = number(function, value);
    return found == kNoDefiningInstruction ? nullptr : &code_->unit(function).code.instructions[found];
  }
  /// The constant of a kind that defines a value, through copies; null when something else does.
  const Instruction* constant(FunctionId function, ValueId value, ConstantKind kind) const;

 private:
  const ProgramCode* code_;
  std::vector<std::vector<std::uint32_t>> by_image_;  // by value of the unit
};

/// Calls `visit(number, instruction)` for every instruction of a function.
template <class Visit>
void for_each_instruction(const ProgramCode& code, FunctionId function, Visit visit) {
  const UnitView& unit = code.unit(function);
  for (const Block& block : UnitView::slice(unit.code.blocks, code.function(function).blocks)) {
    const std::uint32_t end = block.instructions.first + block.instructions.count;
    for (std::uint32_t i = block.instructions.first; i < end; ++i) visit(i, unit.code.instructions[i]);
  }
}

}  // namespace candor
