#include "binary/objc/arm64_loads.h"

namespace candor::objc {
namespace {

std::uint64_t sign_extend(std::uint64_t value, unsigned bits) {
  const std::uint64_t sign = std::uint64_t{1} << (bits - 1);
  return (value ^ sign) - sign;
}

/// The 21-bit immediate of ADR and ADRP.
std::uint64_t page_immediate(std::uint32_t instruction) {
  return sign_extend((instruction >> 5 & 0x7ffff) << 2 | (instruction >> 29 & 3), 21);
}

}  // namespace

std::optional<FixedLoads::Load> FixedLoads::step(std::uint64_t address, std::uint32_t instruction) {
  const std::uint32_t d = instruction & 31;
  const std::uint32_t n = instruction >> 5 & 31;
  const std::uint32_t immediate = instruction >> 10 & 0xfff;
  if ((instruction & 0x9f000000) == 0x90000000) {  // ADRP
    bases_[d] = (address & ~std::uint64_t{0xfff}) + (page_immediate(instruction) << 12);
  } else if ((instruction & 0x9f000000) == 0x10000000) {  // ADR
    bases_[d] = address + page_immediate(instruction);
  } else if ((instruction & 0xff800000) == 0x91000000) {  // ADD immediate, 64-bit
    bases_[d] = bases_[n] + (std::uint64_t{immediate} << ((instruction >> 22 & 1) * 12));
  } else if ((instruction & 0xffc00000) == 0xf9400000) {  // LDR unsigned offset, 64-bit
    return Load{bases_[n] + immediate * 8u, d};
  } else if ((instruction & 0xffc00000) == 0xb9400000) {  // LDR unsigned offset, 32-bit (arm64_32)
    return Load{bases_[n] + immediate * 4u, d};
  } else if ((instruction & 0xff000000) ==
             0x58000000) {  // LDR literal, 64-bit: a linker's relaxed ADRP + LDR
    return Load{address + sign_extend((instruction >> 5 & 0x7ffff) << 2, 21), d};
  } else if ((instruction & 0xffc00000) == 0xa9400000) {  // LDP signed offset, 64-bit
    return Load{bases_[n] + sign_extend(instruction >> 15 & 0x7f, 7) * 8, d, true};
  }
  return std::nullopt;
}

}  // namespace candor::objc
