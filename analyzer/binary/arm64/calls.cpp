#include "binary/arm64/calls.h"

#include "binary/arm64/type_table.h"

namespace candor::arm64 {
namespace {

using CallRecord = ::candor::Instruction;

CallRecord record(CallKind kind) {
  CallRecord call;
  call.op = Op::Call;
  call.kind = static_cast<std::uint8_t>(kind);
  return call;
}

CallTarget target_at(ImageLifting& all, std::uint64_t address) {
  const std::uint32_t function = all.function_at(address);
  if (function != ImageLifting::kNone) return {.kind = CallTarget::Kind::Function, .function = function};
  const Stub stub = all.image.stub_at(address);
  if (stub.kind == Stub::Kind::Import) return {.kind = CallTarget::Kind::Import, .name = stub.name};
  if (stub.kind == Stub::Kind::Message) return {.kind = CallTarget::Kind::Message, .name = stub.name};
  return {.kind = CallTarget::Kind::Unknown, .address = address};
}

CallTarget target_in(ImageLifting& all, const KnownState& state, Register pointer) {
  const CallTarget unknown{.kind = CallTarget::Kind::Register, .pointer = pointer};
  const Known known = state.at(pointer);
  if (known.kind != Known::Kind::Object) return unknown;
  // Of a symbol that nothing but a pointer binds it is not known that it is a function.
  if (known.meaning.kind == Meaning::Kind::ImportedFunction ||
      known.meaning.kind == Meaning::Kind::ImportedData) {
    return {.kind = CallTarget::Kind::Import, .name = known.meaning.name};
  }
  if (known.meaning.kind != Meaning::Kind::Function && known.meaning.kind != Meaning::Kind::Address) {
    return unknown;
  }
  const CallTarget target = target_at(all, known.meaning.value);
  return target.kind == CallTarget::Kind::Unknown ? unknown : target;
}

/// Whether two known values are the same at run time: also two loads from the same place.
bool is_same(const FunctionLifting& lifting, const Known& a, const Known& b) {
  if (a == b) return a.kind != Known::Kind::Nothing;
  const auto from_a = lifting.known.origin(a), from_b = lifting.known.origin(b);
  return from_a && from_b && from_a->offset == from_b->offset && from_a->base == from_b->base;
}

constexpr std::int64_t kInvokeOffset = 16;  // of a block's function inside its literal

/// Whether what is called was loaded out of x0, where a block has its function.
bool calls_block(const FunctionLifting& lifting, Register pointer) {
  const auto origin = lifting.known.origin(lifting.state.at(pointer));
  return origin && origin->offset == kInvokeOffset && is_same(lifting, origin->base, lifting.state.at(0));
}

/// Whether x0 holds a block literal of which `function` is the code: the compiler saw through the block.
bool is_own_block(FunctionLifting& lifting, std::uint32_t function) {
  const Known first = lifting.state.at(0);
  const std::uint64_t address = lifting.all.functions[function].address;
  if (first.kind == Known::Kind::Stack) {
    const auto invoke = lifting.state.cell(first.value + kInvokeOffset);
    return invoke && invoke->kind == Known::Kind::Object && invoke->meaning.kind == Meaning::Kind::Function &&
           invoke->meaning.value == address;
  }
  if (first.kind != Known::Kind::Object || first.meaning.kind != Meaning::Kind::GlobalBlock) return false;
  const auto block = lifting.all.image.global_block_at(first.meaning.value);
  return block && block->invoke == address;
}

/// The shape that a declared block type tells; nothing for one without parameters and result of its own.
std::optional<CallShape> shape_of_type(const Unit& unit, std::uint32_t type) {
  if (type == 0) return std::nullopt;
  const Type& block = unit.code.types[type - 1];
  if (block.kind != TypeKind::Block || block.members.count == 0) return std::nullopt;
  CallShape shape;
  shape.parameters.emplace_back();  // the block itself
  for (std::uint32_t i = 0; i < block.members.count; ++i) {
    const TypeMember& member = unit.code.type_members[block.members.first + i];
    const Passed one = passed(spans_of(unit), member.type);
    i == 0 ? shape.result = one : shape.parameters.emplace_back(one);
  }
  return shape;
}

/// Calls the block in x0; `shape` may be null.
void lift_block_call(FunctionLifting& lifting, const CallShape* shape) {
  CallRecord call = record(CallKind::Indirect);
  call.type = declared_type(lifting, lifting.state.at(0));
  const auto declared = shape_of_type(lifting.all.unit, call.type);
  if (shape == nullptr && declared) shape = &*declared;
  std::vector<ValueId> operands = {value_of(lifting, 0)};
  const auto arguments =
      shape != nullptr ? named_arguments(lifting, *shape, 1) : register_arguments(lifting, 1);
  operands.insert(operands.end(), arguments.begin(), arguments.end());
  emit_call(lifting, call, operands, shape != nullptr ? shape->result : Passed{});
}

void lift_pointer_call(FunctionLifting& lifting, ValueId pointer) {
  std::vector<ValueId> operands = {pointer};
  const auto arguments = register_arguments(lifting, 0);
  operands.insert(operands.end(), arguments.begin(), arguments.end());
  emit_call(lifting, record(CallKind::Indirect), operands, Passed{});
}

bool is_swift_name(std::string_view name) { return name.starts_with("$s") || name.starts_with("$S"); }

/// Swift passes what a method is called on in x20.
constexpr Register kSwiftSelf = 20;

void lift_named_call(FunctionLifting& lifting, std::string_view name, const CallShape* shape) {
  CallRecord call = record(CallKind::Function);
  call.name = lifting.all.unit.intern(name);
  std::vector<ValueId> operands;
  if (shape != nullptr) {
    operands = named_arguments(lifting, *shape, 0);
    if (shape->variadic) add_unnamed_arguments(lifting, *shape, true, operands);
  } else {
    operands = register_arguments(lifting, 0);
  }
  if (is_swift_name(name) && is_defined(lifting, kSwiftSelf)) {
    operands.push_back(value_of(lifting, kSwiftSelf));
  }
  emit_call(lifting, call, operands, shape != nullptr ? shape->result : Passed{});
}

void lift_import_call(FunctionLifting& lifting, StringId id) {
  const std::string name(lifting.all.unit.strings.at(id));
  if (name == "objc_msgSend") return lift_message(lifting);
  if (name == "objc_msgSendSuper2" || name == "objc_msgSendSuper") return lift_super_message(lifting);
  const RunTimeCall call = run_time_call(name);
  if (call.effect != RunTimeEffect::None && call.effect != RunTimeEffect::NeverReturns) {
    return lift_run_time_call(lifting, call);
  }
  lift_named_call(lifting, name, lifting.all.shapes.function(name));
}

void lift_own_call(FunctionLifting& lifting, std::uint32_t function) {
  if (is_own_block(lifting, function)) {
    return lift_block_call(lifting, &lifting.all.shape_of(function));
  }
  const Function& callee = lifting.all.unit.code.functions[lifting.all.facts[function].number];
  const std::string name(lifting.all.unit.strings.at(callee.name));
  lift_named_call(lifting, name, &lifting.all.shape_of(function));
}

}  // namespace

CallTarget target_of(ImageLifting& all, const KnownState& state, const Instruction& instruction) {
  const bool direct = instruction.operation == Operation::Call || instruction.operation == Operation::Branch;
  return direct ? target_at(all, instruction.target) : target_in(all, state, instruction.n);
}

void lift_call(FunctionLifting& lifting, const Instruction& instruction, bool is_tail_call) {
  const CallTarget target = target_of(lifting.all, lifting.state, instruction);
  switch (target.kind) {
    case CallTarget::Kind::Function:
      lift_own_call(lifting, target.function);
      break;
    case CallTarget::Kind::Import:
      lift_import_call(lifting, target.name);
      break;
    case CallTarget::Kind::Message:
      lift_message(lifting, std::string(lifting.all.unit.strings.at(target.name)));
      break;
    case CallTarget::Kind::Register:
      if (calls_block(lifting, target.pointer)) {
        lift_block_call(lifting, nullptr);
      } else {
        lift_pointer_call(lifting, value_of(lifting, target.pointer));
      }
      break;
    case CallTarget::Kind::Unknown:
      lift_pointer_call(lifting, lifting.out.integer(static_cast<std::int64_t>(target.address)));
      break;
  }
  if (is_tail_call) give_back(lifting);
}

}  // namespace candor::arm64
