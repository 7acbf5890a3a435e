#include "program/class_tree.h"

#include <algorithm>

namespace candor {

ClassTree::ClassTree(const ProgramCode& code, ProgramNames& names, const Scopes& scopes)
    : code_(&code), names_(&names), scopes_(&scopes) {
  const std::uint32_t units = names.sdk_unit() + 1;
  for (std::uint32_t unit = 0; unit < units; ++unit) add_classes(unit);
  link_superclasses();
  for (std::uint32_t unit = 0; unit < units; ++unit) add_categories(unit);
  std::ranges::stable_sort(adoptions_, {}, [](const Adoption& one) { return one.protocol; });
  number_nodes();
  add_methods();
  add_sdk_methods();
}

const UnitView& ClassTree::unit_at(std::uint32_t unit) const {
  return unit == names_->sdk_unit() ? *code_->program().sdk : code_->image_code(ImageId{unit}).unit;
}

void ClassTree::add_node(NameId name, NameId superclass, std::uint32_t unit) {
  Node node{.name = name, .superclass = superclass, .image = ImageId{unit}};
  node.origin = unit == names_->sdk_unit() ? Origin::Sdk : Origin::Image;
  if (unit > names_->sdk_unit()) node.origin = Origin::Nobody;
  const auto id = static_cast<std::uint32_t>(nodes_.size()) + 1;
  nodes_.push_back(node);
  first_of_name_(index(name), id);
  std::uint32_t& last = last_of_name_(index(name), id);
  if (last != id) nodes_[last - 1].next_of_name = id;
  last = id;
}

void ClassTree::add_classes(std::uint32_t unit) {
  if (unit == names_->sdk_unit() && code_->program().sdk == nullptr) return;
  const UnitView& view = unit_at(unit);
  for (std::uint32_t i = 0; i < view.definitions.size(); ++i) {
    const Definition& definition = view.definitions[i];
    if (definition.kind == DefinitionKind::Protocol) {
      add_adoptions(unit, definition, index(names_->of(unit, definition.name)));
    }
    if (definition.kind != DefinitionKind::Class) continue;
    const auto node = static_cast<std::uint32_t>(nodes_.size());
    add_node(names_->of(unit, definition.name), names_->of(unit, definition.super_or_category), unit);
    add_adoptions(unit, definition, node);
    if (unit != names_->sdk_unit()) extensions_.push_back({unit, i, ClassNode{node}});
  }
}

void ClassTree::add_categories(std::uint32_t unit) {
  if (unit == names_->sdk_unit() && code_->program().sdk == nullptr) return;
  const UnitView& view = unit_at(unit);
  for (std::uint32_t i = 0; i < view.definitions.size(); ++i) {
    const Definition& definition = view.definitions[i];
    if (definition.kind != DefinitionKind::Category) continue;
    const ClassNode node = find_from(unit, names_->of(unit, definition.name));
    add_adoptions(unit, definition, index(node));
    if (unit != names_->sdk_unit()) extensions_.push_back({unit, i, node});
  }
}

void ClassTree::add_adoptions(std::uint32_t unit, const Definition& definition, std::uint32_t adopter) {
  const bool of_sdk = unit == names_->sdk_unit();
  for (const StringId protocol : UnitView::slice(unit_at(unit).names, definition.protocols)) {
    adoptions_.push_back({names_->of(unit, protocol), adopter, ImageId{of_sdk ? 0 : unit}, of_sdk,
                          definition.kind == DefinitionKind::Protocol});
  }
}

std::vector<ClassNode> ClassTree::find(ComponentId component, NameId name) const {
  std::vector<ClassNode> met;
  std::optional<ClassNode> loaded, other;
  const std::uint32_t* first = first_of_name_.find(index(name));
  for (std::uint32_t id = first == nullptr ? 0 : *first; id != 0; id = nodes_[id - 1].next_of_name) {
    const Node& node = nodes_[id - 1];
    const ClassNode found{id - 1};
    if (node.origin != Origin::Image) {
      if (!other) other = found;
    } else if (code_->program().image(node.image).component == component) {
      return {found};
    } else if (scopes_->loads(component, node.image)) {
      if (!loaded) loaded = found;
    } else if (scopes_->meets(component, node.image)) {
      met.push_back(found);
    }
  }
  if (loaded) return {*loaded};
  if (other && is_defined(*other)) return {*other};
  if (!met.empty()) return met;
  if (other) return {*other};
  return {};
}

ClassNode ClassTree::find_from(std::uint32_t unit, NameId name) {
  if (unit != names_->sdk_unit()) {
    const auto found = find(code_->program().image(ImageId{unit}).component, name);
    if (!found.empty()) return found.front();
  } else if (const std::uint32_t* first = first_of_name_.find(index(name))) {
    for (std::uint32_t id = *first; id != 0; id = nodes_[id - 1].next_of_name) {
      if (nodes_[id - 1].origin != Origin::Image) return ClassNode{id - 1};
    }
  }
  add_node(name, NameId{}, names_->sdk_unit() + 1);
  return ClassNode{static_cast<std::uint32_t>(nodes_.size()) - 1};
}

void ClassTree::link_superclasses() {
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (nodes_[i].superclass == NameId{}) continue;
    const std::uint32_t unit =
        nodes_[i].origin == Origin::Image ? index(nodes_[i].image) : names_->sdk_unit();
    nodes_[i].parent = index(find_from(unit, nodes_[i].superclass)) + 1;
  }
}

