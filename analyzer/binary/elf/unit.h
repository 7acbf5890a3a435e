#pragma once
// An ELF file becomes a unit, or a part of one.

#include "base/problem.h"
#include "binary/front_end.h"

namespace candor::elf {

/// Reads one file.
Result<BinaryUnit> read_unit(ByteSpan file, const ImageOptions& options);

/// Adds an object of a static library to its unit.
void read_object(ByteSpan file, Unit& unit, ProblemLog& problems);

}  // namespace candor::elf
