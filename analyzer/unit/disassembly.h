#pragma once
// Where a unit that was read for a person carries its machine code as text.

#include <string_view>

namespace candor {

/// The section of string constants that are one instruction each, at its address. Scans have none.
inline constexpr std::string_view kDisassemblySection = "disassembly";

}  // namespace candor
