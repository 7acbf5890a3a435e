#pragma once
// A target's Info.plist as its build writes it: variables replaced, keys from settings added.

#include "cli/targets.h"
#include "unit/unit.h"

namespace candor {

/// A unit with one Info.plist. `source`: the decoded file the target names; null when the build makes it from
/// settings alone.
Unit build_info_plist(const UnitView* source, const Target& target);

}  // namespace candor
