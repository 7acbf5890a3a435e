#pragma once
// Reads everything a unit holds: to compare units, and to touch every byte of an opened one.

#include <string>

#include "unit/unit.h"

namespace candor::test {

/// Every field of every record, strings in full, and every tree, collection and function walked through its
/// indices. Equal dumps mean equal units, whatever numbers their strings have.
std::string walk_everything(const UnitView& unit);

}  // namespace candor::test
