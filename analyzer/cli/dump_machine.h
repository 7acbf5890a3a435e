#pragma once
// Machine code beside what was made of it.

#include <map>
#include <string>
#include <string_view>

#include "unit/unit.h"

namespace candor {

/// The disassembly that a unit carries, by address.
using Disassembly = std::map<std::uint64_t, std::string_view>;
Disassembly disassembly_of(const UnitView& unit);

/// The text of one function with each line under the machine instruction that it came from; instructions that
/// nothing came from stand alone. `end`: where the next function begins, or 0.
std::string beside_machine_code(std::string_view function, const Disassembly& code, std::uint64_t end);

}  // namespace candor
