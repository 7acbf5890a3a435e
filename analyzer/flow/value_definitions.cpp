#include "flow/value_definitions.h"

namespace candor {

ValueDefinitions::ValueDefinitions(const ProgramCode& code) : code_(&code) {
  for (std::uint32_t i = 0; i < code.program().images.size(); ++i) {
    by_image_.emplace_back(code.image_code(ImageId{i}).unit.code.values.size(), kNoDefiningInstruction);
  }
  for (std::uint32_t i = 0; i < code.size(); ++i) {
    const FunctionId function{i};
    auto& definitions = by_image_[index(code.image_of(function))];
    const std::uint32_t first = code.function(function).values.first;
    for_each_instruction(code, function, [&](std::uint32_t number, const Instruction& instruction) {
      if (index(instruction.result) != 0) definitions[first + index(instruction.result) - 1] = number;
    });
  }
}

const Instruction* ValueDefinitions::constant(FunctionId function, ValueId value, ConstantKind kind) const {
  const Instruction* found = of(function, value);
  const UnitView& unit = code_->unit(function);
  while (found != nullptr && found->op == Op::Copy) {
    found = of(function, unit.code.operands[found->operands.first]);
  }
  if (found == nullptr || found->op != Op::Constant) return nullptr;
  return static_cast<ConstantKind>(found->kind) == kind ? found : nullptr;
}

}  // namespace candor
