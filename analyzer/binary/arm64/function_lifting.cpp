// One function: its entry, its blocks, and what it gives back.
#include <algorithm>

#include "base/limits.h"
#include "binary/arm64/call_pointees.h"
#include "binary/arm64/calls.h"
#include "binary/arm64/instructions.h"
#include "binary/arm64/merged_sends.h"
#include "fmt/format.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

bool is_method(const FunctionLifting& lifting) { return lifting.all.functions[lifting.function].method != 0; }

void store_parameter(FunctionLifting& lifting, const ArgumentPlace& place, ValueId value,
                     const Passed& passed) {
  if (place.in_memory) {
    const ValueId address = lifting.out.local({}, passed.size, passed.type);
    lifting.out.store(address, value, passed.type);
    value = address;
  }
  if (place.first != kNoRegister) {
    for (unsigned i = 0; i < std::max<unsigned>(place.count, 1); ++i) {
      const auto r = static_cast<Register>(place.first + i);
      if (r < kTrackedRegisters) lifting.entry[r] = value;
    }
    return;
  }
  const std::uint32_t size = place.in_memory ? 8 : std::min<std::uint32_t>(passed.size, 256);
  for (std::uint32_t at = 0; at < size; at += 8) {
    const std::int64_t distance = place.stack_offset + at;
    const StackObject* object = lifting.frame.object_at(distance);
    if (object != nullptr && !object->is_block) {
      lifting.out.store(stack_address(lifting, distance), value, 0);
    } else {
      set_cell(lifting, distance, value);
    }
  }
}

void add_parameters(FunctionLifting& lifting) {
  const FunctionFacts& facts = lifting.all.facts[lifting.function];
  const CallShape& shape = lifting.all.shape_of(lifting.function);
  const CallPlaces places = place_arguments(shape, lifting.all.options.apple);
  std::vector<ValueId> values(shape.parameters.size());
  for (std::size_t i = 0; i < shape.parameters.size(); ++i) {
    const bool is_hidden = (i == 0 && facts.is_closure) || (i == 1 && is_method(lifting));
    if (is_hidden) continue;
    const bool is_self = i == 0 && is_method(lifting);
    values[i] = lifting.out.add_parameter(is_self ? "self" : "", shape.parameters[i].type);
  }
  if (facts.is_closure) {
    for (std::size_t i = 0; i < facts.captures.size(); ++i) {
      const std::uint32_t type = i < facts.capture_types.size() ? facts.capture_types[i] : 0;
      lifting.captures[facts.captures[i]] = lifting.out.add_capture({}, type, 0);
    }
  }
  for (std::size_t i = 0; i < places.arguments.size() && i < values.size(); ++i) {
    if (index(values[i]) == 0) continue;
    store_parameter(lifting, places.arguments[i], values[i], shape.parameters[i]);
  }
  if (place_result(shape.result).in_memory) {
    lifting.entry[8] = lifting.out.local({}, shape.result.size, shape.result.type);
  }
}

void add_locals(FunctionLifting& lifting) {
  for (const StackObject& object : lifting.frame.objects) {
    if (!object.is_block) stack_address(lifting, object.distance);
  }
}

/// The address of a page alone, which only prepares another address.
bool is_page(const Known& known) {
  return known.kind == Kind::Object && known.meaning.kind == Meaning::Kind::Address &&
         (known.value & 0xfff) == 0;
}

/// Constants that live on where other paths have something else: there the registers' slots count.
void settle_registers(FunctionLifting& lifting) {
  std::bitset<kTrackedRegisters> done;
  const auto settle = [&](Register r, const KnownState& state) {
    const Known here = lifting.after.at(r), there = state.at(r);
    if (there == here) return;
    note_pointee(lifting, here, there);
    if (done[r] || !is_constant(here)) return;
    done.set(r);
    if (here.kind == Kind::Entry && index(lifting.entry[here.source]) == 0 && here.source != 1) return;
    if (is_page(here)) return;
    set_register(lifting, r, value_of(lifting, r));
    lifting.fresh.reset(r);
  };
  for (const std::uint32_t next : lifting.code.blocks[lifting.block].successors) {
    if (next >= lifting.live.size()) continue;
    for (Register r = 0; r < kFlags; ++r) {
      if (!lifting.live[next].test(r) || r == kStackPointer || r == kZeroRegister) continue;
      settle(r, lifting.known.at_block(next));
      if (is_vector(r)) settle(high_half(r), lifting.known.at_block(next));
    }
  }
}

BlockId block_of(FunctionLifting& lifting, std::uint32_t number) { return lifting.blocks[number]; }

