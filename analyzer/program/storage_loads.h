#pragma once
// Where fields and global variables are read that could hold functions, and who is told where they are.

#include <span>
#include <vector>

#include "program/storage_names.h"

namespace candor {

/// What an address points into, found by going back to where it comes from.
struct AddressRoot {
  enum class Kind : std::uint8_t {
    Unknown,
    Local,    // memory of the stack, or what a parameter or captured variable points to: `value`
    Storage,  // `storage`
  };
  Kind kind = Kind::Unknown;
  ValueId value{};
  StorageId storage{};
};

/// `definition` gives the instruction that makes a value, null for what is defined on entry.
template <class Definition>
AddressRoot root_of(const UnitView& unit, ImageId image, StorageNames& storage, ValueId address,
                    Definition definition) {
  constexpr int kMaxSteps = 32;
  for (int step = 0; step < kMaxSteps && index(address) != 0; ++step) {
    const Instruction* made = definition(address);
    if (made == nullptr || made->op == Op::Local) return {AddressRoot::Kind::Local, address, {}};
    const bool field = made->op == Op::Address && index(made->name) != 0 &&
                       static_cast<AddressKind>(made->kind) == AddressKind::Field;
    if (field) return {AddressRoot::Kind::Storage, {}, storage.field(image, made->owner, made->name)};
    if (made->op == Op::Constant && static_cast<ConstantKind>(made->kind) == ConstantKind::Global) {
      return {AddressRoot::Kind::Storage, {}, storage.global(image, made->name)};
    }
    if ((made->op != Op::Copy && made->op != Op::Address) || made->operands.count == 0) break;
    address = unit.code.operands[made->operands.first];
  }
  return {};
}

struct StorageLoad {
  StorageId storage{};
  FunctionId function{};
  ValueId value{};
};

/// By storage, then in program order.
struct StorageUses {
  std::vector<StorageLoad> loads;      // whose type can be a function
  std::vector<StorageLoad> addresses;  // `value`: points into the storage and is given to a call
};
StorageUses index_storage_uses(const ProgramCode& code, StorageNames& storage);

}  // namespace candor
