// How receivers travel along the values of a function.

#include <algorithm>
#include <optional>

#include "program/receivers.h"

namespace candor {
namespace {

constexpr ReceiverId kUndefined{0};  // no definition of the value was met so far
constexpr ReceiverId kAny{1};
constexpr std::uint32_t kUnasked = 0xffffffff;

/// The class without a superclass at the top of a class.
std::string_view root_of(const MethodIndex& index, std::string_view name) {
  constexpr int kMaxDepth = 64;  // a hostile class may contain itself
  for (int depth = 0; depth < kMaxDepth; ++depth) {
    const std::string_view parent = index.superclass_of(name);
    if (parent.empty()) break;
    name = parent;
  }
  return name;
}

void add_key(const Receiver& receiver, std::string& key) {
  key += static_cast<char>(static_cast<int>(receiver.kind) << 1 | (receiver.class_object ? 1 : 0));
  for (const std::string_view name : receiver.classes) (key += name) += '\0';
  for (const Receiver& argument : receiver.arguments) add_key(argument, key += '<');
  key += '>';
}

}  // namespace

ReceiverInference::ReceiverInference(const MethodIndex& index, const UnitView& unit)
    : index_(&index),
      unit_(&unit),
      built_(is_built(unit)),
      receivers_(1),
      of_types_(unit.code.types.size(), 0) {
  intern({});
}

ReceiverId ReceiverInference::intern(Receiver receiver) {
  std::string key;
  add_key(receiver, key);
  const auto [found, added] = ids_.try_emplace(std::move(key), size());
  if (added) receivers_.push_back(std::move(receiver));
  return ReceiverId{found->second};
}

ReceiverId ReceiverInference::from_type(std::uint32_t type_plus_1) {
  if (type_plus_1 == 0) return kAny;
  std::uint32_t& known = of_types_[type_plus_1 - 1];
  if (known == 0) known = candor::index(intern(declared_receiver(*unit_, type_plus_1, {}))) + 1;
  return ReceiverId{known - 1};
}

ReceiverId ReceiverInference::join(ReceiverId a, ReceiverId b) {
  if (a == b) return a;
  std::uint32_t& known = joins_(id_pair(candor::index(a), candor::index(b)), kUnasked);
  if (known == kUnasked) known = candor::index(intern(candor::join(at(a), at(b))));
  return ReceiverId{known};
}

ReceiverId ReceiverInference::class_object(StringId name) {
  std::uint32_t& known = class_objects_(candor::index(name), kUnasked);
  if (known == kUnasked) {
    Receiver receiver{ReceiverKind::Known, true, {unit_->string(name)}, {}};
    if (!index_->declares_class(unit_->string(name))) receiver.kind = ReceiverKind::Invented;
    known = candor::index(intern(std::move(receiver)));
  }
  return ReceiverId{known};
}

ReceiverId ReceiverInference::function_result(StringId name) {
  std::uint32_t& known = function_results_(candor::index(name), kUnasked);
  if (known == kUnasked) {
    const auto callee = index_->find_function(unit_->string(name));
    known = candor::index(callee ? intern(index_->result_of(*callee)) : kAny);
  }
  return ReceiverId{known};
}

ReceiverId ReceiverInference::message_result(ReceiverId receiver, StringId selector) {
  if (at(receiver).classes.empty()) return kAny;
  std::uint32_t& known =
      message_results_(id_pair(candor::index(receiver), candor::index(selector)), kUnasked);
  if (known == kUnasked) {
    known = candor::index(intern(find_result(at(receiver), unit_->string(selector))));
  }
  return ReceiverId{known};
}

Receiver ReceiverInference::find_result(const Receiver& receiver, std::string_view selector) const {
  std::optional<Receiver> result;
  for (const std::string_view type : receiver.classes) {
    const Receiver more = index_->result_of(type, receiver.class_object, selector, receiver.arguments);
    result = result ? candor::join(*result, more) : more;
  }
  return result.value_or(Receiver{});
}

void ReceiverInference::enter(const Function& function) {
  const auto values = UnitView::slice(unit_->code.values, function.values);
  values_.assign(values.size(), kUndefined);
  fixed_.assign(values.size(), false);
  addresses_.assign(built_ ? values.size() : 0, nullptr);
  if (built_) checks_.enter(*unit_, function);
  enumerations_.enter(*unit_, function);
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    ReceiverId declared = from_type(values[i].type);
    const bool entry = i < function.parameter_count + std::size_t{function.capture_count};
    if (entry && built_) declared = entered_as(declared, function, i);
    fixed_[i] = at(declared).kind != ReceiverKind::Any || entry;
    if (fixed_[i]) values_[i] = declared;
  }
  // Types only travel along copies and results, so few rounds settle nearly all functions; a slot that
  // still changes after them is unknown.
  constexpr int kRounds = 4;
  for (int round = 0; round < kRounds; ++round) {
    if (!propagate(function, round + 1 == kRounds)) break;
  }
}

