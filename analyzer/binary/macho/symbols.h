#pragma once
// The symbol table (nlist) and the indirect symbol table.

#include "binary/macho/image.h"
#include "binary/macho/imports.h"

namespace candor::macho {

/// nlist or nlist_64. Source: <mach-o/nlist.h>.
struct SymbolEntry {
  std::uint32_t name_offset = 0;  // in the string table
  std::uint8_t type = 0;
  std::uint8_t section = 0;  // 1-based
  std::uint16_t description = 0;
  std::uint64_t value = 0;

  bool is_stab() const;
  bool is_undefined() const;  // imported; a common symbol is defined
};

/// Reading access to the symbol table; entries are decoded when asked for.
class SymbolReader {
 public:
  /// Cuts the table to what the slice holds and logs BadSymbols when that is less than it says.
  SymbolReader(ByteSpan slice, const Header& header, const LoadCommands& commands, ProblemLog& problems);

  std::uint32_t size() const { return count_; }
  /// An entry below size().
  SymbolEntry at(std::uint32_t index) const;
  /// The entry's name as it stands in the string table. Empty outside the table, and once names that share
  /// bytes were read many times over.
  std::string_view name(const SymbolEntry& entry);
  std::uint32_t bad_names() const { return bad_names_; }

 private:
  ByteSpan entries_;
  std::string_view strings_;
  std::uint32_t count_ = 0;
  unsigned entry_size_ = 16;
  std::uint64_t name_budget_ = 0;  // characters that may still be read
  std::uint32_t bad_names_ = 0;
};

inline constexpr std::uint32_t kNotImported = ~std::uint32_t{0};

/// Sorts the table's symbols into `image.defined` and `imports`. Gives, for every entry of the table, its
/// index among the imports or kNotImported.
std::vector<std::uint32_t> read_symbols(SymbolReader& symbols, Image& image, ImportTable& imports,
                                        ProblemLog& problems);

/// Marks the imports that symbol stubs call as functions.
void read_stubs(const std::vector<std::uint32_t>& imported, const Image& image, ImportTable& imports);

}  // namespace candor::macho
