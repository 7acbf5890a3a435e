#pragma once
// The pointer chains that arm64e images carried inside LC_DYLD_INFO before chained fixups had their own load
// command.

#include <vector>

#include "binary/macho/fixups.h"

namespace candor::macho {

/// What a threaded bind's ordinal stands for.
struct BindTarget {
  std::uint32_t symbol = 0;
  std::int64_t addend = 0;
};

/// Follows one chain from `address`. Entries are of the form DYLD_CHAINED_PTR_ARM64E, steps of eight bytes.
/// Source: dyld, BIND_SUBOPCODE_THREADED_APPLY.
void read_threaded_chain(const Image& image, std::uint64_t address, const std::vector<BindTarget>& ordinals,
                         FixupList& fixups, ProblemLog& problems);

}  // namespace candor::macho
