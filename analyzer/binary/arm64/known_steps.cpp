// What one instruction does to what is known.
#include <algorithm>

#include "base/limits.h"
#include "binary/arm64/known_values.h"

namespace candor::arm64 {
namespace {

using Kind = Known::Kind;

std::int64_t masked(std::int64_t value, unsigned width) {
  if (width >= 8) return value;
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(value) &
                                   ((std::uint64_t{1} << (8 * width)) - 1));
}

std::int64_t plus(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

bool is_offset(const Known& known) {
  return known.kind == Kind::Object && known.meaning.kind == Meaning::Kind::IvarOffset;
}

bool is_tracked(Register r) { return r < kRegisterCount && r != kZeroRegister && r != kFlags; }

/// The second operand: a register, shifted, or the immediate; nothing when no number.
std::optional<std::int64_t> second_number(const KnownState& state, const Instruction& instruction) {
  if (instruction.m == kNoRegister) return instruction.immediate;
  const Known m = state.at(instruction.m);
  if (m.kind != Kind::Integer) return std::nullopt;
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(m.value) << (instruction.shift & 63));
}

}  // namespace

KnownValues::Number KnownValues::integer(std::int64_t value, unsigned width) const {
  const std::uint8_t made_by = width < 8 ? 4 : 8;
  return number_of({.kind = Kind::Integer, .width = made_by, .value = masked(value, width)});
}

KnownValues::Number KnownValues::address(std::uint64_t value) const {
  Known known{.kind = Kind::Object, .value = static_cast<std::int64_t>(value)};
  known.meaning = image_.object_at(value);
  if (known.meaning.kind == Meaning::Kind::Unknown) {
    known.meaning = {.kind = Meaning::Kind::Address, .value = value};
  }
  return number_of(known);
}

void KnownValues::set(KnownState& state, Register r, Number number, unsigned width) const {
  if (!is_tracked(r)) return;
  state.registers_[r] = number;
  if (is_vector(r)) {
    state.registers_[high_half(r)] = width >= 16 ? number : integer(0, 8);
  }
}

KnownValues::Number KnownValues::sum(const KnownState& state, const Instruction& instruction,
                                     std::uint32_t index) const {
  const Number nothing = opaque(index, instruction.d, false);
  const Known n = state.at(instruction.n);
  const bool subtracts = instruction.operation == Operation::Subtract;
  if (const auto number = second_number(state, instruction)) {
    const std::int64_t step = subtracts ? plus(~*number, 1) : *number;
    if (n.kind == Kind::Integer) return integer(plus(n.value, step), instruction.width);
    if (instruction.width < 8) return nothing;
    if (n.kind == Kind::Object && n.value != 0) {
      return address(static_cast<std::uint64_t>(plus(n.value, step)));
    }
    if (n.kind == Kind::Stack || (n.kind == Kind::Entry && step != 0)) {
      Known moved = n;
      moved.value = plus(n.value, step);
      return number_of(moved);
    }
    if (step == 0 && !subtracts) return number_of(n);
  }
  if (instruction.m == kNoRegister || instruction.shift != 0 || instruction.width < 8) return nothing;
  const Known m = state.at(instruction.m);
  if (subtracts) {
    if (n.kind == Kind::Stack && m.kind == Kind::Stack) return integer(n.value - m.value, 8);
    return nothing;
  }
  if (is_offset(m) != is_offset(n)) {
    const Known& offset = is_offset(m) ? m : n;
    const Known& object = is_offset(m) ? n : m;
    return number_of({.kind = Kind::Field,
                      .meaning = offset.meaning,
                      .value = static_cast<std::int64_t>(number_of(object))});
  }
  if (n.kind == Kind::Integer && (m.kind == Kind::Stack || (m.kind == Kind::Object && m.value != 0))) {
    if (m.kind == Kind::Object) return address(static_cast<std::uint64_t>(plus(m.value, n.value)));
    return number_of({.kind = Kind::Stack, .value = plus(m.value, n.value)});
  }
  return nothing;
}

Register KnownValues::base_of_sum(const KnownState& state, const Instruction& instruction) {
  if (instruction.width < 8) return kNoRegister;
  if (instruction.operation == Operation::MultiplyAdd) return instruction.reads[0];
  if (instruction.operation != Operation::Add) return kNoRegister;
  if (instruction.m == kNoRegister || instruction.shift != 0) return instruction.n;
  const auto points = [](const Known& known) {
    return known.kind == Kind::Field || known.kind == Kind::Stack ||
           (known.kind == Kind::Object && known.value != 0) ||
           (known.kind == Kind::Entry && known.value != 0);
  };
  return points(state.at(instruction.m)) && !points(state.at(instruction.n)) ? instruction.m : instruction.n;
}

