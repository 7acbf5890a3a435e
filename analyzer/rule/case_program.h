#pragma once
// The program that a case of a rule describes: units as text, each in a component.

#include <deque>

#include "program/program.h"
#include "rule/pack.h"

namespace candor {

/// `units` must live as long as what is linked from `input`.
struct CaseProgram {
  std::deque<Unit> units;
  ProgramInput input;
};

/// Parses the unit and puts it into its component, made when new. Errors: those of parse_text.
Status add_unit(CaseProgram& program, const UnitCase& one);

}  // namespace candor
