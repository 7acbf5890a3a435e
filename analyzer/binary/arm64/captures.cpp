// What a block's code reads out of its literal.

#include <set>

#include "base/limits.h"
#include "binary/arm64/lifting.h"

namespace candor::arm64 {
namespace {

constexpr std::int64_t kFirstCapture = 32;  // bytes: what the literal begins with, for the run time

class CaptureReader {
 public:
  CaptureReader(const MachineFunction& code, const KnownValues& known) : code_(code), known_(known) {}

  std::vector<std::uint32_t> read() {
    for (std::uint32_t b = 0; b < code_.blocks.size(); ++b) {
      if (!known_.at_block(b).reached()) continue;
      KnownState state = known_.at_block(b);
      const BasicBlock& block = code_.blocks[b];
      for (std::uint32_t i = block.first; i < block.first + block.count; ++i) {
        visit(state, code_.instructions[i]);
        known_.step(state, i);
      }
    }
    return {offsets_.begin(), offsets_.end()};
  }

 private:
  void visit(const KnownState& state, const Instruction& instruction) {
    switch (instruction.operation) {
      case Operation::Load:
        visit_load(state, instruction);
        break;
      case Operation::Call:
      case Operation::CallRegister:
      case Operation::Branch:
      case Operation::BranchRegister:
        // The address of a capture: of a weak one, or of a structure.
        for (Register r = 0; r < 8; ++r) {
          const Known known = state.at(r);
          if (known.kind == Known::Kind::Entry && known.source == 0) add(known.value);
        }
        break;
      default:
        break;
    }
  }

  void visit_load(const KnownState& state, const Instruction& load) {
    const Known base = state.at(load.n);
    if (load.is_literal || load.m != kNoRegister) return;
    if (base.kind != Known::Kind::Entry || base.source != 0) return;
    const std::int64_t added = load.writeback == Writeback::After ? 0 : load.immediate;
    if (added < -kFarthest || added > kFarthest || base.value < -kFarthest || base.value > kFarthest) return;
    const std::int64_t first = base.value + added;
    const unsigned step = load.width == 16 ? 8 : load.width;
    const unsigned bytes = load.d2 == kNoRegister ? load.width : 2U * load.width;
    for (unsigned at = 0; at < bytes; at += step) add(first + at);
  }

  void add(std::int64_t offset) {
    if (offset < kFirstCapture || offset > kFarthest || offsets_.size() >= limits::kMaxCaptures) return;
    offsets_.insert(static_cast<std::uint32_t>(offset));
  }

  static constexpr std::int64_t kFarthest = limits::kMaxBlockLiteral;
  const MachineFunction& code_;
  const KnownValues& known_;
  std::set<std::uint32_t> offsets_;
};

}  // namespace

const std::vector<std::uint32_t>& ImageLifting::captures_of(std::uint32_t function) {
  FunctionFacts& known = facts[function];
  if (known.captures_known) return known.captures;
  known.captures_known = true;
  const MachineFunction& code = code_of(function);
  const KnownValues values(image, code, *this);
  known.captures = CaptureReader(code, values).read();
  return known.captures;
}

}  // namespace candor::arm64
