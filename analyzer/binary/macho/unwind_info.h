#pragma once
// Where functions begin according to the compact unwind table (__unwind_info).

#include <cstdint>
#include <vector>

#include "base/byte_reader.h"

namespace candor::macho {

/// Offsets of functions from the mach_header, in the table's order. Functions that unwind alike and follow
/// one another share an entry, so this is not all of them. What is malformed is left out.
/// Source: <mach-o/compact_unwind_encoding.h>.
std::vector<std::uint32_t> read_unwind_starts(ByteSpan table);

}  // namespace candor::macho
