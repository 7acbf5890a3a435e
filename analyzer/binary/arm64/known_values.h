#pragma once
// What registers and stack cells hold at each place of a function, as far as its code alone decides:
// constants and addresses, places on the stack, what came in at entry. Made before lifting; lifting walks
// along it.

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "binary/arm64/machine_function.h"

namespace candor::arm64 {

struct Known {
  enum class Kind : std::uint8_t {
    Nothing,  // no path came here yet
    Opaque,   // some value; equal `value` means the same value at run time
    Integer,  // value: two's complement
    Object,   // `meaning`: an address or loaded constant that the file decides; value: the address, if it is
              // one of the image, else 0
    Stack,    // value: signed distance from the stack pointer at entry
    Entry,    // what register `source` held at entry, plus `value` bytes
    Field,    // address of an instance variable: an object plus a Meaning of kind IvarOffset
  } kind = Kind::Nothing;
  Register source = kNoRegister;  // Entry
  std::uint8_t width = 8;         // Integer: bytes of the operation that made it, 4 or 8
  Meaning meaning{};              // Object, Field
  std::int64_t value = 0;         // Opaque: number of the definition; Field: number of the object's value
  bool operator==(const Known& other) const;
  bool is_entry(Register r) const { return kind == Kind::Entry && source == r && value == 0; }
};

/// The second eight bytes of v0 … v31, for 16-byte loads and stores.
inline constexpr Register kFirstHighHalf = kRegisterCount;
inline constexpr Register kTrackedRegisters = kRegisterCount + 32;
constexpr Register high_half(Register vector) {
  return static_cast<Register>(vector - kFirstVector + kFirstHighHalf);
}

class KnownValues;

/// The state at one place. Cells are stack memory by distance from the stack pointer at entry.
class KnownState {
 public:
  Known at(Register r) const;
  /// What the bytes at a distance hold, if exactly `width` bytes were stored there and are known. Opaque
  /// values come back as well.
  std::optional<Known> cell(std::int64_t distance, unsigned width = 8) const;
  bool reached() const { return values_ != nullptr; }

 private:
  friend class KnownValues;
  using Number = std::uint32_t;  // of a Known, see KnownValues
  struct Cell {
    std::int32_t distance = 0;
    std::uint8_t width = 8;
    Number number = 0;
    bool operator==(const Cell&) const = default;
  };
  const KnownValues* values_ = nullptr;
  std::array<Number, kTrackedRegisters> registers_{};
  std::vector<Cell> cells_;  // in order of distance, without overlaps
};

/// What a call of a named run-time function does besides what every call does.
struct CallEffect {
  Register returned = kNoRegister;  // x0 is afterwards what this register held
  Register cell = kNoRegister;  // holds the address of one 8-byte variable, which the function does not keep
  Register stored = kNoRegister;    // with `cell`: what the variable holds afterwards; kNoRegister: unchanged
  bool changes_cell = false;        // with `cell`: the variable may hold something else afterwards
  Register copied = kNoRegister;    // like `stored`, but the variable that this register points to holds it
  Register loaded = kNoRegister;    // x0 is afterwards what the variable that this register points to holds
  Register selector = kNoRegister;  // holds the selector of the message that the function sends
};

/// Answers for calls by canonical name of an imported function.
class CallEffects {
 public:
  virtual ~CallEffects() = default;
  virtual CallEffect effect_of(StringId name) = 0;
};

/// How a load was addressed, for values that came out of one: tells a block's invoke function from others.
struct LoadOrigin {
  Known base;
  std::int64_t offset = 0;
};

/// What a value that is a sum consists of: `base` plus `offset` bytes, and something more when it is indexed.
struct SumOrigin {
  Known base;
  std::int64_t offset = 0;
  bool is_indexed = false;
};

/// Bytes of the stack by distance from the stack pointer at entry: first … end-1.
struct StackRange {
  std::int64_t first = 0;
  std::int64_t end = 0;
};

/// States of a function: where each block begins, made by a fixpoint; inside a block the caller steps.
///
/// A value is a number: the upper half of all numbers are Opaque values, made of the instruction (or the
/// beginning of a block, where paths with different values meet) and the register that define them; the
/// others count the different things known.
class KnownValues {
 public:
  /// `image`, `function` and `effects` must outlive the object.
  KnownValues(CodeImage& image, const MachineFunction& function, CallEffects& effects);
  KnownValues(const KnownValues&) = delete;
  KnownValues& operator=(const KnownValues&) = delete;

