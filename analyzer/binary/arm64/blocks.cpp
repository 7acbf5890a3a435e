#include "binary/arm64/control_flow.h"

namespace candor::arm64 {

namespace {

constexpr std::uint32_t kNone = ReachedCode::kNone;

/// A conditional branch to another function has a block of its own for the taken way.
bool leaves_if(const ReachedCode& code, std::uint32_t index) {
  const Instruction& in = code.instructions[index];
  return is_conditional(in) && !code.is_inside(in.target);
}

class Blocks {
 public:
  explicit Blocks(const ReachedCode& code) : code_(code), number_at_(code.size(), kNone) {}

  std::vector<BasicBlock> make() {
    for (std::uint32_t i = 0; i < code_.size();) i = code_.reached[i] ? add_block(i) : i + 1;
    for (std::uint32_t number = 0; number < blocks_.size(); ++number)
      if (blocks_[number].end != BlockEnd::TailCalls) finish(number);
    return std::move(blocks_);
  }

 private:
  bool ends_at(std::uint32_t index) const {
    return ends_block(code_.instructions[index]) || code_.stops[index] || index + 1 == code_.size() ||
           code_.leads[index + 1];
  }

  /// Gives where the next block may begin.
  std::uint32_t add_block(std::uint32_t first) {
    std::uint32_t last = first;
    while (!ends_at(last)) ++last;
    number_at_[first] = static_cast<std::uint32_t>(blocks_.size());
    blocks_.push_back({.first = first, .count = last - first + 1});
    if (leaves_if(code_, last)) blocks_.push_back({.first = last, .count = 1, .end = BlockEnd::TailCalls});
    return last + 1;
  }

  std::uint32_t number_at(std::uint32_t index) const {
    return index < code_.size() ? number_at_[index] : kNone;
  }

  void finish(std::uint32_t number) {
    BasicBlock& block = blocks_[number];
    std::uint32_t last = block.first + block.count - 1;
    const Instruction& in = code_.instructions[last];
    switch (in.operation) {
      case Operation::Return:
        block.end = BlockEnd::Returns;
        return;
      case Operation::Trap:
      case Operation::Invalid:
        block.end = BlockEnd::Stops;
        return;
      case Operation::BranchRegister:
        return finish_indirect(block, last);
      case Operation::Branch:
        if (!code_.is_inside(in.target))
          block.end = BlockEnd::TailCalls;
        else
          go_on(block, BlockEnd::Jumps, number_at(code_.index_of(in.target)));
        return;
      default:
        break;
    }
    std::uint32_t next = code_.stops[last] ? kNone : number_at(last + 1);
    if (!is_conditional(in)) return go_on(block, BlockEnd::Falls, next);
    std::uint32_t taken = leaves_if(code_, last) ? number + 1 : number_at(code_.index_of(in.target));
    if (taken == kNone || next == kNone)
      return go_on(block, taken == kNone ? BlockEnd::Falls : BlockEnd::Jumps, taken == kNone ? next : taken);
    block.end = BlockEnd::Decides;
    block.successors = {taken, next};
  }

  void go_on(BasicBlock& block, BlockEnd end, std::uint32_t next) {
    block.end = next == kNone ? BlockEnd::Stops : end;
    if (next != kNone) block.successors = {next};
  }

  void finish_indirect(BasicBlock& block, std::uint32_t last) {
    auto table = code_.tables.find(last);
    if (table == code_.tables.end()) {
      block.end = code_.unknown[last] ? BlockEnd::Unknown : BlockEnd::TailCalls;
      return;
    }
    block.end = BlockEnd::Switches;
    block.cases = table->second.cases;
    block.switched = table->second.switched;
    for (std::uint32_t target : table->second.targets) block.successors.push_back(number_at(target));
  }

  const ReachedCode& code_;
  std::vector<std::uint32_t> number_at_;
  std::vector<BasicBlock> blocks_;
};

}  // namespace

std::vector<BasicBlock> make_blocks(const ReachedCode& code) { return Blocks(code).make(); }

}  // namespace candor::arm64
