#pragma once
// One relocation of an object's section.

#include <cstdint>
#include <optional>

#include "base/byte_reader.h"

namespace candor::macho {

/// ARM64_RELOC_… Source: <mach-o/arm64/reloc.h>.
enum class Arm64Relocation : std::uint8_t {
  Unsigned,
  Subtractor,  // the next entry is its other half
  Branch26,
  Page21,
  PageOffset12,
  SlotPage21,        // of the GOT slot of a symbol
  SlotPageOffset12,  // the same
  PointerToSlot,
  ThreadPage21,  // of the slot of a thread-local variable's descriptor
  ThreadPageOffset12,
  Addend,  // of the next entry: its `symbol`, signed
  AuthenticatedPointer,
};

/// relocation_info. Source: <mach-o/reloc.h>.
struct Relocation {
  std::uint32_t offset = 0;  // in the section
  std::uint32_t symbol = 0;  // or the section's number, when not external
  bool pc_relative = false;
  unsigned size_log2 = 0;
  bool external = false;
  unsigned type = 0;
};

/// Entry `index` of a table. Nothing for scattered ones (arm, i386), which say nothing about symbols, and
/// past the end.
inline std::optional<Relocation> read_relocation(ByteSpan table, std::uint64_t index) {
  const auto word0 = load<std::uint32_t>(table, index * 8), word1 = load<std::uint32_t>(table, index * 8 + 4);
  if (!word0 || !word1 || (*word0 & 0x80000000) != 0) return std::nullopt;
  return Relocation{*word0,
                    *word1 & 0xffffff,
                    ((*word1 >> 24) & 1) != 0,
                    (*word1 >> 25) & 3,
                    ((*word1 >> 27) & 1) != 0,
                    *word1 >> 28};
}

}  // namespace candor::macho
