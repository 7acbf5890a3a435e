#include "binary/arm64/merged_sends.h"

#include <algorithm>
#include <utility>

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

constexpr std::size_t kMostWays = 8;
constexpr std::uint32_t kLongestCopy = 64;      // instructions
constexpr std::size_t kLargestFunction = 5000;  // instructions: all of it is followed again for each split

/// What decides the selector of a send: a value that is the selector, or the address of a reference to it.
struct SelectorSource {
  Known value;
  bool is_reference = false;
  std::int64_t offset = 0;
};

class Splitter {
 public:
  Splitter(CodeImage& image, MachineFunction& code, const KnownValues& known)
      : image_(image), code_(code), known_(known) {}

  bool split(const OpenSend& send) {
    if (send.block >= code_.blocks.size()) return false;
    const KnownState state = state_at(send.block, send.index);
    SelectorSource source{.value = state.at(1)};
    if (const auto origin = known_.origin(source.value)) {
      source = {.value = origin->base, .is_reference = true, .offset = origin->offset};
    }
    if (source.value.kind != Kind::Opaque) return false;
    if (const auto meeting = known_.meeting(source.value)) return split_meeting(send, *meeting, source);
    const auto made = known_.definition(source.value);
    if (!made || code_.instructions[*made].operation != Operation::Select) return false;
    return split_select(*made, source);
  }

 private:
  KnownState state_at(std::uint32_t block, std::uint32_t index) const {
    KnownState state = known_.at_block(block);
    for (std::uint32_t i = code_.blocks[block].first; i < index; ++i) known_.step(state, i);
    return state;
  }

  bool is_selector(const SelectorSource& source, const Known& known) {
    if (known.kind != Kind::Object) return false;
    if (!source.is_reference) return known.meaning.kind == Meaning::Kind::Selector;
    if (known.value == 0) return false;
    const auto address = static_cast<std::uint64_t>(known.value) + static_cast<std::uint64_t>(source.offset);
    return image_.loaded_from(address, 8).kind == Meaning::Kind::Selector;
  }

  /// The block that holds an instruction, or their number.
  std::uint32_t block_of(std::uint32_t index) const {
    const auto holds = [index](const BasicBlock& block) { return index - block.first < block.count; };
    return static_cast<std::uint32_t>(std::ranges::find_if(code_.blocks, holds) - code_.blocks.begin());
  }

  /// Copies of instructions, with the places of what they are copied from.
  std::uint32_t copy(std::uint32_t first, std::uint32_t count) {
    if (code_.addresses.empty()) {
      for (std::uint32_t i = 0; i < code_.instructions.size(); ++i) {
        code_.addresses.push_back(code_.range.address + 4 * std::uint64_t{i});
      }
    }
    const auto at = static_cast<std::uint32_t>(code_.instructions.size());
    for (std::uint32_t i = first; i < first + count; ++i) {
      code_.instructions.push_back(Instruction(code_.instructions[i]));
      code_.addresses.push_back(std::uint64_t{code_.addresses[i]});
    }
    return at;
  }

  /// Puts blocks in the place of one, whose ways in then lead to the first of them. Their successors are
  /// numbered as it will be.
  void replace(std::uint32_t at, const std::vector<BasicBlock>& blocks) {
    const auto more = static_cast<std::uint32_t>(blocks.size()) - 1;
    for (BasicBlock& block : code_.blocks) {
      for (std::uint32_t& next : block.successors) next += next > at ? more : 0;
    }
    code_.blocks.erase(code_.blocks.begin() + at);
    code_.blocks.insert(code_.blocks.begin() + at, blocks.begin(), blocks.end());
  }

  /// Ways into the block with what they bring in the register; the first group is what is no selector.
  struct Ways {
    std::vector<Known> brought{Known{}};
    std::vector<std::pair<std::uint32_t, std::size_t>> groups;  // by block that leads here
  };
  Ways ways_into(std::uint32_t block, const SelectorSource& source) {
    const Register r = KnownValues::first_register(source.value);
    Ways ways;
    for (std::uint32_t from = 0; from < code_.blocks.size(); ++from) {
      const BasicBlock& before = code_.blocks[from];
      if (!known_.at_block(from).reached()) continue;
      if (std::ranges::find(before.successors, block) == before.successors.end()) continue;
      const Known known = state_at(from, before.first + before.count).at(r);
      std::size_t group = 0;
      if (is_selector(source, known)) {
        group = static_cast<std::size_t>(std::ranges::find(ways.brought, known) - ways.brought.begin());
        if (group == ways.brought.size()) ways.brought.push_back(known);
      }
      ways.groups.emplace_back(from, group);
    }
    return ways;
  }

  /// Ways meet where it is sent, or before, in a block that only leads on.
  bool split_meeting(const OpenSend& send, std::uint32_t meeting, const SelectorSource& source) {
    if (meeting == code_.blocks[send.block].first) return split_ways(send, source);
    const std::uint32_t number = block_of(meeting);
    if (number == code_.blocks.size()) return false;
    const BasicBlock& block = code_.blocks[number];
    if (block.first != meeting || block.successors.size() != 1) return false;
    return split_ways({number, block.first + block.count - 1}, source);
  }

