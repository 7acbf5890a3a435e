#pragma once
// Turns a listed fat file into the one slice that is analysed.

#include <functional>

#include "input/listing.h"

namespace candor::input {

/// Gives up to `count` bytes of the listed file at an offset.
using ReadAt = std::function<Result<std::vector<std::byte>>(std::uint64_t offset, std::size_t count)>;

/// Sets content, slice, other_slices and type (MachO or StaticLibrary) from the fat header in `head`. A file
/// with no usable slice becomes FileType::Other, with a problem.
void choose_slice(Listing& listing, ListedFile& file, ByteSpan head, const ReadAt& read_at);

}  // namespace candor::input
