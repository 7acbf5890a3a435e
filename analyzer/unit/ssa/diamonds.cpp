#include "unit/ssa/diamonds.h"

#include <algorithm>

namespace candor {
namespace {

/// How many first operands of `call` decide what is called.
std::uint32_t deciding_operands(const Instruction& call) {
  if (call.op != Op::Call) return 0;
  switch (static_cast<CallKind>(call.kind)) {
    case CallKind::Function:
      return 0;
    case CallKind::DynamicMessage:
      return 2;
    default:
      return 1;
  }
}

/// Builds the blocks of a body anew, with more blocks between the old ones.
class Splitter {
 public:
  explicit Splitter(Body& body) : body_(body), old_(std::move(body.blocks)), first_(old_.size()) {
    body_.blocks.clear();
  }

  std::vector<BodyBlock>& old_blocks() { return old_; }
  Body& body() { return body_; }

  void begin(std::uint32_t old_block) {
    first_[old_block] = size();
    old_block_ = &old_[old_block];
    body_.blocks.push_back({.name = old_block_->name});
  }
  BodyBlock& current() { return body_.blocks.back(); }
  void keep(const BodyInstruction& instruction) { current().instructions.push_back(instruction); }

  /// Ends the current block by a branch on `condition`; the true arm is the next block. Gives where the false
  /// arm's number goes.
  std::uint32_t fork(ValueId condition, std::uint32_t place) {
    const std::uint32_t from = size() - 1;
    body_.add_instruction(current(), {.op = Op::Branch, .place = place}, {condition});
    current().successors = {{.block = own(size())}, {}};
    add_exceptional(current());
    body_.blocks.emplace_back();
    return from;
  }
  /// Begins the false arm of the fork at `from`.
  void other_arm(std::uint32_t from) {
    body_.blocks[from].successors[1].block = own(size());
    body_.blocks.emplace_back();
  }
  /// Ends an arm by a branch whose target `join` sets.
  void end_arm() {
    body_.add_instruction(current(), {.op = Op::Branch}, {});
    current().successors = {{}};
    add_exceptional(current());
    open_arms_.push_back(size() - 1);
  }
  /// Begins the block where all ended arms meet.
  void join() {
    for (const std::uint32_t arm : open_arms_) body_.blocks[arm].successors[0].block = own(size());
    open_arms_.clear();
    body_.blocks.emplace_back();
  }

  void end() { current().successors = old_block_->successors; }

  /// Edges still name old blocks, or own ones past them.
  void finish() {
    const auto old_count = static_cast<std::uint32_t>(old_.size());
    for (BodyBlock& block : body_.blocks) {
      for (Edge& edge : block.successors) {
        edge.block = edge.block < old_count ? first_[edge.block] : edge.block - old_count;
      }
    }
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(body_.blocks.size()); }
  std::uint32_t own(std::uint32_t block) const { return static_cast<std::uint32_t>(old_.size()) + block; }
  /// What a block may throw to, each of its parts may throw to.
  void add_exceptional(BodyBlock& block) {
    for (const Edge& edge : old_block_->successors) {
      if ((edge.flags & kEdgeExceptional) != 0) block.successors.push_back(edge);
    }
  }

  Body& body_;
  std::vector<BodyBlock> old_;
  std::vector<std::uint32_t> first_;  // by old block: the new block that its beginning became
  const BodyBlock* old_block_ = nullptr;
  std::vector<std::uint32_t> open_arms_;
};

/// Copies of a select's operands, taken where it stands: later writes to the slots do not change the call.
struct Choice {
  ValueId condition, when_true, when_false;
};

/// Puts the decided calls of one block into arms.
class CallSplitter {
 public:
  CallSplitter(Splitter& splitter, const std::vector<bool>& marked)
      : splitter_(splitter),
        body_(splitter.body()),
        marked_(marked),
        choice_of_(body_.values.size() + 1, 0) {}

  void run(std::uint32_t block) {
    const auto& instructions = splitter_.old_blocks()[block].instructions;
    const std::vector<bool> needed = find_needed(instructions);
    splitter_.begin(block);
    for (std::size_t i = 0; i < instructions.size(); ++i) {
      const Instruction& instruction = instructions[i].instruction;
      if (!split(instructions[i])) splitter_.keep(instructions[i]);
      follow(instruction, needed[i] ? remember(instruction) : 0);
    }
    splitter_.end();
    forget();
    choices_.clear();
  }

