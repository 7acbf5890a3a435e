#pragma once
// What the functions of the language run times do, which compilers call on their own: values that pass
// through, stores, loads, messages, and calls that never come back. Facts of the ARC, Blocks and Swift ABIs.

#include <string_view>

#include "binary/arm64/instruction.h"

namespace candor::arm64 {

enum class RunTimeEffect : std::uint8_t {
  None,          // not a function of a run time that is known here: an ordinary call
  Nothing,       // counts references, opens pools …: nothing that data or order sees, and no result
  Argument,      // gives back the object in `argument`
  CopyBlock,     // gives a copy of the block in x0, which may be a literal on the stack
  StoreStrong,   // *x0 = x1, no result: objc_storeStrong
  StoreWeak,     // *x0 = x1 weakly, gives x1
  CopyWeak,      // *x0 = *x1, both weak
  LoadWeak,      // gives *x0, weak
  GetProperty,   // gives the instance variable of x0 that is x2 bytes inside it
  SetProperty,   // the instance variable of x0 at register `argument` bytes = register `value`
  CopyMemory,    // what x1 points to is copied to what x0 points to
  CopyCaptured,  // _Block_object_assign: *x0 = x1
  AllocMessage,  // the messages `selector`, then `then` when there is one, to x0
  Message,       // the message `selector` to x0; the operand for its colon, if it has one, is x1
  NeverReturns,  // and is a call to be seen: abort, objc_exception_throw
};

struct RunTimeCall {
  RunTimeEffect effect = RunTimeEffect::None;
  Register argument = 0;  // Argument, SetProperty
  Register value = 0;     // SetProperty
  std::string_view selector{};
  std::string_view then{};
};

/// By canonical symbol name ("objc_retain_x19" too); effect None for any other name.
RunTimeCall run_time_call(std::string_view name);

/// The register that holds before the call what x0 holds behind it; kNoRegister: the call gives something
/// else.
Register returned_argument(std::string_view name);

/// Whether the named function never comes back, whatever it is given.
bool never_returns(std::string_view name);

}  // namespace candor::arm64