  bool split_ways(const OpenSend& send, const SelectorSource& source) {
    const BasicBlock old = code_.blocks[send.block];
    const std::uint32_t count = send.index - old.first + 1;
    if (count > kLongestCopy) return false;
    const Ways ways = ways_into(send.block, source);
    const bool keeps =
        send.block == 0 || std::ranges::any_of(ways.groups, [](const auto& way) { return way.second == 0; });
    const std::size_t heads = ways.brought.size() - (keeps ? 0 : 1);
    if (ways.brought.size() < 2 || heads < 2 || heads > kMostWays) return false;
    const bool has_rest = count < old.count;
    const auto more = static_cast<std::uint32_t>(heads) - (has_rest ? 0 : 1);
    const auto rest = static_cast<std::uint32_t>(send.block + heads);
    BasicBlock tail = old;
    for (std::uint32_t& next : tail.successors) next += next > send.block ? more : 0;
    std::vector<BasicBlock> blocks;
    for (std::size_t i = 0; i < heads; ++i) {
      BasicBlock head = has_rest ? BasicBlock{.successors = {rest}} : tail;
      head.first = i == 0 ? old.first : copy(old.first, count);
      head.count = count;
      blocks.push_back(std::move(head));
    }
    if (has_rest) {
      tail.first += count;
      tail.count -= count;
      blocks.push_back(std::move(tail));
    }
    replace(send.block, blocks);
    for (const auto& [from, group] : ways.groups) {
      const auto head = static_cast<std::uint32_t>(send.block + group - (keeps ? 0 : 1));
      lead(from, send.block, more, head);
    }
    return true;
  }

  /// Leads the ways from a block, by its old number, to another of the blocks that stand for `block` now.
  void lead(std::uint32_t from, std::uint32_t block, std::uint32_t more, std::uint32_t head) {
    const std::uint32_t first = from < block ? from : from == block ? block : from + more;
    const std::uint32_t last = from == block ? block + more : first;
    for (std::uint32_t b = first; b <= last; ++b) {
      std::ranges::replace(code_.blocks[b].successors, block, head);
    }
  }

  /// Whether an instruction is a select on the same condition, or its opposite (`flipped`).
  static bool chooses_alike(const Instruction& one, const Instruction& other, bool& flipped) {
    if (one.operation != Operation::Select) return false;
    const auto a = static_cast<unsigned>(one.condition), b = static_cast<unsigned>(other.condition);
    flipped = a != b;
    return (a ^ b) <= 1 && one.condition < Condition::Always;
  }

  static bool keeps_flags(const Instruction& instruction) {
    bool keeps = instruction.operation != Operation::Call && instruction.operation != Operation::CallRegister;
    each_written(instruction, [&](Register r) { keeps &= r != kFlags; });
    return keeps && !ends_block(instruction);
  }

  /// Two paths for the selects around `made` that hang on the same condition.
  bool split_select(std::uint32_t made, const SelectorSource& source) {
    const std::uint32_t number = block_of(made);
    if (number == code_.blocks.size() || !known_.at_block(number).reached()) return false;
    const BasicBlock old = code_.blocks[number];
    const Instruction select = code_.instructions[made];
    const KnownState state = state_at(number, made);
    if (select.condition >= Condition::Always) return false;
    if (!is_selector(source, state.at(select.n)) && !is_selector(source, state.at(select.m))) return false;
    bool flipped = false;
    std::uint32_t first = made, end = made + 1;
    for (std::uint32_t i = made; i-- > old.first && keeps_flags(code_.instructions[i]);) {
      if (chooses_alike(code_.instructions[i], select, flipped)) first = i;
    }
    const std::uint32_t last = old.first + old.count;
    for (std::uint32_t i = made + 1; i < last && keeps_flags(code_.instructions[i]); ++i) {
      if (chooses_alike(code_.instructions[i], select, flipped)) end = i + 1;
    }
    if (end - first > kLongestCopy) return false;
    const std::uint32_t more = end < last ? 3 : 2;
    BasicBlock rest = old;
    rest.first = end;
    rest.count = last - end;
    for (std::uint32_t& next : rest.successors) next += next > number ? more : 0;
    const std::vector<std::uint32_t> behind =
        end < last ? std::vector<std::uint32_t>{number + 3} : rest.successors;
    const BasicBlock yes = arm(first, end, select, true, behind);
    const BasicBlock no = arm(first, end, select, false, behind);
    code_.instructions[first] = {.operation = Operation::BranchIf, .condition = select.condition};
    const BasicBlock head{.first = old.first,
                          .count = first - old.first + 1,
                          .end = BlockEnd::Decides,
                          .successors = {number + 1, number + 2}};
    std::vector<BasicBlock> blocks{head, yes, no};
    if (end < last) blocks.push_back(rest);
    replace(number, blocks);
    return true;
  }

  BasicBlock arm(std::uint32_t first, std::uint32_t end, const Instruction& select, bool holds,
                 const std::vector<std::uint32_t>& behind) {
    BasicBlock block{.first = copy(first, end - first), .count = end - first, .successors = behind};
    for (std::uint32_t i = block.first; i < block.first + block.count; ++i) {
      Instruction& one = code_.instructions[i];
      bool flipped = false;
      if (!chooses_alike(one, select, flipped)) continue;
      one.operation = Operation::Move;
      if (holds == flipped) one.n = one.m;
      one.m = kNoRegister;
    }
    return block;
  }

  CodeImage& image_;
  MachineFunction& code_;
  const KnownValues& known_;
};

}  // namespace

bool split_merged_send(CodeImage& image, MachineFunction& code, const KnownValues& known,
                       const std::vector<OpenSend>& sends) {
  if (code.instructions.size() > kLargestFunction) return false;
  Splitter splitter(image, code, known);
  return std::ranges::any_of(sends, [&](const OpenSend& send) { return splitter.split(send); });
}

}  // namespace candor::arm64
