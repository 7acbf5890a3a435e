// What the SDK's classes answer: whether a selector alone can mean a method of the program.

#include <algorithm>
#include <string_view>

#include "program/class_tree.h"

namespace candor {
namespace {

/// A getter or setter by its name. Names of properties are short and many classes share them.
bool is_accessor(std::string_view selector) {
  const std::size_t colon = selector.find(':');
  return colon == std::string_view::npos || (colon == selector.size() - 1 && selector.starts_with("set"));
}

}  // namespace

void ClassTree::add_sdk_methods() {
  if (code_->program().sdk == nullptr) return;
  const std::uint32_t sdk = names_->sdk_unit();
  const UnitView& view = unit_at(sdk);
  std::vector<StringId> of_roots;  // the protocols that root classes adopt themselves
  std::vector<std::uint32_t> extended(view.definitions.size(), 0);
  for (std::uint32_t i = 0; i < view.definitions.size(); ++i) {
    const Definition& definition = view.definitions[i];
    if (definition.kind == DefinitionKind::Protocol) continue;
    extended[i] = index(find_from(sdk, names_->of(sdk, definition.name)));
    if (nodes_[extended[i]].parent != 0) continue;
    const auto adopted = UnitView::slice(view.names, definition.protocols);
    of_roots.insert(of_roots.end(), adopted.begin(), adopted.end());
  }
  std::ranges::sort(of_roots);
  for (std::uint32_t i = 0; i < view.definitions.size(); ++i) {
    const Definition& definition = view.definitions[i];
    const bool protocol = definition.kind == DefinitionKind::Protocol;
    if (protocol && !std::ranges::binary_search(of_roots, definition.name)) continue;
    const bool root = protocol || nodes_[extended[i]].parent == 0;
    for (const Method& method : UnitView::slice(view.methods, definition.methods)) {
      if ((method.flags & kClassMember) != 0) continue;
      sdk_methods_.push_back({names_->of(sdk, method.selector), extended[i], root});
    }
  }
  std::ranges::stable_sort(sdk_methods_, {}, &SdkMethod::selector);
}

bool ClassTree::can_be_meant(const Implementation& one, NameId selector) const {
  const auto declared = std::ranges::equal_range(sdk_methods_, selector, {}, &SdkMethod::selector);
  if (declared.empty()) return true;
  if (std::ranges::any_of(declared, &SdkMethod::of_every_object)) return false;
  if (is_accessor(names_->text(selector))) return true;
  return std::ranges::any_of(declared, [&](const SdkMethod& method) {
    const Node& node = nodes_[method.node];
    return node.enter <= one.enter && one.enter < node.leave;
  });
}

}  // namespace candor
