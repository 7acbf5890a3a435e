#include "binary/arm64/liveness.h"

namespace candor::arm64 {
namespace {

RegisterSet make_clobbered() {
  RegisterSet set;
  for (Register r = 0; r <= 18; ++r) set.set(r);
  set.set(kLinkRegister);
  set.set(kFlags);
  for (unsigned v = 0; v < 32; ++v) {
    if (v < 8 || v >= 16) set.set(vector_register(v));
  }
  return set;
}

RegisterSet make_arguments() {
  RegisterSet set;
  for (Register r = 0; r <= 8; ++r) set.set(r);
  for (unsigned v = 0; v < 8; ++v) set.set(vector_register(v));
  return set;
}

RegisterSet make_results() {
  RegisterSet set;
  set.set(0), set.set(1);
  for (unsigned v = 0; v < 4; ++v) set.set(vector_register(v));
  return set;
}

const RegisterSet kClobbered = make_clobbered();
const RegisterSet kArguments = make_arguments();
const RegisterSet kResults = make_results();

}  // namespace

void step_back(RegisterSet& live, const Instruction& instruction, bool leaves) {
  const bool calls =
      instruction.operation == Operation::Call || instruction.operation == Operation::CallRegister;
  if (leaves) live.reset();
  if (calls) live &= ~kClobbered;
  each_written(instruction, [&](Register r) { live.reset(r); });
  if (calls || leaves) live |= kArguments;
  if (instruction.operation == Operation::Return) live = kResults;
  if (instruction.operation == Operation::SystemCall) live |= kArguments;
  each_read(instruction, [&](Register r) { live.set(r); });
}

RegisterSet live_behind(const MachineFunction& function, const std::vector<RegisterSet>& at_blocks,
                        std::uint32_t block) {
  RegisterSet live;
  for (const std::uint32_t next : function.blocks[block].successors) {
    if (next < at_blocks.size()) live |= at_blocks[next];
  }
  return live;
}

std::vector<RegisterSet> live_at_blocks(const MachineFunction& function) {
  const auto count = static_cast<std::uint32_t>(function.blocks.size());
  std::vector<RegisterSet> live(count);
  std::vector<std::vector<std::uint32_t>> predecessors(count);
  for (std::uint32_t b = 0; b < count; ++b) {
    for (const std::uint32_t next : function.blocks[b].successors) {
      if (next < count) predecessors[next].push_back(b);
    }
  }
  std::vector<bool> pending(count, true);
  for (std::uint32_t b = count; b-- > 0;) {
    if (!pending[b]) continue;
    pending[b] = false;
    const BasicBlock& block = function.blocks[b];
    RegisterSet now = live_behind(function, live, b);
    for (std::uint32_t i = block.count; i-- > 0;) {
      const bool leaves = i + 1 == block.count && block.end == BlockEnd::TailCalls;
      step_back(now, function.instructions[block.first + i], leaves);
    }
    if (now == live[b]) continue;
    live[b] = now;
    std::uint32_t highest = b;
    for (const std::uint32_t before : predecessors[b]) {
      pending[before] = true;
      highest = std::max(highest, before + 1);
    }
    b = highest;
  }
  return live;
}

}  // namespace candor::arm64
