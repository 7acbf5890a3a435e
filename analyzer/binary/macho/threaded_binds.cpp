#include "binary/macho/threaded_binds.h"

#include <fmt/core.h>

namespace candor::macho {
namespace {

constexpr std::uint64_t kAuthenticated = std::uint64_t{1} << 63;
constexpr std::uint64_t kBind = std::uint64_t{1} << 62;

}  // namespace

void read_threaded_chain(const Image& image, std::uint64_t address, const std::vector<BindTarget>& ordinals,
                         FixupList& fixups, ProblemLog& problems) {
  while (!fixups.full()) {
    const auto bytes = image.bytes_at(address, 8);
    if (!bytes) {
      problems.add(ErrorKind::BadFixups, "threaded chain leaves its segment",
                   fmt::format("address {:#x}", address));
      return;
    }
    const std::uint64_t raw = *load<std::uint64_t>(*bytes, 0);
    if ((raw & kBind) != 0) {
      const std::uint64_t ordinal = raw & 0xffff;
      if (ordinal >= ordinals.size()) {
        problems.add(ErrorKind::BadFixups,
                     fmt::format("threaded bind names ordinal {} of {}", ordinal, ordinals.size()),
                     fmt::format("address {:#x}", address));
        return;
      }
      fixups.add_import(address, ordinals[ordinal].symbol, ordinals[ordinal].addend);
    } else if ((raw & kAuthenticated) != 0) {
      fixups.add_local(address, image.base + (raw & 0xffffffff));
    } else {
      fixups.add_local(address, raw & 0x7ffffffffff);
    }
    const std::uint64_t next = (raw >> 51) & 0x7ff;
    if (next == 0) return;
    address += next * 8;
  }
}

}  // namespace candor::macho
