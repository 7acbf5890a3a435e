#include "binary/macho/chained_pointers.h"

namespace candor::macho {
namespace {

using Target = ChainedPointer::Target;

constexpr std::uint64_t bits(std::uint64_t raw, unsigned first, unsigned count) {
  return (raw >> first) & ((std::uint64_t{1} << count) - 1);
}

constexpr std::int64_t signed_bits(std::uint64_t raw, unsigned first, unsigned count) {
  const std::uint64_t value = bits(raw, first, count);
  const std::uint64_t sign = std::uint64_t{1} << (count - 1);
  return static_cast<std::int64_t>(value ^ sign) - static_cast<std::int64_t>(sign);
}

ChainedPointer rebase(Target target, std::uint64_t value, std::uint64_t next) {
  return {.target = target, .value = value, .next = next};
}

/// dyld_chained_ptr_arm64e_rebase, _bind, _auth_rebase, _auth_bind and the 24-bit binds. The high8 field goes
/// to the pointer's top byte, which addressing ignores.
ChainedPointer decode_arm64e(std::uint64_t raw, unsigned stride, Target plain_target, unsigned ordinal_bits) {
  const bool authenticated = bits(raw, 63, 1) != 0;
  const std::uint64_t next = bits(raw, 51, 11) * stride;
  if (bits(raw, 62, 1) != 0) {
    return {.target = Target::Import,
            .ordinal = static_cast<std::uint32_t>(bits(raw, 0, ordinal_bits)),
            .addend = authenticated ? 0 : signed_bits(raw, 32, 19),
            .next = next};
  }
  if (authenticated) return rebase(Target::Offset, bits(raw, 0, 32), next);
  return rebase(plain_target, bits(raw, 0, 43), next);
}

/// dyld_chained_ptr_64_rebase and _bind.
ChainedPointer decode_64(std::uint64_t raw, Target target) {
  const std::uint64_t next = bits(raw, 51, 12) * 4;
  if (bits(raw, 63, 1) != 0) {
    return {.target = Target::Import,
            .ordinal = static_cast<std::uint32_t>(bits(raw, 0, 24)),
            .addend = static_cast<std::int64_t>(bits(raw, 24, 8)),
            .next = next};
  }
  return rebase(target, bits(raw, 0, 36), next);
}

/// dyld_chained_ptr_32_rebase and _bind. A rebase past the largest valid pointer is a number that would
/// otherwise have broken the chain, stored with a bias.
ChainedPointer decode_32(std::uint32_t raw, std::uint32_t max_valid_pointer) {
  const std::uint64_t next = bits(raw, 26, 5) * 4;
  if (bits(raw, 31, 1) != 0) {
    return {.target = Target::Import,
            .ordinal = static_cast<std::uint32_t>(bits(raw, 0, 20)),
            .addend = static_cast<std::int64_t>(bits(raw, 20, 6)),
            .next = next};
  }
  const std::uint64_t target = bits(raw, 0, 26);
  if (target <= max_valid_pointer) return rebase(Target::Address, target, next);
  const std::uint64_t bias = (0x04000000 + std::uint64_t{max_valid_pointer}) / 2;
  return rebase(Target::Number, target - bias, next);
}

/// dyld_chained_ptr_64_kernel_cache_rebase.
ChainedPointer decode_kernel_cache(std::uint64_t raw, unsigned stride) {
  return rebase(Target::Offset, bits(raw, 0, 30), bits(raw, 51, 12) * stride);
}

/// dyld_chained_ptr_arm64e_shared_cache_rebase and _auth_rebase.
ChainedPointer decode_shared_cache(std::uint64_t raw) {
  return rebase(Target::Offset, bits(raw, 0, 34), bits(raw, 52, 11) * 8);
}

/// dyld_chained_ptr_arm64e_segmented_rebase and dyld_chained_ptr_arm64e_auth_segmented_rebase.
ChainedPointer decode_segmented(std::uint64_t raw) {
  ChainedPointer pointer = rebase(Target::InSegment, bits(raw, 0, 28), bits(raw, 51, 12) * 4);
  pointer.ordinal = static_cast<std::uint32_t>(bits(raw, 28, 4));
  return pointer;
}

}  // namespace

std::optional<ChainFormat> chain_format(std::uint16_t number) {
  if (number < 1 || number > 14) return std::nullopt;
  return static_cast<ChainFormat>(number);
}

unsigned chained_pointer_size(ChainFormat format) {
  return format == ChainFormat::Plain32 || format == ChainFormat::Cache32 || format == ChainFormat::Firmware32
             ? 4
             : 8;
}

ChainedPointer decode_chained_pointer(ChainFormat format, std::uint64_t raw,
                                      std::uint32_t max_valid_pointer) {
  switch (format) {
    case ChainFormat::Arm64e:
      return decode_arm64e(raw, 8, Target::Address, 16);
    case ChainFormat::Arm64eKernel:
      return decode_arm64e(raw, 4, Target::Offset, 16);
    case ChainFormat::Arm64eUserland:
      return decode_arm64e(raw, 8, Target::Offset, 16);
    case ChainFormat::Arm64eFirmware:
      return decode_arm64e(raw, 4, Target::Address, 16);
    case ChainFormat::Arm64eUserland24:
      return decode_arm64e(raw, 8, Target::Offset, 24);
    case ChainFormat::Plain64:
      return decode_64(raw, Target::Address);
    case ChainFormat::Offset64:
      return decode_64(raw, Target::Offset);
    case ChainFormat::Plain32:
      return decode_32(static_cast<std::uint32_t>(raw), max_valid_pointer);
    case ChainFormat::Cache32:  // dyld_chained_ptr_32_cache_rebase
      return rebase(Target::Offset, bits(raw, 0, 30), bits(raw, 30, 2) * 4);
    case ChainFormat::Firmware32:  // dyld_chained_ptr_32_firmware_rebase
      return rebase(Target::Address, bits(raw, 0, 26), bits(raw, 26, 6) * 4);
    case ChainFormat::KernelCache64:
      return decode_kernel_cache(raw, 4);
    case ChainFormat::KernelCacheX86_64:
      return decode_kernel_cache(raw, 1);
    case ChainFormat::Arm64eSharedCache:
      return decode_shared_cache(raw);
    case ChainFormat::Arm64eSegmented:
      return decode_segmented(raw);
  }
  return {};
}

}  // namespace candor::macho
