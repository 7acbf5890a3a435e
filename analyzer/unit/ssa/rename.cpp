#include "unit/ssa/rename.h"

#include <algorithm>

namespace candor {
namespace {

/// Where a slot's values come from and go to.
struct SlotUse {
  std::vector<std::uint32_t> defined_in;  // blocks, ascending
  std::vector<std::uint32_t> exposed_in;  // blocks that read it before writing it, ascending
};

std::vector<SlotUse> find_uses(const Body& body) {
  std::vector<SlotUse> uses(body.values.size() + 1);
  for (std::uint32_t b = 0; b < body.blocks.size(); ++b) {
    for (const BodyInstruction& entry : body.blocks[b].instructions) {
      for (const ValueId operand : body.operands_of(entry.instruction)) {
        SlotUse& use = uses[index(operand)];
        const bool written = !use.defined_in.empty() && use.defined_in.back() == b;
        const bool noted = !use.exposed_in.empty() && use.exposed_in.back() == b;
        if (!written && !noted) use.exposed_in.push_back(b);
      }
      auto& defined_in = uses[index(entry.instruction.result)].defined_in;
      if (defined_in.empty() || defined_in.back() != b) defined_in.push_back(b);
    }
  }
  return uses;
}

/// For each block the slots that need a phi at its head, ascending.
class PhiPlacement {
 public:
  PhiPlacement(const Body& body, const BlockGraph& graph, const Dominators& dominators)
      : uses_(find_uses(body)),
        graph_(graph),
        frontiers_(dominance_frontiers(graph, dominators)),
        live_(body.blocks.size(), 0),
        placed_(body.blocks.size(), 0),
        defines_(body.blocks.size(), 0),
        slots_(body.blocks.size()) {}

  std::vector<std::vector<std::uint32_t>> run() {
    for (std::uint32_t slot = 1; slot < uses_.size(); ++slot) {
      if (uses_[slot].exposed_in.empty() || uses_[slot].defined_in.empty()) continue;
      find_live(slot);
      place(slot);
    }
    return std::move(slots_);
  }

 private:
  /// Marks the blocks at whose head the slot will still be read.
  void find_live(std::uint32_t slot) {
    for (const std::uint32_t block : uses_[slot].defined_in) defines_[block] = slot;
    std::vector<std::uint32_t> waiting = uses_[slot].exposed_in;
    for (const std::uint32_t block : waiting) live_[block] = slot;
    while (!waiting.empty()) {
      const std::uint32_t block = waiting.back();
      waiting.pop_back();
      for (const std::uint32_t before : graph_.predecessors[block]) {
        if (live_[before] == slot || defines_[before] == slot) continue;
        live_[before] = slot;
        waiting.push_back(before);
      }
    }
  }

  void place(std::uint32_t slot) {
    std::vector<std::uint32_t> waiting = uses_[slot].defined_in;
    while (!waiting.empty()) {
      const std::uint32_t block = waiting.back();
      waiting.pop_back();
      for (const std::uint32_t meeting : frontiers_[block]) {
        if (placed_[meeting] == slot || live_[meeting] != slot) continue;
        placed_[meeting] = slot;
        slots_[meeting].push_back(slot);
        waiting.push_back(meeting);
      }
    }
  }

  std::vector<SlotUse> uses_;
  const BlockGraph& graph_;
  std::vector<std::vector<std::uint32_t>> frontiers_;
  // By block: the last slot for which …
  std::vector<std::uint32_t> live_;     // it is live at the head
  std::vector<std::uint32_t> placed_;   // a phi stands there
  std::vector<std::uint32_t> defines_;  // the block writes it
  std::vector<std::vector<std::uint32_t>> slots_;
};

/// Walks the dominator tree and gives every definition its own value.
class Renamer {
 public:
  explicit Renamer(const Body& body)
      : in_(body),
        graph_(graph_of(body)),
        dominators_(find_dominators(graph_)),
        current_(body.values.size() + 1) {}

  Body run() {
    out_.function = in_.function;
    out_.origins = in_.origins;
    out_.blocks.resize(in_.blocks.size());
    for (std::uint32_t i = 1; i <= in_.input_count(); ++i) current_[i] = out_.add_value(in_.values[i - 1]);
    phi_slots_ = PhiPlacement(in_, graph_, dominators_).run();
    make_phis();
    walk();
    define_undefined();
    renumber();
    return std::move(out_);
  }

 private:
  struct Step {
    std::uint32_t block;
    std::size_t children_done = 0;
    std::size_t changes;  // size of changes_ when the block was entered
  };

  void make_phis() {
    for (std::uint32_t b = 0; b < in_.blocks.size(); ++b) {
      out_.blocks[b].name = in_.blocks[b].name;
      out_.blocks[b].successors = in_.blocks[b].successors;
      for (const std::uint32_t slot : phi_slots_[b]) {
        Instruction phi{.op = Op::Phi};
        phi.result = out_.add_value(in_.values[slot - 1]);
        const std::vector<ValueId> empty(graph_.predecessors[b].size());
        phi.operands = out_.add_operands(empty);
        out_.blocks[b].instructions.push_back({phi, kNoOrigin});
      }
    }
  }

