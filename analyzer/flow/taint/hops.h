#pragma once
// The way of one fact back to its source, hop by hop, and as a trace for readers.

#include <string>
#include <vector>

#include "flow/taint/solver.h"

namespace candor {

/// One hop of the data, in flow order: from one holder to the next, at an instruction of `place`.
struct HopStep {
  Hop hop = Hop::Move;
  FunctionId place{};
  std::uint32_t instruction = kNoInstruction;
  FunctionId function{};  // of the holder after the hop
  std::string from, to;   // holders, as trace.h says
};

/// From the source to the record; summaries are written out. The first is the start, whose `from` is empty.
std::vector<HopStep> hops_to(Solver& solver, std::uint32_t record);

/// The same for readers: hops inside a function that only move the data from variable to variable are left
/// out.
Trace trace_of(Solver& solver, const std::vector<HopStep>& hops, const std::string& source);

/// The call as reports name it: "-[Class selector]", a function's name, "a block".
std::string call_name(const FlowInput& input, FunctionId function, std::uint32_t instruction);

}  // namespace candor
