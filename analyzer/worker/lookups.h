#pragma once
// What the unit of a source file depends on besides its own text: the memory of the cache for source.

#include <set>
#include <string>
#include <vector>

#include "source/clang/front_end.h"

namespace candor {

/// Every look-up of one translation unit, kept short: a header is searched in hundreds of folders, so that
/// "it is in none of these" is kept by its name alone. As long as the files of that name are where they were,
/// every search for it ends as it did.
struct SourceLookups {
  struct ReadFile {
    std::string path;  // relative to the project's root
    Sha256 digest{};
    bool operator==(const ReadFile&) const = default;
  };
  std::vector<ReadFile> read;      // sorted by path
  std::vector<std::string> names;  // last segments of all paths that were looked for, sorted
  bool operator==(const SourceLookups&) const = default;
};

SourceLookups shorten(const std::vector<FileLookup>& lookups);

std::string pack(const SourceLookups& lookups);
/// Bytes from a child or a cache. Errors: Malformed.
Result<SourceLookups> unpack_lookups(ByteSpan bytes);

}  // namespace candor
