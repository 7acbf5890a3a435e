#pragma once
// The imports of LC_DYLD_CHAINED_FIXUPS, which bind pointers name by position.

#include <vector>

#include "binary/macho/fixups.h"

namespace candor::macho {

/// dyld_chained_fixups_header. Offsets are from the start of the fixups data.
struct ChainedHeader {
  std::uint32_t version = 0;
  std::uint32_t starts_offset = 0;
  std::uint32_t imports_offset = 0;
  std::uint32_t symbols_offset = 0;
  std::uint32_t import_count = 0;
  std::uint32_t import_format = 0;  // DYLD_CHAINED_IMPORT…, 1 to 3
  std::uint32_t symbol_format = 0;  // 0: plain, 1: zlib
};

/// One entry of the import table.
struct ChainedImport {
  std::uint32_t symbol = 0;  // index into Image::symbols
  std::int64_t addend = 0;
};

/// Reads the import table in order. Gives what was read before a problem ended the table.
std::vector<ChainedImport> read_chained_imports(const Image& image, ByteSpan data,
                                                const ChainedHeader& header, ImportTable& imports,
                                                ProblemLog& problems);

}  // namespace candor::macho
