#pragma once
// Gives a listing its meaning: bundles, their components and the artifacts of each.

#include "input/artifact.h"
#include "input/listing.h"

namespace candor::input {

/// Bundles sorted by path. Opens the files of a directory that become artifacts and adds them to
/// `listing.containers`. `alone`: the named path is one file, so it is an artifact even outside a bundle.
std::vector<Bundle> make_bundles(Listing& listing, bool alone);

}  // namespace candor::input
