#pragma once
// The dynamic symbol table of a file without section headers, found as the dynamic linker finds it.

#include <optional>
#include <vector>

#include "binary/elf/structure.h"

namespace candor::elf {

/// Addresses from the dynamic section; 0: absent.
struct DynamicTables {
  std::uint64_t symbols = 0;   // DT_SYMTAB
  std::uint64_t hash = 0;      // DT_HASH
  std::uint64_t gnu_hash = 0;  // DT_GNU_HASH
  std::uint64_t strings = 0;   // DT_STRTAB
  std::uint64_t strings_size = 0;
};

/// Reads the symbols that a hash table counts; nothing when there is none or it is malformed. The structure
/// parser is not asked for these: with a GNU hash table and no sections it drops the last symbol.
/// Source: System V ABI, "Hash Table"; binutils' DT_GNU_HASH.
std::optional<std::vector<Symbol>> read_dynamic_symbols(ByteSpan file, const Structure& structure,
                                                        const DynamicTables& tables);

}  // namespace candor::elf
