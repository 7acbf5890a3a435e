// Flags: what is compared where they are set becomes the condition where they are asked.
#include "base/limits.h"
#include "binary/arm64/instructions.h"

namespace candor::arm64 {
namespace {

bool is_comparison(const Instruction& instruction) {
  switch (instruction.operation) {
    case Operation::Compare:
    case Operation::ConditionalCompare:
    case Operation::Subtract:
      return true;
    case Operation::Add:  // subs with an immediate
      return instruction.m == kNoRegister && instruction.immediate <= 0;
    default:
      return false;
  }
}

/// What is compared with n.
ValueId right_of(FunctionLifting& lifting, const Instruction& instruction) {
  if (instruction.m != kNoRegister) return value_of(lifting, instruction.m);
  const bool is_negated = instruction.operation == Operation::Add;
  return lifting.out.integer(is_negated ? -instruction.immediate : instruction.immediate);
}

/// What a test looks at: a value that is zero or not.
ValueId tested_value(FunctionLifting& lifting, const Instruction& instruction) {
  const ValueId n = value_of(lifting, instruction.n);
  if (instruction.m == instruction.n) return n;
  const bool masks = instruction.operation == Operation::Test || instruction.operation == Operation::And;
  if (instruction.m == kNoRegister) {
    const std::int64_t mask = instruction.immediate;
    if (masks && (mask == 1 || mask == 0xff || mask == 0xffff || mask == 0xffffffff)) return n;
    const ValueId number = lifting.out.integer(mask);
    return masks ? lifting.out.compute(ComputeOp::And, {n, number}) : lifting.out.compute("add", {n, number});
  }
  const ValueId m = value_of(lifting, instruction.m);
  return masks ? lifting.out.compute(ComputeOp::And, {n, m}) : lifting.out.compute("add", {n, m});
}

/// Whether the flags are asked for where the compared registers hold something else: in another block, or
/// behind what writes them.
bool outlives_operands(const FunctionLifting& lifting, const Instruction& instruction) {
  const BasicBlock& block = lifting.code.blocks[lifting.block];
  bool changed = false;
  const auto note = [&](const Instruction& by) {
    each_written(by, [&](Register r) { changed |= r == instruction.n || r == instruction.m; });
    changed |= by.operation == Operation::Call || by.operation == Operation::CallRegister;
  };
  note(instruction);
  for (std::uint32_t i = lifting.index + 1; i < block.first + block.count; ++i) {
    const Instruction& next = lifting.code.instructions[i];
    if (reads_flags(next.operation) && changed) return true;
    if (sets_flags(next)) return false;
    note(next);
  }
  return live_behind(lifting.code, lifting.live, lifting.block).test(kFlags);
}

Decision compare(FunctionLifting& lifting, Condition condition, ValueId left, ValueId right) {
  const auto made = [&](ComputeOp op, bool negated) {
    return Decision{lifting.out.compute(op, {left, right}), negated};
  };
  switch (condition) {
    case Condition::Equal:
      return made(ComputeOp::Equal, false);
    case Condition::NotEqual:
      return made(ComputeOp::NotEqual, false);
    case Condition::Less:
    case Condition::Minus:
    case Condition::CarryClear:
      return made(ComputeOp::Less, false);
    case Condition::GreaterOrEqual:
    case Condition::Plus:
    case Condition::CarrySet:
      return made(ComputeOp::Less, true);
    case Condition::Greater:
    case Condition::Higher:
      return made(ComputeOp::Greater, false);
    case Condition::LessOrEqual:
    case Condition::LowerOrSame:
      return made(ComputeOp::Greater, true);
    default:
      return {lifting.out.compute("overflow", {left, right}), condition == Condition::NoOverflow};
  }
}

Decision test(FunctionLifting& lifting, Condition condition, ValueId value) {
  if (condition == Condition::Equal) return {value, true};
  if (condition == Condition::NotEqual) return {value, false};
  return compare(lifting, condition, value, lifting.out.integer(0));
}

/// Whether a condition holds for four given flags.
bool holds(Condition condition, std::uint8_t flags) {
  const bool n = (flags & 8) != 0, z = (flags & 4) != 0, c = (flags & 2) != 0, v = (flags & 1) != 0;
  const auto number = static_cast<unsigned>(condition);
  bool result = true;
  switch (number / 2) {
    case 0:
      result = z;
      break;
    case 1:
      result = c;
      break;
    case 2:
      result = n;
      break;
    case 3:
      result = v;
      break;
    case 4:
      result = c && !z;
      break;
    case 5:
      result = n == v;
      break;
    case 6:
      result = n == v && !z;
      break;
    default:
      return condition == Condition::Always;
  }
  return result != (number % 2 != 0);
}

}  // namespace

bool sets_flags(const Instruction& instruction) {
  bool sets = false;
  each_written(instruction, [&](Register r) { sets |= r == kFlags; });
  return sets;
}

void note_flags(FunctionLifting& lifting, const Instruction& instruction) {
  FlagSetter setter;
  const bool compares = is_comparison(instruction);
  if (instruction.operation == Operation::ConditionalCompare) {
    const Decision before = decision_of(lifting, instruction.condition);
    setter.is_combined = true;
    setter.condition = lifting.out.copy(before.value, 0);
    setter.condition_negated = before.negated;
    setter.otherwise = instruction.shift;
  }
  const bool is_data = instruction.operation == Operation::Other || instruction.n == kNoRegister;
  if (is_data) {
    setter.is_test = true;
    setter.left = lifting.out.undefined();
  } else if (!compares) {
    setter.is_test = true;
    setter.left = lifting.out.copy(tested_value(lifting, instruction), 0);
  } else if (setter.is_combined || outlives_operands(lifting, instruction)) {
    setter.left = lifting.out.copy(value_of(lifting, instruction.n), 0);
    setter.right = right_of(lifting, instruction);
    if (instruction.m != kNoRegister) setter.right = lifting.out.copy(setter.right, 0);
  }
  lifting.flags[lifting.index] = setter;
  lifting.flags_now = lifting.index + 1;
}

Decision decision_of(FunctionLifting& lifting, Condition condition) {
  if (condition == Condition::Always) return {lifting.out.integer(1), false};
  if (condition == Condition::Never) return {lifting.out.integer(0), false};
  const auto found = lifting.flags.find(lifting.flags_now - 1);
  if (lifting.flags_now == 0 || found == lifting.flags.end()) {
    return {lifting.out.undefined(), false};
  }
  const FlagSetter setter = found->second;
  const Instruction& instruction = lifting.code.instructions[lifting.flags_now - 1];
  if (setter.is_test) return test(lifting, condition, setter.left);
  ValueId left = setter.left, right = setter.right;
  if (candor::index(left) == 0) {
    left = value_of(lifting, instruction.n);
    right = right_of(lifting, instruction);
  }
  const Decision now = compare(lifting, condition, left, right);
  if (!setter.is_combined) return now;
  const Decision before{setter.condition, setter.condition_negated};
  const ValueId second = as_value(lifting, now);
  if (!holds(condition, setter.otherwise)) {
    return {lifting.out.compute(ComputeOp::And, {as_value(lifting, before), second}), false};
  }
  const Decision opposite{before.value, !before.negated};
  return {lifting.out.compute(ComputeOp::Or, {as_value(lifting, opposite), second}), false};
}

ValueId as_value(FunctionLifting& lifting, const Decision& decision) {
  return decision.negated ? lifting.out.compute(ComputeOp::Not, {decision.value}) : decision.value;
}

Decision taken_when(FunctionLifting& lifting, const Instruction& branch) {
  if (branch.operation == Operation::BranchIf) return decision_of(lifting, branch.condition);
  const ValueId value = value_of(lifting, branch.n);
  if (branch.operation == Operation::BranchIfZero) return {value, true};
  if (branch.operation == Operation::BranchIfNotZero) return {value, false};
  const bool negated = branch.operation == Operation::BranchIfBitClear;
  if (branch.shift == 0) return {value, negated};
  if (branch.shift == 31 || branch.shift == 63) {
    return {lifting.out.compute(ComputeOp::Less, {value, lifting.out.integer(0)}), negated};
  }
  const ValueId bit = lifting.out.integer(static_cast<std::int64_t>(std::uint64_t{1} << (branch.shift & 63)));
  return {lifting.out.compute(ComputeOp::And, {value, bit}), negated};
}

std::vector<std::uint32_t> flag_setters(const MachineFunction& function,
                                        const std::vector<RegisterSet>& live) {
  constexpr std::uint32_t kSeveral = 0xffffffff;
  const auto count = static_cast<std::uint32_t>(function.blocks.size());
  std::vector<std::uint32_t> at(count, 0);
  bool asked = false;
  for (const RegisterSet& registers : live) asked |= registers.test(kFlags);
  if (!asked) return at;
  std::vector<std::uint32_t> last(count, 0);
  for (std::uint32_t b = 0; b < count; ++b) {
    const BasicBlock& block = function.blocks[b];
    for (std::uint32_t i = block.first; i < block.first + block.count; ++i) {
      if (sets_flags(function.instructions[i])) last[b] = i + 1;
    }
  }
  bool changed = true;
  for (int round = 0; changed; ++round) {
    if (round == limits::kMaxLiveRounds) return std::vector<std::uint32_t>(count, 0);
    changed = false;
    for (std::uint32_t b = 0; b < count; ++b) {
      const std::uint32_t now = last[b] != 0 ? last[b] : at[b];
      for (const std::uint32_t next : function.blocks[b].successors) {
        if (next >= count || now == 0 || at[next] == now || at[next] == kSeveral) continue;
        at[next] = at[next] == 0 ? now : kSeveral;
        changed = true;
      }
    }
  }
  for (std::uint32_t& setter : at) {
    if (setter == kSeveral) setter = 0;
  }
  return at;
}

}  // namespace candor::arm64
