#include "input/sniff.h"

#include "base/limits.h"

namespace candor::input {
namespace {

constexpr std::uint32_t kFatMagic = 0xcafebabe;    // <mach-o/fat.h> FAT_MAGIC, big-endian
constexpr std::uint32_t kFatMagic64 = 0xcafebabf;  // FAT_MAGIC_64
constexpr std::uint64_t kHermesMagic = 0x1f1903c103bc1fc6;

bool starts_with(ByteSpan head, std::string_view magic) { return as_text(head).starts_with(magic); }

/// A Java class file has the same magic; there the count's place holds the class file version, which has been
/// 45 or more since the first release.
bool is_fat(ByteSpan head) {
  ByteReader reader(head, /*big_endian=*/true);
  const std::uint32_t magic = reader.u32();
  const std::uint32_t count = reader.u32();
  return reader.ok() && (magic == kFatMagic || magic == kFatMagic64) && count > 0 &&
         count <= limits::kMaxSlices;
}

}  // namespace

FileType sniff(ByteSpan head) {
  if (auto magic = load<std::uint32_t>(head, 0)) {
    switch (*magic) {
      case 0xfeedface:
      case 0xfeedfacf:
      case 0xcefaedfe:
      case 0xcffaedfe:
        return FileType::MachO;
      default:
        break;
    }
  }
  if (is_fat(head)) return FileType::Fat;
  if (starts_with(head, "!<arch>\n")) return FileType::StaticLibrary;
  if (starts_with(head,
                  "\x7f"
                  "ELF"))
    return FileType::Elf;
  if (starts_with(head, "PK\x03\x04") || starts_with(head, "PK\x05\x06")) return FileType::Zip;
  if (starts_with(head, "dex\n")) return FileType::Dex;
  if (starts_with(head, std::string_view("\0asm", 4))) return FileType::WebAssembly;
  if (load<std::uint64_t>(head, 0) == kHermesMagic) return FileType::HermesBytecode;
  return FileType::Other;
}

}  // namespace candor::input
