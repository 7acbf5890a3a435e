#include "program/class_checks.h"

namespace candor {
namespace {

bool is_constant_class(const Instruction& made) {
  return made.op == Op::Constant && static_cast<ConstantKind>(made.kind) == ConstantKind::ClassObject;
}

bool is_message(const Instruction& made) {
  return made.op == Op::Call && static_cast<CallKind>(made.kind) == CallKind::Message;
}

}  // namespace

void ClassChecks::enter(const UnitView& unit, const Function& function) {
  unit_ = &unit;
  first_value_ = function.values.first;
  checks_.clear();
  origins_.clear();
  class_objects_.clear();
  if ((function.flags & kFunctionSsa) == 0) return;
  for (std::uint32_t i = 0; i <= function.values.count; ++i) origins_.push_back(i);
  class_objects_.assign(origins_.size(), nullptr);
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (const Instruction& one : UnitView::slice(unit.code.instructions, block.instructions)) look_at(one);
  }
}

/// A message to an object whose only argument is a class asks for that class, or is nothing that matters
/// here.
void ClassChecks::look_at(const Instruction& instruction) {
  const auto operands = UnitView::slice(unit_->code.operands, instruction.operands);
  const std::uint32_t result = index(instruction.result);
  if (result == 0) return;
  if (instruction.op == Op::Copy && index(operands[0]) != 0) {
    origins_[result] = origin(operands[0]);
    class_objects_[result] = class_objects_[index(operands[0])];
    return;
  }
  if (is_constant_class(instruction)) class_objects_[result] = &instruction;
  if (!is_message(instruction) || operands.empty()) return;
  if ((instruction.flags & kCallToClass) != 0) {
    // A class that is asked for a class gives itself.
    if (operands.size() == 1 && gives_class(result))
      class_objects_[result] = class_objects_[index(operands[0])];
    return;
  }
  if (operands.size() != 2 || index(operands[0]) == 0 || index(operands[1]) == 0) return;
  if (const Instruction* made = class_objects_[index(operands[1])]) {
    checks_.push_back({origin(operands[0]), made->name, &instruction});
  }
}

bool ClassChecks::gives_class(std::uint32_t value) const {
  const std::uint32_t type = unit_->code.values[first_value_ + value - 1].type;
  return type != 0 && unit_->code.types[type - 1].kind == TypeKind::ClassType;
}

std::vector<StringId> ClassChecks::before(const Instruction& send, ValueId object) const {
  std::vector<StringId> types;
  if (index(object) == 0 || origins_.empty()) return types;
  for (const Check& check : checks_) {
    if (check.at < &send && check.object == origin(object)) types.push_back(check.type);
  }
  return types;
}

}  // namespace candor
