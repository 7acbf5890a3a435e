#pragma once
// What a static linker would do with a library's members, as far as a unit tells: one definition of each
// symbol, and no import of what another member defines.

#include "unit/unit.h"

namespace candor::archive {

/// Merges the imports and exports that several members added to `unit`. An import is weak only if all were;
/// of several exports of a name the first stays. A class reference that another member satisfies is no longer
/// imported.
void link_members(Unit& unit);

}  // namespace candor::archive
