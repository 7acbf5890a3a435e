// Values of registers and stack cells as operands of the unit's code.
#include <algorithm>
#include <bit>
#include <utility>

#include "binary/arm64/instructions.h"
#include "fmt/format.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

std::string_view text(const FunctionLifting& lifting, StringId name) {
  return lifting.all.unit.strings.at(name);
}

TypeKind kind_of(const FunctionLifting& lifting, std::uint32_t type) {
  return type == 0 ? TypeKind::Unknown : lifting.all.unit.code.types[type - 1].kind;
}

/// Numbers of 32 bits near zero are meant to be negative ones.
std::int64_t signed_number(const Known& known) {
  constexpr std::int64_t kFirstNegative = 0xffff0000;
  if (known.width < 8 && known.value >= kFirstNegative && known.value <= 0xffffffff) {
    return known.value - 0x100000000;
  }
  return known.value;
}

ValueId number(FunctionLifting& lifting, const Known& known, std::uint32_t type) {
  switch (kind_of(lifting, type)) {
    case TypeKind::Unknown:
      if (known.value == 0 && known.width == 8) return lifting.out.null(type);
      break;
    case TypeKind::Pointer:
    case TypeKind::Object:
    case TypeKind::ClassType:
    case TypeKind::Selector:
    case TypeKind::Block:
      if (known.value == 0) return lifting.out.null(type);
      break;
    default:
      break;
  }
  return lifting.out.integer(signed_number(known), type);
}

/// A floating-point number by its bits: those of a float are few.
ValueId real(FunctionLifting& lifting, std::int64_t value, std::uint32_t type) {
  const auto bits = static_cast<std::uint64_t>(value);
  if (bits <= 0xffffffff) {
    return lifting.out.real(std::bit_cast<float>(static_cast<std::uint32_t>(bits)), type);
  }
  return lifting.out.real(std::bit_cast<double>(bits), type);
}

ValueId global(FunctionLifting& lifting, StringId name, std::uint64_t address) {
  if (name != StringId{}) return lifting.out.constant(ConstantKind::Global, std::string(text(lifting, name)));
  return lifting.out.constant(ConstantKind::Global, fmt::format("data_{:x}", address));
}

ValueId own_function(FunctionLifting& lifting, std::uint64_t address) {
  const std::uint32_t function = lifting.all.function_at(address);
  if (function == ImageLifting::kNone) return global(lifting, {}, address);
  const Function& record = lifting.all.unit.code.functions[lifting.all.facts[function].number];
  return lifting.out.constant(ConstantKind::Function, std::string(text(lifting, record.name)));
}

ValueId object(FunctionLifting& lifting, Meaning meaning, std::uint64_t address, std::uint32_t type) {
  if (meaning.kind == Meaning::Kind::Address) {  // of a page, about which nothing was asked yet
    const Meaning exact = lifting.all.image.object_at(meaning.value);
    if (exact.kind != Meaning::Kind::Unknown) meaning = exact;
  }
  const auto named = [&](ConstantKind kind) {
    return lifting.out.constant(kind, std::string(text(lifting, meaning.name)), type);
  };
  switch (meaning.kind) {
    case Meaning::Kind::String:
      return named(ConstantKind::String);
    case Meaning::Kind::CString:
      return named(ConstantKind::CString);
    case Meaning::Kind::ClassObject:
      return named(ConstantKind::ClassObject);
    case Meaning::Kind::Selector:
      return named(ConstantKind::Selector);
    case Meaning::Kind::Protocol:
      return named(ConstantKind::Protocol);
    case Meaning::Kind::Function:
      return own_function(lifting, meaning.value);
    case Meaning::Kind::ImportedFunction:
      return named(ConstantKind::Function);
    case Meaning::Kind::ImportedData:
      return named(ConstantKind::Global);
    case Meaning::Kind::GlobalBlock:
      return global_closure(lifting, meaning.value);
    case Meaning::Kind::IvarOffset:
    case Meaning::Kind::Unknown:
      return lifting.out.undefined();
    case Meaning::Kind::Null:
      return lifting.out.null(type);
    case Meaning::Kind::Integer:
      return lifting.out.integer(static_cast<std::int64_t>(meaning.value), type);
    case Meaning::Kind::Address:
    case Meaning::Kind::Variable:
      break;
  }
  const ValueId variable = global(lifting, meaning.name, meaning.value != 0 ? meaning.value : address);
  return meaning.into == 0 ? variable : lifting.out.offset(variable, meaning.into, 0);
}

/// The selector that a method was called with.
ValueId own_selector(FunctionLifting& lifting) {
  const FunctionRange& range = lifting.all.functions[lifting.function];
  if (range.method == 0) return lifting.out.undefined();
  const StringId selector = lifting.all.unit.methods[range.method - 1].selector;
  return lifting.out.constant(ConstantKind::Selector, std::string(text(lifting, selector)));
}

ValueId entry_value(FunctionLifting& lifting, Known known) {
  const ValueId value = lifting.entry[known.source];
  if (index(value) == 0) {
    return known.source == 1 && known.value == 0 ? own_selector(lifting) : lifting.out.undefined();
  }
  const std::int64_t offset = std::exchange(known.value, 0);
  return inside_object(lifting, known, value, offset).address;
}

