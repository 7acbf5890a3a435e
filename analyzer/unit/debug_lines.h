#pragma once
// Where a unit of debug symbols carries its line table.

#include <string_view>

namespace candor {

/// The section of string constants that are rows of a line table, in order of addresses: code from the
/// constant's address to that of the next one comes from the constant's place; from nowhere when it has none.
/// Values are empty.
inline constexpr std::string_view kLinesSection = "line table";

}  // namespace candor