 private:
  /// The marked selects that decide a call of their own block.
  std::vector<bool> find_needed(const std::vector<BodyInstruction>& instructions) {
    std::vector<bool> needed(instructions.size(), false);
    for (std::size_t i = 0; i < instructions.size(); ++i) {
      const Instruction& instruction = instructions[i].instruction;
      for (std::uint32_t n = 0; n < deciding_operands(instruction); ++n) {
        const std::size_t select = choice_of_[index(body_.operands_of(instruction)[n])];
        if (select != 0) needed[select - 1] = true;
      }
      const std::uint32_t origin = instructions[i].origin;
      const bool decides = instruction.op == Op::Select && origin != kNoOrigin && marked_[origin];
      follow(instruction, decides ? i + 1 : 0);
    }
    forget();
    return needed;
  }

  /// Keeps track of which slots hold a choice, made by `instruction` itself or copied.
  void follow(const Instruction& instruction, std::size_t choice) {
    const std::uint32_t result = index(instruction.result);
    if (result == 0) return;
    if (instruction.op == Op::Copy) choice = choice_of_[index(body_.operands_of(instruction)[0])];
    if (choice != 0) touched_.push_back(result);
    choice_of_[result] = choice;
  }
  void forget() {
    for (const std::uint32_t slot : touched_) choice_of_[slot] = 0;
    touched_.clear();
  }

  /// Takes copies of the operands of a select that was just kept; gives its number, from 1.
  std::size_t remember(const Instruction& select) {
    ValueId copies[3];
    for (std::size_t i = 0; i < 3; ++i) {
      const ValueId operand = body_.operands_of(select)[i];
      // Before the select, whose result may replace an operand: x = select c x y.
      copies[i] = body_.add_value(body_.values[index(operand) - 1]);
      choice_of_.push_back(0);
      Instruction copy{.op = Op::Copy, .result = copies[i], .place = select.place};
      copy.operands = body_.add_operands(std::vector{operand});
      auto& instructions = splitter_.current().instructions;
      instructions.insert(instructions.end() - 1, {copy, kNoOrigin});
    }
    choices_.push_back({copies[0], copies[1], copies[2]});
    return choices_.size();
  }

  bool split(const BodyInstruction& entry) {
    const std::uint32_t deciding = deciding_operands(entry.instruction);
    const auto decided = [&](std::uint32_t i) {
      return choice_of_[index(body_.operands_of(entry.instruction)[i])] != 0;
    };
    bool any = false;
    for (std::uint32_t i = 0; i < deciding; ++i) any = any || decided(i);
    if (!any) return false;
    const auto operands = body_.operands_of(entry.instruction);
    emit(entry, std::vector<ValueId>(operands.begin(), operands.end()), 0, deciding);
    splitter_.join();
    return true;
  }

  /// Writes the call for every choice of operands from number `next` on.
  void emit(const BodyInstruction& entry, std::vector<ValueId> operands, std::uint32_t next,
            std::uint32_t deciding) {
    while (next < deciding && choice_of_[index(operands[next])] == 0) ++next;
    if (next == deciding) {
      BodyInstruction call = entry;
      call.instruction.operands = body_.add_operands(operands);
      splitter_.keep(call);
      splitter_.end_arm();
      return;
    }
    const Choice choice = choices_[choice_of_[index(operands[next])] - 1];
    const std::uint32_t from = splitter_.fork(choice.condition, entry.instruction.place);
    operands[next] = choice.when_true;
    emit(entry, operands, next + 1, deciding);
    splitter_.other_arm(from);
    operands[next] = choice.when_false;
    emit(entry, operands, next + 1, deciding);
  }