  /// Makes all states again without cells in these ranges (in order): other code writes there through
  /// pointers.
  void forget(std::vector<StackRange> ranges);

  /// The state at the beginning of a block; of one that no path reaches, nothing is known and `reached` is
  /// false.
  const KnownState& at_block(std::uint32_t block) const { return blocks_[block]; }
  /// Whether the fixpoint was reached; otherwise paths are missing.
  bool complete() const { return complete_; }
  /// Moves `state` over instruction `index`.
  void step(KnownState& state, std::uint32_t index) const;
  /// Where an Opaque value was loaded from, if a load defined it.
  std::optional<LoadOrigin> origin(const Known& value) const;
  /// What an Opaque value was added up of, if an addition defined it.
  std::optional<SumOrigin> sum_origin(const Known& value) const;
  /// The instruction whose result an Opaque value is; nothing where paths meet.
  std::optional<std::uint32_t> definition(const Known& value) const;
  /// The first instruction of the block where paths with different values became an Opaque one.
  std::optional<std::uint32_t> meeting(const Known& value) const;
  /// The operand of an addition, or of one behind a multiplication, that may be an address; kNoRegister:
  /// none.
  static Register base_of_sum(const KnownState& state, const Instruction& instruction);
  /// The register that an Opaque value was first in.
  static Register first_register(const Known& value) {
    return static_cast<Register>(static_cast<std::uint32_t>(value.value) % kTrackedRegisters);
  }
  /// The imported function that a Call, CallRegister or tail call of this instruction reaches; empty: none.
  StringId imported_callee(const KnownState& state, const Instruction& instruction) const;

 private:
  friend class KnownState;
  using Number = KnownState::Number;
  static constexpr Number kOpaque = 0x80000000;

  Known known(Number number) const;
  Number number_of(const Known& known) const;
  Number integer(std::int64_t value, unsigned width) const;
  Number address(std::uint64_t value) const;
  Number meaning_of(const Meaning& meaning, std::uint64_t address, unsigned width, std::uint32_t index,
                    Register r) const;
  static Number opaque(std::uint32_t index, Register r, bool meets);

  void solve();
  bool meet(std::uint32_t block, const KnownState& from);
  KnownState entry_state() const;
  void set(KnownState& state, Register r, Number number, unsigned width = 8) const;
  void step_data(KnownState& state, const Instruction& instruction, std::uint32_t index) const;
  void note_base(const KnownState& state, const Instruction& instruction, std::uint32_t index) const;
  Number sum(const KnownState& state, const Instruction& instruction, std::uint32_t index) const;
  Number folded(const KnownState& state, const Instruction& instruction, std::uint32_t index) const;
  void step_load(KnownState& state, const Instruction& instruction, std::uint32_t index) const;
  void step_store(KnownState& state, const Instruction& instruction) const;
  void step_call(KnownState& state, const Instruction& instruction, std::uint32_t index) const;
  Number loaded(const KnownState& state, const Known& base, std::int64_t offset, unsigned width,
                std::uint32_t index, Register r) const;
  Known target_of(const KnownState& state, const Instruction& instruction, std::uint32_t index,
                  std::int64_t& offset) const;
  void put_cell(KnownState& state, std::int64_t distance, unsigned width, Number number) const;
  void drop_cells(KnownState& state, std::int64_t first, std::int64_t end) const;
  bool is_forgotten(std::int64_t distance) const;

  CodeImage& image_;
  const MachineFunction& function_;
  CallEffects& effects_;
  std::vector<StackRange> forgotten_;
  std::vector<KnownState> blocks_;
  bool complete_ = true;
  // Caches of what the same questions give again, filled while states are made and walked along.
  mutable std::deque<Known> table_;
  mutable std::vector<Number> slots_;  // open addressing over table_; 0 is free
  mutable std::vector<Number> bases_;  // of loads and sums, by instruction; 0: none
};

}  // namespace candor::arm64
