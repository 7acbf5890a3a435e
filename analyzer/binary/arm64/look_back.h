#pragma once
// Questions about what led to an instruction, along the one way it was first reached.

#include <cstdint>
#include <optional>

#include "binary/arm64/control_flow.h"

namespace candor::arm64 {

bool writes_register(const Instruction& instruction, Register r);
/// The instructions of a small called function that only goes straight on to its return, as compilers for
/// small code make them out of equal pieces of others; empty: it is none.
std::vector<Instruction> outlined_code(const ReachedCode& code, const Instruction& call);
/// Whether an instruction, or what it calls, may have changed the register.
bool may_change(const ReachedCode& code, const Instruction& instruction, Register r);

/// The instruction that gave register `r` what it holds before `place`; kNone: too far away, a call, or from
/// outside.
std::uint32_t definition_of(const ReachedCode& code, Register r, std::uint32_t place);
/// The number the register holds before `place`, if moves and additions of constants tell it.
std::optional<std::uint64_t> constant_in(const ReachedCode& code, Register r, std::uint32_t place);

/// How many values the bits can have that a shift or the insertion of a bit field leaves of a register; 0:
/// that does not follow from the instruction, or it is too many.
std::uint64_t values_of_bits(const ReachedCode& code, std::uint32_t place);

/// What bounds the index of a jump table.
struct IndexBound {
  std::uint64_t count = 0;                       // the index is less; 0: nothing bounds it
  std::uint32_t leaves_to = ReachedCode::kNone;  // where greater ones go; kNone: nowhere
  Register value = kNoRegister;  // a register that still has the index at the jump, plus a constant
  std::int64_t above_index = 0;  // the constant
};
/// Looks for the comparison (or mask) of register `index`, as it is before `place`, on the way to `jump`.
IndexBound bound_of(const ReachedCode& code, Register index, std::uint32_t place, std::uint32_t jump);

}  // namespace candor::arm64
