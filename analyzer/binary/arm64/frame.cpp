#include "binary/arm64/frame.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "binary/arm64/liveness.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

struct Base {
  std::uint64_t size = 0;  // 0: unknown
  bool is_block = false;
  bool is_byref = false;
  bool is_array = false;
};

/// What one walk over a function finds out about its stack.
struct Uses {
  std::map<std::int64_t, Base> bases;                           // whose address goes somewhere
  std::map<std::int64_t, unsigned> accesses;                    // direct ones: the widest at each distance
  std::map<std::int64_t, std::map<std::int64_t, Base>> stored;  // addresses that were put into a cell
  std::set<std::int64_t> unclear;  // cells read where it is not known what they hold
  std::vector<OpenSend> open_sends;
  std::set<std::uint32_t> address_sums;
};

bool is_stack_block(const Meaning& meaning, Kind kind) {
  return kind == Kind::Object &&
         (meaning.kind == Meaning::Kind::ImportedData || meaning.kind == Meaning::Kind::ClassObject);
}

class Walk {
 public:
  Walk(CodeImage& image, const MachineFunction& function, const KnownValues& known, CallEffects& effects,
       PointeeSizes& sizes)
      : image_(image), function_(function), known_(known), effects_(effects), sizes_(sizes) {}

  Uses run() {
    const auto live = live_at_blocks(function_);
    for (std::uint32_t b = 0; b < function_.blocks.size(); ++b) {
      if (!known_.at_block(b).reached()) continue;
      state_ = known_.at_block(b);
      block_ = b;
      const BasicBlock& block = function_.blocks[b];
      for (std::uint32_t i = 0; i < block.count; ++i) {
        const bool leaves = i + 1 == block.count && block.end == BlockEnd::TailCalls;
        visit(block.first + i, leaves);
      }
      for (const std::uint32_t next : block.successors) {
        if (next < live.size()) cross(next, live[next]);
      }
    }
    settle();
    return std::move(uses_);
  }

 private:
  /// Paths on which a register has different addresses meet: they are addresses of memory then.
  void cross(std::uint32_t next, const RegisterSet& live) {
    for (Register r = 0; r < kRegisterCount; ++r) {
      if (!live.test(r) || r == kStackPointer) continue;
      const Known here = state_.at(r);
      if (here.kind == Kind::Stack && !(known_.at_block(next).at(r) == here)) escape(here.value);
    }
  }

  void escape(std::int64_t distance, const Pointee& pointee = {}) {
    Base seen = look_at(distance);
    seen.is_array |= pointee.is_array;
    add(distance, seen, pointee.size);
  }

  void add(std::int64_t distance, const Base& seen, std::uint64_t size) {
    Base& base = uses_.bases[distance];
    base.size = std::max({base.size, seen.size, size});
    base.is_block |= seen.is_block;
    base.is_byref |= seen.is_byref;
    base.is_array |= seen.is_array;
  }

  /// What stands at an address now, if it tells.
  Base look_at(std::int64_t distance) {
    const auto isa = state_.cell(distance);
    if (isa && is_stack_block(isa->meaning, isa->kind) && is_block_at(distance)) {
      return {.size = block_size(distance), .is_block = true, .is_byref = false};
    }
    const auto forwarding = state_.cell(distance + 8);
    if (forwarding && forwarding->kind == Kind::Stack && forwarding->value == distance) {
      return {.size = byref_size(distance), .is_block = false, .is_byref = true};
    }
    return {};
  }

  /// A block literal has its class first and code third.
  bool is_block_at(std::int64_t distance) const {
    const auto invoke = state_.cell(distance + 16);
    return invoke && invoke->kind == Kind::Object && invoke->meaning.kind == Meaning::Kind::Function;
  }

  std::uint64_t block_size(std::int64_t distance) {
    const auto flags = state_.cell(distance + 8, 4);
    const auto descriptor = state_.cell(distance + 24);
    if (!descriptor || descriptor->kind != Kind::Object || descriptor->value == 0) return 32;
    const auto bits = flags && flags->kind == Kind::Integer ? flags->value : 0;
    const auto read = image_.block_descriptor_at(static_cast<std::uint64_t>(descriptor->value),
                                                 static_cast<std::uint32_t>(bits));
    return read ? std::min<std::uint64_t>(read->size, 4096) : 32;
  }

  /// Of a `__block` variable's structure: class, forwarding pointer, flags, size, …
  std::uint64_t byref_size(std::int64_t distance) const {
    auto size = state_.cell(distance + 20, 4);
    if (size && size->kind == Kind::Integer) return static_cast<std::uint64_t>(size->value) & 0xffff;
    size = state_.cell(distance + 16);
    if (size && size->kind == Kind::Integer) return static_cast<std::uint64_t>(size->value) >> 32 & 0xffff;
    return 0;
  }

