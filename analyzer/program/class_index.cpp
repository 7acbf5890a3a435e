#include "program/class_index.h"

#include <algorithm>

namespace candor {
namespace {

void add_methods(const UnitView& unit, ClassIndex& index) {
  std::vector<bool> seen(unit.string_ends.size(), false);
  for (const Definition& definition : unit.definitions) {
    if (definition.kind == DefinitionKind::Protocol) continue;
    for (const Method& method : UnitView::slice(unit.methods, definition.methods)) {
      const auto id = static_cast<std::uint32_t>(method.selector);
      if (seen[id]) continue;
      seen[id] = true;
      index.selectors.insert(unit.string(method.selector));
    }
  }
}

}  // namespace

ClassIndex index_classes(const Program& program) {
  ClassIndex index;
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    const UnitView& unit = *program.images[i].unit;
    for (std::uint32_t d = 0; d < unit.definitions.size(); ++d) {
      const Definition& definition = unit.definitions[d];
      if (definition.kind == DefinitionKind::Protocol) continue;
      auto& table = definition.kind == DefinitionKind::Class ? index.classes : index.categories;
      table[unit.string(definition.name)].push_back({ImageId{i}, d});
    }
    add_methods(unit, index);
  }
  return index;
}

std::vector<std::string_view> superclasses(const Program& program, const ClassIndex& index,
                                           PlacedDefinition from) {
  std::vector<std::string_view> chain;
  const UnitView* unit = program.image(from.image).unit;
  std::string_view name = unit->string(unit->definitions[from.definition].super_or_category);
  while (!name.empty() && std::ranges::find(chain, name) == chain.end()) {
    chain.push_back(name);
    const auto found = index.classes.find(name);
    if (found == index.classes.end()) break;
    const PlacedDefinition parent = found->second.front();
    unit = program.image(parent.image).unit;
    name = unit->string(unit->definitions[parent.definition].super_or_category);
  }
  return chain;
}

}  // namespace candor