/// One round over the body, in the order of its text: along straight code one round tells everything.
bool ReceiverInference::propagate(const Function& function, bool last) {
  settled_ = (function.flags & kFunctionSsa) != 0;
  before_ = values_;
  seen_.assign(values_.size(), false);
  for (const Block& block : UnitView::slice(unit_->code.blocks, function.blocks)) {
    for (const Instruction& instruction : UnitView::slice(unit_->code.instructions, block.instructions)) {
      define(instruction);
    }
  }
  if (settled_) return false;
  bool changed = false;
  for (std::size_t i = 0; i < before_.size(); ++i) {
    if (before_[i] == values_[i]) continue;
    changed = true;
    if (last) values_[i] = kAny;
  }
  return changed;
}

void ReceiverInference::add(std::uint32_t value, ReceiverId receiver) {
  values_[value - 1] = seen_[value - 1] ? join(values_[value - 1], receiver) : receiver;
  seen_[value - 1] = true;
}

/// What is defined further down may still change what was made of it here.
void ReceiverInference::consult(std::uint32_t value) {
  if (!fixed_[value - 1] && !seen_[value - 1]) settled_ = false;
}

void ReceiverInference::define(const Instruction& instruction) {
  const std::uint32_t result = candor::index(instruction.result);
  if (result == 0 || fixed_[result - 1]) return;
  switch (instruction.op) {
    case Op::Constant: {
      const auto kind = static_cast<ConstantKind>(instruction.kind);
      if (kind == ConstantKind::Null || kind == ConstantKind::Undefined) return;
      return add(result, kind == ConstantKind::ClassObject ? class_object(instruction.name) : kAny);
    }
    case Op::Copy:
    case Op::Phi:
      return add_operands(instruction, 0);
    case Op::Select:
      return add_operands(instruction, 1);
    case Op::Load:
      return add(result, loaded(instruction));
    case Op::Address:
      if (built_ && static_cast<AddressKind>(instruction.kind) == AddressKind::Field) {
        addresses_[result - 1] = &instruction;
      }
      return add(result, kAny);
    case Op::Call:
      return add(result, result_of(instruction));
    default:
      return add(result, kAny);
  }
}

/// An operand that no definition has reached yet says nothing in this round.
void ReceiverInference::add_operands(const Instruction& instruction, std::size_t first) {
  const auto operands = UnitView::slice(unit_->code.operands, instruction.operands);
  for (const ValueId operand : operands.subspan(std::min(first, operands.size()))) {
    const std::uint32_t value = candor::index(operand);
    if (value == 0) continue;
    consult(value);
    if (values_[value - 1] != kUndefined) add(candor::index(instruction.result), values_[value - 1]);
  }
}

ReceiverId ReceiverInference::result_of(const Instruction& call) {
  const auto kind = static_cast<CallKind>(call.kind);
  if (kind == CallKind::Function) return function_result(call.name);
  if (kind != CallKind::Message) return kAny;
  if (call.operands.count > 0) {
    const ValueId receiver = unit_->code.operands[call.operands.first];
    if (candor::index(receiver) != 0) consult(candor::index(receiver));
  }
  return message_result(of_send(call), call.name);
}

