#include <fmt/core.h>

#include "binary/macho/format.h"
#include "binary/macho/load_commands.h"

namespace candor::macho {

std::string architecture_name(const Header& header) {
  switch (header.cpu_type) {
    case kCpuArm64:
      return header.cpu_subtype == kSubtypeArm64e ? "arm64e" : "arm64";
    case kCpuArm64_32:
      return "arm64_32";
    case kCpuX86_64:
      return "x86_64";
    case kCpuI386:
      return "i386";
    case kCpuArm:
      switch (header.cpu_subtype) {
        case kSubtypeArmV6:
          return "armv6";
        case kSubtypeArmV7:
          return "armv7";
        case kSubtypeArmV7s:
          return "armv7s";
        case kSubtypeArmV7k:
          return "armv7k";
        default:
          return "arm";
      }
    default:
      return fmt::format("cpu {:#x}", header.cpu_type);
  }
}

Result<Header> parse_header(ByteSpan slice) {
  const auto magic = load<std::uint32_t>(slice, 0);
  if (!magic)
    return fail(ErrorKind::NotAnImage, fmt::format("{} bytes are too few for an image", slice.size()));
  if (*magic == kMagic32Swapped || *magic == kMagic64Swapped) {
    return fail(ErrorKind::UnsupportedArchitecture, "big-endian image");
  }
  if (*magic != kMagic32 && *magic != kMagic64) {
    return fail(ErrorKind::NotAnImage, fmt::format("magic number {:#x} is not a Mach-O one", *magic));
  }
  Header header;
  header.is_64 = *magic == kMagic64;
  ByteReader reader(slice);
  reader.skip(4);
  header.cpu_type = reader.u32();
  header.cpu_subtype = reader.u32() & kSubtypeMask;
  header.file_type = reader.u32();
  header.command_count = reader.u32();
  header.command_size = reader.u32();
  header.flags = reader.u32();
  if (header.is_64) reader.skip(4);
  if (!reader.ok()) {
    return fail(ErrorKind::Truncated, fmt::format("mach_header ends past the slice end {:#x}", slice.size()));
  }
  return header;
}

}  // namespace candor::macho
