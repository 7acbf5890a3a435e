#pragma once
// Numbers of the ELF format that the readers of this folder share. Source: System V ABI, <elf.h>.

#include <cstdint>

namespace candor::elf {

inline constexpr std::uint16_t kRelocatable = 1, kExecutable = 2, kShared = 3;  // ET_…
inline constexpr std::uint16_t kMachine386 = 3, kMachineArm = 40, kMachineX86_64 = 62, kMachineAarch64 = 183;
inline constexpr std::uint64_t kSectionAllocated = 0x2, kSectionMergeable = 0x10, kSectionStrings = 0x20;
inline constexpr std::uint32_t kSegmentWritable = 2;
inline constexpr std::uint16_t kUndefinedSection = 0;
inline constexpr std::uint8_t kBindingLocal = 0, kBindingWeak = 2;
inline constexpr std::uint8_t kTypeObject = 1, kTypeFunction = 2, kTypeSection = 3, kTypeFile = 4,
                              kTypeTls = 6, kTypeIndirectFunction = 10;

}  // namespace candor::elf