  void access(std::int64_t distance, unsigned width) {
    unsigned& widest = uses_.accesses[distance];
    widest = std::max(widest, width);
  }

  /// What was added up to be an address.
  void note_sums(Known address) {
    constexpr int kMostSums = 8;
    for (int i = 0; i < kMostSums; ++i) {
      const auto origin = known_.sum_origin(address);
      if (!origin || !uses_.address_sums.insert(*known_.definition(address)).second) return;
      address = origin->base;
    }
  }

  void visit_memory(const Instruction& instruction, std::uint32_t index) {
    const bool is_store = instruction.operation == Operation::Store;
    const Known base = instruction.is_literal ? Known{} : state_.at(instruction.n);
    std::int64_t offset = instruction.writeback == Writeback::After ? 0 : instruction.immediate;
    bool is_clear = base.kind == Kind::Stack;
    note_sums(base);
    if (instruction.m != kNoRegister && instruction.writeback != Writeback::After) {
      const Known m = state_.at(instruction.m);
      if (m.kind == Kind::Stack) escape(m.value);
      if (is_clear && m.kind != Kind::Integer) {
        escape(base.value);
        is_clear = false;
      }
      offset = static_cast<std::int64_t>(static_cast<std::uint64_t>(m.value) << (instruction.shift & 63));
    }
    const std::int64_t distance = base.value + offset;
    if (is_clear) {
      access(distance, instruction.width);
      if (instruction.d2 != kNoRegister) access(distance + instruction.width, instruction.width);
      // What is set together belongs together.
      if (is_store && (instruction.d2 != kNoRegister || instruction.width > 8)) {
        unsigned& widest = uses_.accesses[distance];
        widest = std::max<unsigned>(widest, instruction.width * (instruction.d2 != kNoRegister ? 2U : 1U));
      }
    }
    if (is_store) {
      put(instruction.d, distance, is_clear);
      put(instruction.d2, distance + instruction.width, is_clear);
    }
    known_.step(state_, index);
    if (instruction.operation == Operation::Load && is_clear) {
      read(instruction.d, distance);
      read(instruction.d2, distance + instruction.width);
    }
  }

  void put(Register r, std::int64_t distance, bool is_clear) {
    if (r == kNoRegister || r == kZeroRegister) return;
    const Known value = state_.at(r);
    if (value.kind != Kind::Stack) return;
    if (!is_clear) return escape(value.value);
    Base& seen = uses_.stored[distance][value.value];
    const Base now = look_at(value.value);
    seen.size = std::max(seen.size, now.size);
    seen.is_block |= now.is_block;
    seen.is_byref |= now.is_byref;
  }

  void read(Register r, std::int64_t distance) {
    if (r == kNoRegister || r == kZeroRegister) return;
    if (state_.at(r).kind != Kind::Stack) uses_.unclear.insert(distance);
  }

  void visit_call(const Instruction& instruction, std::uint32_t index) {
    const StringId callee = known_.imported_callee(state_, instruction);
    const CallEffect effect = callee == StringId{} ? CallEffect{} : effects_.effect_of(callee);
    if (effect.selector != kNoRegister && state_.at(effect.selector).kind == Kind::Opaque) {
      uses_.open_sends.push_back({block_, index});
    }
    if (effect.cell != kNoRegister) {
      const Known cell = state_.at(effect.cell);
      if (cell.kind == Kind::Stack) access(cell.value, 8);
    }
    for (Register r = 0; r <= 8; ++r) {
      const Known value = state_.at(r);
      if (value.kind != Kind::Stack || r == effect.cell) continue;
      const auto pointee = sizes_.behind(state_, instruction, r);
      if (pointee) escape(value.value, *pointee);
    }
    visit_stack_arguments();
  }

  /// Block literals among the arguments on the stack.
  void visit_stack_arguments() {
    constexpr std::int64_t kMostBytes = 128;
    const Known top = state_.at(kStackPointer);
    if (top.kind != Kind::Stack) return;
    for (std::int64_t offset = 0; offset < kMostBytes; offset += 8) {
      const auto argument = state_.cell(top.value + offset);
      if (!argument || argument->kind != Kind::Stack) continue;
      if (look_at(argument->value).is_block) escape(argument->value);
    }
  }

  void visit(std::uint32_t index, bool leaves) {
    const Instruction& instruction = function_.instructions[index];
    switch (instruction.operation) {
      case Operation::Load:
      case Operation::Store:
      case Operation::Exchange:
        return visit_memory(instruction, index);
      case Operation::Call:
      case Operation::CallRegister:
        visit_call(instruction, index);
        break;
      case Operation::Compare:
      case Operation::Test:
      case Operation::ConditionalCompare:
        break;
      default:
        if (leaves) visit_call(instruction, index);
        if (!ends_block(instruction)) return visit_data(instruction, index);
    }
    known_.step(state_, index);
  }

