#pragma once
// A select that decides what a call calls becomes branches, so that order and gate questions see two calls.

#include <vector>

#include "unit/ssa/body.h"

namespace candor {

/// By origin: the selects of an SSA body whose result reaches a call's receiver, selector or callee through
/// copies, phis and selects.
std::vector<bool> find_deciding_selects(const Body& ssa);

/// In a body over slots: calls decided by a marked select of the same block are put into both arms.
void split_calls(Body& body, const std::vector<bool>& marked);

/// In a body over slots: marked selects become two copies in two arms.
void split_selects(Body& body, const std::vector<bool>& marked);

/// In an SSA body: dynamic messages whose selector is a constant become messages.
void resolve_selectors(Body& ssa);

}  // namespace candor
