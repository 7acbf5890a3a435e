// Message sends: to objects, to classes, to super, with computed selectors, and those that enumerate.

#include <algorithm>

#include "base/limits.h"
#include "binary/arm64/calls.h"
#include "binary/arm64/look_back.h"

namespace candor::arm64 {
namespace {

using CallRecord = ::candor::Instruction;

/// What is known of the receiver in x0.
struct Receiver {
  std::uint32_t type = 0;  // index into types plus 1
  std::string class_name;
  bool is_class = false;
};

Receiver receiver_in(FunctionLifting& lifting, const Known& known) {
  const Unit& unit = lifting.all.unit;
  Receiver receiver;
  if (known.kind == Known::Kind::Object && known.meaning.kind == Meaning::Kind::ClassObject) {
    receiver.class_name = unit.strings.at(known.meaning.name);
    receiver.is_class = true;
    return receiver;
  }
  receiver.type = declared_type(lifting, known);
  if (receiver.type == 0) return receiver;
  const Type& type = unit.code.types[receiver.type - 1];
  receiver.class_name = unit.strings.at(type.name);
  receiver.is_class = type.kind == TypeKind::ClassType;
  return receiver;
}

CallRecord record_for(CallKind kind, const Receiver& receiver) {
  CallRecord call;
  call.op = Op::Call;
  call.kind = static_cast<std::uint8_t>(kind);
  call.type = receiver.type;
  if (receiver.is_class) call.flags = kCallToClass;
  return call;
}

/// Whether the last named argument of a variadic message is a format; others take lists that end with nil.
bool takes_format(std::string_view selector) { return selector.find("ormat") != std::string_view::npos; }

constexpr std::string_view kEnumeration = "countByEnumeratingWithState:objects:count:";
constexpr std::int64_t kItemsOffset = 8;  // of the items' address in NSFastEnumerationState

/// Elements of the collection in x0 as what the items of an enumeration point to: the run time puts them
/// behind the state in x2, or into the buffer in x3.
struct Enumeration {
  ValueId items{}, items_field{}, element{}, buffer{};
};

Enumeration begin_enumeration(FunctionLifting& lifting) {
  FunctionBuilder& out = lifting.out;
  Enumeration made;
  made.items = out.inside(value_of(lifting, 0), 0);
  made.element = out.load(made.items, 0);
  made.items_field = out.offset(value_of(lifting, 2), kItemsOffset, 0);
  made.buffer = out.copy(value_of(lifting, 3), 0);
  return made;
}

void end_enumeration(FunctionLifting& lifting, const Enumeration& made) {
  lifting.out.store(made.items_field, made.items, 0);
  lifting.out.store(made.buffer, made.element, 0);
}

/// Whether what the call at hand gives is at once handed to the run time, which takes objects.
bool gives_object(const FunctionLifting& lifting) {
  constexpr std::uint32_t kMaxBetween = 2;  // a marker for the run time
  const BasicBlock& block = lifting.code.blocks[lifting.block];
  const std::uint32_t end = std::min(block.first + block.count, lifting.index + 2 + kMaxBetween);
  for (std::uint32_t i = lifting.index + 1; i < end; ++i) {
    const Instruction& next = lifting.code.instructions[i];
    if (next.operation == Operation::Call) {
      const CallTarget target = target_of(lifting.all, lifting.state, next);
      if (target.kind != CallTarget::Kind::Import) return false;
      const RunTimeCall call = run_time_call(lifting.all.unit.strings.at(target.name));
      return call.effect == RunTimeEffect::Argument && call.argument == 0;
    }
    if (writes_register(next, 0)) return false;
  }
  return false;
}

/// The shape of a message, by its receiver, or else by what happens to its result.
const CallShape& shape_of_message(FunctionLifting& lifting, std::string_view selector,
                                  const Receiver& receiver) {
  ShapeTable& shapes = lifting.all.shapes;
  if (receiver.class_name.empty() && gives_object(lifting)) return shapes.message_for_object(selector);
  return shapes.message(selector, receiver.class_name, receiver.is_class);
}

/// The message with what `shape` says of its arguments; the receiver is given.
void send(FunctionLifting& lifting, CallRecord call, ValueId receiver, std::string_view selector,
          const CallShape& shape) {
  call.name = lifting.all.unit.intern(selector);
  std::vector<ValueId> operands = {receiver};
  const auto arguments = named_arguments(lifting, shape, 2);
  operands.insert(operands.end(), arguments.begin(), arguments.end());
  if (shape.variadic) add_unnamed_arguments(lifting, shape, takes_format(selector), operands);
  emit_call(lifting, call, operands, shape.result);
}

void count_send(FunctionLifting& lifting, bool selector_known) {
  Coverage& coverage = lifting.all.unit.coverage;
  ++coverage.sends_seen;
  if (selector_known) ++coverage.sends_selector_known;
}

/// The state before an instruction of the current block.
KnownState state_before(const FunctionLifting& lifting, std::uint32_t index) {
  KnownState state = lifting.known.at_block(lifting.block);
  for (std::uint32_t i = lifting.code.blocks[lifting.block].first; i < index; ++i) {
    lifting.known.step(state, i);
  }
  return state;
}

/// The select of the current block that an opaque value comes from.
std::optional<std::uint32_t> select_behind(const FunctionLifting& lifting, const Known& known) {
  const auto made = lifting.known.definition(known);
  if (!made || *made >= lifting.index || *made < lifting.code.blocks[lifting.block].first) {
    return std::nullopt;
  }
  if (lifting.code.instructions[*made].operation != Operation::Select) return std::nullopt;
  if (*made - lifting.code.blocks[lifting.block].first > limits::kMaxStepsBack) return std::nullopt;
  return made;
}

/// The selector that a reference holds.
std::string selector_at(const FunctionLifting& lifting, const Known& address, std::int64_t offset) {
  if (address.kind != Known::Kind::Object || address.value == 0) return {};
  Known loaded;
  loaded.kind = Known::Kind::Object;
  loaded.meaning = lifting.all.image.loaded_from(static_cast<std::uint64_t>(address.value + offset), 8);
  return selector_in(lifting.all.unit, loaded);
}

/// One of the selectors between which a select decided, for the shape that both have: of the selectors or of
/// references to them.
std::string chosen_selector(const FunctionLifting& lifting) {
  const Known known = lifting.state.at(1);
  const auto origin = lifting.known.origin(known);
  const auto made = select_behind(lifting, origin ? origin->base : known);
  if (!made) return {};
  const KnownState state = state_before(lifting, *made);
  const auto selector = [&](Register r) {
    return origin ? selector_at(lifting, state.at(r), origin->offset)
                  : selector_in(lifting.all.unit, state.at(r));
  };
  const Instruction& select = lifting.code.instructions[*made];
  const std::string one = selector(select.n);
  return one.empty() || selector(select.m).empty() ? std::string{} : one;
}

/// A message whose selector only run time knows.
void send_dynamic(FunctionLifting& lifting, CallRecord call, ValueId receiver, const std::string& like,
                  const Receiver& known) {
  std::vector<ValueId> operands = {receiver, value_of(lifting, 1)};
  Passed result;
  std::vector<ValueId> arguments;
  if (like.empty()) {
    arguments = register_arguments(lifting, 2);
  } else {
    const CallShape& shape = lifting.all.shapes.message(like, known.class_name, known.is_class);
    arguments = named_arguments(lifting, shape, 2);
    result = shape.result;
  }
  operands.insert(operands.end(), arguments.begin(), arguments.end());
  emit_call(lifting, call, operands, result);
}

/// Whether methods of this name give back the object that they are sent to, as a rule of the language.
bool is_initializer(std::string_view selector) {
  constexpr std::string_view kInit = "init";
  selector.remove_prefix(std::min(selector.find_first_not_of('_'), selector.size()));
  if (!selector.starts_with(kInit)) return false;
  return selector.size() == kInit.size() || selector[kInit.size()] < 'a' || selector[kInit.size()] > 'z';
}

/// What the structure of a message to super tells.
struct SuperMessage {
  ValueId receiver{};
  OwnClass from;
};

SuperMessage super_message(FunctionLifting& lifting) {
  SuperMessage message{.from = own_class(lifting)};
  const Known structure = lifting.state.at(0);
  if (structure.kind != Known::Kind::Stack) {
    message.receiver = load_from(lifting, 0, 0, 8);
    return message;
  }
  message.receiver = cell_value(lifting, structure.value);
  const auto from = lifting.state.cell(structure.value + 8);
  if (from && from->kind == Known::Kind::Object && from->meaning.kind == Meaning::Kind::ClassObject) {
    message.from.name = from->meaning.name;
  }
  return message;
}

}  // namespace

std::string selector_in(const Unit& unit, const Known& known) {
  if (known.kind != Known::Kind::Object || known.meaning.kind != Meaning::Kind::Selector) return {};
  return std::string(unit.strings.at(known.meaning.name));
}

void lift_message(FunctionLifting& lifting, std::string_view selector) {
  count_send(lifting, true);
  const Receiver receiver = receiver_in(lifting, lifting.state.at(0));
  const CallShape& shape = shape_of_message(lifting, selector, receiver);
  const bool enumerates = selector == kEnumeration;
  const Enumeration enumeration = enumerates ? begin_enumeration(lifting) : Enumeration{};
  send(lifting, record_for(CallKind::Message, receiver), value_of(lifting, 0), selector, shape);
  if (enumerates) end_enumeration(lifting, enumeration);
}

void lift_message(FunctionLifting& lifting) {
  const std::string selector = selector_in(lifting.all.unit, lifting.state.at(1));
  if (!selector.empty()) return lift_message(lifting, selector);
  const std::string like = chosen_selector(lifting);
  count_send(lifting, !like.empty());
  const Receiver receiver = receiver_in(lifting, lifting.state.at(0));
  send_dynamic(lifting, record_for(CallKind::DynamicMessage, receiver), value_of(lifting, 0), like, receiver);
}

void lift_super_message(FunctionLifting& lifting) {
  const std::string selector = selector_in(lifting.all.unit, lifting.state.at(1));
  count_send(lifting, !selector.empty());
  const SuperMessage message = super_message(lifting);
  const Receiver receiver{.class_name = std::string(lifting.all.unit.strings.at(message.from.name)),
                          .is_class = message.from.is_class_method};
  CallRecord call = record_for(selector.empty() ? CallKind::DynamicMessage : CallKind::Message, receiver);
  call.flags |= kCallSuper;
  call.owner = message.from.name;
  if (selector.empty()) return send_dynamic(lifting, call, message.receiver, {}, receiver);
  const CallShape& shape = lifting.all.shapes.message(selector, receiver.class_name, receiver.is_class);
  send(lifting, call, message.receiver, selector, shape);
  if (!message.from.is_class_method && is_initializer(selector)) lifting.own_objects.insert(lifting.index);
}

ValueId emit_plain_message(FunctionLifting& lifting, std::string_view selector,
                           const std::vector<ValueId>& operands, const Known& to) {
  const Receiver receiver = receiver_in(lifting, to);
  CallRecord call = record_for(CallKind::Message, receiver);
  call.name = lifting.all.unit.intern(selector);
  const CallShape& shape = lifting.all.shapes.message(selector, receiver.class_name, receiver.is_class);
  count_send(lifting, true);
  return emit_call(lifting, call, operands, shape.result);
}

}  // namespace candor::arm64
