#pragma once
// What registers and stack cells hold at each place of a function, as far as its code alone decides:
// constants and addresses, places on the stack, what came in at entry. Made before lifting; lifting walks
// along it.

#include <cstdint>
#include <optional>
#include <vector>

#include "binary/arm64/machine_function.h"

namespace candor::arm64 {

struct Known {
  enum class Kind : std::uint8_t {
    Nothing,  // no path came here yet
    Opaque,   // some value; equal `value` means the same value at run time
    Integer,  // value: two's complement
    Object,   // `meaning`: an address or loaded constant that the file decides
    Stack,    // value: signed distance from the stack pointer at entry
    Entry,    // what register `source` held at entry, plus `value` bytes
    Field,    // address of an instance variable: an object plus a Meaning of kind IvarOffset
  } kind = Kind::Nothing;
  Register source = kNoRegister;  // Entry
  Meaning meaning;                // Object, Field
  std::int64_t value = 0;         // Opaque: number of the definition; Field: number of the object's value
  bool operator==(const Known&) const;
};

/// The state at one place. Cells are stack memory by distance from the stack pointer at entry.
class KnownState {
 public:
  const Known& at(Register r) const;
  std::optional<Known> cell(std::int64_t distance) const;
  // … written by known_values.cpp and read by lifting.
};

/// How a load was addressed, for values that came out of one: tells a block's invoke function from others.
struct LoadOrigin {
  Known base;
  std::int64_t offset = 0;
};

/// States of a function: where each block begins, made by a fixpoint; inside a block the caller steps.
class KnownValues {
 public:
  KnownValues(CodeImage& image, const MachineFunction& function);

  /// The state at the beginning of a block.
  const KnownState& at_block(std::uint32_t block) const;
  /// Moves `state` over instruction `index`.
  void step(KnownState& state, std::uint32_t index) const;
  /// Where an Opaque value was loaded from, if a load defined it.
  std::optional<LoadOrigin> origin(const Known& value) const;
};

}  // namespace candor::arm64
