#include "binary/objc/pointer_reader.h"

#include <algorithm>

namespace candor::objc {
namespace {

constexpr std::uint64_t kTopByte = 0xff00'0000'0000'0000;  // tags and pointer authentication

}  // namespace

std::size_t PointerReader::position(std::uint64_t address) const {
  const auto& fixups = image_.fixups;
  if (last_ < fixups.size() && fixups[last_].address <= address) {
    const std::size_t end = std::min(fixups.size(), last_ + 6);
    for (std::size_t i = last_; i < end; ++i) {
      if (fixups[i].address >= address) return i;
    }
  }
  const auto found = std::ranges::lower_bound(fixups, address, {}, &macho::Fixup::address);
  return static_cast<std::size_t>(found - fixups.begin());
}

macho::Pointer PointerReader::at(std::uint64_t address) {
  const std::size_t i = position(address);
  if (i < image_.fixups.size() && image_.fixups[i].address == address) {
    last_ = i;
    return image_.fixups[i].pointer;
  }
  const auto bytes = image_.bytes_at(address, image_.pointer_size());
  if (!bytes) return {};
  const std::uint64_t raw =
      image_.is_64 ? load<std::uint64_t>(*bytes, 0).value_or(0) : load<std::uint32_t>(*bytes, 0).value_or(0);
  if (raw == 0) return {};
  return {.kind = macho::Pointer::Kind::Local, .address = raw & ~kTopByte};
}

}  // namespace candor::objc
