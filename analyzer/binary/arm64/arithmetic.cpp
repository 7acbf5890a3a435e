// What only computes: copies, sums, selects, and all that has no operation of its own.
#include <algorithm>

#include "binary/arm64/calls.h"
#include "binary/arm64/instructions.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

bool is_x(Register r) { return r <= kZeroRegister; }

ValueId second_operand(FunctionLifting& lifting, const Instruction& instruction) {
  if (instruction.m == kNoRegister) return lifting.out.integer(instruction.immediate);
  const ValueId m = value_of(lifting, instruction.m);
  if (instruction.shift == 0) return m;
  return lifting.out.compute("shl", {m, lifting.out.integer(instruction.shift)});
}

/// Whether the current sum is an address: something uses it as one, also an instruction that follows in the
/// block.
bool is_used_as_address(const FunctionLifting& lifting, Register r) {
  if (std::ranges::binary_search(lifting.frame.address_sums, lifting.index)) return true;
  const BasicBlock& block = lifting.code.blocks[lifting.block];
  constexpr std::uint32_t kFarthest = 64;  // instructions
  const std::uint32_t end = std::min(block.first + block.count, lifting.index + 1 + kFarthest);
  for (std::uint32_t i = lifting.index + 1; i < end; ++i) {
    const Instruction& next = lifting.code.instructions[i];
    const bool is_access = next.operation == Operation::Load || next.operation == Operation::Store;
    if (is_access && next.n == r && !next.is_literal) return true;
    bool ends = next.operation == Operation::Call || next.operation == Operation::CallRegister;
    each_written(next, [&](Register written) { ends |= written == r; });
    if (ends) return false;
  }
  return false;
}

bool points_by_declaration(FunctionLifting& lifting, const Known& known) {
  const std::uint32_t type = declared_type(lifting, known);
  if (type == 0) return false;
  const TypeKind kind = lifting.all.unit.code.types[type - 1].kind;
  return kind == TypeKind::Object || kind == TypeKind::Pointer || kind == TypeKind::Block;
}

bool is_pointer(FunctionLifting& lifting, const Instruction& instruction, const Known& n) {
  if (instruction.width < 8) return false;
  if (points_by_declaration(lifting, n)) return true;
  return n.kind == Kind::Entry || n.kind == Kind::Object || is_byref(lifting, n) ||
         is_used_as_address(lifting, instruction.d);
}

ValueId sum(FunctionLifting& lifting, const Instruction& instruction) {
  const Known n = lifting.state.at(instruction.n);
  const Known result = lifting.after.at(instruction.d);
  if (result.kind == Kind::Field) {
    const Known m = lifting.state.at(instruction.m);
    const bool m_is_offset = m.kind == Kind::Object && m.meaning.kind == Meaning::Kind::IvarOffset;
    const Register object = m_is_offset ? instruction.n : instruction.m;
    const Unit& unit = lifting.all.unit;
    const Definition& owner = unit.definitions[result.meaning.definition];
    const std::string name(unit.strings.at(unit.ivars[result.meaning.ivar].name));
    const std::string class_name(unit.strings.at(owner.name));
    return lifting.out.field(value_of(lifting, object), name, class_name,
                             lifting.all.shapes.ivar_type(result.meaning.ivar));
  }
  const bool adds = instruction.operation == Operation::Add;
  if (instruction.m == kNoRegister && is_pointer(lifting, instruction, n)) {
    const std::int64_t offset = adds ? instruction.immediate : -instruction.immediate;
    return inside_object(lifting, n, value_of(lifting, instruction.n), offset).address;
  }
  if (instruction.m != kNoRegister && adds && is_used_as_address(lifting, instruction.d)) {
    const Register base = KnownValues::base_of_sum(lifting.state, instruction);
    const Register index = base == instruction.m ? instruction.n : instruction.m;
    return lifting.out.element(value_of(lifting, base != kNoRegister ? base : instruction.n),
                               value_of(lifting, index), 0);
  }
  const ValueId left = value_of(lifting, instruction.n);
  if (instruction.m == kNoRegister && instruction.immediate < 0 && adds) {
    return lifting.out.compute("sub", {left, lifting.out.integer(-instruction.immediate)});
  }
  return lifting.out.compute(adds ? "add" : "sub", {left, second_operand(lifting, instruction)});
}

/// A mask that keeps all of a number of some width, or the bit of a BOOL, changes nothing.
bool keeps_all(const Instruction& instruction) {
  if (instruction.m != kNoRegister) return instruction.m == instruction.n;
  return instruction.immediate == 1 || instruction.immediate == 0xff || instruction.immediate == 0xffff ||
         instruction.immediate == 0xffffffff;
}