void KnownValues::note_base(const KnownState& state, const Instruction& instruction,
                            std::uint32_t index) const {
  const Register base = base_of_sum(state, instruction);
  bases_[index] = base == kNoRegister ? 0 : number_of(state.at(base));
}

KnownValues::Number KnownValues::folded(const KnownState& state, const Instruction& instruction,
                                        std::uint32_t index) const {
  const Known n = state.at(instruction.n);
  const auto m = second_number(state, instruction);
  if (n.kind != Kind::Integer || !m) return opaque(index, instruction.d, false);
  switch (instruction.operation) {
    case Operation::And:
      return integer(n.value & *m, instruction.width);
    case Operation::Or:
      return integer(n.value | *m, instruction.width);
    case Operation::ExclusiveOr:
      return integer(n.value ^ *m, instruction.width);
    default: {
      const auto product = static_cast<std::uint64_t>(n.value) * static_cast<std::uint64_t>(*m);
      return integer(static_cast<std::int64_t>(product), instruction.width);
    }
  }
}

/// The address of a load, store or exchange: what its base is, and in `offset` what is added to it. Nothing
/// is known of an address with an index that is no number.
Known KnownValues::target_of(const KnownState& state, const Instruction& instruction, std::uint32_t index,
                             std::int64_t& offset) const {
  offset = 0;
  if (instruction.is_literal) {
    return {.kind = Kind::Object, .value = static_cast<std::int64_t>(instruction.target)};
  }
  if (instruction.writeback != Writeback::After) {
    const auto number = second_number(state, instruction);
    if (!number) return known(opaque(index, kFlags, false));
    offset = *number;
  }
  return state.at(instruction.n);
}

KnownValues::Number KnownValues::meaning_of(const Meaning& meaning, std::uint64_t value, unsigned width,
                                            std::uint32_t index, Register r) const {
  switch (meaning.kind) {
    case Meaning::Kind::Unknown:
      return opaque(index, r, false);
    case Meaning::Kind::Null:
      return integer(0, 8);
    case Meaning::Kind::Integer:
      return integer(static_cast<std::int64_t>(meaning.value), width);
    case Meaning::Kind::Address:
      return address(meaning.value);
    default:
      return number_of({.kind = Kind::Object, .meaning = meaning, .value = static_cast<std::int64_t>(value)});
  }
}

KnownValues::Number KnownValues::loaded(const KnownState& state, const Known& base, std::int64_t offset,
                                        unsigned width, std::uint32_t index, Register r) const {
  if (base.kind == Kind::Stack) {
    if (const auto cell = state.cell(plus(base.value, offset), width)) return number_of(*cell);
  }
  if (base.kind == Kind::Object && base.value != 0) {
    const Meaning meaning =
        image_.loaded_from(static_cast<std::uint64_t>(plus(base.value, offset)), std::min(width, 8U));
    const bool is_in_image = meaning.kind == Meaning::Kind::Variable ||
                             meaning.kind == Meaning::Kind::Function ||
                             meaning.kind == Meaning::Kind::GlobalBlock;
    return meaning_of(meaning, is_in_image ? meaning.value : 0, width, index, r);
  }
  return opaque(index, r, false);
}

void KnownValues::step_load(KnownState& state, const Instruction& instruction, std::uint32_t index) const {
  std::int64_t offset = 0;
  const Known base = target_of(state, instruction, index, offset);
  bases_[index] = instruction.is_literal || instruction.m != kNoRegister ? 0 : number_of(base);
  const auto load = [&](Register r, std::int64_t at) {
    if (!is_tracked(r)) return;
    const unsigned width = std::min<unsigned>(instruction.width, 8);
    const Number low = loaded(state, base, at, width, index, r);
    Number high = 0;
    if (is_vector(r) && instruction.width == 16) high = loaded(state, base, at + 8, 8, index, high_half(r));
    set(state, r, low);
    if (high != 0) state.registers_[high_half(r)] = high;
  };
  load(instruction.d, offset);
  if (instruction.d2 != kNoRegister) load(instruction.d2, plus(offset, instruction.width));
}

void KnownValues::drop_cells(KnownState& state, std::int64_t first, std::int64_t end) const {
  auto& cells = state.cells_;
  auto from = std::lower_bound(cells.begin(), cells.end(), first,
                               [](const KnownState::Cell& c, std::int64_t d) { return c.distance < d; });
  if (from != cells.begin()) {
    const auto before = std::prev(from);
    if (before->distance + before->width > first) from = before;
  }
  auto to = from;
  while (to != cells.end() && to->distance < end) ++to;
  cells.erase(from, to);
}

