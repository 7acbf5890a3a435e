// Fat files: <mach-o/fat.h>, and what shares their magic.
#include "input/fat.h"

#include <doctest/doctest.h>

#include "base/limits.h"
#include "input/sniff.h"
#include "support.h"

namespace candor {
namespace {

using test::fat;
using test::mach_o;

constexpr std::uint32_t kArm64 = 0x0100000c;
constexpr std::uint32_t kX86_64 = 0x01000007;
constexpr std::uint32_t kArm = 12;

std::string text_of(const std::string& bytes) {
  const test::TemporaryDirectory folder;
  const auto input = open_input(folder.write("f", bytes));
  if (!input) return to_string(input.error());
  return test::describe(*input) + test::describe_problems(*input);
}

TEST_CASE("the best slice is analysed and the others are named, whatever their order") {
  CHECK(text_of(
            fat({{kX86_64, 3, mach_o()}, {kArm, 9, mach_o()}, {kArm64, 2, mach_o()}, {kArm64, 0, mach_o()}}))
            .contains("[arm64; not arm64e; not armv7; not x86_64]"));
  CHECK(text_of(fat({{kX86_64, 3, mach_o()}, {kArm64, 0x80000002, mach_o()}}))
            .contains("[arm64e; not x86_64]"));
  CHECK(text_of(fat({{kArm, 12, mach_o()}, {0x0200000c, 1, mach_o()}})).contains("[arm64_32; not armv7k]"));
}

TEST_CASE("the content of a slice begins at its offset") {
  const test::TemporaryDirectory folder;
  const auto input = open_input(folder.write("f", fat({{kArm, 9, "0123456789"}, {kArm64, 0, mach_o()}})));
  REQUIRE(input);
  const ContentRef& content = input->bundles.at(0).artifacts.at(0).content;
  CHECK(content.offset == 8 + 2 * 20 + 10);
  CHECK(content.size == mach_o().size());
}

TEST_CASE("a slice that is an archive is a static library, in a zip too") {
  const std::string bytes = fat({{kArm64, 0, test::static_library()}});
  CHECK(text_of(bytes).contains("= StaticLibrary #0 f [arm64]\n"));
  CHECK(text_of(test::make_zip({{"X.framework/X", bytes}}))
            .contains("= StaticLibrary #0 f/X.framework/X [arm64]\n"));
}

TEST_CASE("a slice outside the file is a problem and the next best is analysed") {
  std::string bytes = fat({{kArm64, 0, mach_o()}, {kX86_64, 3, mach_o()}});
  bytes[8 + 8] = '\x7f';  // the first slice's offset
  CHECK(text_of(bytes) == "bundle f\n  Loose f\n  = MachO #0 f [x86_64]\nGEN002 f\n");
}

TEST_CASE("a slice that is no image is a problem and the next best is analysed") {
  CHECK(text_of(fat({{kArm64, 0, "BC\xc0\xde bitcode"}, {kX86_64, 3, mach_o()}})) ==
        "bundle f\n  Loose f\n  = MachO #0 f [x86_64]\nGEN004 f\n");
}

TEST_CASE("a Java class file, which has the same magic, is not a fat file") {
  const std::string java("\xca\xfe\xba\xbe\0\0\0\x34 more", 13);
  CHECK(input::sniff(as_byte_span(java)) == input::FileType::Other);
  CHECK(text_of(java).starts_with("INP002: "));
}

TEST_CASE("a fat header cut short is refused with its numbers") {
  const std::string bytes = fat({{kArm64, 0, mach_o()}, {kX86_64, 3, mach_o()}}).substr(0, 40);
  const auto header = input::parse_fat_header(as_byte_span(bytes), bytes.size());
  REQUIRE_FALSE(header);
  CHECK(header.error().message == "the fat header's 2 slices need 48 bytes, the file has 40");
}

TEST_CASE("a 64-bit fat header is read") {
  std::string bytes("\xca\xfe\xba\xbf\0\0\0\1\1\0\0\x0c\0\0\0\0", 16);
  bytes += std::string("\0\0\0\0\0\0\0\x28\0\0\0\0\0\0\0\x20\0\0\0\0\0\0\0\0", 24) + mach_o();
  const auto header = input::parse_fat_header(as_byte_span(bytes), bytes.size());
  REQUIRE(header);
  REQUIRE(header->slices.size() == 1);
  CHECK(header->slices[0].offset == 40);
  CHECK(header->slices[0].size == 32);
}

}  // namespace
}  // namespace candor
