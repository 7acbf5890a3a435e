#include "program/receiver.h"

#include <algorithm>
#include <iterator>

namespace candor {
namespace {

// More type arguments or deeper nesting of them is not kept; a hostile type may contain itself, or itself
// many times.
constexpr int kMaxNesting = 4;
constexpr std::size_t kMaxArguments = 4;

Receiver any() { return {}; }

Receiver one_class(std::string_view name, bool class_object) {
  return {ReceiverKind::Known, class_object, {name}, {}};
}

Receiver from_protocols(const UnitView& unit, const Type& type, bool class_object) {
  Receiver result{ReceiverKind::Any, class_object, {}, {}};
  if (type.protocols.count == 0) return result;
  result.kind = ReceiverKind::ProtocolOnly;
  for (const StringId name : UnitView::slice(unit.names, type.protocols)) {
    result.classes.push_back(unit.string(name));
  }
  std::ranges::sort(result.classes);
  return result;
}

/// What the arguments of self say of the class's type parameter.
Receiver argument_for(std::string_view parameter, const MemberScope& scope) {
  const auto found = std::ranges::find(scope.parameters, parameter);
  if (scope.self == nullptr || found == scope.parameters.end()) return any();
  const auto number = static_cast<std::size_t>(found - scope.parameters.begin());
  return number < scope.self->arguments.size() ? scope.self->arguments[number] : any();
}

Receiver declared_at(const UnitView& unit, std::uint32_t type_plus_1, const MemberScope& scope, int depth) {
  if (type_plus_1 == 0 || depth == kMaxNesting) return any();
  const Type& type = unit.code.types[type_plus_1 - 1];
  const bool class_object = type.kind == TypeKind::ClassType;
  if (type.kind != TypeKind::Object && !class_object) return any();
  if ((type.flags & kTypeInstance) != 0 && scope.self != nullptr) {
    Receiver result = *scope.self;
    result.class_object = class_object;
    return result;
  }
  if ((type.flags & kTypeParameter) != 0) return argument_for(unit.string(type.name), scope);
  const std::string_view name = unit.string(type.name);
  if (name.empty()) return from_protocols(unit, type, class_object);
  if ((type.flags & kTypeInvented) != 0) return {ReceiverKind::Invented, class_object, {name}, {}};
  Receiver result = one_class(name, class_object);
  const auto arguments = UnitView::slice(unit.code.type_members, type.members);
  for (const TypeMember& argument : arguments.first(std::min(arguments.size(), kMaxArguments))) {
    result.arguments.push_back(declared_at(unit, argument.type, scope, depth + 1));
  }
  return result;
}

}  // namespace

Receiver declared_receiver(const UnitView& unit, std::uint32_t type_plus_1, const MemberScope& scope) {
  return declared_at(unit, type_plus_1, scope, 0);
}

Receiver encoded_receiver(std::string_view encoding) {
  if (encoding == "#") return {ReceiverKind::Any, true, {}, {}};
  if (!encoding.starts_with("@\"") || !encoding.ends_with('"') || encoding.size() < 4) return any();
  encoding = encoding.substr(2, encoding.size() - 3);
  const std::string_view name = encoding.substr(0, encoding.find('<'));
  if (!name.empty()) return one_class(name, false);
  Receiver result{ReceiverKind::ProtocolOnly, false, {}, {}};
  while (encoding.starts_with('<')) {
    const std::size_t end = encoding.find('>');
    if (end == std::string_view::npos) return any();
    result.classes.push_back(encoding.substr(1, end - 1));
    encoding.remove_prefix(end + 1);
  }
  if (result.classes.empty()) return any();
  std::ranges::sort(result.classes);
  return result;
}

bool has_same_classes(const Receiver& one, const Receiver& other) {
  return one.kind == other.kind && one.class_object == other.class_object && one.classes == other.classes;
}

Receiver join(const Receiver& one, const Receiver& other) {
  // More classes than this are no knowledge.
  constexpr std::size_t kMaxClasses = 8;
  if (one.kind != other.kind || one.class_object != other.class_object) return {};
  Receiver result{one.kind, one.class_object, {}, {}};
  std::ranges::set_union(one.classes, other.classes, std::back_inserter(result.classes));
  if (result.classes.size() > kMaxClasses) return {};
  if (one.arguments.size() != other.arguments.size()) return result;
  for (std::size_t i = 0; i < one.arguments.size(); ++i) {
    result.arguments.push_back(join(one.arguments[i], other.arguments[i]));
  }
  return result;
}

void ReceiverCounts::add(ReceiverKind kind) {
  switch (kind) {
    case ReceiverKind::Known:
      ++known;
      break;
    case ReceiverKind::Any:
      ++any;
      break;
    case ReceiverKind::Invented:
      ++invented;
      break;
    case ReceiverKind::ProtocolOnly:
      ++protocol_only;
      break;
  }
}

}  // namespace candor
