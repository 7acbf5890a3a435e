#include "program/receivers.h"

#include <algorithm>

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

namespace {

void add(ReceiverCounts& counts, ReceiverKind kind) {
  switch (kind) {
    case ReceiverKind::Known:
      ++counts.known;
      break;
    case ReceiverKind::Any:
      ++counts.any;
      break;
    case ReceiverKind::Invented:
      ++counts.invented;
      break;
    case ReceiverKind::ProtocolOnly:
      ++counts.protocol_only;
      break;
  }
}

bool is_counted(const UnitView& unit, const Instruction& instruction) {
  if (instruction.op != Op::Call) return false;
  const auto kind = static_cast<CallKind>(instruction.kind);
  if (kind != CallKind::Message && kind != CallKind::DynamicMessage) return false;
  return unit.kind != UnitKind::Source || (instruction.flags & kCallWritten) != 0;
}

}  // namespace

Receiver receiver_of(const UnitView& unit, const Instruction& send, const std::vector<Receiver>& values) {
  Receiver declared = declared_receiver(unit, send.type, nullptr);
  if ((send.flags & kCallToClass) != 0) declared.class_object = true;
  if (declared.kind == ReceiverKind::Known) return declared;
  const auto operands = UnitView::slice(unit.code.operands, send.operands);
  const std::uint32_t value = operands.empty() ? 0 : index(operands.front());
  if (value == 0 || values[value - 1].kind == ReceiverKind::Any) return declared;
  return values[value - 1];
}

ReceiverCounts count_receivers(const MethodIndex& index, const UnitView& unit) {
  ReceiverCounts counts;
  ReceiverInference inference(index, unit);
  for (const Function& function : unit.code.functions) {
    if (function.blocks.count == 0) continue;
    inference.enter(function);
    for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
      for (const Instruction& send : UnitView::slice(unit.code.instructions, block.instructions)) {
        if (is_counted(unit, send)) add(counts, inference.at(inference.of_send(send)).kind);
      }
    }
  }
  return counts;
}

}  // namespace candor
