// From operands as LLVM orders them to the fields of an Instruction: everything but accesses to memory.

#include <bit>

#include "binary/arm64/operations.h"

namespace candor::arm64 {

namespace {

constexpr std::uint64_t kPageSize = 4096;

std::uint64_t low_bytes(std::uint64_t value, unsigned width) {
  return width >= 8 ? value : value & ((std::uint64_t{1} << (8 * width)) - 1);
}

/// A result nobody sees makes a comparison of arithmetic.
void drop_zero_result(Instruction& out, const OperationRow& row) {
  if (out.d != kZeroRegister || !row.sets_flags) return;
  out.d = kNoRegister;
  out.sets_flags = false;
  out.operation = row.operation == Operation::And ? Operation::Test : Operation::Compare;
}

bool fill_add_immediate(const OperationRow& row, const Operands& in, Instruction& out) {
  out.d = in.at[0].r;
  out.n = in.at[1].r;
  std::int64_t number = in.at[2].value << (in.at[3].value & 63);
  out.immediate = row.negative ? -number : number;
  if (number == 0 && !row.sets_flags) out.operation = Operation::Move;
  drop_zero_result(out, row);
  if (out.operation == Operation::Compare) out.immediate = -out.immediate;
  return true;
}

/// Register operands: all of adds with a zero result (cmn) is left to Other, whose operands add up.
bool fill_registers(const OperationRow& row, const Operands& in, unsigned shift, Instruction& out) {
  out.d = in.at[0].r;
  out.n = in.at[1].r;
  out.m = in.at[2].r;
  out.shift = static_cast<std::uint8_t>(shift);
  drop_zero_result(out, row);
  return out.operation != Operation::Compare || row.operation != Operation::Add;
}

bool fill_shifted(const OperationRow& row, const Operands& in, Instruction& out) {
  unsigned kind = (in.at[3].value >> 6) & 7, amount = in.at[3].value & 63;
  if (kind != 0) return false;
  if (!fill_registers(row, in, amount, out)) return false;
  if (row.operation == Operation::Or && out.n == kZeroRegister && amount == 0) {
    out.operation = Operation::Move;
    out.n = out.m;
    out.m = kNoRegister;
  }
  return true;
}

bool fill_logical(const OperationRow& row, const Operands& in, Instruction& out) {
  auto mask = logical_immediate(static_cast<std::uint32_t>(in.at[2].value), row.width);
  if (!mask) return false;
  out.d = in.at[0].r;
  out.n = in.at[1].r;
  out.immediate = static_cast<std::int64_t>(*mask);
  drop_zero_result(out, row);
  if (row.operation == Operation::Or && out.n == kZeroRegister) {
    out.operation = Operation::Constant;
    out.n = kNoRegister;
  } else if (row.operation == Operation::And && *mask == 0xffffffff && !row.sets_flags) {
    out.operation = Operation::Move;
    out.width = 4;
    out.immediate = 0;
  }
  return true;
}

bool fill_move_wide(const OperationRow& row, const Operands& in, Instruction& out) {
  out.d = in.at[0].r;
  std::uint64_t value = static_cast<std::uint64_t>(in.at[1].value) << (in.at[2].value & 63);
  out.immediate = static_cast<std::int64_t>(low_bytes(row.negative ? ~value : value, row.width));
  return true;
}

bool fill_bitfield(const Operands& in, Instruction& out) {
  std::int64_t last = in.at[3].value;
  if (in.at[2].value != 0 || (last != 7 && last != 15 && last != 31)) return false;
  out.d = in.at[0].r;
  out.n = in.at[1].r;
  out.width = static_cast<std::uint8_t>((last + 1) / 8);
  return true;
}

bool fill_compare_if(const OperationRow& row, const Operands& in, Instruction& out) {
  out.n = in.at[0].r;
  if (in.at[1].count)
    out.m = in.at[1].r;
  else
    out.immediate = row.negative ? -in.at[1].value : in.at[1].value;
  out.shift = static_cast<std::uint8_t>(in.at[2].value & 15);
  out.condition = static_cast<Condition>(in.at[3].value & 15);
  return true;
}

bool fill_multiply_add(const OperationRow& row, const Operands& in, Instruction& out) {
  out.d = in.at[0].r;
  out.n = in.at[1].r;
  out.m = in.at[2].r;
  if (in.at[3].r == kZeroRegister) return row.pattern == Pattern::MultiplyAdd;
  out.operation = Operation::MultiplyAdd;
  out.reads[0] = in.at[3].r;
  out.read_count = 1;
  return true;
}

bool fill_choose(const OperationRow& row, const Operands& in, Instruction& out) {
  out.d = in.at[0].r;
  out.condition = static_cast<Condition>(in.at[3].value & 15);
  if (row.pattern == Pattern::Choose) {
    out.n = in.at[1].r;
    out.m = in.at[2].r;
    return true;
  }
  if (in.at[1].r != kZeroRegister || in.at[2].r != kZeroRegister || out.condition >= Condition::Always)
    return false;
  out.condition = static_cast<Condition>((in.at[3].value & 15) ^ 1);
  out.immediate = row.negative ? -1 : 1;
  return true;
}

std::uint64_t byte_mask(std::uint8_t bits) {
  std::uint64_t value = 0;
  for (unsigned i = 0; i < 8; ++i)
    if (bits >> i & 1) value |= std::uint64_t{0xff} << (8 * i);
  return value;
}

/// An fmov's 8 bits: sign, three bits of exponent around 0, four bits of fraction.
std::uint64_t float_bits(std::uint8_t encoded, unsigned width) {
  int exponent = ((encoded >> 4 & 7) ^ 4) - 3;
  double value = (16 + (encoded & 15)) / 16.0;
  value = exponent < 0 ? value / (1 << -exponent) : value * (1 << exponent);
  if (encoded & 0x80) value = -value;
  if (width == 8) return std::bit_cast<std::uint64_t>(value);
  return std::bit_cast<std::uint32_t>(static_cast<float>(value));
}

bool fill_constant(const OperationRow& row, const Operands& in, std::uint64_t address, Instruction& out) {
  out.d = in.at[0].r;
  auto number = static_cast<std::uint64_t>(in.at[1].value);
  switch (row.pattern) {
    case Pattern::Address:
      number += address;
      break;
    case Pattern::Page:
      number = (address & ~(kPageSize - 1)) + number * kPageSize;
      break;
    case Pattern::ByteMask:
      number = byte_mask(static_cast<std::uint8_t>(number));
      break;
    case Pattern::FloatConstant:
      number = float_bits(static_cast<std::uint8_t>(number), row.width);
      break;
    default:
      if (number != 0) return false;
  }
  out.immediate = static_cast<std::int64_t>(number);
  if (row.pattern == Pattern::Address || row.pattern == Pattern::Page) out.target = number;
  return true;
}

/// Branches: the number of words is the last operand.
bool fill_jump(const OperationRow& row, const Operands& in, std::uint64_t address, Instruction& out) {
  const Operand& words = in.at[in.count - 1];
  out.target = address + static_cast<std::uint64_t>(words.value) * 4;
  if (row.pattern == Pattern::JumpIf) {
    out.condition = static_cast<Condition>(in.at[0].value & 15);
    if (out.condition >= Condition::Always) out.operation = Operation::Branch;
  } else if (row.pattern != Pattern::Jump) {
    out.n = in.at[0].r;
    if (row.pattern == Pattern::JumpIfBit) out.shift = static_cast<std::uint8_t>(in.at[1].value & 63);
  }
  return true;
}

bool fill_through_register(const Operands& in, Instruction& out) {
  out.n = in.count > 0 ? in.at[0].r : kLinkRegister;
  if (in.count > 1) out.m = in.at[1].r;
  return true;
}

}  // namespace

std::optional<std::uint64_t> logical_immediate(std::uint32_t encoded, unsigned width) {
  unsigned n = encoded >> 12 & 1, rotation = encoded >> 6 & 63, ones = encoded & 63;
  unsigned combined = n << 6 | (~ones & 63);
  if (combined == 0 || (width == 4 && n != 0)) return std::nullopt;
  unsigned size = std::bit_floor(combined);
  ones &= size - 1;
  rotation &= size - 1;
  if (size < 2 || ones == size - 1) return std::nullopt;
  std::uint64_t all = size == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
  std::uint64_t pattern = (std::uint64_t{1} << (ones + 1)) - 1;
  if (rotation) pattern = (pattern >> rotation | pattern << (size - rotation)) & all;
  for (unsigned filled = size; filled < 64; filled *= 2) pattern |= pattern << filled;
  return low_bytes(pattern, width);
}

bool fill_operation(const OperationRow& row, const Operands& in, std::uint64_t address, Instruction& out) {
  out.operation = row.operation;
  out.width = row.width;
  out.sets_flags = row.sets_flags;
  out.is_signed = row.is_signed;
  out.is_authenticated = row.is_authenticated;
  out.is_conversion = row.is_conversion;
  switch (row.pattern) {
    case Pattern::Bare:
      return true;
    case Pattern::AddImmediate:
      return fill_add_immediate(row, in, out);
    case Pattern::Shifted:
      return fill_shifted(row, in, out);
    case Pattern::Extended:
      return fill_registers(row, in, in.at[3].value & 7, out);
    case Pattern::Logical:
      return fill_logical(row, in, out);
    case Pattern::MoveWide:
      return fill_move_wide(row, in, out);
    case Pattern::MoveKeep:
      out.d = in.at[0].r;
      out.immediate = in.at[2].value & 0xffff;
      out.shift = static_cast<std::uint8_t>(in.at[3].value & 63);
      return true;
    case Pattern::Address:
    case Pattern::Page:
    case Pattern::VectorZero:
    case Pattern::ByteMask:
    case Pattern::FloatConstant:
      return fill_constant(row, in, address, out);
    case Pattern::Bitfield:
      return fill_bitfield(in, out);
    case Pattern::Copy:
    case Pattern::InPlace:
      out.d = in.at[0].r;
      out.n = in.at[1].r;
      return true;
    case Pattern::VectorOr:
      out.d = in.at[0].r;
      out.n = in.at[1].r;
      return in.at[1].r == in.at[2].r;
    case Pattern::MultiplyAdd:
    case Pattern::MultiplyAddLong:
      return fill_multiply_add(row, in, out);
    case Pattern::Compare:
      out.n = in.at[0].r;
      if (in.count > 1 && in.at[1].count) out.m = in.at[1].r;
      return true;
    case Pattern::CompareIf:
      return fill_compare_if(row, in, out);
    case Pattern::Choose:
    case Pattern::ChooseIncrement:
      return fill_choose(row, in, out);
    case Pattern::Jump:
    case Pattern::JumpIf:
    case Pattern::JumpIfZero:
    case Pattern::JumpIfBit:
      return fill_jump(row, in, address, out);
    case Pattern::ThroughRegister:
      return fill_through_register(in, out);
    default:
      return fill_access(row, in, address, out);
  }
}

}  // namespace candor::arm64
