// The fields of loads, stores and atomics.

#include <bit>

#include "binary/arm64/operations.h"

namespace candor::arm64 {

namespace {

bool fill_indexed(const OperationRow& row, const Operands& in, Instruction& out) {
  out.d = in.at[0].r;
  out.n = in.at[1].r;
  out.m = in.at[2].r;
  if (in.at[4].value) out.shift = static_cast<std::uint8_t>(std::countr_zero(unsigned{row.width}));
  return true;
}

/// `first`: where operands begin behind the new base.
bool fill_vectors(const Operands& in, unsigned first, Instruction& out) {
  const Operand& list = in.at[first];
  if (list.count == 0 || list.count > 2) return false;
  out.d = list.r;
  if (list.count == 2) out.d2 = list.r + 1 < kFlags ? static_cast<Register>(list.r + 1) : vector_register(0);
  out.n = in.at[first + 1].r;
  if (out.writeback == Writeback::None) return true;
  Register step = in.at[first + 2].r;
  if (step != kZeroRegister && step != kNoRegister) return false;
  out.immediate = std::int64_t{out.width} * list.count;
  return true;
}

bool fill_lane(const Operands& in, unsigned first, Instruction& out) {
  out.d = in.at[first].r;
  out.n = in.at[first + 2].r;
  if (out.writeback == Writeback::None) return true;
  Register step = in.at[first + 3].r;
  if (step != kZeroRegister && step != kNoRegister) return false;
  out.immediate = out.width;
  return true;
}

/// The zero register takes no result.
Register result_of(const Operand& operand) { return operand.r == kZeroRegister ? kNoRegister : operand.r; }

bool fill_exchange(const OperationRow& row, const Operands& in, Instruction& out) {
  out.d = result_of(in.at[0]);
  out.m = in.at[1].r;
  out.n = in.at[2].r;
  if (row.pattern == Pattern::CompareAndSwap) {
    out.d2 = in.at[1].r;
    out.m = in.at[2].r;
    out.n = in.at[3].r;
  } else if (row.pattern == Pattern::ExclusivePair) {
    out.d2 = in.at[2].r;
    out.n = in.at[3].r;
  }
  return true;
}

}  // namespace

bool fill_access(const OperationRow& row, const Operands& in, std::uint64_t address, Instruction& out) {
  out.writeback = row.writeback;
  unsigned first = row.writeback == Writeback::None ? 0 : 1;
  switch (row.pattern) {
    case Pattern::Access:
      out.d = in.at[first].r;
      out.n = in.at[first + 1].r;
      if (first + 2 < in.count) out.immediate = in.at[first + 2].value * row.scale;
      return true;
    case Pattern::Pair:
      out.d = in.at[first].r;
      out.d2 = in.at[first + 1].r;
      out.n = in.at[first + 2].r;
      if (first + 3 < in.count) out.immediate = in.at[first + 3].value * row.scale;
      return true;
    case Pattern::Indexed:
      return fill_indexed(row, in, out);
    case Pattern::Literal:
      out.d = in.at[0].r;
      out.is_literal = true;
      out.target = address + static_cast<std::uint64_t>(in.at[1].value) * 4;
      return true;
    case Pattern::Vectors:
      return fill_vectors(in, first, out);
    case Pattern::Lane:
      return fill_lane(in, first, out);
    case Pattern::Atomic:
    case Pattern::CompareAndSwap:
    case Pattern::ExclusivePair:
      return fill_exchange(row, in, out);
    default:
      return false;
  }
}

}  // namespace candor::arm64
