#include "input/fat.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/limits.h"

namespace candor::input {
namespace {

struct Architecture {
  std::uint32_t cpu_type;
  std::uint32_t cpu_subtype;
  std::string_view name;
};

// Best first. <mach/machine.h>; 0x01000000 marks a 64-bit ABI, 0x02000000 64-bit registers with 32-bit
// pointers.
constexpr std::array kArchitectures = {
    Architecture{0x0100000c, 0, "arm64"},
    Architecture{0x0100000c, 1, "arm64"},
    Architecture{0x0100000c, 2, "arm64e"},
    Architecture{0x0200000c, 1, "arm64_32"},
    Architecture{0x0200000c, 0, "arm64_32"},
    Architecture{12, 11, "armv7s"},
    Architecture{12, 12, "armv7k"},
    Architecture{12, 9, "armv7"},
    Architecture{12, 6, "armv6"},
    Architecture{0x01000007, 3, "x86_64"},
    Architecture{0x01000007, 8, "x86_64h"},
    Architecture{7, 3, "i386"},
};

constexpr std::uint32_t kSubtypeMask = 0x00ffffff;  // the high byte holds capabilities such as the arm64e ABI

void name_architecture(FatSlice& slice, std::uint32_t cpu_type, std::uint32_t cpu_subtype) {
  cpu_subtype &= kSubtypeMask;
  const auto* found = std::ranges::find_if(kArchitectures, [&](const Architecture& candidate) {
    return candidate.cpu_type == cpu_type && candidate.cpu_subtype == cpu_subtype;
  });
  slice.rank = static_cast<int>(found - kArchitectures.begin());
  slice.architecture = found != kArchitectures.end() ? std::string(found->name)
                                                     : fmt::format("cpu {:#x}/{}", cpu_type, cpu_subtype);
}

}  // namespace

Result<FatHeader> parse_fat_header(ByteSpan head, std::uint64_t file_size) {
  ByteReader reader(head, /*big_endian=*/true);
  const bool wide = reader.u32() == 0xcafebabf;
  const std::uint32_t count = std::min(reader.u32(), limits::kMaxSlices);
  const std::uint64_t table_end = 8 + std::uint64_t{count} * (wide ? 32 : 20);
  FatHeader header;
  for (std::uint32_t i = 0; i < count; ++i) {
    FatSlice slice;
    const std::uint32_t cpu_type = reader.u32();
    const std::uint32_t cpu_subtype = reader.u32();
    slice.offset = wide ? reader.u64() : reader.u32();
    slice.size = wide ? reader.u64() : reader.u32();
    reader.u32();            // alignment
    if (wide) reader.u32();  // reserved
    if (!reader.ok()) {
      return fail(ErrorKind::Truncated,
                  fmt::format("the fat header's {} slices need {} bytes, the file has {}", count, table_end,
                              file_size));
    }
    name_architecture(slice, cpu_type, cpu_subtype);
    const auto end = checked_add(slice.offset, slice.size);
    if (slice.size == 0 || slice.offset < table_end || !end || *end > file_size) {
      header.damaged.push_back(fmt::format("slice {} is at {:#x} with {:#x} bytes, the file has {:#x}",
                                           slice.architecture, slice.offset, slice.size, file_size));
      continue;
    }
    header.slices.push_back(std::move(slice));
  }
  if (header.slices.empty()) {
    return fail(ErrorKind::Malformed,
                fmt::format("none of the fat file's {} slices lies inside its {} bytes", count, file_size));
  }
  std::ranges::stable_sort(header.slices, {}, &FatSlice::rank);
  return header;
}

}  // namespace candor::input
