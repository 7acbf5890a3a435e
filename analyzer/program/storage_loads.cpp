#include "program/storage_loads.h"

#include <algorithm>

namespace candor {
namespace {

bool can_be_function(const UnitView& unit, const Instruction& load) {
  if (load.type == 0) return true;
  const Type& type = unit.code.types[load.type - 1];
  switch (type.kind) {
    case TypeKind::Unknown:
    case TypeKind::Pointer:
    case TypeKind::Block:
      return true;
    case TypeKind::Object:
      return index(type.name) == 0;
    default:
      return false;
  }
}

}  // namespace

StorageUses index_storage_uses(const ProgramCode& code, StorageNames& storage) {
  StorageUses uses;
  std::vector<std::uint32_t> made_by;
  for (std::uint32_t i = 0; i < code.size(); ++i) {
    const FunctionId id{i};
    const Function& function = code.function(id);
    const UnitView& unit = code.unit(id);
    made_by.assign(function.values.count, 0);
    for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
      for (std::uint32_t n = 0; n < block.instructions.count; ++n) {
        const Instruction& made = unit.code.instructions[block.instructions.first + n];
        if (index(made.result) != 0) made_by[index(made.result) - 1] = block.instructions.first + n + 1;
      }
    }
    const auto definition = [&](ValueId value) {
      const std::uint32_t number = made_by[index(value) - 1];
      return number == 0 ? nullptr : &unit.code.instructions[number - 1];
    };
    const auto note = [&](ValueId address, ValueId value, std::vector<StorageLoad>& out) {
      const AddressRoot root = root_of(unit, code.image_of(id), storage, address, definition);
      if (root.kind == AddressRoot::Kind::Storage) out.push_back({root.storage, id, value});
    };
    for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
      for (const Instruction& use : UnitView::slice(unit.code.instructions, block.instructions)) {
        const auto operands = UnitView::slice(unit.code.operands, use.operands);
        if (use.op == Op::Load && index(use.result) != 0 && can_be_function(unit, use)) {
          note(operands.front(), use.result, uses.loads);
        } else if (use.op == Op::Call) {
          for (const ValueId given : operands) note(given, given, uses.addresses);
        }
      }
    }
  }
  std::ranges::stable_sort(uses.loads, {}, &StorageLoad::storage);
  std::ranges::stable_sort(uses.addresses, {}, &StorageLoad::storage);
  return uses;
}

}  // namespace candor
