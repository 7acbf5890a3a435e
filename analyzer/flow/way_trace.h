#pragma once
// How a way through functions is told: the conditions that matter and the calls that do not do what was
// asked.

#include "flow/ways.h"

namespace candor {

/// A step that stands in one function.
FlowStep step_in(const Ways& ways, StepKind kind, FunctionId function, std::uint32_t instruction,
                 std::string note);

/// The shortest way of a kind through a function, from its first block to a return, the return included.
Trace trace_way(Ways& ways, WayNodeId node, WayKind kind);
/// The way to one state of a search; `until`: an instruction of its block where the way ends.
Trace trace_to_state(Ways& ways, WayNodeId node, const WaySearch& search, std::uint32_t state,
                     std::uint32_t until);

}  // namespace candor
