#pragma once
// Numbers of the Mach-O format that the readers of this folder share.
// Sources: <mach-o/loader.h>, <mach-o/nlist.h>, <mach-o/reloc.h>, <mach-o/fat.h>, <mach/machine.h>.

#include <cstdint>

namespace candor::macho {

inline constexpr std::uint32_t kMagic32 = 0xfeedface;
inline constexpr std::uint32_t kMagic64 = 0xfeedfacf;
inline constexpr std::uint32_t kMagic32Swapped = 0xcefaedfe;
inline constexpr std::uint32_t kMagic64Swapped = 0xcffaedfe;

enum CpuType : std::uint32_t {
  kCpuI386 = 7,
  kCpuX86_64 = 0x01000007,
  kCpuArm = 12,
  kCpuArm64 = 0x0100000c,
  kCpuArm64_32 = 0x0200000c,
};
inline constexpr std::uint32_t kSubtypeMask = 0x00ffffff;  // the top byte holds capability bits
inline constexpr std::uint32_t kSubtypeArm64e = 2;
inline constexpr std::uint32_t kSubtypeArmV6 = 6;
inline constexpr std::uint32_t kSubtypeArmV7 = 9;
inline constexpr std::uint32_t kSubtypeArmV7s = 11;
inline constexpr std::uint32_t kSubtypeArmV7k = 12;

enum FileType : std::uint32_t {
  kObject = 1,
  kExecute = 2,
  kDylib = 6,
  kBundle = 8,
  kDylibStub = 9,
  kDsym = 10,
};

enum HeaderFlag : std::uint32_t { kTwoLevel = 0x80 };

inline constexpr std::uint32_t kRequiredByDyld = 0x80000000;
enum Command : std::uint32_t {
  kSegment32 = 0x1,
  kSymtab = 0x2,
  kDysymtab = 0xb,
  kLoadDylib = 0xc,
  kIdDylib = 0xd,
  kLoadWeakDylib = 0x18 | kRequiredByDyld,
  kSegment64 = 0x19,
  kUuid = 0x1b,
  kCodeSignature = 0x1d,
  kReexportDylib = 0x1f | kRequiredByDyld,
  kLazyLoadDylib = 0x20,
  kEncryptionInfo32 = 0x21,
  kDyldInfo = 0x22,
  kDyldInfoOnly = 0x22 | kRequiredByDyld,
  kLoadUpwardDylib = 0x23 | kRequiredByDyld,
  kVersionMinMacos = 0x24,
  kVersionMinIos = 0x25,
  kFunctionStarts = 0x26,
  kMain = 0x28 | kRequiredByDyld,
  kEncryptionInfo64 = 0x2c,
  kVersionMinTvos = 0x2f,
  kVersionMinWatchos = 0x30,
  kBuildVersion = 0x32,
  kExportsTrie = 0x33 | kRequiredByDyld,
  kChainedFixups = 0x34 | kRequiredByDyld,
};

// Section::flags
inline constexpr std::uint32_t kSectionTypeMask = 0xff;
inline constexpr std::uint32_t kZeroFill = 0x1;
inline constexpr std::uint32_t kCStringLiterals = 0x2;
inline constexpr std::uint32_t kLiterals4 = 0x3, kLiterals8 = 0x4, kLiterals16 = 0xe;
inline constexpr std::uint32_t kNonLazyPointers = 0x6, kLazyPointers = 0x7, kLazyLibraryPointers = 0x10;
inline constexpr std::uint32_t kSymbolStubs = 0x8;
inline constexpr std::uint32_t kInitializerPointers = 0x9,
                               kTerminatorPointers = 0xa;   // S_MOD_…_FUNC_POINTERS
inline constexpr std::uint32_t kInitializerOffsets = 0x16;  // S_INIT_FUNC_OFFSETS
inline constexpr std::uint32_t kGigabyteZeroFill = 0xc;
inline constexpr std::uint32_t kThreadLocalZeroFill = 0x12;
inline constexpr std::uint32_t kAttributeInstructions = 0x80000000 | 0x00000400;  // pure or some

// nlist::n_type
inline constexpr std::uint8_t kSymbolStab = 0xe0;
inline constexpr std::uint8_t kSymbolTypeMask = 0x0e;
inline constexpr std::uint8_t kSymbolExternal = 0x01;
inline constexpr std::uint8_t kSymbolUndefined = 0x0;
inline constexpr std::uint8_t kSymbolSection = 0xe;
// nlist::n_desc
inline constexpr std::uint16_t kSymbolWeakReference = 0x40;
inline constexpr std::uint16_t kSymbolWeakDefinition = 0x80;

// Entries of the indirect symbol table that name no symbol: INDIRECT_SYMBOL_LOCAL and _ABS.
inline constexpr std::uint32_t kIndirectNone = 0xc0000000;

}  // namespace candor::macho
