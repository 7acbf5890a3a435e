#include <algorithm>

#include "binary/elf/format.h"
#include "binary/elf/tables.h"

namespace candor::elf {

void add_coverage(const Structure& structure, Unit& unit) {
  const bool stripped = structure.static_symbols.empty();
  const auto& symbols = stripped ? structure.dynamic_symbols : structure.static_symbols;
  unit.coverage.functions_seen +=
      static_cast<std::uint32_t>(std::ranges::count_if(symbols, [](const Symbol& symbol) {
        return symbol.type == kTypeFunction && symbol.section != kUndefinedSection;
      }));
  const bool cxx =
      std::ranges::any_of(symbols, [](const Symbol& symbol) { return symbol.name.starts_with("_Z"); });
  unit.coverage.languages |= cxx ? kCxx : kC;
  if (stripped && structure.type != kRelocatable) unit.coverage.stripped = 1;
}

}  // namespace candor::elf
