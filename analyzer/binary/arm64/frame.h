#pragma once
// The stack of one function: which cells are plain variables and which are memory that pointers reach.

#include <cstdint>
#include <optional>
#include <vector>

#include "binary/arm64/known_values.h"

namespace candor::arm64 {

/// Stack memory whose address goes somewhere: into a call, memory, or arithmetic.
struct StackObject {
  std::int64_t distance = 0;  // of its first byte from the stack pointer at entry
  std::uint64_t size = 0;     // bytes: known from its use, else up to the next object or variable
  bool is_block = false;      // a block literal: its cells stay plain variables, its address is a closure
  bool is_byref = false;      // the structure of a `__block` variable: its forwarding pointer is itself
  bool is_array = false;      // of objects: a call counts them
};

/// A message whose selector is not known where it is sent.
struct OpenSend {
  std::uint32_t block = 0, index = 0;  // index: of the instruction that sends
};

struct Frame {
  std::vector<StackObject> objects;  // in order of distance, without overlaps
  /// Distances of plain variables, ascending; 8 bytes unless the next is nearer.
  std::vector<std::int64_t> cells;
  /// Distances of cells that are read where it is not known what they hold, ascending.
  std::vector<std::int64_t> unclear;
  std::vector<OpenSend> open_sends;  // in order of blocks
  /// Instructions that add up what is used as an address somewhere, ascending.
  std::vector<std::uint32_t> address_sums;

  /// The object that holds a byte, or null.
  const StackObject* object_at(std::int64_t distance) const;
};

/// What a call uses behind an address.
struct Pointee {
  std::uint64_t size = 0;  // bytes; 0: unknown
  bool is_array = false;   // objects that the call counts
};

/// Tells what a call uses behind the address in a register (x0 … x8). Nothing: the register is no argument of
/// the call.
class PointeeSizes {
 public:
  virtual ~PointeeSizes() = default;
  virtual std::optional<Pointee> behind(const KnownState& state, const Instruction& call,
                                        Register argument) = 0;
};

/// Makes `known` forget what stands in objects that are no block literals.
Frame plan_frame(CodeImage& image, const MachineFunction& function, KnownValues& known, CallEffects& effects,
                 PointeeSizes& sizes);

}  // namespace candor::arm64
