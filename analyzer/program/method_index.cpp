#include "program/method_index.h"

#include <algorithm>

namespace candor {
MethodIndex::MethodIndex(const Program& program) {
  for (const Image& image : program.images) {
    add_unit(*image.unit);
    for (const Reference& reference : image.unit->class_references) {
      referred_to_.insert(image.unit->string(reference.name));
    }
  }
  if (program.sdk != nullptr) add_unit(*program.sdk);
  link_types();
  std::ranges::stable_sort(instance_members_, {}, &InstanceMember::selector);
}

std::uint32_t MethodIndex::number_of(Numbers& numbers, std::string_view name) {
  const auto [found, added] = numbers.try_emplace(name, static_cast<std::uint32_t>(types_.size()));
  if (added) types_.emplace_back();
  return found->second;
}

std::uint32_t MethodIndex::number_of_selector(std::string_view selector) {
  const auto fresh = static_cast<std::uint32_t>(selectors_.size());
  return selectors_.try_emplace(selector, fresh).first->second;
}

void MethodIndex::add_unit(const UnitView& unit) {
  for (const Definition& definition : unit.definitions) {
    const bool protocol = definition.kind == DefinitionKind::Protocol;
    const std::uint32_t type = number_of(protocol ? protocols_ : classes_, unit.string(definition.name));
    if (definition.kind == DefinitionKind::Class) types_[type].defined = true;
    if (definition.kind == DefinitionKind::Class && types_[type].superclass.empty()) {
      types_[type].superclass = unit.string(definition.super_or_category);
    }
    if (definition.kind == DefinitionKind::Class && types_[type].parameters.empty()) {
      for (const StringId parameter : UnitView::slice(unit.names, definition.type_parameters)) {
        types_[type].parameters.push_back(unit.string(parameter));
      }
    }
    add_members(type, unit, definition);
    if (is_built(unit)) add_encodings(type, unit, definition);
  }
  for (const Function& function : unit.code.functions) {
    if ((function.flags & kFunctionClosure) != 0) continue;
    functions_.try_emplace(unit.string(function.name), DeclaredFunction{&unit, &function});
  }
}

void MethodIndex::add_members(std::uint32_t type, const UnitView& unit, const Definition& definition) {
  for (const StringId protocol : UnitView::slice(unit.names, definition.protocols)) {
    types_[type].protocols.push_back(unit.string(protocol));
  }
  for (const Method& method : UnitView::slice(unit.methods, definition.methods)) {
    const bool in_protocol = definition.kind == DefinitionKind::Protocol;
    if (method.function == 0 && !in_protocol) continue;
    const std::uint32_t selector = number_of_selector(unit.string(method.selector));
    if (method.function == 0) {
      bare_(id_pair(type * 2 + (method.flags & kClassMember), selector), 0);
      continue;
    }
    if (!in_protocol && (method.flags & kClassMember) == 0) {
      instance_members_.push_back({selector, type, unit.string(definition.name)});
    }
    const auto fresh = static_cast<std::uint32_t>(declared_.size());
    if (methods_(id_pair(type * 2 + (method.flags & kClassMember), selector), fresh) != fresh) continue;
    declared_.push_back({&unit, &unit.code.functions[method.function - 1]});
  }
}

void MethodIndex::link_types() {
  for (Type& type : types_) {
    const auto superclass = classes_.find(type.superclass);
    if (!type.superclass.empty() && superclass != classes_.end()) type.super_type = superclass->second + 1;
    for (const std::string_view name : type.protocols) {
      const auto protocol = protocols_.find(name);
      if (protocol != protocols_.end()) type.protocol_types.push_back(protocol->second);
    }
  }
}

bool MethodIndex::defines_class(std::string_view name) const {
  const auto found = classes_.find(name);
  return found != classes_.end() && types_[found->second].defined;
}

std::string_view MethodIndex::superclass_of(std::string_view class_name) const {
  const auto found = classes_.find(class_name);
  return found == classes_.end() ? std::string_view() : types_[found->second].superclass;
}

std::span<const std::string_view> MethodIndex::protocols_of(std::string_view class_name) const {
  const auto found = classes_.find(class_name);
  if (found == classes_.end()) return {};
  return types_[found->second].protocols;
}

std::span<const std::string_view> MethodIndex::protocols_of_protocol(std::string_view name) const {
  const auto found = protocols_.find(name);
  if (found == protocols_.end()) return {};
  return types_[found->second].protocols;
}

const DeclaredFunction* MethodIndex::find_at(std::uint32_t type, bool of_class,
                                             std::uint32_t selector) const {
  const std::uint32_t* method = methods_.find(id_pair(type * 2 + (of_class ? 1 : 0), selector));
  return method == nullptr ? nullptr : &declared_[*method];
}

std::optional<DeclaredFunction> MethodIndex::find_method(std::string_view class_name, bool of_class,
                                                         std::string_view selector) const {
  const auto known = selectors_.find(selector);
  const auto type = classes_.find(class_name);
  if (known == selectors_.end() || type == classes_.end()) return std::nullopt;
  const DeclaredFunction* found = nullptr;
  each_type(type->second, of_class, [&](std::uint32_t at, bool class_method) {
    found = find_at(at, class_method, known->second);
    return found != nullptr;
  });
  return found == nullptr ? std::nullopt : std::optional(*found);
}

/// Whether anything declares a message to instances of the class, or to what adopts the protocol.
bool MethodIndex::answers(std::uint32_t type, std::uint32_t selector) const {
  bool found = false;
  each_type(type, false, [&](std::uint32_t at, bool of_class) {
    found = find_at(at, of_class, selector) != nullptr ||
            bare_.find(id_pair(at * 2 + (of_class ? 1 : 0), selector)) != nullptr;
    return found;
  });
  return found;
}

std::vector<std::string_view> MethodIndex::narrower(std::uint32_t type, std::uint32_t selector) const {
  if (answers(type, selector)) return {};
  const auto is_of = [&](std::uint32_t from) {
    bool found = false;
    each_type(from, false, [&](std::uint32_t at, bool) {
      found = at == type;
      return found;
    });
    return found;
  };
  // What all objects answer tells nothing.
  const auto all_answer = [&](std::uint32_t from) {
    for (int depth = 0; depth < kMaxClassDepth && types_[from].super_type != 0; ++depth) {
      from = types_[from].super_type - 1;
    }
    return find_at(from, false, selector) != nullptr;
  };
  std::vector<std::string_view> all, referred_to;
  for (const InstanceMember& member :
       std::ranges::equal_range(instance_members_, selector, {}, &InstanceMember::selector)) {
    if (!is_of(member.type) || all_answer(member.type)) continue;
    all.push_back(member.class_name);
    if (referred_to_.contains(member.class_name)) referred_to.push_back(member.class_name);
  }
  std::vector<std::string_view>& chosen = referred_to.empty() ? all : referred_to;
  std::ranges::sort(chosen);
  const auto repeated = std::ranges::unique(chosen);
  chosen.erase(repeated.begin(), repeated.end());
  return std::move(chosen);
}

std::vector<std::string_view> MethodIndex::narrower(std::string_view class_name,
                                                    std::string_view selector) const {
  const auto known = selectors_.find(selector);
  const auto type = classes_.find(class_name);
  if (known == selectors_.end() || type == classes_.end()) return {};
  return narrower(type->second, known->second);
}

std::vector<std::string_view> MethodIndex::narrower_than_protocol(std::string_view name,
                                                                  std::string_view selector) const {
  const auto known = selectors_.find(selector);
  const auto type = protocols_.find(name);
  if (known == selectors_.end() || type == protocols_.end()) return {};
  return narrower(type->second, known->second);
}

OutsideSenders MethodIndex::senders_of(std::uint32_t type, bool of_class, std::uint32_t selector,
                                       int depth) const {
  const std::uint32_t* method = methods_.find(id_pair(type * 2 + (of_class ? 1 : 0), selector));
  if (method != nullptr && declared_[*method].unit->code.blocks.empty()) return OutsideSenders::Declared;
  const bool complete = types_[type].protocol_types.size() == types_[type].protocols.size();
  OutsideSenders result = complete ? OutsideSenders::None : OutsideSenders::Possible;
  if (depth == 0) return result;
  for (const std::uint32_t protocol : types_[type].protocol_types) {
    result = std::max(result, senders_of(protocol, of_class, selector, depth - 1));
  }
  return result;
}

OutsideSenders MethodIndex::outside_senders(std::string_view class_name, bool of_class,
                                            std::string_view selector) const {
  const auto known = selectors_.find(selector);
  const auto type = classes_.find(class_name);
  if (known == selectors_.end() || type == classes_.end()) return OutsideSenders::Declared;
  std::uint32_t at = type->second;
  OutsideSenders result = OutsideSenders::None;
  for (int depth = 0; depth < kMaxClassDepth; ++depth) {
    result = std::max(result, senders_of(at, of_class, known->second, kMaxProtocolDepth));
    if (!types_[at].defined) result = std::max(result, OutsideSenders::Possible);
    if (types_[at].superclass.empty()) return result;
    if (types_[at].super_type == 0) break;
    at = types_[at].super_type - 1;
  }
  return std::max(result, OutsideSenders::Possible);
}

std::optional<DeclaredFunction> MethodIndex::find_function(std::string_view name) const {
  const auto found = functions_.find(name);
  return found == functions_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace candor
