#include "binary/macho/imports.h"

namespace candor::macho {

std::uint32_t ImportTable::add(std::string_view mangled, std::uint32_t library, bool weak) {
  const std::string_view name = canonical_name(mangled);
  const auto [place, added] = by_name_.try_emplace(name, static_cast<std::uint32_t>(symbols_.size()));
  if (added) {
    symbols_.push_back({name, library, weak});
  } else {
    Symbol& symbol = symbols_[place->second];
    if (symbol.library == 0) symbol.library = library;
    symbol.weak = symbol.weak && weak;
  }
  return place->second;
}

std::uint32_t library_of_ordinal(std::int64_t ordinal, const LoadCommands& commands) {
  const auto count = static_cast<std::int64_t>(commands.libraries.size());
  return ordinal > 0 && ordinal <= count ? static_cast<std::uint32_t>(ordinal) : 0;
}

}  // namespace candor::macho