  Splitter& splitter_;
  Body& body_;
  const std::vector<bool>& marked_;
  std::vector<std::size_t> choice_of_;  // by slot: which choice it holds, plus 1
  std::vector<std::uint32_t> touched_;
  std::vector<Choice> choices_;
};

void split_select(Splitter& splitter, const Instruction& select) {
  const auto operands = splitter.body().operands_of(select);
  const ValueId condition = operands[0], when_true = operands[1], when_false = operands[2];
  const Instruction copy{.op = Op::Copy, .result = select.result, .place = select.place};
  const std::uint32_t from = splitter.fork(condition, select.place);
  splitter.body().add_instruction(splitter.current(), copy, {when_true});
  splitter.end_arm();
  splitter.other_arm(from);
  splitter.body().add_instruction(splitter.current(), copy, {when_false});
  splitter.end_arm();
  splitter.join();
}

/// The instruction that defines each value of an SSA body.
std::vector<const BodyInstruction*> find_definitions(const Body& ssa) {
  std::vector<const BodyInstruction*> definitions(ssa.values.size() + 1, nullptr);
  for (const BodyBlock& block : ssa.blocks) {
    for (const BodyInstruction& entry : block.instructions)
      definitions[index(entry.instruction.result)] = &entry;
  }
  definitions[0] = nullptr;
  return definitions;
}

}  // namespace

std::vector<bool> find_deciding_selects(const Body& ssa) {
  const auto definitions = find_definitions(ssa);
  std::vector<bool> marked(ssa.origins, false);
  std::vector<bool> seen(ssa.values.size() + 1, false);
  std::vector<ValueId> waiting;
  for (const BodyBlock& block : ssa.blocks) {
    for (const BodyInstruction& entry : block.instructions) {
      const auto operands = ssa.operands_of(entry.instruction).first(deciding_operands(entry.instruction));
      waiting.insert(waiting.end(), operands.begin(), operands.end());
    }
  }
  while (!waiting.empty()) {
    const std::uint32_t value = index(waiting.back());
    waiting.pop_back();
    if (seen[value] || definitions[value] == nullptr) continue;
    seen[value] = true;
    const Instruction& definition = definitions[value]->instruction;
    const auto operands = ssa.operands_of(definition);
    if (definition.op == Op::Select) {
      if (definitions[value]->origin != kNoOrigin) marked[definitions[value]->origin] = true;
      waiting.insert(waiting.end(), operands.begin() + 1, operands.end());
    } else if (definition.op == Op::Copy || definition.op == Op::Phi) {
      waiting.insert(waiting.end(), operands.begin(), operands.end());
    }
  }
  return marked;
}

void split_calls(Body& body, const std::vector<bool>& marked) {
  Splitter splitter(body);
  CallSplitter calls(splitter, marked);
  for (std::uint32_t b = 0; b < splitter.old_blocks().size(); ++b) calls.run(b);
  splitter.finish();
}

void split_selects(Body& body, const std::vector<bool>& marked) {
  Splitter splitter(body);
  for (std::uint32_t b = 0; b < splitter.old_blocks().size(); ++b) {
    splitter.begin(b);
    for (const BodyInstruction& entry : splitter.old_blocks()[b].instructions) {
      const bool split =
          entry.instruction.op == Op::Select && entry.origin != kNoOrigin && marked[entry.origin];
      split ? split_select(splitter, entry.instruction) : splitter.keep(entry);
    }
    splitter.end();
  }
  splitter.finish();
}

void resolve_selectors(Body& ssa) {
  const auto definitions = find_definitions(ssa);
  for (BodyBlock& block : ssa.blocks) {
    for (BodyInstruction& entry : block.instructions) {
      Instruction& call = entry.instruction;
      if (call.op != Op::Call || call.kind != static_cast<std::uint8_t>(CallKind::DynamicMessage)) continue;
      const BodyInstruction* selector = definitions[index(ssa.operands_of(call)[1])];
      while (selector != nullptr && selector->instruction.op == Op::Copy) {
        selector = definitions[index(ssa.operands_of(selector->instruction)[0])];
      }
      if (selector == nullptr || selector->instruction.op != Op::Constant) continue;
      if (selector->instruction.kind != static_cast<std::uint8_t>(ConstantKind::Selector)) continue;
      call.kind = static_cast<std::uint8_t>(CallKind::Message);
      call.name = selector->instruction.name;
      const auto operands = ssa.operands_of(call);
      std::vector<ValueId> rest(operands.begin(), operands.end());
      rest.erase(rest.begin() + 1);
      call.operands = ssa.add_operands(rest);
    }
  }
}

}  // namespace candor
