#include "binary/arm64/known_values.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"

namespace candor::arm64 {
namespace {

std::uint64_t hash_of(const Known& known) {
  std::uint64_t hash = static_cast<std::uint64_t>(known.value) * 0x9e3779b97f4a7c15;
  const auto mix = [&](std::uint64_t part) { hash = (hash ^ part) * 0xff51afd7ed558ccd, hash ^= hash >> 32; };
  mix(static_cast<std::uint64_t>(known.kind) << 16 | static_cast<std::uint64_t>(known.source) << 8 |
      static_cast<std::uint64_t>(known.width) << 24 | static_cast<std::uint64_t>(known.meaning.kind));
  mix(known.meaning.value);
  mix(static_cast<std::uint64_t>(known.meaning.name) << 32 ^
      static_cast<std::uint64_t>(known.meaning.definition) << 16 ^ known.meaning.ivar);
  return hash;
}

bool is_sum(Operation operation) {
  return operation == Operation::Add || operation == Operation::MultiplyAdd;
}

}  // namespace

bool Known::operator==(const Known& other) const {
  return kind == other.kind && source == other.source && width == other.width && value == other.value &&
         meaning.kind == other.meaning.kind && meaning.name == other.meaning.name &&
         meaning.definition == other.meaning.definition && meaning.ivar == other.meaning.ivar &&
         meaning.value == other.meaning.value;
}

Known KnownState::at(Register r) const {
  if (r == kZeroRegister) return {.kind = Known::Kind::Integer};
  if (values_ == nullptr || r >= kTrackedRegisters) return {};
  return values_->known(registers_[r]);
}

std::optional<Known> KnownState::cell(std::int64_t distance, unsigned width) const {
  const auto at = std::lower_bound(cells_.begin(), cells_.end(), distance,
                                   [](const Cell& cell, std::int64_t d) { return cell.distance < d; });
  if (at == cells_.end() || at->distance != distance) return std::nullopt;
  if (at->width == width) return values_->known(at->number);
  Known known = values_->known(at->number);
  if (known.kind != Known::Kind::Integer || at->width < width) return std::nullopt;
  known.value &= static_cast<std::int64_t>((std::uint64_t{1} << (8 * width)) - 1);
  return known;
}

KnownValues::KnownValues(CodeImage& image, const MachineFunction& function, CallEffects& effects)
    : image_(image), function_(function), effects_(effects) {
  table_.emplace_back();  // number 0: Nothing
  slots_.resize(64, 0);
  bases_.resize(function.instructions.size(), 0);
  solve();
}

void KnownValues::forget(std::vector<StackRange> ranges) {
  forgotten_ = std::move(ranges);
  solve();
}

bool KnownValues::is_forgotten(std::int64_t distance) const {
  const auto behind =
      std::upper_bound(forgotten_.begin(), forgotten_.end(), distance,
                       [](std::int64_t d, const StackRange& range) { return d < range.first; });
  return behind != forgotten_.begin() && distance < std::prev(behind)->end;
}

Known KnownValues::known(Number number) const {
  if ((number & kOpaque) == 0) return table_[number];
  return {.kind = Known::Kind::Opaque, .value = static_cast<std::int64_t>(number & ~kOpaque)};
}

KnownValues::Number KnownValues::number_of(const Known& known) const {
  if (known.kind == Known::Kind::Nothing) return 0;
  if (known.kind == Known::Kind::Opaque) return kOpaque | static_cast<Number>(known.value);
  if (2 * table_.size() > slots_.size()) {
    slots_.assign(slots_.size() * 4, 0);
    for (Number i = 1; i < table_.size(); ++i) {
      std::size_t at = hash_of(table_[i]) & (slots_.size() - 1);
      while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = i;
    }
  }
  std::size_t at = hash_of(known) & (slots_.size() - 1);
  for (; slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
    if (table_[slots_[at]] == known) return slots_[at];
  }
  slots_[at] = static_cast<Number>(table_.size());
  table_.push_back(known);
  return slots_[at];
}

KnownValues::Number KnownValues::opaque(std::uint32_t index, Register r, bool meets) {
  return kOpaque | ((index * 2 + (meets ? 1 : 0)) * kTrackedRegisters + r);
}

std::optional<std::uint32_t> KnownValues::definition(const Known& value) const {
  if (value.kind != Known::Kind::Opaque) return std::nullopt;
  const auto place = static_cast<std::uint32_t>(value.value) / kTrackedRegisters;
  if (place % 2 != 0) return std::nullopt;
  return place / 2;
}

std::optional<std::uint32_t> KnownValues::meeting(const Known& value) const {
  if (value.kind != Known::Kind::Opaque) return std::nullopt;
  const auto place = static_cast<std::uint32_t>(value.value) / kTrackedRegisters;
  if (place % 2 == 0) return std::nullopt;
  return place / 2;
}

std::optional<LoadOrigin> KnownValues::origin(const Known& value) const {
  const auto index = definition(value);
  if (!index || *index >= bases_.size() || bases_[*index] == 0) return std::nullopt;
  const Instruction& load = function_.instructions[*index];
  if (is_sum(load.operation)) return std::nullopt;
  const auto r = static_cast<Register>(static_cast<std::uint32_t>(value.value) % kTrackedRegisters);
  if (load.operation != Operation::Load && r != 0) return std::nullopt;  // a call that loads gives it in x0
  LoadOrigin origin{.base = known(bases_[*index])};
  if (load.writeback != Writeback::After) origin.offset = load.immediate;
  if (load.d2 != kNoRegister && (r == load.d2 || (is_vector(load.d2) && r == high_half(load.d2)))) {
    origin.offset += load.width;
  }
  if (r >= kFirstHighHalf) origin.offset += 8;
  if (origin.base.kind == Known::Kind::Entry) {
    origin.offset += std::exchange(origin.base.value, 0);
  }
  return origin;
}

std::optional<SumOrigin> KnownValues::sum_origin(const Known& value) const {
  const auto index = definition(value);
  if (!index || *index >= bases_.size() || bases_[*index] == 0) return std::nullopt;
  const Instruction& sum = function_.instructions[*index];
  if (!is_sum(sum.operation)) return std::nullopt;
  SumOrigin origin{.base = known(bases_[*index])};
  origin.is_indexed = sum.m != kNoRegister;
  if (!origin.is_indexed) origin.offset = sum.immediate;
  return origin;
}

KnownState KnownValues::entry_state() const {
  KnownState state;
  state.values_ = this;
  for (Register r = 0; r < kTrackedRegisters; ++r) {
    if (r < kStackPointer || is_vector(r)) {
      state.registers_[r] = number_of({.kind = Known::Kind::Entry, .source = r});
    } else {
      state.registers_[r] = opaque(0, r, true);
    }
  }
  state.registers_[kStackPointer] = number_of({.kind = Known::Kind::Stack});
  return state;
}

/// Lets one more path reach a block. Values that differ become one of the block's own; that happens once to
/// each register, and cells only ever go, so the fixpoint ends.
bool KnownValues::meet(std::uint32_t block, const KnownState& from) {
  KnownState& state = blocks_[block];
  if (!state.reached()) {
    state = from;
    return true;
  }
  bool changed = false;
  for (Register r = 0; r < kTrackedRegisters; ++r) {
    if (state.registers_[r] == from.registers_[r]) continue;
    const Number own = opaque(function_.blocks[block].first, r, true);
    changed |= state.registers_[r] != own;
    state.registers_[r] = own;
  }
  const std::size_t before = state.cells_.size();
  auto other = from.cells_.begin();
  std::erase_if(state.cells_, [&](const KnownState::Cell& cell) {
    while (other != from.cells_.end() && other->distance < cell.distance) ++other;
    return other == from.cells_.end() || *other != cell;
  });
  return changed || state.cells_.size() != before;
}

void KnownValues::solve() {
  const auto count = static_cast<std::uint32_t>(function_.blocks.size());
  blocks_.assign(count, {});
  if (count == 0) return;
  std::vector<bool> pending(count, false);
  blocks_[0] = entry_state();
  pending[0] = true;
  KnownState state;
  std::uint64_t visits = 0;
  for (std::uint32_t b = 0; b < count;) {
    if (!pending[b]) {
      ++b;
      continue;
    }
    if (++visits > limits::kMaxKnownVisits * count + 1000) {
      complete_ = false;
      return;
    }
    pending[b] = false;
    state = blocks_[b];
    const BasicBlock& block = function_.blocks[b];
    for (std::uint32_t i = 0; i < block.count; ++i) step(state, block.first + i);
    std::uint32_t next = b + 1;
    for (const std::uint32_t successor : block.successors) {
      if (successor >= count || !meet(successor, state)) continue;
      pending[successor] = true;
      next = std::min(next, successor);
    }
    b = next;
  }
}

}  // namespace candor::arm64
