#pragma once
// The imports of an image while they are collected from its symbol table and its fixups.

#include <string_view>
#include <unordered_map>
#include <vector>

#include "binary/macho/image.h"

namespace candor::macho {

/// Imported symbols, each canonical name once, in the order they are first seen.
class ImportTable {
 public:
  /// Index of the symbol with this name as it stands in the file. A later mention fills in an unknown
  /// library; the symbol stays weak only if every mention is weak.
  std::uint32_t add(std::string_view mangled, std::uint32_t library, bool weak);
  void mark_function(std::uint32_t index) { symbols_[index].function = true; }

  std::vector<Symbol> take() { return std::move(symbols_); }

 private:
  std::vector<Symbol> symbols_;
  std::unordered_map<std::string_view, std::uint32_t> by_name_;  // looked up, never walked
};

/// A library ordinal as bind opcodes, chained imports and nlist::n_desc give it, as Symbol::library. Special
/// ordinals (self, main executable, flat, weak lookup) give 0.
std::uint32_t library_of_ordinal(std::int64_t ordinal, const LoadCommands& commands);

}  // namespace candor::macho
