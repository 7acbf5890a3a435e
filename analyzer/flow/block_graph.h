#pragma once
// The control flow of a function as order and gate analyses walk it: without exceptions.

#include "flow/function_body.h"
#include "unit/ssa/dominators.h"

namespace candor {

/// Successors by blocks; edges to handlers of exceptions are left out. Complete.
BlockGraph normal_flow(const FunctionBody& body);

/// The blocks from which one of these is reached, themselves included.
std::vector<bool> blocks_leading_to(const BlockGraph& graph, std::vector<std::uint32_t> waiting);

}  // namespace candor
