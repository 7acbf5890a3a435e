#pragma once
// Numbers of the ELF format that the readers of this folder share. Source: System V ABI, <elf.h>.

#include <cstdint>

namespace candor::elf {

inline constexpr std::uint16_t kRelocatable = 1, kExecutable = 2, kShared = 3;  // ET_…
inline constexpr std::uint16_t kMachine386 = 3, kMachineArm = 40, kMachineX86_64 = 62, kMachineAarch64 = 183;
inline constexpr std::uint64_t kSectionAllocated = 0x2, kSectionMergeable = 0x10, kSectionStrings = 0x20;
inline constexpr std::uint64_t kSectionExecutable = 0x4, kSectionWritable = 0x1;
inline constexpr std::uint32_t kSegmentExecutable = 1, kSegmentWritable = 2;

// DT_…; those of Android from bionic's elf.h
inline constexpr std::uint64_t kDynamicRela = 7, kDynamicRelaSize = 8, kDynamicStrings = 5,
                               kDynamicSymbols = 6, kDynamicStringsSize = 10, kDynamicJumpRelocations = 23,
                               kDynamicJumpRelocationsSize = 2, kDynamicInitializers = 25,
                               kDynamicInitializersSize = 27, kDynamicFinalizers = 26,
                               kDynamicFinalizersSize = 28, kDynamicRelrSize = 35, kDynamicRelr = 36,
                               kDynamicAndroidRela = 0x60000011, kDynamicAndroidRelaSize = 0x60000012,
                               kDynamicAndroidRelr = 0x6fffe000, kDynamicAndroidRelrSize = 0x6fffe001;

// R_AARCH64_… Source: ELF for the Arm 64-bit Architecture
inline constexpr std::uint32_t kAbsolute64 = 257, kGlobalData = 1025, kJumpSlot = 1026, kRelative = 1027;
inline constexpr std::uint16_t kUndefinedSection = 0;
inline constexpr std::uint8_t kBindingLocal = 0, kBindingWeak = 2;
inline constexpr std::uint8_t kTypeObject = 1, kTypeFunction = 2, kTypeSection = 3, kTypeFile = 4,
                              kTypeTls = 6, kTypeIndirectFunction = 10;

}  // namespace candor::elf
