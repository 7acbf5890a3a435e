#pragma once
// The parts that lift single instructions: memory, arithmetic, conditions.

#include "binary/arm64/lifting.h"

namespace candor::arm64 {

/// A condition, which may be kept as its opposite: branches swap their targets then.
struct Decision {
  ValueId value{};
  bool negated = false;
};

/// Whether uses write a known value out instead of reading a slot.
constexpr bool is_constant(const Known& known) {
  return known.kind != Known::Kind::Opaque && known.kind != Known::Kind::Field &&
         known.kind != Known::Kind::Nothing;
}

/// The address `offset` bytes behind what is known of an object, whose value is `object`: of an instance
/// variable when the class is known.
struct PlaceInside {
  ValueId address{};
  std::uint32_t type = 0;  // of what stands there
};
PlaceInside inside_object(FunctionLifting& lifting, const Known& known, ValueId object, std::int64_t offset);

/// Keeps what stands at the address that `here` is, for the Opaque value `there` that it becomes.
void note_pointee(FunctionLifting& lifting, const Known& here, const Known& there);
/// The same for a value that is one address or another.
void note_pointees(FunctionLifting& lifting, const Decision& decision, const Instruction& select);
void lift_load(FunctionLifting& lifting, const Instruction& instruction);
void lift_store(FunctionLifting& lifting, const Instruction& instruction);
void lift_exchange(FunctionLifting& lifting, const Instruction& instruction);
void lift_writeback(FunctionLifting& lifting, const Instruction& instruction);
/// Everything that only computes.
void lift_data(FunctionLifting& lifting, const Instruction& instruction);
/// Puts a value into the variable at a distance on the stack.
void set_cell(FunctionLifting& lifting, std::int64_t distance, ValueId value);

/// Keeps what the instruction compares, before its result is written.
void note_flags(FunctionLifting& lifting, const Instruction& instruction);
bool sets_flags(const Instruction& instruction);
/// Which instruction set the flags where each block begins, where it is always the same.
std::vector<std::uint32_t> flag_setters(const MachineFunction& function,
                                        const std::vector<RegisterSet>& live);
/// What the flags in force say of a condition.
Decision decision_of(FunctionLifting& lifting, Condition condition);
/// When the branch is taken.
Decision taken_when(FunctionLifting& lifting, const Instruction& branch);
ValueId as_value(FunctionLifting& lifting, const Decision& decision);

/// What a function is given and gives back, as far as its code tells: the registers that it reads before it
/// writes them.
CallShape shape_by_code(ImageLifting& all, const MachineFunction& code);

/// Puts the code of outlined functions where they are called.
void take_in_outlined(ImageLifting& all, MachineFunction& code);

/// Lifts one function of the image; its code is dropped then.
void lift_function(ImageLifting& all, std::uint32_t function);

}  // namespace candor::arm64