ValueId bitwise(FunctionLifting& lifting, const Instruction& instruction) {
  const ValueId left = value_of(lifting, instruction.n);
  if (instruction.operation == Operation::And) {
    if (keeps_all(instruction)) return left;
    return lifting.out.compute(ComputeOp::And, {left, second_operand(lifting, instruction)});
  }
  if (instruction.operation == Operation::Or) {
    return lifting.out.compute(ComputeOp::Or, {left, second_operand(lifting, instruction)});
  }
  if (instruction.m == kNoRegister && instruction.immediate == 1) {
    return lifting.out.compute(ComputeOp::Not, {left});
  }
  return lifting.out.compute("xor", {left, second_operand(lifting, instruction)});
}

void lift_move(FunctionLifting& lifting, const Instruction& instruction) {
  set_register(lifting, instruction.d, value_of(lifting, instruction.n));
  if (!is_vector(instruction.d) || !is_vector(instruction.n) || instruction.width < 16) return;
  const Register high = high_half(instruction.d);
  if (!is_constant(lifting.after.at(high))) {
    set_register(lifting, high, value_of(lifting, high_half(instruction.n)));
  }
}

/// What a load from a known address gives, when the file decides it; 0: it does not.
ValueId loaded_constant(FunctionLifting& lifting, const Known& address) {
  if (address.kind != Kind::Object || address.value == 0) return {};
  Known loaded{.kind = Kind::Object};
  loaded.meaning = lifting.all.image.loaded_from(static_cast<std::uint64_t>(address.value), 8);
  switch (loaded.meaning.kind) {
    case Meaning::Kind::String:
    case Meaning::Kind::ClassObject:
    case Meaning::Kind::Selector:
    case Meaning::Kind::ImportedData:
      return constant_of(lifting, loaded);
    default:
      return {};
  }
}

/// A select between two references (of selectors, classes …) is one between what stands there: they are
/// loaded behind it.
void note_selected_references(FunctionLifting& lifting, const Instruction& instruction,
                              const Decision& decision) {
  ValueId yes = loaded_constant(lifting, lifting.state.at(instruction.n));
  ValueId no = index(yes) != 0 ? loaded_constant(lifting, lifting.state.at(instruction.m)) : ValueId{};
  if (index(no) == 0) return;
  if (decision.negated) std::swap(yes, no);
  lifting.chosen[lifting.index] = lifting.out.select(decision.value, yes, no);
}

void lift_select(FunctionLifting& lifting, const Instruction& instruction) {
  const Decision decision = decision_of(lifting, instruction.condition);
  note_selected_references(lifting, instruction, decision);
  note_pointees(lifting, decision, instruction);
  ValueId yes = value_of(lifting, instruction.n), no = value_of(lifting, instruction.m);
  if (decision.negated) std::swap(yes, no);
  set_register(lifting, instruction.d, lifting.out.select(decision.value, yes, no));
}

ValueId multiply_add(FunctionLifting& lifting, const Instruction& instruction) {
  const ValueId product =
      lifting.out.compute("mul", {value_of(lifting, instruction.n), value_of(lifting, instruction.m)});
  const ValueId base = value_of(lifting, instruction.reads[0]);
  if (instruction.width == 8 && is_used_as_address(lifting, instruction.d)) {
    return lifting.out.element(base, product, 0);
  }
  return lifting.out.compute("add", {base, product});
}

void lift_other(FunctionLifting& lifting, const Instruction& instruction) {
  std::vector<ValueId> operands;
  each_read(instruction, [&](Register r) {
    if (r != kFlags) operands.push_back(value_of(lifting, r));
  });
  const ValueId value = operands.empty() ? lifting.out.undefined() : lifting.out.compute("unknown", operands);
  each_written(instruction, [&](Register r) {
    if (r == kFlags || r == kStackPointer) return;
    set_register(lifting, r, value);
    if (is_vector(r)) set_register(lifting, high_half(r), value);
  });
}

}  // namespace

void lift_data(FunctionLifting& lifting, const Instruction& instruction) {
  const Register d = instruction.d;
  if (is_x(d) && d != kZeroRegister && is_constant(lifting.after.at(d))) return;
  switch (instruction.operation) {
    case Operation::Nop:
    case Operation::Constant:
      return;
    case Operation::Move:
      return lift_move(lifting, instruction);
    case Operation::Add:
    case Operation::Subtract:
      return set_register(lifting, d, sum(lifting, instruction));
    case Operation::And:
    case Operation::Or:
    case Operation::ExclusiveOr:
      return set_register(lifting, d, bitwise(lifting, instruction));
    case Operation::Multiply:
      return set_register(lifting, d,
                          lifting.out.compute("mul", {value_of(lifting, instruction.n),
                                                      second_operand(lifting, instruction)}));
    case Operation::MultiplyAdd:
      return set_register(lifting, d, multiply_add(lifting, instruction));
    case Operation::Select:
      return lift_select(lifting, instruction);
    case Operation::Set:
      return set_register(lifting, d, as_value(lifting, decision_of(lifting, instruction.condition)));
    case Operation::Compare:
    case Operation::Test:
    case Operation::ConditionalCompare:
      return;  // their flags are noted
    default:
      return lift_other(lifting, instruction);
  }
}

}  // namespace candor::arm64
