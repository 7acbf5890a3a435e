#pragma once
// The export trie: LC_DYLD_EXPORTS_TRIE or the export part of LC_DYLD_INFO.

#include <string>
#include <vector>

#include "base/byte_reader.h"
#include "base/problem.h"

namespace candor::macho {

struct ExportedSymbol {
  std::string name;           // as it stands in the file
  std::uint64_t address = 0;  // unslid; 0 for a re-export
  bool weak = false;
  bool reexport = false;
};

/// Reads a whole trie in depth-first order. Each node is visited once, whatever the edges say; names together
/// stay below a multiple of the trie's size. `base` is the address of the mach_header.
/// Source: <mach-o/loader.h>, dyld_info_command::export_off.
std::vector<ExportedSymbol> read_export_trie(ByteSpan trie, std::uint64_t base, ProblemLog& problems);

}  // namespace candor::macho
