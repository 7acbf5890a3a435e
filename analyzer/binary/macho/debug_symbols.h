#pragma once
// What a dSYM companion tells of the image it was made for.

#include "binary/macho/image.h"
#include "unit/unit.h"

namespace candor::macho {

/// Appends the line table of the slice's DWARF to the unit.
void add_debug_symbols(const Image& image, Unit& unit, ProblemLog& problems);

}  // namespace candor::macho
