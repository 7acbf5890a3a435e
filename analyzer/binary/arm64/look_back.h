#pragma once
// Questions about what led to an instruction, along the one way it was first reached.

#include <cstdint>
#include <optional>

#include "binary/arm64/control_flow.h"

namespace candor::arm64 {

bool writes_register(const Instruction& instruction, Register r);
/// Whether a call may have changed the register.
bool is_clobbered_by_call(Register r);

/// The instruction that gave register `r` what it holds before `place`; kNone: too far away, a call, or from
/// outside.
std::uint32_t definition_of(const ReachedCode& code, Register r, std::uint32_t place);
/// The number the register holds before `place`, if moves and additions of constants tell it.
std::optional<std::uint64_t> constant_in(const ReachedCode& code, Register r, std::uint32_t place);

/// What bounds the index of a jump table.
struct IndexBound {
  std::uint64_t count = 0;                       // the index is less
  std::uint32_t leaves_to = ReachedCode::kNone;  // where greater ones go; kNone: nowhere
  Register value = kNoRegister;  // a register that still has the index at the jump, plus a constant
  std::int64_t above_index = 0;  // the constant
};
/// Looks for the comparison (or mask) of register `index`, as it is before `place`, on the way to `jump`.
std::optional<IndexBound> bound_of(const ReachedCode& code, Register index, std::uint32_t place,
                                   std::uint32_t jump);

}  // namespace candor::arm64
