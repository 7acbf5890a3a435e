#include <doctest/doctest.h>

#include "unit/ssa.h"
#include "unit/support_generate.h"

// Runs code over slots and its SSA form with made-up values and compares what they do: calls, stores,
// results.

using namespace candor;
using namespace candor::test;

namespace {

using Number = std::uint64_t;

constexpr Number kUndefined = 1;

Number mix(Number a, Number b) {
  Number x = (a ^ (b + 0x9e3779b97f4a7c15 + (a << 6) + (a >> 2))) * 0xbf58476d1ce4e5b9;
  return x ^ (x >> 29);
}

Number mix_text(Number a, std::string_view text) {
  for (const char c : text) a = mix(a, static_cast<unsigned char>(c));
  return a;
}

/// One run of one function: every value is a number made of what it was computed from.
class Machine {
 public:
  Machine(const UnitView& unit, const Function& function, Number seed)
      : unit_(unit), code_(unit.code), function_(function), values_(function.values.count + 1, kUndefined) {
    for (std::uint32_t i = 1; i <= function.parameter_count + function.capture_count; ++i) {
      values_[i] = mix(seed, i);
    }
  }

  /// Calls, stores and the result, in order; stops after a number of events that both forms count alike.
  std::vector<Number> run() {
    constexpr std::size_t kMaxEvents = 60;
    constexpr std::size_t kMaxSteps = 20'000;
    std::uint32_t previous = 0;
    std::uint32_t current = 0;
    for (std::size_t step = 0; events_.size() < kMaxEvents && step < kMaxSteps; ++step) {
      const Block& block = code_.blocks[function_.blocks.first + current];
      enter(block, previous);
      for (const Instruction& instruction : UnitView::slice(code_.instructions, block.instructions)) {
        if (instruction.op != Op::Phi) execute(instruction);
        if (events_.size() >= kMaxEvents) return events_;
      }
      const auto next = choose(block);
      if (next == block.successors.count) return events_;
      previous = current;
      current = code_.edges[block.successors.first + next].block;
    }
    return events_;
  }

 private:
  Number operand(const Instruction& instruction, std::uint32_t i) const {
    return values_[index(code_.operands[instruction.operands.first + i])];
  }

  /// All phis of a block take their values at once.
  void enter(const Block& block, std::uint32_t previous) {
    std::vector<std::pair<ValueId, Number>> taken;
    const auto from = UnitView::slice(code_.predecessors, block.predecessors);
    for (const Instruction& instruction : UnitView::slice(code_.instructions, block.instructions)) {
      if (instruction.op != Op::Phi) break;
      for (std::uint32_t i = 0; i < from.size(); ++i) {
        if (from[i] == previous) taken.emplace_back(instruction.result, operand(instruction, i));
      }
    }
    for (const auto& [value, number] : taken) values_[index(value)] = number;
  }

  void execute(const Instruction& instruction) {
    const Number result = compute(instruction);
    const bool visible =
        instruction.op == Op::Call || instruction.op == Op::Store || instruction.op == Op::Return;
    if (visible) events_.push_back(result);
    if (index(instruction.result) != 0) values_[index(instruction.result)] = result;
  }

  Number compute(const Instruction& instruction) const {
    const auto constant = static_cast<ConstantKind>(instruction.kind);
    if (instruction.op == Op::Copy) return operand(instruction, 0);
    if (instruction.op == Op::Select) {
      return is_true(operand(instruction, 0)) ? operand(instruction, 1) : operand(instruction, 2);
    }
    if (instruction.op == Op::Constant && constant == ConstantKind::Undefined) return kUndefined;
    if (instruction.op == Op::Constant && constant == ConstantKind::Selector)
      return selector(instruction.name);
    Number result = mix(static_cast<Number>(instruction.op), instruction.bits);
    result = mix_text(mix(result, instruction.flags), unit_.string(instruction.owner));
    const bool message =
        instruction.op == Op::Call && instruction.kind == static_cast<int>(CallKind::Message);
    const bool dynamic =
        instruction.op == Op::Call && instruction.kind == static_cast<int>(CallKind::DynamicMessage);
    if (!message && !dynamic)
      result = mix_text(mix(result, instruction.kind), unit_.string(instruction.name));
    for (std::uint32_t i = 0; i < instruction.operands.count; ++i) {
      result = mix(result, operand(instruction, i));
      if (message && i == 0) result = mix(result, selector(instruction.name));
    }
    return instruction.op == Op::Call ? mix(result, events_.size()) : result;
  }

  Number selector(StringId name) const { return mix_text(7, unit_.string(name)); }
  static bool is_true(Number value) { return (value & 1) != 0; }

  /// The successor taken; their count at the end of the function.
  std::uint32_t choose(const Block& block) const {
    const Instruction& last = code_.instructions[block.instructions.first + block.instructions.count - 1];
    std::uint32_t normal = 0;
    while (normal < block.successors.count &&
           (code_.edges[block.successors.first + normal].flags & kEdgeExceptional) == 0) {
      ++normal;
    }
    if (normal == 0) return block.successors.count;
    if (last.op == Op::Switch) return static_cast<std::uint32_t>(operand(last, 0) % normal);
    return last.operands.count == 0 || is_true(operand(last, 0)) ? 0 : 1;
  }

  const UnitView& unit_;
  const CodeView& code_;
  const Function& function_;
  std::vector<Number> values_;
  std::vector<Number> events_;
};

}  // namespace

TEST_CASE("SSA form does what the code over slots does") {
  std::size_t compared = 0;
  for (std::uint64_t seed = 0; seed < 4000; ++seed) {
    CAPTURE(seed);
    Unit slots = generate_unit(seed);
    std::erase_if(slots.code.functions, [](const Function& f) { return (f.flags & kFunctionSsa) != 0; });
    slots.methods.clear(), slots.definitions.clear();
    const auto before = view(slots);
    if (!before) continue;  // a closure or a parent was erased
    Unit ssa = slots;
    ssa.code = build_ssa(before->code);
    const auto after = view(ssa);
    REQUIRE(after);
    for (std::size_t i = 0; i < slots.code.functions.size(); ++i) {
      if (slots.code.functions[i].blocks.count == 0) continue;
      for (Number input = 0; input < 4; ++input) {
        const auto expected = Machine(*before, before->code.functions[i], input).run();
        REQUIRE(Machine(*after, after->code.functions[i], input).run() == expected);
        compared += expected.empty() ? 0 : 1;
      }
    }
  }
  CHECK(compared > 1000);
}