void KnownValues::put_cell(KnownState& state, std::int64_t distance, unsigned width, Number number) const {
  constexpr std::int64_t kFarthest = 0x7fffff00;
  if (distance < -kFarthest || distance > kFarthest) return;
  auto& cells = state.cells_;
  const auto before = [](const KnownState::Cell& c, std::int64_t d) { return c.distance < d; };
  auto at = std::lower_bound(cells.begin(), cells.end(), distance, before);
  if (at != cells.end() && at->distance == distance && at->width == width) {
    at->number = number;
    return;
  }
  drop_cells(state, distance, distance + width);
  if (is_forgotten(distance) || is_forgotten(distance + width - 1)) return;
  const std::size_t cap = std::clamp<std::size_t>(limits::kMaxKnownCells / (blocks_.size() + 1), 8, 1024);
  if (cells.size() >= cap) return;
  at = std::lower_bound(cells.begin(), cells.end(), distance, before);
  cells.insert(at, {.distance = static_cast<std::int32_t>(distance),
                    .width = static_cast<std::uint8_t>(width),
                    .number = number});
}

void KnownValues::step_store(KnownState& state, const Instruction& instruction) const {
  std::int64_t offset = 0;
  const Known base = target_of(state, instruction, 0, offset);
  if (base.kind != Kind::Stack) return;
  const auto put = [&](Register r, std::int64_t distance) {
    if (r == kNoRegister) return;
    const unsigned width = std::min<unsigned>(instruction.width, 8);
    Number number = r == kZeroRegister ? integer(0, 8) : state.registers_[r];
    if (const Known value = known(number); width < 8 && value.kind == Kind::Integer) {
      number = integer(value.value, width);
    }
    put_cell(state, distance, width, number);
    if (instruction.width == 16 && is_vector(r)) {
      put_cell(state, distance + 8, 8, state.registers_[high_half(r)]);
    }
  };
  const std::int64_t distance = plus(base.value, offset);
  put(instruction.d, distance);
  put(instruction.d2, plus(distance, instruction.width));
}

StringId KnownValues::imported_callee(const KnownState& state, const Instruction& instruction) const {
  if (instruction.operation != Operation::CallRegister &&
      instruction.operation != Operation::BranchRegister) {
    const Stub stub = image_.stub_at(instruction.target);
    return stub.kind == Stub::Kind::Import ? stub.name : StringId{};
  }
  const Known n = state.at(instruction.n);
  if (n.kind != Kind::Object) return {};
  // Of a symbol that nothing but a pointer binds it is not known that it is a function.
  const bool is_import =
      n.meaning.kind == Meaning::Kind::ImportedFunction || n.meaning.kind == Meaning::Kind::ImportedData;
  return is_import ? n.meaning.name : StringId{};
}

void KnownValues::step_call(KnownState& state, const Instruction& instruction, std::uint32_t index) const {
  const StringId callee = imported_callee(state, instruction);
  const CallEffect effect = callee == StringId{} ? CallEffect{} : effects_.effect_of(callee);
  const auto held = [&](Register r) { return r == kNoRegister ? 0 : state.registers_[r]; };
  const auto pointed = [&](Register r) {
    const Known at = r == kNoRegister ? Known{} : state.at(r);
    const auto cell = at.kind == Kind::Stack ? state.cell(at.value) : std::nullopt;
    return cell ? number_of(*cell) : 0;
  };
  const Number returned = effect.loaded == kNoRegister ? held(effect.returned) : pointed(effect.loaded);
  const Number stored = effect.copied == kNoRegister ? held(effect.stored) : pointed(effect.copied);
  bases_[index] = held(effect.loaded);
  if (effect.cell != kNoRegister) {
    const Known cell = state.at(effect.cell);
    if (cell.kind == Kind::Stack && effect.changes_cell) {
      if (stored != 0) put_cell(state, cell.value, 8, stored);
      if (stored == 0) drop_cells(state, cell.value, cell.value + 8);
    }
  } else {
    for (Register r = 0; r <= 8; ++r) {
      const Known argument = state.at(r);
      // A few bytes only: what is larger is found out by the frame, and forgotten then.
      if (argument.kind == Kind::Stack) drop_cells(state, argument.value, argument.value + 8);
    }
  }
  for (Register r = 0; r <= 18; ++r) state.registers_[r] = opaque(index, r, false);
  state.registers_[kLinkRegister] = opaque(index, kLinkRegister, false);
  for (unsigned v = 0; v < 32; ++v) {
    const Register r = vector_register(v);
    if (v < 8 || v >= 16) state.registers_[r] = opaque(index, r, false);
    state.registers_[high_half(r)] = opaque(index, high_half(r), false);
  }
  if (returned != 0) state.registers_[0] = returned;
}

