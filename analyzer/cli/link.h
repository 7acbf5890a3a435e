#pragma once
// From opened and read artifacts to what the linker of programs takes.

#include <vector>

#include "cli/read.h"
#include "program/program.h"

namespace candor {

/// One program input for each bundle of the path, in order. The views inside point into `path`, which must
/// outlive them. Problems of the container that lie below no bundle are not in here: see unplaced_problems.
std::vector<ProgramInput> program_inputs(const ReadPath& path);

/// Problems of the path that belong to no bundle.
std::vector<PlacedProblem> unplaced_problems(const ReadPath& path);

}  // namespace candor