ReceiverId ReceiverInference::of_send(const Instruction& send) {
  const ReceiverId receiver = declared_of(send);
  if (!built_ || static_cast<CallKind>(send.kind) != CallKind::Message) return receiver;
  if (const auto known = checked(send, receiver)) return *known;
  const ReceiverKind kind = at(receiver).kind;
  const bool declared = kind == ReceiverKind::Known || kind == ReceiverKind::ProtocolOnly;
  return declared ? narrowed(receiver, send.name) : receiver;
}

bool ReceiverInference::declares(std::string_view class_name, StringId selector) const {
  return index_->find_method(class_name, false, unit_->string(selector)).has_value();
}

/// An object that was asked whether it is of a class, and then gets a message that this class declares. Where
/// all objects answer the message, that tells nothing.
std::optional<ReceiverId> ReceiverInference::checked(const Instruction& send, ReceiverId receiver) {
  const Receiver& declared = at(receiver);
  if (declared.class_object || send.operands.count == 0) return std::nullopt;
  if (declared.kind == ReceiverKind::Known &&
      (declared.classes.size() != 1 || declares(declared.classes.front(), send.name))) {
    return std::nullopt;
  }
  std::vector<std::string_view> classes;
  for (const StringId type : checks_.before(send, unit_->code.operands[send.operands.first])) {
    const std::string_view name = unit_->string(type);
    if (declares(name, send.name) && !declares(root_of(*index_, name), send.name)) classes.push_back(name);
  }
  if (classes.empty()) return std::nullopt;
  std::ranges::sort(classes);
  const auto repeated = std::ranges::unique(classes);
  classes.erase(repeated.begin(), repeated.end());
  return intern({ReceiverKind::Known, false, std::move(classes), {}});
}

/// A receiver of a class that does not declare the message is of a subclass that does; the same holds for a
/// protocol and what adopts it.
ReceiverId ReceiverInference::narrowed(ReceiverId receiver, StringId selector) {
  if (at(receiver).class_object || at(receiver).classes.size() != 1) return receiver;
  std::uint32_t& known = narrowed_(id_pair(candor::index(receiver), candor::index(selector)), kUnasked);
  if (known == kUnasked) {
    known = candor::index(receiver);
    const std::string_view name = at(receiver).classes.front();
    auto classes = at(receiver).kind == ReceiverKind::ProtocolOnly
                       ? index_->narrower_than_protocol(name, unit_->string(selector))
                       : index_->narrower(name, unit_->string(selector));
    if (!classes.empty()) known = candor::index(intern({ReceiverKind::Known, false, std::move(classes), {}}));
  }
  return ReceiverId{known};
}

ReceiverId ReceiverInference::declared_of(const Instruction& send) {
  ReceiverId declared = from_type(send.type);
  if ((send.flags & kCallToClass) != 0 && !at(declared).class_object) {
    std::uint32_t& known = sends_to_class_(candor::index(declared), kUnasked);
    if (known == kUnasked) {
      Receiver receiver = at(declared);
      receiver.class_object = true;
      known = candor::index(intern(std::move(receiver)));
    }
    declared = ReceiverId{known};
  }
  const bool known = at(declared).kind == ReceiverKind::Known;
  if (send.operands.count == 0 || (known && !at(declared).arguments.empty())) return declared;
  const std::uint32_t value = candor::index(unit_->code.operands[send.operands.first]);
  if (value == 0 || at(values_[value - 1]).kind == ReceiverKind::Any) return declared;
  return known && !has_same_classes(at(values_[value - 1]), at(declared)) ? declared : values_[value - 1];
}

std::vector<Receiver> infer_receivers(const MethodIndex& index, const UnitView& unit,
                                      const Function& function) {
  ReceiverInference inference(index, unit);
  inference.enter(function);
  std::vector<Receiver> values;
  for (std::uint32_t i = 1; i <= function.values.count; ++i) {
    values.push_back(inference.at(inference.of(ValueId{i})));
  }
  return values;
}

}  // namespace candor
