#pragma once
// From opened and read artifacts to what the linker of programs takes.

#include <string>
#include <vector>

#include "cli/checkout_programs.h"
#include "cli/read.h"
#include "program/program.h"

namespace candor {

/// The programs of the path: one for each built bundle, and those of its checkout. The views inside point
/// into `path`, which must outlive them. Problems of the container that lie below no bundle are not in here:
/// see unplaced_problems.
Programs program_inputs(const ReadPath& path, bool include_tests);

ComponentRole component_role(ComponentKind kind);
/// "plist", "executable" … for the coverage list.
std::string unit_kind(const UnitView& unit);
/// Slices of a fat file that were left out are part of what was not analysed.
void add_other_slices(ComponentInput& component, const Artifact& artifact);

/// Problems of the path that belong to no bundle.
std::vector<PlacedProblem> unplaced_problems(const ReadPath& path);

}  // namespace candor
