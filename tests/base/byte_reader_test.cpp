// The reader every number from a file goes through: ranges, overflow and LEB128.
#include "base/byte_reader.h"

#include <doctest/doctest.h>

#include <array>
#include <limits>

namespace candor {

TEST_CASE("a range that would overflow is refused") {
  const std::array<std::byte, 4> data{};
  CHECK(subspan(data, 4, 0).has_value());
  CHECK_FALSE(subspan(data, 5, 0).has_value());
  CHECK_FALSE(subspan(data, 1, std::numeric_limits<std::uint64_t>::max()).has_value());
}

TEST_CASE("after a failed read the reader stays failed and gives zeros") {
  const std::array<std::byte, 3> data{std::byte{1}, std::byte{2}, std::byte{3}};
  ByteReader reader(data);
  CHECK(reader.u16() == 0x0201);
  CHECK(reader.u16() == 0);
  CHECK_FALSE(reader.ok());
  CHECK(reader.u8() == 0);
}

TEST_CASE("LEB128 reads what DWARF section 7.6 encodes") {
  const std::array<std::byte, 3> unsigned_data{std::byte{0xe5}, std::byte{0x8e}, std::byte{0x26}};
  CHECK(ByteReader(unsigned_data).uleb128() == 624485);
  const std::array<std::byte, 3> signed_data{std::byte{0xc0}, std::byte{0xbb}, std::byte{0x78}};
  CHECK(ByteReader(signed_data).sleb128() == -123456);
}

TEST_CASE("LEB128 with more than 64 bits or without an end fails") {
  std::array<std::byte, 11> endless{};
  endless.fill(std::byte{0xff});
  ByteReader reader(endless);
  reader.uleb128();
  CHECK_FALSE(reader.ok());
  const std::array<std::byte, 1> cut{std::byte{0x80}};
  ByteReader cut_reader(cut);
  cut_reader.sleb128();
  CHECK_FALSE(cut_reader.ok());
}

TEST_CASE("text without a terminating NUL fails") {
  ByteReader reader(as_byte_span("abc"));
  CHECK(reader.c_string().empty());
  CHECK_FALSE(reader.ok());
}

}  // namespace candor
