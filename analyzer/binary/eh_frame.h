#pragma once
// Where functions begin according to DWARF unwind tables (.eh_frame, __eh_frame).

#include <cstdint>
#include <vector>

#include "base/byte_reader.h"

namespace candor {

/// Addresses of functions in the table's order. `address` is that of the table. Entries that are malformed or
/// encoded in a way no linker writes are left out. Little-endian with 8-byte pointers only.
/// Source: Linux Standard Base, "Exception Frames"; DWARF 4, section 6.4.
std::vector<std::uint64_t> read_frame_starts(ByteSpan table, std::uint64_t address);

}  // namespace candor
