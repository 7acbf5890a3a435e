#pragma once
// Writes what relocations say into the bytes of an object.

#include <cstddef>
#include <cstdint>
#include <span>

#include "binary/macho/relocation.h"

namespace candor::macho {

/// Adds `value` to the number of 1 << `size_log2` bytes (4 or 8) at the start of `place`.
void patch_number(std::span<std::byte> place, unsigned size_log2, std::uint64_t value);
/// Makes the instruction at the start of `place`, which stands at `address`, refer to `target`. One that is
/// no instruction of the relocation's kind, or too far away, stays.
void patch_instruction(std::span<std::byte> place, Arm64Relocation type, std::uint64_t address,
                       std::uint64_t target);

}  // namespace candor::macho
