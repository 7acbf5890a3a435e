#pragma once
// Links the translation units of one component into one unit, as a linker makes one image of object files.

#include <span>
#include <string>
#include <vector>

#include "unit/unit.h"

namespace candor {

struct MergeInput {
  UnitView view;         // of kind Source
  std::string artifact;  // path of its main file in the report: "MyApp/Sources/App.m"
  std::string root;      // what precedes the paths in its places: "MyApp/"
};

/// One unit with the code and the tables of all. Places name files as reports do. A class, symbol or string
/// stands in a table once, with the place of its first use in the order of `inputs`; what one of the units
/// defines is no import of the others. Categories and their classes stay apart. Documents, resources and
/// coverage are left out: they belong to the single units. The digest is that of all digests.
Unit merge_units(std::span<const MergeInput> inputs);

}  // namespace candor
