#pragma once
// How an analysis proves what it says: the steps of a trace, in flow order.

#include <cstdint>
#include <string>
#include <vector>

#include "flow/binding.h"

namespace candor {

enum class StepKind : std::uint8_t {
  Source,  // where the data comes from
  Move,    // from one value to another inside a function, or through an API
  Call,    // into a function of the program
  Return,  // back to a caller
  Store,   // into a field, variable or storage
  Load,    // out of it
  Sink,    // where it leaves
  Entry,   // a function that the system calls
  Branch,  // a condition that decides
  Pass,    // a call that order rules ask for, made or met on the way
  End,     // a return without what was asked for
};
std::string_view to_string(StepKind kind);  // "source", "move", …

inline constexpr std::uint32_t kNoInstruction = 0xffffffff;

/// Adjacent steps are connected: a step's `to` is the next one's `from`. Both name what holds the data: a
/// value
/// ("-[Room send:]%12", with its variable's name where there is one), a field ("field Room._frame"), a
/// variable
/// ("variable gFrame"), a storage key ("user-defaults \"face\""). Order and gate steps name functions.
struct FlowStep {
  StepKind kind = StepKind::Move;
  FunctionId function{};
  std::uint32_t instruction = kNoInstruction;  // of the function's unit; none: the function itself
  std::string note;                            // what happened, in the reader's words
  std::string from, to;
};

using Trace = std::vector<FlowStep>;

/// What the analyses read; all must outlive them.
struct FlowInput {
  const ProgramCode* code = nullptr;
  const CallGraph* calls = nullptr;
  const ApiBinding* apis = nullptr;
};

}  // namespace candor
