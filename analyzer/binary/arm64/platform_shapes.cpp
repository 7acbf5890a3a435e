#include "binary/arm64/platform_shapes.h"

#include <algorithm>

#include "base/limits.h"

namespace candor::arm64 {

/// Selectors stand in the description in any order; a chain for each keeps that order.
void PlatformIndex::index_methods() {
  const auto methods = sdk_->methods;
  next_.assign(methods.size(), kNone);
  definition_.assign(methods.size(), kNone);
  first_.reserve(methods.size());
  for (std::uint32_t d = 0; d < sdk_->definitions.size(); ++d) {
    const Definition& definition = sdk_->definitions[d];
    if (definition.kind == DefinitionKind::Class) classes_.emplace(sdk_->string(definition.name), d);
    const Range range = definition.methods;
    std::fill_n(definition_.begin() + range.first, range.count, d);
  }
  for (auto i = static_cast<std::uint32_t>(methods.size()); i-- > 0;) {
    if (methods[i].function == 0 || definition_[i] == kNone) continue;
    const auto [entry, is_new] = first_.emplace(sdk_->string(methods[i].selector), i);
    if (!is_new) next_[i] = std::exchange(entry->second, i);
  }
}

void PlatformIndex::make() {
  if (made_) return;
  made_ = true;
  if (sdk_ == nullptr) return;
  index_methods();
  for (std::uint32_t i = 0; i < sdk_->code.functions.size(); ++i) {
    const std::string_view name = sdk_->string(sdk_->code.functions[i].name);
    if (!name.starts_with('-') && !name.starts_with('+')) functions_.emplace(name, i);
  }
}

std::uint32_t PlatformIndex::find(const Numbers& numbers, std::string_view name) {
  make();
  const auto found = numbers.find(name);
  return found == numbers.end() ? kNone : found->second;
}

std::uint32_t PlatformIndex::first_method(std::string_view selector) { return find(first_, selector); }
std::uint32_t PlatformIndex::class_named(std::string_view name) { return find(classes_, name); }
std::uint32_t PlatformIndex::function_named(std::string_view name) { return find(functions_, name); }

CallShape PlatformShapes::shape_of(const Function& function, bool is_method) const {
  CallShape shape;
  const TypeSpans types = spans_of(*sdk_);
  const auto values = UnitView::slice(sdk_->code.values, function.values).first(function.parameter_count);
  shape.parameters.reserve(values.size() + 1);
  for (const Value& value : values) {
    shape.parameters.push_back(passed(types, value.type));
    if (is_method && shape.parameters.size() == 1) shape.parameters.emplace_back();  // _cmd
  }
  shape.result = passed(types, function.result_type);
  shape.variadic = (function.flags & kFunctionVariadic) != 0;
  return shape;
}

std::vector<DeclaredShape> PlatformShapes::declared(std::string_view selector) {
  std::vector<DeclaredShape> result;
  for (std::uint32_t i = index_.first_method(selector); i != PlatformIndex::kNone;
       i = index_.next_method(i)) {
    const Method& method = sdk_->methods[i];
    const Definition& definition = sdk_->definitions[index_.definition_of(i)];
    DeclaredShape declared{.of_class_object = (method.flags & kClassMember) != 0,
                           .shape = shape_of(sdk_->code.functions[method.function - 1], true)};
    if (definition.kind != DefinitionKind::Protocol) declared.owner = sdk_->string(definition.name);
    result.push_back(std::move(declared));
  }
  return result;
}

std::string_view PlatformShapes::superclass(std::string_view class_name) {
  const std::uint32_t found = index_.class_named(class_name);
  if (found == PlatformIndex::kNone) return {};
  return sdk_->string(sdk_->definitions[found].super_or_category);
}

const CallShape* PlatformShapes::function(std::string_view name) {
  const std::uint32_t found = index_.function_named(name);
  if (found == PlatformIndex::kNone) return nullptr;
  const auto [entry, is_new] = made_.try_emplace(found);
  if (is_new) entry->second = import(shape_of(sdk_->code.functions[found], false));
  return &entry->second;
}

CallShape PlatformShapes::import(CallShape shape) {
  shape.result.type = import_type(shape.result.type, 0, false);
  for (Passed& parameter : shape.parameters) parameter.type = import_type(parameter.type, 0, false);
  return shape;
}

/// Structures behind pointers keep no more than their names: code in images reaches their fields by offsets.
std::uint32_t PlatformShapes::import_type(std::uint32_t number, int depth, bool behind_pointer) {
  const Type* type = spans_of(*sdk_).at(number);
  if (type == nullptr || depth > limits::kMaxTypeDepth) return 0;
  const std::uint64_t key = 2 * std::uint64_t{number} + (behind_pointer ? 1 : 0);
  if (const auto known = imported_.find(key); known != imported_.end()) return known->second;
  Type copy{.kind = type->kind,
            .flags = type->flags,
            .name = types_.unit().intern(sdk_->string(type->name)),
            .size = type->size};
  std::vector<StringId> protocols;
  for (const StringId protocol : UnitView::slice(sdk_->names, type->protocols)) {
    protocols.push_back(types_.unit().intern(sdk_->string(protocol)));
  }
  std::vector<TypeMember> members;
  if (type->kind != TypeKind::Struct || !behind_pointer) {
    const bool points = behind_pointer || type->kind == TypeKind::Pointer || type->kind == TypeKind::Block;
    for (const TypeMember& member : spans_of(*sdk_).members_of(*type)) {
      members.push_back({.name = types_.unit().intern(sdk_->string(member.name)),
                         .type = import_type(member.type, depth + 1, points),
                         .offset = member.offset});
    }
  }
  const std::uint32_t made = types_.add(copy, members, protocols);
  imported_.emplace(key, made);
  return made;
}

}  // namespace candor::arm64
