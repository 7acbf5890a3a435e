#include "binary/macho/variable_names.h"

#include <fmt/core.h>

#include <algorithm>

#include "binary/strings.h"

namespace candor::macho {
namespace {

/// Where the assembler's sections begin: no variable.
bool is_section_label(std::string_view name) { return name.starts_with("ltmp"); }

/// What the compiler calls several variables that it puts together, which code means one by one.
bool is_joined(std::string_view name) { return name.find("MergedGlobals") != std::string_view::npos; }

}  // namespace

Meaning VariableNames::at(std::uint64_t address) {
  Meaning variable{.kind = Meaning::Kind::Variable, .value = address};
  if (const DefinedSymbol* symbol = symbol_at(address)) {
    variable.name = name_of(*symbol);
  } else if (const DefinedSymbol* before = symbol_before(address)) {
    variable.name = name_of(*before);
    variable.into = static_cast<std::uint32_t>(address - before->address);
  } else {
    variable.name = parts_.unit.intern(fmt::format("data_{:x}", address));
  }
  return variable;
}

const DefinedSymbol* VariableNames::symbol_at(std::uint64_t address) const {
  const auto& defined = parts_.image.defined;
  const DefinedSymbol* best = nullptr;
  for (auto symbol = std::ranges::lower_bound(defined, address, {}, &DefinedSymbol::address);
       symbol != defined.end() && symbol->address == address; ++symbol) {
    if (best == nullptr || (symbol->external && !best->external)) best = &*symbol;
  }
  return best;
}

/// The variable before an address in its section. Where local symbols were removed the address may well
/// belong to another one.
const DefinedSymbol* VariableNames::symbol_before(std::uint64_t address) {
  constexpr std::uint64_t kLargest = 1 << 20;  // bytes of a variable
  const Section* section = parts_.image.section_at(address);
  if (section == nullptr || role_of(*section) != SectionRole::Data) return nullptr;
  const auto& defined = parts_.image.defined;
  const auto behind = std::ranges::lower_bound(defined, address, {}, &DefinedSymbol::address);
  if (behind == defined.begin()) return nullptr;
  const DefinedSymbol* symbol = symbol_at(std::prev(behind)->address);
  if (symbol->address < section->address || address - symbol->address > kLargest) return nullptr;
  if (is_section_label(symbol->name) || is_joined(symbol->name)) return nullptr;
  return !symbol->external || has_local_symbols(*section) ? symbol : nullptr;
}

bool VariableNames::has_local_symbols(const Section& section) {
  const auto [known, added] = local_sections_.try_emplace(section.address);
  if (!added) return known->second;
  const auto& defined = parts_.image.defined;
  auto symbol = std::ranges::lower_bound(defined, section.address, {}, &DefinedSymbol::address);
  for (; symbol != defined.end() && symbol->address - section.address < section.size; ++symbol) {
    known->second |= !symbol->external && !is_section_label(symbol->name);
  }
  return known->second;
}

/// Names of local variables of several files, such as what a compiler calls all that it puts together.
bool VariableNames::is_shared(const DefinedSymbol& symbol) {
  if (symbol.external) return false;
  if (local_names_.empty()) {
    for (const DefinedSymbol& one : parts_.image.defined) {
      if (one.external || parts_.role_at(one.address) == SectionRole::Code) continue;
      const auto [place, added] = local_names_.try_emplace(one.name, one.address);
      if (!added && place->second != one.address) place->second = kSeveral;
    }
  }
  const auto found = local_names_.find(symbol.name);
  return found != local_names_.end() && found->second == kSeveral;
}

StringId VariableNames::name_of(const DefinedSymbol& symbol) {
  if (is_shared(symbol)) return parts_.unit.intern(fmt::format("data_{:x}", symbol.address));
  return intern_text(parts_.unit, symbol.name);
}

}  // namespace candor::macho
