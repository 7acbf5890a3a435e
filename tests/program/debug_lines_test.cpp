// Source lines of images, from the debug symbols beside them.
#include "program/debug_lines.h"

#include <doctest/doctest.h>

#include "program/support.h"

namespace candor::testing {
namespace {

const std::string kSymbols =
    "unit macho-other uuid \"A1\"\ncoverage debug-only\n"
    "string c \"\" in \"line table\" at 0x1008 @ \"App/Room.m\":5:3\n"
    "string c \"\" in \"line table\" at 0x1000 @ \"App/Room.m\":4:1\n"
    "string c \"\" in \"line table\" at 0x1010\n";

std::string line_at(std::uint64_t address, const std::string& uuid) {
  LinkedProgram program;
  program.image("App", "unit macho-executable uuid \"" + uuid + "\"\n", 0).image("App.dSYM", kSymbols, 0);
  const DebugLines lines(program.program());
  const auto line = lines.at(ImageId{0}, address);
  if (!line) return {};
  return std::string(line->file) + ":" + std::to_string(line->line) + ":" + std::to_string(line->column);
}

}  // namespace

TEST_CASE("a row tells of the code up to the next one") {
  CHECK(line_at(0x0fff, "A1").empty());
  CHECK(line_at(0x1000, "A1") == "App/Room.m:4:1");
  CHECK(line_at(0x1007, "A1") == "App/Room.m:4:1");
  CHECK(line_at(0x1008, "A1") == "App/Room.m:5:3");
  CHECK(line_at(0x1010, "A1").empty());
}

TEST_CASE("debug symbols of another build tell nothing") {
  CHECK(line_at(0x1000, "B2").empty());
  CHECK(line_at(0x1000, "").empty());
}

}  // namespace candor::testing
