#pragma once
// From slots to values that are assigned once.

#include "unit/ssa/body.h"

namespace candor {

/// Makes the entry a block that nothing branches to and drops what it does not reach. There must be a block.
void normalise_blocks(Body& body);

/// SSA form of a body over slots, whose blocks are normalised; phis are pruned: none is dead. Origins are
/// kept.
Body rename_slots(const Body& body);

}  // namespace candor
