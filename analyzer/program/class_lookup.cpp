// What is asked of the classes of a program.

#include <algorithm>

#include "program/class_tree.h"

namespace candor {

std::optional<ClassNode> ClassTree::superclass(ClassNode node) const {
  const std::uint32_t parent = nodes_[index(node)].parent;
  return parent == 0 ? std::nullopt : std::optional(ClassNode{parent - 1});
}

std::span<const Implementation> ClassTree::implementations(NameId selector, bool of_class) const {
  const std::uint32_t* list =
      list_of_.find(id_pair(index(selector), of_class ? std::uint32_t{kClassMember} : 0));
  if (list == nullptr) return {};
  return std::span(implementations_).subspan(lists_[*list].first, lists_[*list].count);
}

std::span<const Implementation> ClassTree::own(std::span<const Implementation> all, ClassNode node) const {
  const auto [first, last] =
      std::ranges::equal_range(all, nodes_[index(node)].enter, {}, &Implementation::enter);
  return {first, last};
}

std::span<const Implementation> ClassTree::below(std::span<const Implementation> all, ClassNode node) const {
  const auto first = std::ranges::upper_bound(all, nodes_[index(node)].enter, {}, &Implementation::enter);
  const auto last = std::ranges::lower_bound(all, nodes_[index(node)].leave, {}, &Implementation::enter);
  return {first, std::max(first, last)};
}

std::vector<ClassNode> ClassTree::adopters(ComponentId component, NameId protocol) const {
  std::vector<NameId> protocols{protocol};
  std::vector<ClassNode> found;
  for (std::size_t i = 0; i < protocols.size(); ++i) {
    const auto range = std::ranges::equal_range(adoptions_, protocols[i], {}, &Adoption::protocol);
    for (const Adoption& adoption : range) {
      if (!meets(component, adoption)) continue;
      if (!adoption.by_protocol) {
        found.push_back(ClassNode{adoption.adopter});
      } else if (std::ranges::find(protocols, NameId{adoption.adopter}) == protocols.end()) {
        protocols.push_back(NameId{adoption.adopter});
      }
    }
  }
  std::ranges::sort(found, {}, [this](ClassNode node) { return nodes_[index(node)].enter; });
  std::uint32_t inside = 0;  // end of the last class kept
  std::erase_if(found, [&](ClassNode node) {
    if (nodes_[index(node)].enter < inside) return true;
    inside = nodes_[index(node)].leave;
    return false;
  });
  return found;
}

}  // namespace candor
