#pragma once
// Random units that use every record, kind, flag and instruction, laid out as the text parser lays them out.

#include <cstdint>
#include <random>

#include "unit/unit.h"

namespace candor::test {

/// Randomness that is the same on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  std::uint64_t bits() { return engine_(); }
  /// 0 … count-1.
  std::uint32_t below(std::uint64_t count) { return static_cast<std::uint32_t>(engine_() % count); }
  bool one_in(std::uint32_t count) { return below(count) == 0; }
  /// Numbers at the edges more often than in the middle.
  std::uint64_t number();
  std::uint32_t small_number() { return one_in(8) ? static_cast<std::uint32_t>(bits()) : below(1000); }

 private:
  std::mt19937_64 engine_;
};

/// The same seed gives the same unit; it passes check().
Unit generate_unit(std::uint64_t seed);

/// Any text: plain names, quotes, controls, invalid UTF-8, empty.
StringId any_string(Dice& dice, Unit& unit);

void generate_tables(Dice& dice, Unit& unit);
void generate_code(Dice& dice, Unit& unit);

}  // namespace candor::test