void lift_switch(FunctionLifting& lifting, const BasicBlock& block) {
  std::vector<Case> cases;
  const std::size_t count = std::min(block.cases.size(), block.successors.size());
  for (std::size_t i = 0; i < count; ++i) {
    cases.push_back({block.cases[i], block_of(lifting, block.successors[i])});
  }
  if (block.successors.empty()) return lifting.out.unreachable();
  const ValueId value =
      block.switched != kNoRegister ? value_of(lifting, block.switched) : lifting.out.undefined();
  lifting.out.switch_on(value, cases, block_of(lifting, block.successors.back()));
}

/// A conditional branch out of the function stands in a block of its own, where it is taken.
void lift_tail_call(FunctionLifting& lifting, Instruction branch) {
  if (branch.operation != Operation::BranchRegister) branch.operation = Operation::Branch;
  lift_call(lifting, branch, true);
}

void end_block(FunctionLifting& lifting, const BasicBlock& block, const Instruction* last) {
  const std::vector<std::uint32_t>& next = block.successors;
  switch (block.end) {
    case BlockEnd::Falls:
    case BlockEnd::Jumps:
      return next.empty() ? lifting.out.unreachable() : lifting.out.branch(block_of(lifting, next[0]));
    case BlockEnd::Decides: {
      if (next.size() < 2 || last == nullptr) return lifting.out.unreachable();
      const Decision taken = taken_when(lifting, *last);
      const BlockId yes = block_of(lifting, next[taken.negated ? 1 : 0]);
      const BlockId no = block_of(lifting, next[taken.negated ? 0 : 1]);
      return lifting.out.branch(taken.value, yes, no);
    }
    case BlockEnd::Switches:
      return lift_switch(lifting, block);
    case BlockEnd::TailCalls:
      if (last != nullptr) lift_tail_call(lifting, *last);
      if (lifting.out.open()) give_back(lifting);
      return;
    case BlockEnd::Stops:
      return lifting.out.unreachable();
    case BlockEnd::Returns:
    case BlockEnd::Unknown:
      return give_back(lifting);
  }
}

bool is_alive(const RegisterSet& behind, const Instruction& instruction) {
  bool alive = false;
  each_written(instruction, [&](Register r) { alive |= behind.test(r) || r == kFlags; });
  return alive;
}

void lift_system_call(FunctionLifting& lifting) {
  constexpr Register kNumber = 16;
  const ValueId operands[] = {value_of(lifting, kNumber), value_of(lifting, 0), value_of(lifting, 1),
                              value_of(lifting, 2)};
  set_register(lifting, 0, lifting.out.call("syscall", operands, true, 0));
}

void lift_instruction(FunctionLifting& lifting, const RegisterSet& behind) {
  const Instruction& instruction = lifting.code.instructions[lifting.index];
  switch (instruction.operation) {
    case Operation::Call:
    case Operation::CallRegister:
      lifting.flags_now = 0;
      return lift_call(lifting, instruction, false);
    case Operation::Load:
      if (is_alive(behind, instruction)) lift_load(lifting, instruction);
      return lift_writeback(lifting, instruction);
    case Operation::Store:
      lift_store(lifting, instruction);
      return lift_writeback(lifting, instruction);
    case Operation::Exchange:
      return lift_exchange(lifting, instruction);
    case Operation::SystemCall:
      return lift_system_call(lifting);
    default:
      break;
  }
  const std::uint32_t setter = lifting.index + 1;
  std::uint32_t flags = lifting.flags_now;
  if (sets_flags(instruction)) {
    note_flags(lifting, instruction);
    flags = setter;
  }
  bool writes_live = false;
  each_written(instruction, [&](Register r) { writes_live |= r != kFlags && behind.test(r); });
  if (writes_live) lift_data(lifting, instruction);
  lifting.flags_now = flags;
}

/// Gives what is emitted from now on the place of the current instruction; the record of an instruction that
/// emits nothing is used again.
class Places {
 public:
  explicit Places(FunctionLifting& lifting) : lifting_(lifting) {}

  void next() {
    auto& places = lifting_.all.unit.code.places;
    const std::uint64_t address = lifting_.code.address_of(lifting_.index);
    if (last_ == 0 || lifting_.out.size() != size_) {
      places.push_back({.address = address});
      last_ = static_cast<std::uint32_t>(places.size());
    } else {
      places[last_ - 1].address = address;
    }
    size_ = lifting_.out.size();
    lifting_.out.set_place(last_);
  }

 private:
  FunctionLifting& lifting_;
  std::uint32_t last_ = 0;
  std::uint32_t size_ = 0;
};