  void walk() {
    std::vector<Step> path = {{0, 0, 0}};
    rename_block(0);
    while (!path.empty()) {
      Step& step = path.back();
      if (step.children_done < dominators_.children[step.block].size()) {
        const std::uint32_t child = dominators_.children[step.block][step.children_done++];
        path.push_back({child, 0, changes_.size()});
        rename_block(child);
        continue;
      }
      for (; changes_.size() > step.changes; changes_.pop_back()) {
        current_[changes_.back().first] = changes_.back().second;
      }
      path.pop_back();
    }
  }

  void define(std::uint32_t slot, ValueId value) {
    changes_.emplace_back(slot, current_[slot]);
    current_[slot] = value;
  }

  ValueId read(ValueId slot) {
    const ValueId value = current_[index(slot)];
    if (index(value) != 0) return value;
    if (index(undefined_) == 0) undefined_ = out_.add_value({});
    return undefined_;
  }

  void rename_block(std::uint32_t b) {
    BodyBlock& block = out_.blocks[b];
    for (std::size_t i = 0; i < phi_slots_[b].size(); ++i) {
      define(phi_slots_[b][i], block.instructions[i].instruction.result);
    }
    for (const BodyInstruction& entry : in_.blocks[b].instructions) {
      BodyInstruction renamed = entry;
      std::vector<ValueId> operands;
      for (const ValueId slot : in_.operands_of(entry.instruction)) operands.push_back(read(slot));
      renamed.instruction.operands = out_.add_operands(operands);
      if (const std::uint32_t slot = index(entry.instruction.result); slot != 0) {
        renamed.instruction.result = out_.add_value(in_.values[slot - 1]);
        define(slot, renamed.instruction.result);
      }
      block.instructions.push_back(renamed);
    }
    for (const std::uint32_t next : graph_.successors[b]) fill_phis(b, next);
  }

  void fill_phis(std::uint32_t from, std::uint32_t to) {
    const auto& predecessors = graph_.predecessors[to];
    const auto place =
        std::lower_bound(predecessors.begin(), predecessors.end(), from) - predecessors.begin();
    for (std::size_t i = 0; i < phi_slots_[to].size(); ++i) {
      const Range operands = out_.blocks[to].instructions[i].instruction.operands;
      out_.operands[operands.first + static_cast<std::size_t>(place)] = read(ValueId{phi_slots_[to][i]});
    }
  }

  void define_undefined() {
    if (index(undefined_) == 0) return;
    Instruction constant{.op = Op::Constant, .kind = static_cast<std::uint8_t>(ConstantKind::Undefined)};
    constant.result = undefined_;
    auto& entry = out_.blocks[0].instructions;
    entry.insert(entry.begin(), {constant, kNoOrigin});
  }

  /// Numbers values in the order in which the blocks define them.
  void renumber() {
    std::vector<std::uint32_t> numbers(out_.values.size() + 1, 0);
    std::vector<Value> values(out_.values.begin(), out_.values.begin() + in_.input_count());
    for (std::uint32_t i = 1; i <= in_.input_count(); ++i) numbers[i] = i;
    for (BodyBlock& block : out_.blocks) {
      for (BodyInstruction& entry : block.instructions) {
        const std::uint32_t old = index(entry.instruction.result);
        if (old == 0) continue;
        values.push_back(out_.values[old - 1]);
        numbers[old] = static_cast<std::uint32_t>(values.size());
        entry.instruction.result = ValueId{numbers[old]};
      }
    }
    for (ValueId& operand : out_.operands) operand = ValueId{numbers[index(operand)]};
    out_.values = std::move(values);
  }

  const Body& in_;
  BlockGraph graph_;
  Dominators dominators_;
  std::vector<std::vector<std::uint32_t>> phi_slots_;
  std::vector<ValueId> current_;                            // by slot
  std::vector<std::pair<std::uint32_t, ValueId>> changes_;  // slot and what it was, to undo
  ValueId undefined_{};
  Body out_;
};

}  // namespace

void normalise_blocks(Body& body) {
  const auto to_entry = [](const BodyBlock& block) {
    return std::ranges::any_of(block.successors, [](const Edge& edge) { return edge.block == 0; });
  };
  if (std::ranges::any_of(body.blocks, to_entry)) {
    for (BodyBlock& block : body.blocks) {
      for (Edge& edge : block.successors) ++edge.block;
    }
    BodyBlock entry{.successors = {{.block = 1}}};
    body.add_instruction(entry, {.op = Op::Branch}, {});
    body.blocks.insert(body.blocks.begin(), std::move(entry));
  }
  const Dominators dominators = find_dominators(graph_of(body));
  std::vector<std::uint32_t> numbers(body.blocks.size(), 0);
  std::vector<BodyBlock> kept;
  for (std::uint32_t b = 0; b < body.blocks.size(); ++b) {
    if (!dominators.reaches(b)) continue;
    numbers[b] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(std::move(body.blocks[b]));
  }
  for (BodyBlock& block : kept) {
    for (Edge& edge : block.successors) edge.block = numbers[edge.block];
  }
  body.blocks = std::move(kept);
}

Body rename_slots(const Body& body) { return Renamer(body).run(); }

}  // namespace candor
