#pragma once
// A frozen unit in a file of its own: the description of the platform that Candor is built with.

#include <cstdint>
#include <string>
#include <vector>

#include "unit/unit.h"

namespace candor {

/// Movable; `view` looks into `words`.
struct UnitFile {
  std::vector<std::uint64_t> words;  // the frozen unit, aligned
  UnitView view;
};

/// Errors: CannotRead, BadUnit, UnitVersion.
Result<UnitFile> read_unit_file(const std::string& path);
/// The same of an open file, which stays open.
Result<UnitFile> read_unit_file(int fd);

}  // namespace candor
