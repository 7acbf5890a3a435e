#include "binary/archive/link.h"

#include <vector>

namespace candor::archive {
namespace {

std::size_t slot(StringId id) { return static_cast<std::size_t>(id); }

void merge_exports(Unit& unit, std::vector<bool>& defined) {
  std::vector<Export> merged;
  for (const Export& symbol : unit.exports) {
    if (defined[slot(symbol.name)]) continue;
    defined[slot(symbol.name)] = true;
    merged.push_back(symbol);
  }
  unit.exports = std::move(merged);
}

void merge_imports(Unit& unit, const std::vector<bool>& defined) {
  std::vector<std::uint32_t> places(unit.strings.size(), 0);  // index in `merged` plus 1
  std::vector<Import> merged;
  for (const Import& symbol : unit.imports) {
    if (defined[slot(symbol.name)]) continue;
    std::uint32_t& place = places[slot(symbol.name)];
    if (place == 0) {
      merged.push_back(symbol);
      place = static_cast<std::uint32_t>(merged.size());
    } else {
      Import& first = merged[place - 1];
      const std::uint32_t weak = first.flags & symbol.flags & kImportWeak;
      first.flags = ((first.flags | symbol.flags) & ~static_cast<std::uint32_t>(kImportWeak)) | weak;
    }
  }
  unit.imports = std::move(merged);
}

void settle_class_references(Unit& unit) {
  std::vector<bool> defined(unit.strings.size(), false);
  for (const Definition& definition : unit.definitions) {
    if (definition.kind == DefinitionKind::Class) defined[slot(definition.name)] = true;
  }
  for (Reference& reference : unit.class_references) {
    if (defined[slot(reference.name)]) reference.flags &= ~static_cast<std::uint32_t>(kReferenceImported);
  }
}

}  // namespace

void link_members(Unit& unit) {
  std::vector<bool> defined(unit.strings.size(), false);
  merge_exports(unit, defined);
  merge_imports(unit, defined);
  settle_class_references(unit);
}

}  // namespace candor::archive
