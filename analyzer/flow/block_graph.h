#pragma once
// The control flow of a function as order and gate analyses walk it: without exceptions.

#include "flow/function_body.h"
#include "unit/ssa/dominators.h"

namespace candor {

/// Successors by blocks; edges to handlers of exceptions are left out. Complete.
BlockGraph normal_flow(const FunctionBody& body);

}  // namespace candor
