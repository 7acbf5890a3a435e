#include <doctest/doctest.h>

#include "unit/support_generate.h"
#include "unit/support_walk.h"
#include "unit/unit.h"

using namespace candor;
using namespace candor::test;

namespace {

constexpr std::uint64_t kSeeds = 1500;

ByteSpan bytes_of(const std::vector<std::uint8_t>& frozen) { return std::as_bytes(std::span(frozen)); }

}  // namespace

TEST_CASE("a frozen unit holds what the unit held") {
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    CAPTURE(seed);
    const Unit unit = generate_unit(seed);
    const auto built = view(unit);
    REQUIRE_MESSAGE(built, (built ? "" : to_string(built.error())));
    const auto frozen = freeze(unit);
    const auto opened = open_frozen(bytes_of(frozen));
    REQUIRE(opened);
    REQUIRE(walk_everything(*opened) == walk_everything(*built));
  }
}

TEST_CASE("the text of a unit holds everything the unit holds") {
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    CAPTURE(seed);
    const Unit unit = generate_unit(seed);
    const std::string text = to_text(*view(unit));
    const auto parsed = parse_text(text);
    REQUIRE_MESSAGE(parsed, (parsed ? "" : to_string(parsed.error()) + "\n" + text));
    REQUIRE(walk_everything(*view(*parsed)) == walk_everything(*view(unit)));
  }
}

TEST_CASE("text to unit to frozen bytes to text is the identity") {
  for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
    CAPTURE(seed);
    const std::string text = to_text(*view(generate_unit(seed)));
    const auto parsed = parse_text(text);
    REQUIRE(parsed);
    const auto frozen = freeze(*parsed);
    const auto opened = open_frozen(bytes_of(frozen));
    REQUIRE(opened);
    REQUIRE(to_text(*opened) == text);
  }
}