void lift_block(FunctionLifting& lifting, std::uint32_t number, Places& places) {
  const BasicBlock& block = lifting.code.blocks[number];
  lifting.block = number;
  lifting.out.begin(lifting.blocks[number]);
  lifting.state = lifting.known.at_block(number);
  lifting.after = lifting.state;
  lifting.clobbered.reset();
  lifting.result_of_call = {};
  lifting.fresh.reset();
  lifting.flags_now = lifting.flags_at_blocks[number];
  std::vector<RegisterSet> behind(block.count);
  RegisterSet live = live_behind(lifting.code, lifting.live, number);
  for (std::uint32_t i = block.count; i-- > 0;) {
    behind[i] = live;
    const bool leaves = i + 1 == block.count && block.end == BlockEnd::TailCalls;
    step_back(live, lifting.code.instructions[block.first + i], leaves);
  }
  const Instruction* terminator = nullptr;
  for (std::uint32_t i = 0; i < block.count; ++i) {
    lifting.index = block.first + i;
    const Instruction& instruction = lifting.code.instructions[lifting.index];
    places.next();
    if (i + 1 == block.count && ends_block(instruction)) {
      terminator = &instruction;
      break;
    }
    lifting.known.step(lifting.after, lifting.index);
    lift_instruction(lifting, behind[i]);
    lifting.known.step(lifting.state, lifting.index);
    lifting.fresh.reset();
  }
  settle_registers(lifting);
  end_block(lifting, block, terminator);
}

std::vector<ValueId> registers_from(FunctionLifting& lifting, const ArgumentPlace& place) {
  std::vector<ValueId> values;
  for (unsigned i = 0; i < place.count; ++i) {
    values.push_back(value_of(lifting, static_cast<Register>(place.first + i)));
  }
  return values;
}

}  // namespace

void give_back(FunctionLifting& lifting) {
  const Passed& result = lifting.all.shape_of(lifting.function).result;
  if (result.kind == Passed::Kind::Void) return lifting.out.give_back();
  const ArgumentPlace place = place_result(result);
  if (place.in_memory) {
    return lifting.out.give_back(lifting.out.load(lifting.entry[8], result.type));
  }
  if (place.first == kNoRegister) return lifting.out.give_back();
  if (place.count <= 1) return lifting.out.give_back(value_of(lifting, place.first, result.type));
  lifting.out.give_back(lifting.out.compute("aggregate", registers_from(lifting, place), result.type));
}

void lift_function(ImageLifting& all, std::uint32_t function) {
  all.code_of(function);
  const std::unique_ptr<MachineFunction> code = std::move(all.facts[function].code);
  FunctionFacts& facts = all.facts[function];
  facts.lifted = true;
  if (code->blocks.empty()) return;
  if (facts.is_closure) all.captures_of(function);
  CallPointees sizes(all);
  std::optional<KnownValues> followed;
  Frame frame;
  const auto plan = [&] {
    frame = plan_frame(all.image, *code, followed.emplace(all.image, *code, all), all, sizes);
  };
  plan();
  constexpr int kMostSplits = 16;
  constexpr std::uint64_t kMostFollowedAgain = 4'000'000;  // instructions of one image
  for (int i = 0; i < kMostSplits && all.followed_again < kMostFollowedAgain; ++i) {
    if (!split_merged_send(all.image, *code, *followed, frame.open_sends)) break;
    all.followed_again += code->instructions.size();
    plan();
  }
  const KnownValues& known = *followed;
  if (!known.complete()) {
    all.problems.add(ErrorKind::LimitReached, "values of a function were not followed on all its paths",
                     fmt::format("{:#x}", code->range.address));
  }
  FunctionBuilder out(all.unit, facts.number);
  FunctionLifting lifting{
      .all = all, .function = function, .code = *code, .known = known, .frame = frame, .out = out};
  lifting.live = live_at_blocks(*code);
  lifting.flags_at_blocks = flag_setters(*code, lifting.live);
  Places places(lifting);
  places.next();
  add_parameters(lifting);
  add_locals(lifting);
  for (std::size_t b = 0; b < code->blocks.size(); ++b) lifting.blocks.push_back(out.add_block());
  for (std::uint32_t b = 0; b < code->blocks.size(); ++b) {
    if (known.at_block(b).reached()) lift_block(lifting, b, places);
  }
  if (code->cut || out.cut()) {
    all.problems.add(ErrorKind::LimitReached, "a function is too long; what follows was not lifted",
                     fmt::format("{:#x}", code->range.address));
  }
  Function& record = all.unit.code.functions[facts.number];
  const CallShape& shape = all.shape_of(function);
  record.result_type = shape.result.type;
  if (shape.variadic) record.flags |= kFunctionVariadic;
  out.finish();
}

}  // namespace candor::arm64
