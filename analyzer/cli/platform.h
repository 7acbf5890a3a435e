#pragma once
// The description of Apple's platform that Candor was built with, which programs with source are linked with.

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "unit/unit.h"

namespace candor {

/// Movable; `view` looks into `words`.
struct Platform {
  std::vector<std::uint64_t> words;  // the frozen unit, aligned
  UnitView view;
};

/// Reads sdk.unit of the SDK's folder. Errors: CannotRead, BadUnit, UnitVersion.
Result<Platform> load_platform();

}  // namespace candor
