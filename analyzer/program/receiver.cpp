#include "program/receiver.h"

#include <algorithm>
#include <iterator>

namespace candor {
namespace {

Receiver any() { return {}; }

Receiver one_class(std::string_view name, bool class_object) {
  return {ReceiverKind::Known, class_object, {name}};
}

Receiver from_protocols(const UnitView& unit, const Type& type, bool class_object) {
  Receiver result{ReceiverKind::Any, class_object, {}};
  if (type.protocols.count == 0) return result;
  result.kind = ReceiverKind::ProtocolOnly;
  for (const StringId name : UnitView::slice(unit.names, type.protocols)) {
    result.classes.push_back(unit.string(name));
  }
  std::ranges::sort(result.classes);
  return result;
}

}  // namespace

Receiver declared_receiver(const UnitView& unit, std::uint32_t type_plus_1, const Receiver* self_type) {
  if (type_plus_1 == 0) return any();
  const Type& type = unit.code.types[type_plus_1 - 1];
  const bool class_object = type.kind == TypeKind::ClassType;
  if (type.kind != TypeKind::Object && !class_object) return any();
  if ((type.flags & kTypeInstance) != 0 && self_type != nullptr) {
    Receiver result = *self_type;
    result.class_object = class_object;
    return result;
  }
  if ((type.flags & kTypeParameter) != 0) return any();
  const std::string_view name = unit.string(type.name);
  if (name.empty()) return from_protocols(unit, type, class_object);
  if ((type.flags & kTypeInvented) != 0) return {ReceiverKind::Invented, class_object, {name}};
  return one_class(name, class_object);
}

Receiver encoded_receiver(std::string_view encoding) {
  if (encoding == "#") return {ReceiverKind::Any, true, {}};
  if (!encoding.starts_with("@\"") || !encoding.ends_with('"') || encoding.size() < 4) return any();
  encoding = encoding.substr(2, encoding.size() - 3);
  const std::string_view name = encoding.substr(0, encoding.find('<'));
  if (!name.empty()) return one_class(name, false);
  Receiver result{ReceiverKind::ProtocolOnly, false, {}};
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

Receiver join(const Receiver& one, const Receiver& other) {
  // More classes than this are no knowledge.
  constexpr std::size_t kMaxClasses = 8;
  if (one.kind != other.kind || one.class_object != other.class_object) return {};
  Receiver result{one.kind, one.class_object, {}};
  std::ranges::set_union(one.classes, other.classes, std::back_inserter(result.classes));
  return result.classes.size() > kMaxClasses ? Receiver{} : result;
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
