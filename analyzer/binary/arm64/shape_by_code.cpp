// What a function without a declaration is given and gives back, by the registers its code uses.
#include <algorithm>

#include "base/limits.h"
#include "binary/arm64/instructions.h"
#include "binary/arm64/run_time_calls.h"

namespace candor::arm64 {
namespace {

RegisterSet registers_of(const CallShape& shape, bool apple) {
  RegisterSet set;
  for (const ArgumentPlace& place : place_arguments(shape, apple).arguments) {
    if (place.first == kNoRegister) continue;
    for (unsigned i = 0; i < place.count; ++i) set.set(place.first + i);
  }
  return set;
}

RegisterSet words(unsigned count) {
  RegisterSet set;
  for (unsigned r = 0; r < count && r < 8; ++r) set.set(r);
  return set;
}

/// Registers that a call reads for certain: what is not known of it reads nothing.
RegisterSet read_by_call(ImageLifting& all, const Instruction& call) {
  if (call.operation != Operation::Call && call.operation != Operation::Branch) return {};
  const std::uint32_t function = all.function_at(call.target);
  if (function != ImageLifting::kNone) {
    const FunctionFacts& facts = all.facts[function];
    const bool may_ask = facts.shape_known || all.shape_depth < 16;
    return may_ask ? registers_of(all.shape_of(function), all.options.apple) : RegisterSet{};
  }
  const Stub stub = all.image.stub_at(call.target);
  const std::string name(all.unit.strings.at(stub.name));
  if (stub.kind == Stub::Kind::Message) {
    RegisterSet set = words(2 + static_cast<unsigned>(std::count(name.begin(), name.end(), ':')));
    set.reset(1);
    return set;
  }
  if (stub.kind != Stub::Kind::Import) return {};
  if (name.starts_with("objc_msgSend")) return words(1);
  const RunTimeCall run_time = run_time_call(name);
  if (run_time.effect == RunTimeEffect::Argument) {
    RegisterSet set;
    set.set(run_time.argument);
    return set;
  }
  if (run_time.effect == RunTimeEffect::StoreStrong) return words(2);
  if (run_time.effect == RunTimeEffect::None) {
    const CallShape* shape = all.shapes.function(name);
    return shape != nullptr ? registers_of(*shape, all.options.apple) : RegisterSet{};
  }
  return words(1);
}

RegisterSet clobbered_by_calls() {
  RegisterSet set;
  for (Register r = 0; r <= 18; ++r) set.set(r);
  for (unsigned v = 0; v < 32; ++v) {
    if (v < 8 || v >= 16) set.set(vector_register(v));
  }
  return set;
}

void step_back_strictly(ImageLifting& all, RegisterSet& live, const Instruction& instruction, bool leaves) {
  const bool calls =
      leaves || instruction.operation == Operation::Call || instruction.operation == Operation::CallRegister;
  if (leaves) live.reset();
  if (calls) live &= ~clobbered_by_calls();
  each_written(instruction, [&](Register r) { live.reset(r); });
  if (calls) live |= read_by_call(all, instruction);
  const bool zeroes = instruction.operation == Operation::ExclusiveOr && instruction.n == instruction.m;
  // What a function saves of v registers it does not use.
  if (zeroes) return;
  each_read(instruction, [&](Register r) { live.set(r); });
}

RegisterSet live_at_entry(ImageLifting& all, const MachineFunction& code) {
  const auto count = static_cast<std::uint32_t>(code.blocks.size());
  std::vector<RegisterSet> live(count);
  bool changed = true;
  for (int round = 0; changed && round < limits::kMaxLiveRounds; ++round) {
    changed = false;
    for (std::uint32_t b = count; b-- > 0;) {
      const BasicBlock& block = code.blocks[b];
      RegisterSet now = live_behind(code, live, b);
      for (std::uint32_t i = block.count; i-- > 0;) {
        const bool leaves = i + 1 == block.count && block.end == BlockEnd::TailCalls;
        step_back_strictly(all, now, code.instructions[block.first + i], leaves);
      }
      changed |= now != live[b];
      live[b] = now;
    }
  }
  return count == 0 ? RegisterSet{} : live[0];
}

/// Whether the last result register that was written before a return is v0.
bool gives_float(const MachineFunction& code) {
  for (const BasicBlock& block : code.blocks) {
    if (block.end != BlockEnd::Returns) continue;
    for (std::uint32_t i = block.count; i-- > 0;) {
      const Instruction& instruction = code.instructions[block.first + i];
      if (instruction.operation == Operation::Call || instruction.operation == Operation::CallRegister) break;
      bool word = false, vector = false;
      each_written(instruction, [&](Register r) {
        word |= r == 0;
        vector |= r == kFirstVector;
      });
      if (word) break;
      if (vector) return true;
    }
  }
  return false;
}

}  // namespace

CallShape shape_by_code(ImageLifting& all, const MachineFunction& code) {
  const RegisterSet live = live_at_entry(all, code);
  CallShape shape;
  unsigned last_word = 0, last_vector = 0;
  for (unsigned i = 0; i < 8; ++i) {
    if (live.test(i)) last_word = i + 1;
    if (live.test(vector_register(i))) last_vector = i + 1;
  }
  shape.parameters.assign(last_word, Passed{});
  Passed number;
  number.kind = Passed::Kind::Float;
  shape.parameters.insert(shape.parameters.end(), last_vector, number);
  if (live.test(8)) {
    shape.result.kind = Passed::Kind::Memory;
  } else if (gives_float(code)) {
    shape.result = number;
  }
  return shape;
}

}  // namespace candor::arm64
