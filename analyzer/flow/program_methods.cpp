#include "flow/program_methods.h"

#include <algorithm>

#include "base/limits.h"

namespace candor {

ProgramMethods::ProgramMethods(const ProgramCode& code) {
  for (std::uint32_t i = 0; i < code.program().images.size(); ++i) {
    const ImageId image{i};
    const UnitView& unit = code.image_code(image).unit;
    for (const Definition& definition : unit.definitions) {
      if (definition.kind == DefinitionKind::Protocol) continue;
      for (const Method& method : UnitView::slice(unit.methods, definition.methods)) {
        if (method.function == 0) continue;
        const FunctionId function = code.id(image, method.function - 1);
        if (!code.has_body(function)) continue;
        methods_.push_back({function, image, method.selector, unit.string(definition.name),
                            (method.flags & kClassMember) != 0});
      }
    }
  }
  std::ranges::stable_sort(methods_, {}, &ProgramMethod::function);
  for (std::uint32_t i = 0; i < methods_.size(); ++i) {
    const UnitView& unit = code.image_code(methods_[i].image).unit;
    by_selector_[unit.string(methods_[i].selector)].push_back(i);
  }
}

std::vector<FunctionId> ProgramMethods::find(std::string_view selector,
                                             std::span<const std::string_view> types, bool of_class,
                                             Ancestries& ancestries) const {
  std::vector<FunctionId> found;
  const auto named = by_selector_.find(selector);
  if (named == by_selector_.end()) return found;
  for (const std::uint32_t number : named->second) {
    const ProgramMethod& method = methods_[number];
    if (types.empty()) {
      found.push_back(method.function);
      continue;
    }
    if (method.of_class != of_class) continue;
    // An object of a subclass may stand there; what it inherits may be a superclass's.
    const bool related = std::ranges::any_of(types, [&](std::string_view type) {
      return ancestries.is_a(method.type, {std::string(type), false}) ||
             ancestries.is_a(type, {std::string(method.type), false});
    });
    if (related) found.push_back(method.function);
  }
  if (types.empty() && found.size() > limits::kMaxInvokedMethods) found.clear();
  return found;
}

}  // namespace candor
