#include "binary/macho/object_patch.h"

#include <cstring>
#include <optional>

namespace candor::macho {
namespace {

std::optional<std::uint32_t> branch_to(std::uint32_t instruction, std::uint64_t address,
                                       std::uint64_t target) {
  const auto distance = static_cast<std::int64_t>(target - address);
  constexpr std::int64_t kReach = 1 << 27;
  if ((instruction & 0x7c000000) != 0x14000000 || distance % 4 != 0) return std::nullopt;  // B, BL
  if (distance < -kReach || distance >= kReach) return std::nullopt;
  return (instruction & 0xfc000000) | (static_cast<std::uint32_t>(distance >> 2) & 0x03ffffff);
}

std::optional<std::uint32_t> page_of(std::uint32_t instruction, std::uint64_t address, std::uint64_t target) {
  if ((instruction & 0x9f000000) != 0x90000000) return std::nullopt;  // ADRP
  const auto pages = static_cast<std::int64_t>((target >> 12) - (address >> 12));
  constexpr std::int64_t kReach = 1 << 20;
  if (pages < -kReach || pages >= kReach) return std::nullopt;
  const auto bits = static_cast<std::uint32_t>(pages);
  return (instruction & 0x9f00001f) | (bits & 3) << 29 | (bits >> 2 & 0x7ffff) << 5;
}

std::optional<std::uint32_t> page_offset(std::uint32_t instruction, std::uint64_t target) {
  unsigned scale = 0;
  if ((instruction & 0x3b000000) == 0x39000000) {  // load or store with an unsigned offset
    scale = instruction >> 30;
    if (scale == 0 && (instruction & 0x04800000) == 0x04800000) scale = 4;  // of a q register
  } else if ((instruction & 0x7f800000) != 0x11000000) {                    // ADD immediate
    return std::nullopt;
  }
  const auto offset = static_cast<std::uint32_t>(target & 0xfff);
  if (offset % (1u << scale) != 0) return std::nullopt;
  return (instruction & ~(0xfffu << 10)) | (offset >> scale) << 10;
}

}  // namespace

void patch_number(std::span<std::byte> place, unsigned size_log2, std::uint64_t value) {
  const std::size_t size = std::size_t{1} << size_log2;
  if ((size != 4 && size != 8) || place.size() < size) return;
  std::uint64_t number = 0;
  std::memcpy(&number, place.data(), size);
  number += value;
  std::memcpy(place.data(), &number, size);
}

void patch_instruction(std::span<std::byte> place, Arm64Relocation type, std::uint64_t address,
                       std::uint64_t target) {
  std::uint32_t instruction = 0;
  if (place.size() < 4) return;
  std::memcpy(&instruction, place.data(), 4);
  std::optional<std::uint32_t> patched;
  switch (type) {
    case Arm64Relocation::Branch26:
      patched = branch_to(instruction, address, target);
      break;
    case Arm64Relocation::Page21:
    case Arm64Relocation::SlotPage21:
    case Arm64Relocation::ThreadPage21:
      patched = page_of(instruction, address, target);
      break;
    case Arm64Relocation::PageOffset12:
    case Arm64Relocation::SlotPageOffset12:
    case Arm64Relocation::ThreadPageOffset12:
      patched = page_offset(instruction, target);
      break;
    default:
      break;
  }
  if (patched) std::memcpy(place.data(), &*patched, 4);
}

}  // namespace candor::macho
