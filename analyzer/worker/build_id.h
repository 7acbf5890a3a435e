#pragma once
// Which build of the front ends made a unit: a part of every cache key.

#include <string>

#include "base/result.h"

namespace candor {

/// An id that changes whenever the program's code does: the linker's build id of an ELF file (a hash of all
/// that was linked in), else the SHA-256 of the file. Errors: CannotRead.
Result<std::string> read_build_id(const std::string& program);

}  // namespace candor