  void visit_data(const Instruction& instruction, std::uint32_t index) {
    std::vector<std::int64_t> read;
    each_read(instruction, [&](Register r) {
      const Known value = state_.at(r);
      if (value.kind == Kind::Stack) read.push_back(value.value);
    });
    if (read.empty()) return known_.step(state_, index);
    const KnownState before = state_;
    known_.step(state_, index);
    bool is_clear = true;
    each_written(instruction, [&](Register r) {
      const Kind kind = r == kFlags ? Kind::Stack : state_.at(r).kind;
      is_clear &= kind == Kind::Stack || kind == Kind::Integer;
    });
    if (is_clear) return;
    for (const std::int64_t distance : read) escape(distance);
  }

  /// Addresses in cells that something else reads too, or that are read where paths meet.
  void settle() {
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& [cell, addresses] : uses_.stored) {
        if (!uses_.unclear.contains(cell) && !is_in_object(cell)) continue;
        for (const auto& [address, seen] : addresses) {
          if (uses_.bases.contains(address)) continue;
          add(address, seen, 0);
          changed = true;
        }
      }
    }
  }

  bool is_in_object(std::int64_t cell) const {
    auto behind = uses_.bases.upper_bound(cell);
    if (behind == uses_.bases.begin()) return false;
    const auto& [distance, base] = *std::prev(behind);
    return cell < distance + static_cast<std::int64_t>(std::max<std::uint64_t>(base.size, 8));
  }

  CodeImage& image_;
  const MachineFunction& function_;
  const KnownValues& known_;
  CallEffects& effects_;
  PointeeSizes& sizes_;
  KnownState state_;
  std::uint32_t block_ = 0;
  Uses uses_;
};

/// Where an object of unknown size ends: at the next place that is used on its own.
std::int64_t end_of(const Uses& uses, std::int64_t distance) {
  std::int64_t end = distance + 8;
  auto access = uses.accesses.lower_bound(distance);
  for (bool first = true; access != uses.accesses.end() && access->first <= end; ++access) {
    if (access->first > distance && access->first >= end) break;
    if (first || access->second > 8)
      end = std::max(end, access->first + static_cast<std::int64_t>(access->second));
    first = false;
  }
  access = uses.accesses.lower_bound(end);
  if (access != uses.accesses.end()) end = access->first;
  const auto next = uses.bases.upper_bound(distance);
  if (next != uses.bases.end()) end = std::min(end, next->first);
  return end;
}

void add_objects(Frame& frame, const Uses& uses) {
  for (const auto& [distance, base] : uses.bases) {
    if (!frame.objects.empty()) {
      const StackObject& last = frame.objects.back();
      if (distance < last.distance + static_cast<std::int64_t>(last.size)) continue;
    }
    std::int64_t end = distance + static_cast<std::int64_t>(base.size);
    if (base.size == 0) end = end_of(uses, distance);
    frame.objects.push_back({.distance = distance,
                             .size = static_cast<std::uint64_t>(end - distance),
                             .is_block = base.is_block,
                             .is_byref = base.is_byref,
                             .is_array = base.is_array});
  }
}

}  // namespace

const StackObject* Frame::object_at(std::int64_t distance) const {
  auto behind =
      std::upper_bound(objects.begin(), objects.end(), distance,
                       [](std::int64_t d, const StackObject& object) { return d < object.distance; });
  if (behind == objects.begin()) return nullptr;
  const StackObject& object = *std::prev(behind);
  return distance < object.distance + static_cast<std::int64_t>(object.size) ? &object : nullptr;
}

Frame plan_frame(CodeImage& image, const MachineFunction& function, KnownValues& known, CallEffects& effects,
                 PointeeSizes& sizes) {
  Uses uses = Walk(image, function, known, effects, sizes).run();
  Frame frame;
  frame.open_sends = std::move(uses.open_sends);
  frame.address_sums.assign(uses.address_sums.begin(), uses.address_sums.end());
  add_objects(frame, uses);
  std::vector<StackRange> memory;
  for (const StackObject& object : frame.objects) {
    if (object.is_block) continue;
    memory.push_back({object.distance, object.distance + static_cast<std::int64_t>(object.size)});
  }
  for (const auto& [distance, width] : uses.accesses) {
    const StackObject* object = frame.object_at(distance);
    if (object == nullptr || object->is_block) frame.cells.push_back(distance);
  }
  frame.unclear.assign(uses.unclear.begin(), uses.unclear.end());
  if (!memory.empty()) known.forget(std::move(memory));
  return frame;
}

}  // namespace candor::arm64
