#include "base/byte_reader.h"

namespace candor {

void ByteReader::seek(std::uint64_t offset) {
  if (!ok_ || offset > bytes_.size()) {
    ok_ = false;
    return;
  }
  offset_ = offset;
}

void ByteReader::skip(std::uint64_t count) { bytes(count); }

ByteSpan ByteReader::bytes(std::uint64_t count) {
  if (!ok_ || count > remaining()) {
    ok_ = false;
    return {};
  }
  auto range = bytes_.subspan(static_cast<std::size_t>(offset_), static_cast<std::size_t>(count));
  offset_ += count;
  return range;
}

std::uint64_t ByteReader::uleb128() {
  std::uint64_t value = 0;
  for (unsigned shift = 0;; shift += 7) {
    const std::uint8_t byte = u8();
    if (!ok_) return 0;
    const std::uint64_t part = byte & 0x7f;
    if (shift >= 64 ? part != 0 : (part << shift) >> shift != part) {
      ok_ = false;
      return 0;
    }
    if (shift < 64) value |= part << shift;
    if ((byte & 0x80) == 0) return value;
  }
}

std::int64_t ByteReader::sleb128() {
  std::uint64_t value = 0;
  unsigned shift = 0;
  std::uint8_t byte = 0;
  do {
    byte = u8();
    if (!ok_ || shift >= 70) {
      ok_ = false;
      return 0;
    }
    if (shift < 64) value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    shift += 7;
  } while ((byte & 0x80) != 0);
  if ((byte & 0x40) != 0 && shift < 64) value |= ~std::uint64_t{0} << shift;
  return static_cast<std::int64_t>(value);
}

std::string_view ByteReader::c_string() {
  if (!ok_) return {};
  auto rest = bytes_.subspan(static_cast<std::size_t>(offset_));
  const void* end = rest.empty() ? nullptr : std::memchr(rest.data(), 0, rest.size());
  if (end == nullptr) {
    ok_ = false;
    return {};
  }
  const auto length = static_cast<std::size_t>(static_cast<const std::byte*>(end) - rest.data());
  offset_ += length + 1;
  return as_text(rest.first(length));
}

}  // namespace candor
