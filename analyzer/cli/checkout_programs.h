#pragma once
// Splits the one bundle of a checkout into the programs that its targets, or its folders, are built into.

#include <deque>
#include <vector>

#include "cli/read.h"
#include "program/program.h"

namespace candor {

/// Programs with what they look into besides the units that were read. Movable; the units stay where they
/// are.
struct Programs {
  std::vector<ProgramInput> inputs;
  std::deque<Unit> made;  // Info.plists as builds write them
};

/// Whether bundle `number` of the path is a checkout.
bool is_checkout(const ReadPath& path, std::uint32_t number);

/// Adds the programs of bundle `number`: each app with all that belongs to it, and one more with the source
/// that no app contains. Files of tests are left out unless `include_tests`.
void add_checkout(const ReadPath& path, std::uint32_t number, bool include_tests, Programs& programs);

}  // namespace candor
