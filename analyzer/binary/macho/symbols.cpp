#include "binary/macho/symbols.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "base/limits.h"
#include "binary/macho/format.h"

namespace candor::macho {
namespace {

/// A symbol that the static linker adds to every image and strip leaves in place.
bool is_linker_mark(std::string_view name) {
  return name.starts_with("radr://") || name == "__mh_execute_header" || name == "__mh_dylib_header" ||
         name == "__mh_bundle_header";
}

}  // namespace

bool SymbolEntry::is_stab() const { return (type & kSymbolStab) != 0; }

bool SymbolEntry::is_undefined() const {
  const std::uint8_t kind = type & kSymbolTypeMask;
  const bool prebound = kind == 0xc;  // N_PBUD
  return !is_stab() && (prebound || (kind == kSymbolUndefined && value == 0));
}

SymbolReader::SymbolReader(ByteSpan slice, const Header& header, const LoadCommands& commands,
                           ProblemLog& problems)
    : entry_size_(header.is_64 ? 16 : 12) {
  if (!commands.symbols) return;
  const SymbolTable& table = *commands.symbols;
  const std::uint64_t available =
      table.offset > slice.size() ? 0 : (slice.size() - table.offset) / entry_size_;
  count_ = static_cast<std::uint32_t>(std::min<std::uint64_t>({table.count, available, limits::kMaxSymbols}));
  if (count_ < table.count) {
    problems.add(ErrorKind::BadSymbols, fmt::format("symbol table of {} entries at {:#x}, {} can be read",
                                                    table.count, table.offset, count_));
  }
  if (count_ == 0) return;
  entries_ = slice.subspan(table.offset, std::uint64_t{count_} * entry_size_);
  if (table.strings.offset > slice.size()) {
    problems.add(ErrorKind::BadSymbols, fmt::format("string table at {:#x} is past the slice end {:#x}",
                                                    table.strings.offset, slice.size()));
    return;
  }
  const ByteSpan strings = slice.subspan(table.strings.offset);
  strings_ = as_text(strings.first(std::min<std::size_t>(strings.size(), table.strings.size)));
  name_budget_ = 16 * std::uint64_t{strings_.size()};
}

SymbolEntry SymbolReader::at(std::uint32_t index) const {
  const std::byte* raw = entries_.data() + std::size_t{index} * entry_size_;
  SymbolEntry entry;
  std::memcpy(&entry.name_offset, raw, 4);
  entry.type = std::to_integer<std::uint8_t>(raw[4]);
  entry.section = std::to_integer<std::uint8_t>(raw[5]);
  std::memcpy(&entry.description, raw + 6, 2);
  std::memcpy(&entry.value, raw + 8, entry_size_ - 8);
  return entry;
}

std::string_view SymbolReader::name(const SymbolEntry& entry) {
  if (entry.name_offset == 0) return {};
  const std::string_view rest = entry.name_offset < strings_.size()
                                    ? strings_.substr(entry.name_offset, limits::kMaxStringLength)
                                    : std::string_view{};
  const std::size_t length = rest.find('\0');
  if (length == std::string_view::npos || length > name_budget_) {
    ++bad_names_;
    return {};
  }
  name_budget_ -= length;
  return rest.substr(0, length);
}

std::vector<std::uint32_t> read_symbols(SymbolReader& symbols, Image& image, ImportTable& imports,
                                        ProblemLog& problems) {
  std::vector<std::uint32_t> imported(symbols.size(), kNotImported);
  const bool two_level = (image.header.flags & kTwoLevel) != 0;
  for (std::uint32_t i = 0; i < symbols.size(); ++i) {
    const SymbolEntry entry = symbols.at(i);
    if (entry.is_stab()) continue;
    const std::string_view name = symbols.name(entry);
    if (name.empty()) continue;
    if (entry.is_undefined()) {
      const std::uint32_t ordinal = two_level ? entry.description >> 8 : 0;
      imported[i] = imports.add(name, library_of_ordinal(ordinal, image.commands),
                                (entry.description & kSymbolWeakReference) != 0);
      continue;
    }
    const bool external = (entry.type & kSymbolExternal) != 0;
    const std::uint8_t kind = entry.type & kSymbolTypeMask;
    if (kind != kSymbolSection && kind != kSymbolUndefined) continue;  // absolute, indirect
    if (is_linker_mark(name)) continue;
    if (!external) ++image.local_symbol_count;
    const bool common = kind == kSymbolUndefined;
    image.defined.push_back({canonical_name(name), common ? 0 : entry.value, external,
                             (entry.description & kSymbolWeakDefinition) != 0});
  }
  if (symbols.bad_names() != 0) {
    problems.add(ErrorKind::BadSymbols,
                 fmt::format("{} symbols have no readable name in the string table", symbols.bad_names()));
  }
  std::stable_sort(image.defined.begin(), image.defined.end(),
                   [](const DefinedSymbol& a, const DefinedSymbol& b) {
                     return a.address != b.address ? a.address < b.address : a.name < b.name;
                   });
  return imported;
}

void read_stubs(const std::vector<std::uint32_t>& imported, const Image& image, ImportTable& imports) {
  if (!image.commands.indirect_symbols) return;
  const FileRange& table = *image.commands.indirect_symbols;
  const auto bytes = subspan(image.slice, table.offset, table.size);
  if (!bytes) return;
  for (const Section& section : image.sections) {
    if ((section.flags & kSectionTypeMask) != kSymbolStubs || section.reserved2 == 0) continue;
    const std::uint64_t count = section.size / section.reserved2;
    for (std::uint64_t i = 0; i < count; ++i) {
      const auto index = load<std::uint32_t>(*bytes, (section.reserved1 + i) * 4);
      if (!index) break;
      if ((*index & kIndirectNone) != 0 || *index >= imported.size()) continue;
      if (imported[*index] != kNotImported) imports.mark_function(imported[*index]);
    }
  }
}

}  // namespace candor::macho
