#pragma once
// Line tables of DWARF: where in source the code of an image comes from.

#include <span>
#include <string_view>

#include "base/byte_reader.h"
#include "base/problem.h"
#include "unit/unit.h"

namespace candor {

/// A section of debug information under its DWARF name: "debug_line".
struct DebugSection {
  std::string_view name;
  ByteSpan bytes;
};

/// Appends the line table as string constants of section kLinesSection (unit/debug_lines.h). What cannot be
/// read is a problem, and the rest is there.
void add_debug_lines(std::span<const DebugSection> sections, Unit& unit, ProblemLog& problems);

}  // namespace candor
