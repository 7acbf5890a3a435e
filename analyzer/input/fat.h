#pragma once
// Fat files: which architectures they hold and which slice is analysed.

#include <cstdint>
#include <string>
#include <vector>

#include "base/byte_reader.h"
#include "base/result.h"

namespace candor::input {

struct FatSlice {
  std::string architecture;
  int rank =
      0;  // lower is better: arm64, arm64e, arm64_32, armv7s, armv7k, armv7, armv6, x86_64, i386, unknown
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

struct FatHeader {
  std::vector<FatSlice> slices;      // inside the file, best first
  std::vector<std::string> damaged;  // one sentence for each slice that is not inside the file
};

/// Reads the slice table of a file whose first bytes sniff() calls Fat.
///
/// Errors: Truncated (the table passes the file's end), Malformed (no slice inside the file).
/// Source: <mach-o/fat.h>, struct fat_arch and fat_arch_64.
Result<FatHeader> parse_fat_header(ByteSpan head, std::uint64_t file_size);

}  // namespace candor::input
