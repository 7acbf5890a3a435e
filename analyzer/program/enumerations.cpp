#include "program/enumerations.h"

namespace candor {

void Enumerations::enter(const UnitView& unit, const Function& function) {
  unit_ = &unit;
  known_.clear();
  items_.clear();
  if ((function.flags & kFunctionSsa) == 0) return;
  known_.resize(function.values.count + std::size_t{1});
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (const Instruction& one : UnitView::slice(unit.code.instructions, block.instructions)) look_at(one);
  }
}

void Enumerations::look_at(const Instruction& instruction) {
  const auto operands = UnitView::slice(unit_->code.operands, instruction.operands);
  const std::uint32_t result = index(instruction.result);
  if (instruction.op == Op::Store) {
    const LocalAddress to = known(operands[0]).address;
    const std::uint32_t collection = known(operands[1]).collection;
    if (to.local != 0 && collection != 0) items_[{to.local, to.offset}] = collection;
    return;
  }
  if (result == 0) return;
  Known& made = known_[result];
  if (instruction.op == Op::Local) {
    made.address.local = result;
  } else if (instruction.op == Op::Copy) {
    made = known(operands[0]);
  } else if (instruction.op == Op::Load) {
    const LocalAddress from = known(operands[0]).address;
    const auto items = items_.find({from.local, from.offset});
    if (items != items_.end()) made.collection = items->second;
  } else if (instruction.op == Op::Address) {
    made = known(operands[0]);
    switch (static_cast<AddressKind>(instruction.kind)) {
      case AddressKind::Offset:
        made.address.offset += instruction.bits;
        break;
      case AddressKind::Unknown:
        if (made.address.local == 0 && made.collection == 0) made.collection = index(operands[0]);
        made.address = {};
        break;
      case AddressKind::Index:
        made.address = {};
        break;
      case AddressKind::Field:
        made = {};
        break;
    }
  }
}

ValueId Enumerations::collection_of(const Instruction& load) const {
  const auto operands = UnitView::slice(unit_->code.operands, load.operands);
  if (known_.empty() || operands.empty()) return {};
  const Known address = known(operands[0]);
  // What stands in a local object is the address of items, not one of them.
  return address.address.local != 0 ? ValueId{} : ValueId{address.collection};
}

}  // namespace candor
