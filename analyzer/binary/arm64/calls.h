#pragma once
// The parts that lift calls: where one goes, what it is given, what it gives back.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "binary/arm64/lifting.h"
#include "binary/arm64/run_time_calls.h"

namespace candor::arm64 {

/// Where a call or a jump out of a function goes.
struct CallTarget {
  enum class Kind : std::uint8_t {
    Function,  // of the image: `function`
    Import,    // `name`
    Message,   // a stub of one selector: `name`
    Register,  // `pointer` holds what is called
    Unknown,   // code that is no function: `address`
  } kind = Kind::Unknown;
  std::uint32_t function = 0;  // index into ImageLifting::functions
  StringId name{};
  Register pointer = kNoRegister;
  std::uint64_t address = 0;
};
CallTarget target_of(ImageLifting& all, const KnownState& state, const Instruction& instruction);

/// The selector that a register holds; empty: the code does not decide it.
std::string selector_in(const Unit& unit, const Known& known);

/// What a call is given by its shape, from parameter `first` on.
std::vector<ValueId> named_arguments(FunctionLifting& lifting, const CallShape& shape, std::size_t first);
/// Adds what a variadic call is given besides: `is_format` when its last parameter is a format, else up to
/// the end of its list.
void add_unnamed_arguments(FunctionLifting& lifting, const CallShape& shape, bool is_format,
                           std::vector<ValueId>& arguments);
/// What a call of unknown shape is given: the registers from x`first` on, then those from v0 on, up to the
/// last of each that was written for it.
std::vector<ValueId> register_arguments(FunctionLifting& lifting, Register first);

/// Whether register r holds something that this function was given or made, not what a call left there.
bool is_defined(const FunctionLifting& lifting, Register r);

/// The class whose method this function is, or the closures' outermost creator; empty: none.
struct OwnClass {
  StringId name{};
  bool is_class_method = false;
};
OwnClass own_class(const FunctionLifting& lifting);

/// Emits the call, forgets what calls forget, and puts the result where `result` says. Gives the result.
ValueId emit_call(FunctionLifting& lifting, ::candor::Instruction call, const std::vector<ValueId>& operands,
                  const Passed& result);

/// A message that objc_msgSend sends: receiver in x0, selector in x1.
void lift_message(FunctionLifting& lifting);
/// A message of a known selector to x0, its arguments from x2 on.
void lift_message(FunctionLifting& lifting, std::string_view selector);
/// objc_msgSendSuper2, or objc_msgSendSuper when the structure behind x0 has the superclass.
void lift_super_message(FunctionLifting& lifting);
/// A message that the compiler sends by a function of the run time, to what `to` knows of operand 0.
ValueId emit_plain_message(FunctionLifting& lifting, std::string_view selector,
                           const std::vector<ValueId>& operands, const Known& to);

/// What `call` does; its effect must not be None or NeverReturns.
void lift_run_time_call(FunctionLifting& lifting, const RunTimeCall& call);

}  // namespace candor::arm64
