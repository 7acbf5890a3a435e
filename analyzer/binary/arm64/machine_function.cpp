#include "binary/arm64/machine_function.h"

#include <algorithm>

#include "base/limits.h"
#include "binary/arm64/code_words.h"
#include "binary/arm64/control_flow.h"

namespace candor::arm64 {

namespace {

/// Decodes what is reached from the entry, every word once.
class Walk {
 public:
  Walk(NoReturn& no_return, const CodeRange& words, ReachedCode& code)
      : no_return_(no_return), words_(words), code_(code) {
    first_word_ = (code.range.address - words.address) / kWordSize;
  }

  void run() {
    lead(0, ReachedCode::kNone);
    while (!open_.empty()) {
      auto [index, from] = open_.back();
      open_.pop_back();
      straight_on(index, from);
    }
  }

 private:
  struct Open {
    std::uint32_t index, from;
  };

  void lead(std::uint32_t index, std::uint32_t from) {
    if (index >= code_.size()) return;
    code_.leads[index] = true;
    if (!code_.reached[index]) open_.push_back({index, from});
  }

  void straight_on(std::uint32_t index, std::uint32_t from) {
    for (; index < code_.size() && !code_.reached[index]; from = index++) {
      code_.reached[index] = true;
      code_.came_from[index] = from;
      Instruction& in = code_.instructions[index];
      in = code_.decoder->decode(code_.range.address + index * kWordSize,
                                 word_of(words_, first_word_ + index));
      if (in.operation == Operation::Call && no_return_.never_returns(in.target)) {
        code_.stops[index] = true;
        return;
      }
      if (ends_block(in)) return branch(index, in);
    }
  }

  void branch(std::uint32_t index, const Instruction& in) {
    if (in.operation == Operation::BranchRegister) return jump_through_table(index, in);
    if (in.operation == Operation::Branch || is_conditional(in)) lead(code_.index_of(in.target), index);
    if (is_conditional(in)) lead(index + 1, index);
  }

  void jump_through_table(std::uint32_t index, const Instruction& in) {
    if (in.is_authenticated || !looks_like_table(code_, index)) return;
    if (auto table = find_jump_table(code_, index)) {
      for (std::uint32_t target : table->targets) lead(target, index);
      code_.tables.emplace(index, std::move(*table));
    } else {
      code_.unknown[index] = true;
    }
  }

  NoReturn& no_return_;
  const CodeRange& words_;
  std::uint64_t first_word_ = 0;
  ReachedCode& code_;
  std::vector<Open> open_;
};

void resize(ReachedCode& code, std::uint64_t count) {
  code.instructions.resize(count);
  code.came_from.resize(count, ReachedCode::kNone);
  code.reached.resize(count);
  code.leads.resize(count);
  code.stops.resize(count);
  code.unknown.resize(count);
}

}  // namespace

std::uint32_t ReachedCode::index_of(std::uint64_t address) const {
  if (!is_inside(address) || (address - range.address) % kWordSize != 0) return kNone;
  std::uint64_t index = (address - range.address) / kWordSize;
  return index < size() ? static_cast<std::uint32_t>(index) : kNone;
}

MachineFunction read_function(CodeImage& image, Decoder& decoder, const FunctionRange& range,
                              NoReturn& no_return) {
  MachineFunction function{.range = range};
  const CodeRange* words = code_range_of(image.code(), range.address);
  if (!words || range.address % kWordSize != 0 || range.end <= range.address) return function;
  std::uint64_t count = (std::min(range.end, end_of(*words)) - range.address) / kWordSize;
  function.cut = count > limits::kMaxFunctionCode;
  ReachedCode code{.range = range, .image = &image, .decoder = &decoder};
  resize(code, std::min<std::uint64_t>(count, limits::kMaxFunctionCode));
  Walk(no_return, *words, code).run();
  function.blocks = make_blocks(code);
  function.instructions = std::move(code.instructions);
  return function;
}

}  // namespace candor::arm64