ValueId slot_of(FunctionLifting& lifting, Register r) {
  ValueId& slot = lifting.registers[r];
  if (index(slot) == 0) slot = lifting.out.add_slot({}, 0);
  return slot;
}

/// What a register holds that a call left and no shape speaks of: a part of the result, or nothing.
ValueId left_by_call(FunctionLifting& lifting, Register r) {
  const bool may_be_result = r == 1 || (r >= kFirstVector && r < kFirstVector + 4);
  if (may_be_result && index(lifting.result_of_call) != 0) return lifting.result_of_call;
  return lifting.out.undefined();
}

}  // namespace

ValueId constant_of(FunctionLifting& lifting, const Known& known, std::uint32_t type) {
  switch (known.kind) {
    case Kind::Nothing:
      return lifting.out.undefined();
    case Kind::Opaque:
    case Kind::Field:
      return {};
    case Kind::Integer:
      return number(lifting, known, type);
    case Kind::Object:
      return object(lifting, known.meaning, static_cast<std::uint64_t>(known.value), type);
    case Kind::Stack:
      return stack_address(lifting, known.value);
    case Kind::Entry:
      return entry_value(lifting, known);
  }
  return {};
}

ValueId value_of(FunctionLifting& lifting, Register r, std::uint32_t type) {
  if (r < kTrackedRegisters && lifting.fresh[r]) {
    return lifting.clobbered[r] ? left_by_call(lifting, r) : slot_of(lifting, r);
  }
  const Known known = lifting.state.at(r);
  const bool is_float = r < kTrackedRegisters && (is_vector(r) || r >= kFirstHighHalf);
  if (is_float && known.kind == Kind::Integer) return real(lifting, known.value, type);
  if (const ValueId constant = constant_of(lifting, known, type); index(constant) != 0) return constant;
  if (lifting.clobbered[r]) return left_by_call(lifting, r);
  return slot_of(lifting, r);
}

ValueId value_of(FunctionLifting& lifting, Register r) { return value_of(lifting, r, 0); }

void set_register(FunctionLifting& lifting, Register r, ValueId value) {
  if (r >= kTrackedRegisters || r == kZeroRegister) return;
  lifting.clobbered.reset(r);
  lifting.fresh.set(r);
  const Operation operation = lifting.code.instructions[lifting.index].operation;
  const bool by_call = operation == Operation::Call || operation == Operation::CallRegister;
  if (by_call && r == 0) lifting.result_of_call = value;
  const ValueId slot = slot_of(lifting, r);
  if (slot != value) lifting.out.assign(slot, value);
}

void clobber(FunctionLifting& lifting) {
  lifting.result_of_call = {};
  for (Register r = 0; r <= 18; ++r) lifting.clobbered.set(r);
  for (unsigned v = 0; v < 32; ++v) {
    if (v < 8 || v >= 16) lifting.clobbered.set(vector_register(v));
    lifting.clobbered.set(high_half(vector_register(v)));
  }
  lifting.fresh |= lifting.clobbered;
}

ValueId stack_address(FunctionLifting& lifting, std::int64_t distance) {
  const StackObject* object = lifting.frame.object_at(distance);
  if (object != nullptr && object->is_block) {
    const ValueId closure = closure_on_stack(lifting, object->distance);
    if (index(closure) != 0) return closure;
  }
  const std::int64_t first = object != nullptr ? object->distance : distance;
  ValueId& local = lifting.locals[first];
  if (index(local) == 0) {
    local = lifting.out.add_slot({}, 0);
    ::candor::Instruction record{.op = Op::Local};
    record.result = local;
    record.bits = object != nullptr ? object->size : 0;
    lifting.out.emit(record, {});
  }
  return distance == first ? local : lifting.out.offset(local, distance - first, 0);
}

ValueId stack_place(FunctionLifting& lifting, std::int64_t distance) {
  constexpr std::int64_t kElement = 8;  // bytes
  const StackObject* object = lifting.frame.object_at(distance);
  const std::int64_t into = object != nullptr ? distance - object->distance : 0;
  if (object == nullptr || !object->is_array || into % kElement != 0) return stack_address(lifting, distance);
  return lifting.out.element(stack_address(lifting, object->distance), lifting.out.integer(into / kElement),
                             0);
}

ValueId cell_value(FunctionLifting& lifting, std::int64_t distance, unsigned width) {
  const StackObject* object = lifting.frame.object_at(distance);
  if (object != nullptr && !object->is_block) {
    return lifting.out.load(stack_place(lifting, distance), 0);
  }
  if (const auto known = lifting.state.cell(distance, width)) {
    if (const ValueId constant = constant_of(lifting, *known); index(constant) != 0) return constant;
  }
  auto behind = lifting.cells.upper_bound(distance);
  if (behind == lifting.cells.begin()) return lifting.out.undefined();
  const auto& [at, slot] = *std::prev(behind);
  return distance < at + 8 ? slot : lifting.out.undefined();
}

ValueId outgoing_word(FunctionLifting& lifting, std::uint32_t offset) {
  const Known top = lifting.state.at(kStackPointer);
  if (top.kind != Kind::Stack) return lifting.out.undefined();
  return cell_value(lifting, top.value + offset);
}

}  // namespace candor::arm64