/// Metadata can claim that a class inherits from itself.
void ClassTree::break_cycles() {
  std::vector<std::uint32_t> walk(nodes_.size(), 0);  // number of the walk that met the node
  for (std::uint32_t start = 1; start <= nodes_.size(); ++start) {
    std::uint32_t id = start;
    while (walk[id - 1] == 0) {
      walk[id - 1] = start;
      const std::uint32_t parent = nodes_[id - 1].parent;
      if (parent == 0) break;
      if (walk[parent - 1] == start) {
        nodes_[id - 1].parent = 0;
        break;
      }
      id = parent;
    }
  }
}

void ClassTree::number_nodes() {
  break_cycles();
  const auto count = static_cast<std::uint32_t>(nodes_.size());
  for (std::uint32_t id = count; id > 0; --id) {
    const std::uint32_t parent = nodes_[id - 1].parent;
    if (parent == 0) continue;
    nodes_[id - 1].next_sibling = nodes_[parent - 1].first_child;
    nodes_[parent - 1].first_child = id;
  }
  std::uint32_t number = 0;
  for (std::uint32_t root = 1; root <= count; ++root) {
    if (nodes_[root - 1].parent != 0) continue;
    std::uint32_t id = root;
    nodes_[id - 1].enter = number++;
    while (id != 0) {
      if (nodes_[id - 1].first_child != 0) {
        id = nodes_[id - 1].first_child;
        nodes_[id - 1].enter = number++;
        continue;
      }
      while (id != 0) {
        nodes_[id - 1].leave = number;
        if (id == root) break;
        if (nodes_[id - 1].next_sibling != 0) break;
        id = nodes_[id - 1].parent;
      }
      if (id == root) break;
      id = nodes_[id - 1].next_sibling;
      nodes_[id - 1].enter = number++;
    }
  }
}

void ClassTree::add_methods() {
  std::vector<Listed> listed;
  for (const Extension& extension : extensions_) {
    const UnitView& unit = unit_at(extension.unit);
    const Range methods = unit.definitions[extension.definition].methods;
    for (const Method& method : UnitView::slice(unit.methods, methods)) {
      if (method.function == 0) continue;
      const FunctionId function = code_->id(ImageId{extension.unit}, method.function - 1);
      if (!code_->has_body(function)) continue;
      const NameId selector = names_->of(extension.unit, method.selector);
      const Node& node = nodes_[index(extension.node)];
      listed.push_back({id_pair(index(selector), method.flags & kClassMember),
                        {function, extension.node, node.enter, node.leave}});
    }
  }
  std::ranges::sort(listed, {}, [](const Listed& one) {
    return std::tuple(one.key, one.implementation.enter, one.implementation.function);
  });
  for (const Listed& one : listed) {
    const std::uint32_t list = list_of_(one.key, static_cast<std::uint32_t>(lists_.size()));
    if (list == lists_.size()) lists_.push_back({static_cast<std::uint32_t>(implementations_.size()), 0});
    ++lists_[list].count;
    implementations_.push_back(one.implementation);
  }
}

}  // namespace candor
