#pragma once
// Checked reading of untrusted bytes; every number Candor takes from a file comes through here.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace candor {

/// Bytes owned elsewhere (an Artifact's content, unless said otherwise).
using ByteSpan = std::span<const std::byte>;

inline ByteSpan as_byte_span(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}
inline std::string_view as_text(ByteSpan bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// `bytes[offset, offset+size)`, or nothing when that range is not inside. No overflow for any arguments.
inline std::optional<ByteSpan> subspan(ByteSpan bytes, std::uint64_t offset, std::uint64_t size) {
  if (offset > bytes.size() || size > bytes.size() - offset) return std::nullopt;
  return bytes.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(size));
}

/// The sum, or nothing on overflow.
template <std::unsigned_integral T>
std::optional<T> checked_add(T a, T b) {
  T sum;
  if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
  return sum;
}

/// The product, or nothing on overflow.
template <std::unsigned_integral T>
std::optional<T> checked_multiply(T a, T b) {
  T product;
  if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
  return product;
}

/// A little- or big-endian trivially copyable value at an offset, whatever its alignment.
template <class T>
  requires std::is_trivially_copyable_v<T>
std::optional<T> load(ByteSpan bytes, std::uint64_t offset) {
  auto range = subspan(bytes, offset, sizeof(T));
  if (!range) return std::nullopt;
  T value;
  std::memcpy(&value, range->data(), sizeof(T));
  return value;
}

/// A position in bytes that only moves forward on success. After a failed read `ok()` stays false and every
/// further read gives zero, so a parser may read a whole structure and test once.
class ByteReader {
 public:
  explicit ByteReader(ByteSpan bytes, bool big_endian = false) : bytes_(bytes), big_endian_(big_endian) {}

  bool ok() const { return ok_; }
  std::uint64_t offset() const { return offset_; }
  std::uint64_t remaining() const { return bytes_.size() - offset_; }
  bool at_end() const { return remaining() == 0; }

  void seek(std::uint64_t offset);
  void skip(std::uint64_t count);

  std::uint8_t u8() { return integer<std::uint8_t>(); }
  std::uint16_t u16() { return integer<std::uint16_t>(); }
  std::uint32_t u32() { return integer<std::uint32_t>(); }
  std::uint64_t u64() { return integer<std::uint64_t>(); }

  /// Unsigned and signed LEB128; more than 64 bits of value, or a missing end, fails.
  std::uint64_t uleb128();
  std::int64_t sleb128();

  /// The next `count` bytes; empty on failure.
  ByteSpan bytes(std::uint64_t count);
  /// Text up to a NUL, which is consumed; fails when none is left.
  std::string_view c_string();

 private:
  template <class T>
  T integer() {
    auto raw = bytes(sizeof(T));
    if (raw.size() != sizeof(T)) return 0;
    T value;
    std::memcpy(&value, raw.data(), sizeof(T));
    if (big_endian_) {
      if constexpr (sizeof(T) == 2) value = __builtin_bswap16(value);
      if constexpr (sizeof(T) == 4) value = __builtin_bswap32(value);
      if constexpr (sizeof(T) == 8) value = __builtin_bswap64(value);
    }
    return value;
  }

  ByteSpan bytes_;
  std::uint64_t offset_ = 0;
  bool big_endian_;
  bool ok_ = true;
};

}  // namespace candor
