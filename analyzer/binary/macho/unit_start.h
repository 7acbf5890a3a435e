#pragma once
// Where an image's records begin in the tables of its unit, which may hold those of other images before.

#include <cstdint>
#include <unordered_set>

#include "unit/unit.h"

namespace candor::macho {

/// Sizes of a unit's tables before an image was added to it: what follows is the image's.
struct UnitStart {
  std::uint32_t definitions = 0;
  std::uint32_t exports = 0;
};
/// Names of functions of the unit's images before; looked up only, never walked.
using NamesTaken = std::unordered_set<StringId>;

UnitStart tables_of(const Unit& unit);

}  // namespace candor::macho