void KnownValues::step_data(KnownState& state, const Instruction& instruction, std::uint32_t index) const {
  const Register d = instruction.d;
  switch (instruction.operation) {
    case Operation::Constant: {
      if (instruction.target != 0) {
        const bool is_page = (instruction.target & 0xfff) == 0;  // what stands there is asked when it is used
        if (!is_page) return set(state, d, address(instruction.target));
        Known page{.kind = Kind::Object, .value = static_cast<std::int64_t>(instruction.target)};
        page.meaning = {.kind = Meaning::Kind::Address, .value = instruction.target};
        return set(state, d, number_of(page));
      }
      return set(state, d, integer(instruction.immediate, std::min<unsigned>(instruction.width, 8)),
                 instruction.width);
    }
    case Operation::Move: {
      const Known n = state.at(instruction.n);
      const bool is_plain = instruction.width >= 8 && !instruction.is_conversion;
      if (n.kind == Kind::Integer && !instruction.is_conversion) {
        std::int64_t value = masked(n.value, instruction.width);
        if (instruction.is_signed && instruction.width < 8) {
          const unsigned gap = 64 - 8 * instruction.width;
          value = static_cast<std::int64_t>(static_cast<std::uint64_t>(value) << gap) >> gap;
        }
        return set(state, d, integer(value, instruction.is_signed ? 8 : instruction.width),
                   instruction.width);
      }
      const bool keeps =
          is_plain || is_offset(n) || n.kind == Kind::Opaque || (n.kind == Kind::Entry && n.value == 0);
      if (!keeps) return set(state, d, opaque(index, d, false));
      const Number high = is_vector(d) && is_vector(instruction.n) && instruction.width >= 16
                              ? state.registers_[high_half(instruction.n)]
                              : 0;
      set(state, d, number_of(n));
      if (high != 0) state.registers_[high_half(d)] = high;
      return;
    }
    case Operation::Insert: {
      const Known old = state.at(d);
      if (old.kind != Kind::Integer) return set(state, d, opaque(index, d, false));
      const std::uint64_t mask = std::uint64_t{0xffff} << (instruction.shift & 63);
      const auto bits =
          (static_cast<std::uint64_t>(old.value) & ~mask) |
          (static_cast<std::uint64_t>(instruction.immediate) << (instruction.shift & 63) & mask);
      return set(state, d, integer(static_cast<std::int64_t>(bits), instruction.width));
    }
    case Operation::Add:
    case Operation::Subtract:
      note_base(state, instruction, index);
      return set(state, d, sum(state, instruction, index));
    case Operation::MultiplyAdd:
      note_base(state, instruction, index);
      return set(state, d, opaque(index, d, false));
    case Operation::And:
    case Operation::Or:
    case Operation::ExclusiveOr:
    case Operation::Multiply:
      return set(state, d, folded(state, instruction, index));
    case Operation::Select: {
      const Number n = number_of(state.at(instruction.n));
      const Number m = number_of(state.at(instruction.m));
      return set(state, d, n == m ? n : opaque(index, d, false));
    }
    default:
      each_written(instruction, [&](Register r) {
        if (!is_tracked(r)) return;
        state.registers_[r] = opaque(index, r, false);
        if (is_vector(r)) state.registers_[high_half(r)] = opaque(index, high_half(r), false);
      });
  }
}

void KnownValues::step(KnownState& state, std::uint32_t index) const {
  const Instruction& instruction = function_.instructions[index];
  Number base = 0;
  if (instruction.writeback != Writeback::None && is_tracked(instruction.n)) {
    Known n = state.at(instruction.n);
    base = opaque(index, instruction.n, false);
    if (n.kind == Kind::Stack || n.kind == Kind::Entry) {
      n.value = plus(n.value, instruction.immediate);
      base = number_of(n);
    } else if (n.kind == Kind::Object && n.value != 0) {
      base = address(static_cast<std::uint64_t>(plus(n.value, instruction.immediate)));
    }
  }
  switch (instruction.operation) {
    case Operation::Load:
      step_load(state, instruction, index);
      break;
    case Operation::Store:
      step_store(state, instruction);
      break;
    case Operation::Exchange: {
      std::int64_t offset = 0;
      const Known at = target_of(state, instruction, index, offset);
      if (at.kind == Kind::Stack) drop_cells(state, plus(at.value, offset), plus(at.value, offset + 8));
      step_data(state, instruction, index);
      break;
    }
    case Operation::Call:
    case Operation::CallRegister:
      step_call(state, instruction, index);
      break;
    case Operation::SystemCall:
      for (Register r = 0; r <= 1; ++r) set(state, r, opaque(index, r, false));
      break;
    default:
      step_data(state, instruction, index);
  }
  if (base != 0) state.registers_[instruction.n] = base;
}

}  // namespace candor::arm64
