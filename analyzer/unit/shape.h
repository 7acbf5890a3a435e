#pragma once
// Which fields an instruction of each kind uses. Fields that are not used are zero: the check of a unit
// refuses others, so that nothing is hidden from readers, the text form included.

#include <cstdint>

#include "unit/code.h"

namespace candor {

enum class Need : std::uint8_t { None, Optional, Required };

struct Shape {
  std::uint32_t min_operands = 0;
  std::uint32_t max_operands = 0;
  Need result = Need::Required;
  bool name = false;
  bool owner = false;
  bool bits = false;
  bool type = false;
  std::uint16_t flags = 0;  // InstructionFlag bits that may be set
};

inline constexpr std::uint32_t kAnyCount = 0xffffffff;

constexpr Shape constant_shape(ConstantKind kind) {
  switch (kind) {
    case ConstantKind::Undefined:
    case ConstantKind::Null:
      return {};
    case ConstantKind::Integer:
    case ConstantKind::Real:
      return {.bits = true};
    default:
      return {.name = true};
  }
}

constexpr Shape address_shape(AddressKind kind) {
  switch (kind) {
    case AddressKind::Field:
      return {.min_operands = 1, .max_operands = 1, .name = true, .owner = true, .type = true};
    case AddressKind::Offset:
      return {.min_operands = 1, .max_operands = 1, .bits = true, .type = true};
    case AddressKind::Index:
      return {.min_operands = 2, .max_operands = 2, .type = true};
    case AddressKind::Unknown:
      break;
  }
  return {.min_operands = 1, .max_operands = 1, .type = true};
}

constexpr Shape call_shape(CallKind kind) {
  Shape shape{.max_operands = kAnyCount, .result = Need::Optional, .flags = kCallDynamicResult};
  constexpr std::uint16_t kMessageFlags = kCallSuper | kCallToClass | kCallWritten;
  switch (kind) {
    case CallKind::Function:
      shape.name = true;
      return shape;
    case CallKind::Message:
      shape.name = shape.owner = shape.type = true;
      shape.min_operands = 1;
      shape.flags |= kMessageFlags;
      return shape;
    case CallKind::DynamicMessage:
      shape.owner = shape.type = true;
      shape.min_operands = 2;
      shape.flags |= kMessageFlags;
      return shape;
    case CallKind::Indirect:
      shape.min_operands = 1;
      shape.type = true;
  }
  return shape;
}

constexpr Shape shape_of(Op op, std::uint8_t kind) {
  switch (op) {
    case Op::Constant:
      return constant_shape(static_cast<ConstantKind>(kind));
    case Op::Copy:
      return {.min_operands = 1, .max_operands = 1};
    case Op::Phi:
      return {.max_operands = kAnyCount};
    case Op::Select:
      return {.min_operands = 3, .max_operands = 3};
    case Op::Compute:
      if (kind == static_cast<std::uint8_t>(ComputeOp::Other))
        return {.max_operands = kAnyCount, .name = true};
      if (kind == static_cast<std::uint8_t>(ComputeOp::Not)) return {.min_operands = 1, .max_operands = 1};
      return {.min_operands = 2, .max_operands = 2};
    case Op::Local:
      return {.name = true, .bits = true, .type = true};
    case Op::Address:
      return address_shape(static_cast<AddressKind>(kind));
    case Op::Load:
      return {.min_operands = 1, .max_operands = 1, .type = true, .flags = kAccessWeak};
    case Op::Store:
      return {.min_operands = 2, .max_operands = 2, .result = Need::None, .type = true, .flags = kAccessWeak};
    case Op::Call:
      return call_shape(static_cast<CallKind>(kind));
    case Op::Closure:
      return {.max_operands = kAnyCount, .bits = true};
    case Op::Branch:
    case Op::Return:
      return {.max_operands = 1, .result = Need::None};
    case Op::Switch:
      return {.min_operands = 1, .max_operands = 1, .result = Need::None};
    case Op::Unreachable:
      break;
  }
  return {.result = Need::None};
}

/// Whether `instruction` sets only the fields its kind uses, with a right number of operands.
constexpr bool has_right_shape(const Instruction& instruction) {
  const Shape shape = shape_of(instruction.op, instruction.kind);
  const bool has_result = index(instruction.result) != 0;
  bool right = instruction.operands.count >= shape.min_operands;
  right &= instruction.operands.count <= shape.max_operands;
  right &= has_result ? shape.result != Need::None : shape.result != Need::Required;
  right &= shape.name || index(instruction.name) == 0;
  right &= shape.owner || index(instruction.owner) == 0;
  right &= shape.bits || instruction.bits == 0;
  right &= shape.type || instruction.type == 0;
  right &= (instruction.flags & ~shape.flags) == 0;
  return right;
}

}  // namespace candor
