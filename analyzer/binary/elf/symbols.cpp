#include <algorithm>
#include <string_view>
#include <vector>

#include "binary/elf/format.h"
#include "binary/elf/tables.h"
#include "binary/strings.h"

namespace candor::elf {
namespace {

bool is_function(const Symbol& symbol) {
  return symbol.type == kTypeFunction || symbol.type == kTypeIndirectFunction;
}

/// The names that PLT entries call, sorted: an undefined symbol often has no type of its own.
std::vector<std::string_view> called_names(const Structure& structure) {
  std::vector<std::string_view> names(structure.called.begin(), structure.called.end());
  std::ranges::sort(names);
  return names;
}

std::uint32_t export_flags(const Symbol& symbol) {
  std::uint32_t flags = symbol.binding == kBindingWeak ? static_cast<std::uint32_t>(kExportWeak) : 0;
  if (is_function(symbol)) flags |= kExportFunction;
  if (symbol.type == kTypeObject || symbol.type == kTypeTls) flags |= kExportData;
  return flags;
}

}  // namespace

void add_symbols(const Structure& structure, Unit& unit) {
  for (const std::string& library : structure.needed) {
    unit.libraries.push_back({intern_text(unit, library), LibraryKind::Normal});
  }
  const std::vector<std::string_view> called = called_names(structure);
  const auto& symbols = structure.type == kRelocatable ? structure.static_symbols : structure.dynamic_symbols;
  for (const Symbol& symbol : symbols) {
    if (symbol.name.empty() || symbol.binding == kBindingLocal || symbol.type == kTypeSection ||
        symbol.type == kTypeFile) {
      continue;
    }
    const StringId name = intern_text(unit, symbol.name);
    if (symbol.section != kUndefinedSection) {
      unit.exports.push_back({.name = name, .flags = export_flags(symbol), .address = symbol.value});
      continue;
    }
    std::uint32_t flags = symbol.binding == kBindingWeak ? static_cast<std::uint32_t>(kImportWeak) : 0;
    if (is_function(symbol) || std::ranges::binary_search(called, symbol.name)) flags |= kImportFunction;
    unit.imports.push_back({name, 0, flags});
  }
}

}  // namespace candor::elf
