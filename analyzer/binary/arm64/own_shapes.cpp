#include "binary/arm64/own_shapes.h"

#include <algorithm>
#include <string>

#include "base/limits.h"

namespace candor::arm64 {
namespace {

std::uint64_t key_of(std::uint32_t definition, std::uint32_t other) {
  return std::uint64_t{definition} << 32 | other;
}

std::string usual_setter(std::string_view name) {
  std::string setter = "set" + std::string(name) + ":";
  if (setter[3] >= 'a' && setter[3] <= 'z') setter[3] = static_cast<char>(setter[3] - 'a' + 'A');
  return setter;
}

std::size_t words_of(std::string_view selector) {
  return static_cast<std::size_t>(std::ranges::count(selector, ':'));
}

}  // namespace

void OwnShapes::add_accessors(std::uint32_t definition, const Property& property) {
  Unit& unit = types_.unit();
  const PropertyAttributes attributes =
      read_property_attributes(types_, unit.strings.at(property.attributes));
  if (attributes.type == 0) return;
  const std::string name(unit.strings.at(property.name));
  auto& accessors = accessors_[(property.flags & kClassMember) != 0 ? 1 : 0];
  for (const std::string& selector : {attributes.getter.empty() ? name : attributes.getter,
                                      attributes.setter.empty() ? usual_setter(name) : attributes.setter}) {
    accessors.emplace(key_of(definition, index(unit.intern(selector))), attributes.type);
  }
}

void OwnShapes::make_index() {
  if (indexed_) return;
  indexed_ = true;
  const Unit& unit = types_.unit();
  for (std::uint32_t d = 0; d < unit.definitions.size(); ++d) {
    const Definition& definition = unit.definitions[d];
    if (definition.kind == DefinitionKind::Class) classes_.emplace(index(definition.name), d);
    for (std::uint32_t i = 0; i < definition.methods.count; ++i) {
      const std::uint32_t method = definition.methods.first + i;
      auto& declarations = by_selector_[index(unit.methods[method].selector)];
      if (declarations.size() < limits::kMaxDeclarations) declarations.push_back({d, method});
    }
    for (std::uint32_t i = 0; i < definition.properties.count; ++i) {
      add_accessors(d, unit.properties[definition.properties.first + i]);
    }
  }
}

std::vector<DeclaredShape> OwnShapes::declared(std::string_view selector) {
  make_index();
  Unit& unit = types_.unit();
  std::vector<DeclaredShape> result;
  const auto found = by_selector_.find(index(unit.intern(selector)));
  if (found == by_selector_.end()) return result;
  for (const Declaration& declaration : found->second) {
    const Method& record = unit.methods[declaration.method];
    if (unit.strings.at(record.types).empty()) continue;
    result.push_back({.of_class_object = (record.flags & kClassMember) != 0,
                      .shape = method(declaration.definition, declaration.method)});
    const Definition& definition = unit.definitions[declaration.definition];
    if (definition.kind != DefinitionKind::Protocol) result.back().owner = unit.strings.at(definition.name);
  }
  return result;
}

std::string OwnShapes::superclass(std::string_view class_name) {
  make_index();
  Unit& unit = types_.unit();
  const auto found = classes_.find(index(unit.intern(class_name)));
  if (found == classes_.end()) return {};
  return std::string(unit.strings.at(unit.definitions[found->second].super_or_category));
}

const CallShape& OwnShapes::method(std::uint32_t definition, std::uint32_t method) {
  make_index();
  const auto [entry, is_new] = made_.emplace(key_of(definition, method), CallShape{});
  if (is_new) entry->second = read(definition, method);
  return entry->second;
}

CallShape OwnShapes::read(std::uint32_t number, std::uint32_t method) {
  Unit& unit = types_.unit();
  const Definition& definition = unit.definitions[number];
  const Method& record = unit.methods[method];
  const bool of_class_object = (record.flags & kClassMember) != 0;
  CallShape shape = read_encoding(types_, unit.strings.at(record.types));
  // What the selector says holds, whatever the encoding says.
  shape.parameters.resize(2 + words_of(unit.strings.at(record.selector)));
  if (definition.kind != DefinitionKind::Protocol) {
    shape.parameters[0] = {.type = of_class_object ? types_.class_object(definition.name)
                                                   : types_.object(definition.name)};
  }
  const auto& accessors = accessors_[of_class_object ? 1 : 0];
  if (const auto found = accessors.find(key_of(number, index(record.selector))); found != accessors.end()) {
    set_type(shape.parameters.size() == 2 ? shape.result : shape.parameters[2], found->second);
  }
  return shape;
}

/// A property's type says more than the encoding of an accessor, but not how it is passed.
void OwnShapes::set_type(Passed& value, std::uint32_t type) const {
  const Passed other = passed(spans_of(types_.unit()), type);
  if (other.kind == value.kind && other.size == value.size) value.type = type;
}

}  // namespace candor::arm64
