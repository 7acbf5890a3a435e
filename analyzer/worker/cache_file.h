#pragma once
// Files of the unit cache: written whole or not at all, and read only when nothing in them changed since.

#include <cstdint>
#include <optional>
#include <string>

#include "worker/unit_bytes.h"

namespace candor {

/// "ab/cdef…" and the suffix, below `directory`: no directory gets too many entries. Keys are hexadecimal.
std::string cache_path(const std::string& directory, const std::string& key, const std::string& suffix);

/// Writes `content` to `path` so that no reader ever sees a part of it. An existing file is left alone, the
/// directory made when absent.
/// Errors: CannotWrite.
Status write_cache_file(const std::string& path, const std::string& key, ByteSpan content);

/// The content of a file that write_cache_file wrote with the same key, and marks it as used now. Nothing
/// when it is absent, no regular file, or others own it or may write to it; an Error (CannotRead, Malformed)
/// when it is damaged.
Result<std::optional<UnitBytes>> read_cache_file(const std::string& path, const std::string& key);

/// Removes files below `directory`, least recently used first, until at most `limit` bytes are left, and what
/// interrupted writers left behind.
void trim_cache_directory(const std::string& directory, std::uint64_t limit);

}  // namespace candor
