#pragma once
// The worker: forks a child per artifact, ends those that take too long, and tells the parent how each ended.

#include "worker/process/child.h"

namespace candor {

/// Serves the socket at kControlDescriptor until the parent closes it. Gives the exit status. Everything the
/// worker may do with what the user named is in `front_ends`, which run in children only.
int run_worker(const FrontEnds& front_ends);

}  // namespace candor
