#include "flow/declarers.h"

#include <algorithm>

namespace candor {

Declarers::Declarers(const Program& program, const ApiModels& models) {
  for (const ApiModel& model : models.models) {
    if (!model.type.empty() && !model.selector.empty() && !model.selector.prefix) {
      by_selector_.try_emplace(model.selector.text);
    }
  }
  if (by_selector_.empty()) return;
  if (program.sdk != nullptr) add(*program.sdk, true);
  for (const Image& image : program.images) {
    add(*image.unit, false);
    if (image.unit->kind == UnitKind::Source) continue;
    for (const Reference& reference : image.unit->class_references) {
      referred_to_.push_back(image.unit->string(reference.name));
    }
  }
  std::ranges::sort(referred_to_);
}

bool Declarers::refers_to(const ApiName& type) const {
  if (referred_to_.empty()) return true;
  const auto first = std::ranges::lower_bound(referred_to_, type.text);
  return first != referred_to_.end() && names_match(type, *first);
}

void Declarers::add(const UnitView& unit, bool of_sdk) {
  std::vector<Types*> wanted(unit.string_ends.size());
  std::vector<bool> known(unit.string_ends.size(), false);
  for (const Definition& definition : unit.definitions) {
    const std::string_view type = unit.string(definition.name);
    for (const Method& method : UnitView::slice(unit.methods, definition.methods)) {
      const std::uint32_t selector = index(method.selector);
      if (!known[selector]) {
        const auto found = by_selector_.find(unit.string(method.selector));
        wanted[selector] = found == by_selector_.end() ? nullptr : &found->second;
        known[selector] = true;
      }
      if (wanted[selector] == nullptr) continue;
      auto& types = of_sdk ? wanted[selector]->of_sdk : wanted[selector]->of_program;
      if (types.empty() || types.back() != type) types.push_back(type);
    }
  }
}

bool Declarers::only(const ApiModel& model, Ancestries& ancestries) const {
  const auto found = by_selector_.find(model.selector.text);
  if (model.selector.prefix || found == by_selector_.end()) return false;
  const Types& types = found->second;
  if (types.of_sdk.empty() && types.of_program.empty() && !refers_to(model.type)) return false;
  return std::ranges::all_of(types.of_sdk.empty() ? types.of_program : types.of_sdk,
                             [&](std::string_view type) { return ancestries.is_a(type, model.type); });
}

}  // namespace candor
