// A zip64 archive made by hand: APPNOTE 6.3.10, sections 4.3.14, 4.3.15 and 4.5.3.
#include <doctest/doctest.h>

#include "support.h"

namespace candor {
namespace {

void put(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i));
}

/// CRC-32 as zip uses it, bit by bit.
std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = ~0u;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int i = 0; i < 8; ++i) crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320u : 0);
  }
  return ~crc;
}

/// One stored entry whose sizes and offsets all stand in zip64 fields.
std::string zip64(const std::string& name, const std::string& content) {
  std::string extra;
  put(extra, 1, 2);
  put(extra, 16, 2);
  put(extra, content.size(), 8);
  put(extra, content.size(), 8);
  std::string common;
  put(common, 0, 2);  // flags
  put(common, 0, 2);  // stored
  put(common, 0x21, 4);
  put(common, crc32(content), 4);
  put(common, 0xffffffff, 4);
  put(common, 0xffffffff, 4);
  put(common, name.size(), 2);
  put(common, extra.size(), 2);
  std::string out = "PK\x03\x04";
  put(out, 45, 2);
  out += common + name + extra + content;
  const std::size_t directory = out.size();
  out += "PK\x01\x02";
  put(out, 45, 2);
  put(out, 45, 2);
  out += common;
  out.append(10, '\0');  // comment, disk, attributes
  put(out, 0, 4);  // offset of the entry
  out += name + extra;
  const std::size_t end = out.size();
  out += "PK\x06\x06";
  put(out, 44, 8);
  put(out, 45, 2);
  put(out, 45, 2);
  put(out, 0, 8);
  put(out, 1, 8);
  put(out, 1, 8);
  put(out, end - directory, 8);
  put(out, directory, 8);
  out += "PK\x06\x07";
  put(out, 0, 4);
  put(out, end, 8);
  put(out, 1, 4);
  out += "PK\x05\x06";
  put(out, 0, 4);
  put(out, 0xffff, 2);
  put(out, 0xffff, 2);
  put(out, 0xffffffff, 4);
  put(out, 0xffffffff, 4);
  put(out, 0, 2);
  return out;
}

TEST_CASE("a zip64 archive is read like any other") {
  const test::TemporaryDirectory folder;
  const auto input = open_input(folder.write("big.ipa", zip64("Payload/A.app/A", test::mach_o())));
  REQUIRE_MESSAGE(input, (input ? "" : to_string(input.error())));
  CHECK(test::describe(*input).contains("= MachO #0 big.ipa/Payload/A.app/A\n"));
  const Container& container = input->containers.at(0);
  auto reader = ContainerReader::open(container.fd, container.zip, container.path);
  REQUIRE(reader);
  const auto bytes = reader->read(input->bundles.at(0).artifacts.at(0).content);
  REQUIRE(bytes);
  CHECK(as_text(*bytes) == test::mach_o());
}

}  // namespace
}  // namespace candor
