#include <doctest/doctest.h>

#include <cstring>

#include "unit/ssa.h"
#include "unit/support_generate.h"
#include "unit/support_walk.h"
#include "unit/unit.h"

// Frozen units with damage at random: each is refused, or everything in it can be read. What "can be read"
// means is seen best by AddressSanitizer and UndefinedBehaviorSanitizer (preset asan).

using namespace candor;
using namespace candor::test;

namespace {

ByteSpan bytes_of(const std::vector<std::uint8_t>& frozen) { return std::as_bytes(std::span(frozen)); }

void damage(Dice& dice, std::vector<std::uint8_t>& bytes) {
  if (dice.one_in(3)) {
    bytes[dice.below(bytes.size())] ^= static_cast<std::uint8_t>(1u << dice.below(8));
    return;
  }
  // A whole field: indices, counts and offsets are 32-bit numbers at multiples of four.
  constexpr std::uint32_t kEdges[] = {0, 1, 2, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff};
  std::uint32_t value = 0;
  std::uint8_t* field = bytes.data() + dice.below(bytes.size() / 4) * std::size_t{4};
  std::memcpy(&value, field, sizeof(value));
  switch (dice.below(4)) {
    case 0:
      value = kEdges[dice.below(std::size(kEdges))];
      break;
    case 1:
      value = dice.below(64);
      break;
    case 2:
      value += 1;
      break;
    default:
      value -= 1;
  }
  std::memcpy(field, &value, sizeof(value));
}

/// Reads everything there is; returns something that depends on it.
std::size_t use(const UnitView& unit) {
  return walk_everything(unit).size() + to_text(unit).size() + build_ssa(unit.code).instructions.size();
}

}  // namespace

TEST_CASE("a damaged unit is refused or read safely") {
  std::size_t refused = 0;
  std::size_t read = 0;
  std::size_t used = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const auto frozen = freeze(generate_unit(seed));
    Dice dice(seed);
    for (int round = 0; round < 30; ++round) {
      CAPTURE(seed);
      CAPTURE(round);
      auto damaged = frozen;
      for (std::uint32_t i = dice.below(3); i <= 2; ++i) damage(dice, damaged);
      const auto opened = open_frozen(bytes_of(damaged));
      opened ? ++read : ++refused;
      if (opened) used += use(*opened);
    }
  }
  // Both ways are met often.
  CHECK(refused > 1000);
  CHECK(read > 1000);
  CHECK(used > 0);
}

TEST_CASE("a unit cut short is refused or read safely") {
  const auto frozen = freeze(generate_unit(11));
  std::size_t refused = 0;
  for (std::size_t size = 0; size < frozen.size(); ++size) {
    const std::vector<std::uint8_t> cut(frozen.begin(), frozen.begin() + static_cast<std::ptrdiff_t>(size));
    const auto opened = open_frozen(bytes_of(cut));
    if (opened) CHECK(use(*opened) > 0);
    refused += opened ? 0 : 1;
  }
  CHECK(refused > frozen.size() / 2);
}

TEST_CASE("damaged text gives a unit or a mistake with its place") {
  std::size_t mistakes = 0;
  for (std::uint64_t seed = 0; seed < 1500; ++seed) {
    CAPTURE(seed);
    const Unit unit = generate_unit(seed);
    std::string text = to_text(*view(unit));
    Dice dice(seed);
    for (std::uint32_t i = dice.below(3); i <= 2; ++i) {
      const std::size_t at = dice.below(text.size());
      if (dice.one_in(2)) {
        text.erase(at, 1 + dice.below(4));
      } else {
        text[at] = "\"{}()<>%#@:,\n 019ax-\\"[dice.below(21)];
      }
      if (text.empty()) text = " ";
    }
    const auto parsed = parse_text(text);
    if (parsed) {
      CHECK(use(*view(*parsed)) > 0);
    } else {
      CHECK(parsed.error().kind == ErrorKind::UnitSyntax);
      ++mistakes;
    }
  }
  CHECK(mistakes > 500);
}
