#pragma once
// The classes that the images of a program define, their superclasses, and the methods they implement.

#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "program/program.h"

namespace candor {

struct PlacedDefinition {
  ImageId image{};
  std::uint32_t definition = 0;  // UnitView::definitions
};

/// Views point into the program's units.
struct ClassIndex {
  std::map<std::string_view, std::vector<PlacedDefinition>> classes;     // by name; extensions repeat names
  std::map<std::string_view, std::vector<PlacedDefinition>> categories;  // by the class they extend
  std::unordered_set<std::string_view> selectors;  // of methods with code, in any class or category

  bool defines_selector(std::string_view selector) const { return selectors.contains(selector); }
};

ClassIndex index_classes(const Program& program);

/// The superclass chain of a class, nearest first, as far as the program knows it; the last may be a class of
/// the system. A chain that meets itself ends.
std::vector<std::string_view> superclasses(const Program& program, const ClassIndex& index,
                                           PlacedDefinition from);

}  // namespace candor
