#pragma once
// One pointer of a fixup chain, decoded, for every pointer format of <mach-o/fixup-chains.h>.

#include <cstdint>
#include <optional>

namespace candor::macho {

// DYLD_CHAINED_PTR_…
enum class ChainFormat : std::uint16_t {
  Arm64e = 1,
  Plain64 = 2,
  Plain32 = 3,
  Cache32 = 4,
  Firmware32 = 5,
  Offset64 = 6,
  Arm64eKernel = 7,
  KernelCache64 = 8,
  Arm64eUserland = 9,
  Arm64eFirmware = 10,
  KernelCacheX86_64 = 11,
  Arm64eUserland24 = 12,
  Arm64eSharedCache = 13,
  Arm64eSegmented = 14,
};

/// What a pointer of a chain says, before segments and imports are looked up.
struct ChainedPointer {
  enum class Target : std::uint8_t {
    Address,    // value: unslid address
    Offset,     // value: offset from the mach_header
    InSegment,  // value: offset into segment `ordinal`
    Import,     // ordinal into the imports, addend
    Number,     // value: not a pointer, only part of the chain (32-bit formats)
  } target = Target::Address;
  std::uint64_t value = 0;
  std::uint32_t ordinal = 0;
  std::int64_t addend = 0;
  std::uint64_t next = 0;  // bytes to the next pointer of the chain; 0: the last
};

/// Nothing for a number that is no format known here.
std::optional<ChainFormat> chain_format(std::uint16_t number);
/// Bytes of a chained pointer: 4 or 8.
unsigned chained_pointer_size(ChainFormat format);
/// `max_valid_pointer` is dyld_chained_starts_in_segment's, of use to 32-bit formats only.
ChainedPointer decode_chained_pointer(ChainFormat format, std::uint64_t raw, std::uint32_t max_valid_pointer);

}  // namespace candor::macho
