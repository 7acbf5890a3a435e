#include "program/receivers.h"

namespace candor {
namespace {

bool is_counted(const UnitView& unit, const Instruction& instruction) {
  if (instruction.op != Op::Call) return false;
  const auto kind = static_cast<CallKind>(instruction.kind);
  if (kind != CallKind::Message && kind != CallKind::DynamicMessage) return false;
  return unit.kind != UnitKind::Source || (instruction.flags & kCallWritten) != 0;
}

}  // namespace

Receiver receiver_of(const UnitView& unit, const Instruction& send, const std::vector<Receiver>& values) {
  Receiver declared = declared_receiver(unit, send.type, {});
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
        if (is_counted(unit, send)) counts.add(inference.at(inference.of_send(send)).kind);
      }
    }
  }
  return counts;
}

}  // namespace candor
