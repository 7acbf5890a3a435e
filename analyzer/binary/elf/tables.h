#pragma once
// From an ELF file's structure to the tables of a unit.

#include "base/problem.h"
#include "binary/elf/structure.h"
#include "unit/unit.h"

namespace candor::elf {

/// Architecture, system, build id, soname; fields that are set already stay.
void add_identity(const Structure& structure, Unit& unit);
/// Imports, exports and needed libraries, from the dynamic symbols, or from the static ones of an object.
void add_symbols(const Structure& structure, Unit& unit);
/// String constants: .rodata* and mergeable string sections, or the segments when there are no sections.
void add_strings(ByteSpan file, const Structure& structure, Unit& unit, ProblemLog& problems);
/// Function count, languages, whether symbols were stripped.
void add_coverage(const Structure& structure, Unit& unit);

}  // namespace candor::elf
