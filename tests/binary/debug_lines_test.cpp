// Line tables of debug symbols, of what Clang and dsymutil write.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "binary/front_end.h"
#include "binary/support_tools.h"
#include "unit/debug_lines.h"

namespace candor {
namespace {

constexpr std::string_view kSource =
    "int twice(int x) {\n"
    "  return 2 * x;\n"
    "}\n"
    "int main(void) {\n"
    "  int a = twice(1);\n"
    "  return a;\n"
    "}\n";

/// "a.c:2 a.c:6 -": the places of the rows in their order, "-" for none.
std::string rows_of(const Unit& unit) {
  std::string text;
  std::uint64_t last = 0;
  for (const StringConstant& row : unit.string_constants) {
    if (unit.strings.at(row.section) != kLinesSection) continue;
    CHECK(row.address >= last);
    last = row.address;
    if (!text.empty()) text += ' ';
    if (row.place == 0) {
      text += '-';
    } else {
      const Place& place = unit.code.places[row.place - 1];
      text += fmt::format("{}:{}", unit.strings.at(place.file), place.line);
    }
  }
  return text;
}

std::string compiled(const TemporaryDirectory& folder) {
  folder.file("a.c", std::string(kSource));
  const std::string object = folder.file("a.o");
  const std::string at = object.substr(0, object.rfind('/'));
  REQUIRE(output_of("cd " + at + " && clang-19 -target arm64-apple-ios14 -g -O0 -c a.c -o a.o && echo done"));
  return object;
}

Result<BinaryUnit> read_file_as_symbols(std::string bytes) {
  constexpr char kDsym = 10;
  bytes[12] = kDsym;  // the file type of the header
  static std::string kept;
  kept = std::move(bytes);
  return read_image(ArtifactKind::MachO, as_byte_span(kept));
}

}  // namespace

TEST_CASE("debug symbols have a row for each line of code, in order of addresses") {
  if (!have_program("clang-19")) return;
  const TemporaryDirectory folder;
  const auto image = read_file_as_symbols(read_file(compiled(folder)));
  REQUIRE(image);
  CHECK(image->unit.coverage.debug_only == 1);
  const std::string rows = rows_of(image->unit);
  CHECK(rows.starts_with("a.c:1 a.c:2 "));
  CHECK(rows.contains("a.c:5"));
  CHECK(rows.ends_with("a.c:6 -"));
  CHECK(image->unit.problems.empty());
}

TEST_CASE("debug symbols made by dsymutil belong to the linked image's addresses") {
  if (!have_program("clang-19") || !have_program("ld64.lld-19") || !have_program("dsymutil-19")) return;
  const TemporaryDirectory folder;
  const std::string object = compiled(folder);
  const std::string at = object.substr(0, object.rfind('/'));
  const auto made = output_of("cd " + at +
                              " && ld64.lld-19 -arch arm64 -platform_version ios 14.0 14.0 -e _main -o a a.o "
                              "-undefined dynamic_lookup && dsymutil-19 a -o a.dSYM && echo done");
  if (!made) return;
  const std::string linked = read_file(at + "/a"),
                    symbols = read_file(at + "/a.dSYM/Contents/Resources/DWARF/a");
  const auto image = read_image(ArtifactKind::MachO, as_byte_span(linked));
  const auto lines = read_image(ArtifactKind::MachO, as_byte_span(symbols));
  REQUIRE(image);
  REQUIRE(lines);
  CHECK(image->unit.strings.at(image->unit.identity.uuid) ==
        lines->unit.strings.at(lines->unit.identity.uuid));
  CHECK(rows_of(lines->unit).starts_with("a.c:1 a.c:2 "));
  REQUIRE_FALSE(lines->unit.string_constants.empty());
  CHECK(lines->unit.string_constants.front().address >= 0x100000000);
}

TEST_CASE("damaged debug symbols cost lines, not the unit") {
  if (!have_program("clang-19")) return;
  const TemporaryDirectory folder;
  const std::string good = read_file(compiled(folder));
  for (std::size_t at = 200; at < good.size(); at += 7) {
    std::string bytes = good;
    bytes[at] = static_cast<char>(bytes[at] ^ 0xff);
    const auto image = read_file_as_symbols(bytes);
    if (image) CHECK(view(image->unit));
  }
}

}  // namespace candor
