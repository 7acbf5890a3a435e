#include "program/receivers.h"

#include <algorithm>
#include <deque>

namespace candor {
namespace {

// More classes than this are no knowledge.
constexpr std::size_t kMaxClasses = 8;

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

/// What a declared type alone says. `self_type` stands for instancetype.
Receiver from_type(const UnitView& unit, std::uint32_t type_plus_1, const Receiver* self_type) {
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

/// Adds what another definition of the same value gives. What says nothing (nil) does not come here.
void join(Receiver& into, bool& defined, const Receiver& more) {
  if (!defined) {
    into = more;
    defined = true;
    return;
  }
  if (into.kind != more.kind || into.class_object != more.class_object) {
    into = any();
    return;
  }
  std::vector<std::string_view> both;
  std::ranges::set_union(into.classes, more.classes, std::back_inserter(both));
  into.classes = std::move(both);
  if (into.classes.size() > kMaxClasses) into = any();
}

class Inference {
 public:
  Inference(const MethodIndex& index, const UnitView& unit, const Function& function)
      : index_(index),
        unit_(unit),
        function_(function),
        values_(unit.code.values.subspan(function.values.first, function.values.count)),
        receivers_(values_.size()),
        defined_(values_.size(), false),
        fixed_(values_.size(), false) {}

  std::vector<Receiver> run() {
    for (std::size_t i = 0; i < values_.size(); ++i) {
      const Receiver declared = from_type(unit_, values_[i].type, nullptr);
      const bool entry = i < function_.parameter_count + std::size_t{function_.capture_count};
      // A declared class is finite knowledge already; what is declared id may turn out to be more.
      fixed_[i] = declared.kind != ReceiverKind::Any || entry;
      if (fixed_[i]) receivers_[i] = declared, defined_[i] = true;
    }
    // Types only travel along copies and results, so few rounds settle nearly all functions; a slot that
    // still changes after them is unknown.
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round) {
      if (!propagate(round + 1 == kRounds)) break;
    }
    return std::move(receivers_);
  }

 private:
  /// One round over the body, in the order of its text: along straight code one round tells everything.
  bool propagate(bool last) {
    const std::vector<Receiver> before = receivers_;
    const std::vector<bool> was_defined = defined_;
    seen_.assign(values_.size(), false);
    for (const Block& block : UnitView::slice(unit_.code.blocks, function_.blocks)) {
      for (const Instruction& instruction : UnitView::slice(unit_.code.instructions, block.instructions)) {
        define(instruction);
      }
    }
    bool changed = false;
    for (std::size_t i = 0; i < values_.size(); ++i) {
      const bool same = was_defined[i] == defined_[i] && before[i].kind == receivers_[i].kind &&
                        before[i].classes == receivers_[i].classes;
      if (same) continue;
      changed = true;
      if (last) receivers_[i] = any();
    }
    return changed;
  }

  void add(std::uint32_t value, const Receiver& receiver) {
    bool known = seen_[value - 1];
    join(receivers_[value - 1], known, receiver);
    seen_[value - 1] = defined_[value - 1] = true;
  }

  void define(const Instruction& instruction) {
    const std::uint32_t result = index(instruction.result);
    if (result == 0 || fixed_[result - 1]) return;
    const auto add_one = [&](const Receiver& receiver) { add(result, receiver); };
    switch (instruction.op) {
      case Op::Constant:
        return define_constant(instruction, add_one);
      case Op::Copy:
      case Op::Phi:
        return add_operands(instruction, 0, add_one);
      case Op::Select:
        return add_operands(instruction, 1, add_one);
      case Op::Load:
        return add_one(from_type(unit_, instruction.type, nullptr));
      case Op::Call:
        return add_one(result_of(instruction));
      default:
        return add_one(any());
    }
  }

  template <class Add>
  void define_constant(const Instruction& instruction, Add add) {
    const auto kind = static_cast<ConstantKind>(instruction.kind);
    if (kind == ConstantKind::Null || kind == ConstantKind::Undefined) return;
    if (kind != ConstantKind::ClassObject) return add(any());
    const std::string_view name = unit_.string(instruction.name);
    Receiver receiver = one_class(name, true);
    if (!index_.declares_class(name)) receiver.kind = ReceiverKind::Invented;
    add(receiver);
  }

  /// An operand that no definition has reached yet says nothing in this round.
  template <class Add>
  void add_operands(const Instruction& instruction, std::size_t first, Add add) {
    const auto operands = UnitView::slice(unit_.code.operands, instruction.operands);
    for (const ValueId operand : operands.subspan(std::min(first, operands.size()))) {
      const std::uint32_t value = index(operand);
      if (value != 0 && defined_[value - 1]) add(receivers_[value - 1]);
    }
  }

  Receiver result_of(const Instruction& call) const {
    const std::string_view name = unit_.string(call.name);
    if (call.kind == static_cast<std::uint8_t>(CallKind::Function)) {
      const auto callee = index_.find_function(name);
      return callee ? from_type(*callee->unit, callee->function->result_type, nullptr) : any();
    }
    if (call.kind != static_cast<std::uint8_t>(CallKind::Message)) return any();
    const Receiver receiver = receiver_of(unit_, call, receivers_);
    Receiver result;
    bool defined = false;
    for (const std::string_view type : receiver.classes) {
      const auto method = index_.find_method(type, receiver.class_object, name);
      if (!method) return any();
      const Receiver self = one_class(type, receiver.class_object);
      join(result, defined, from_type(*method->unit, method->function->result_type, &self));
    }
    return result;
  }

  const MethodIndex& index_;
  const UnitView& unit_;
  const Function& function_;
  std::span<const Value> values_;
  std::vector<Receiver> receivers_;
  std::vector<bool> defined_;
  std::vector<bool> fixed_;
  std::vector<bool> seen_;  // defined in this round
};

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

std::vector<Receiver> infer_receivers(const MethodIndex& index, const UnitView& unit,
                                      const Function& function) {
  return Inference(index, unit, function).run();
}

Receiver receiver_of(const UnitView& unit, const Instruction& send, const std::vector<Receiver>& values) {
  Receiver declared = from_type(unit, send.type, nullptr);
  if ((send.flags & kCallToClass) != 0) declared.class_object = true;
  if (declared.kind == ReceiverKind::Known) return declared;
  const auto operands = UnitView::slice(unit.code.operands, send.operands);
  const std::uint32_t value = operands.empty() ? 0 : index(operands.front());
  if (value == 0 || values[value - 1].kind == ReceiverKind::Any) return declared;
  return values[value - 1];
}

ReceiverCounts count_receivers(const MethodIndex& index, const UnitView& unit) {
  ReceiverCounts counts;
  for (const Function& function : unit.code.functions) {
    if (function.blocks.count == 0) continue;
    const std::vector<Receiver> values = infer_receivers(index, unit, function);
    for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
      for (const Instruction& send : UnitView::slice(unit.code.instructions, block.instructions)) {
        if (is_counted(unit, send)) add(counts, receiver_of(unit, send, values).kind);
      }
    }
  }
  return counts;
}

}  // namespace candor
