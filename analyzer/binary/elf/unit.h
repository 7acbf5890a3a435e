#pragma once
// An ELF file becomes a unit, or a part of one.

#include "base/problem.h"
#include "binary/front_end.h"

namespace candor::elf {

/// Reads one file. `sdk` describes the platform; may be null.
Result<BinaryUnit> read_unit(ByteSpan file, const UnitView* sdk);

/// Adds an object of a static library to its unit.
void read_object(ByteSpan file, Unit& unit, ProblemLog& problems);

}  // namespace candor::elf
