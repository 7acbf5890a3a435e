#pragma once
// The code of single functions, in the text form of units.

#include <string>
#include <string_view>

#include "unit/unit.h"

namespace candor {

/// The functions of the unit whose names `wanted` names, with the closures inside them: "Class.selector:",
/// "-[Class selector:]" or a C name, each with * and ? for any characters. In SSA form when `ssa`. A unit
/// that carries its disassembly has it beside the code. Empty when there is no such function.
std::string code_text(const UnitView& unit, std::string_view wanted, bool ssa);

}  // namespace candor
