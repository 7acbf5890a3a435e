#include "program/method_index.h"

namespace candor {
namespace {

// Far deeper than any real hierarchy; a hostile one may contain itself.
constexpr int kMaxDepth = 64;

}  // namespace

MethodIndex::MethodIndex(const Program& program) {
  for (const Image& image : program.images) add_unit(*image.unit);
  if (program.sdk != nullptr) add_unit(*program.sdk);
}

void MethodIndex::add_unit(const UnitView& unit) {
  for (const Definition& definition : unit.definitions) {
    const std::string_view name = unit.string(definition.name);
    Type& type = definition.kind == DefinitionKind::Protocol ? protocols_[name] : classes_[name];
    if (definition.kind == DefinitionKind::Class) type.defined = true;
    if (definition.kind == DefinitionKind::Class && type.superclass.empty()) {
      type.superclass = unit.string(definition.super_or_category);
    }
    add_members(type, unit, definition);
  }
  for (const Function& function : unit.code.functions) {
    if ((function.flags & kFunctionClosure) != 0) continue;
    functions_.try_emplace(unit.string(function.name), DeclaredFunction{&unit, &function});
  }
}

void MethodIndex::add_members(Type& type, const UnitView& unit, const Definition& definition) {
  for (const StringId protocol : UnitView::slice(unit.names, definition.protocols)) {
    type.protocols.push_back(unit.string(protocol));
  }
  for (const Method& method : UnitView::slice(unit.methods, definition.methods)) {
    if (method.function == 0) continue;
    type.methods[method.flags & kClassMember].try_emplace(
        unit.string(method.selector), DeclaredFunction{&unit, &unit.code.functions[method.function - 1]});
  }
}

bool MethodIndex::defines_class(std::string_view name) const {
  const auto found = classes_.find(name);
  return found != classes_.end() && found->second.defined;
}

std::string_view MethodIndex::superclass_of(std::string_view class_name) const {
  const auto found = classes_.find(class_name);
  return found == classes_.end() ? std::string_view() : found->second.superclass;
}

std::span<const std::string_view> MethodIndex::protocols_of(std::string_view class_name) const {
  const auto found = classes_.find(class_name);
  if (found == classes_.end()) return {};
  return found->second.protocols;
}

std::span<const std::string_view> MethodIndex::protocols_of_protocol(std::string_view name) const {
  const auto found = protocols_.find(name);
  if (found == protocols_.end()) return {};
  return found->second.protocols;
}

std::optional<DeclaredFunction> MethodIndex::find_in(const Type& type, bool of_class,
                                                     std::string_view selector, int depth) const {
  const auto& methods = type.methods[of_class ? 1 : 0];
  if (const auto found = methods.find(selector); found != methods.end()) return found->second;
  if (depth == 0) return std::nullopt;
  for (const std::string_view name : type.protocols) {
    const auto protocol = protocols_.find(name);
    if (protocol == protocols_.end()) continue;
    if (const auto found = find_in(protocol->second, of_class, selector, depth - 1)) return found;
  }
  return std::nullopt;
}

std::optional<DeclaredFunction> MethodIndex::find_method(std::string_view class_name, bool of_class,
                                                         std::string_view selector) const {
  constexpr int kProtocolDepth = 4;
  for (int depth = 0; depth < kMaxDepth; ++depth) {
    const auto type = classes_.find(class_name);
    if (type == classes_.end()) return std::nullopt;
    if (const auto found = find_in(type->second, of_class, selector, kProtocolDepth)) return found;
    // The root class answers messages to any class with its instance methods.
    if (type->second.superclass.empty()) {
      return of_class ? find_in(type->second, false, selector, kProtocolDepth) : std::nullopt;
    }
    class_name = type->second.superclass;
  }
  return std::nullopt;
}

std::optional<DeclaredFunction> MethodIndex::find_function(std::string_view name) const {
  const auto found = functions_.find(name);
  return found == functions_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace candor
