#pragma once
// Rules about flows, orders and gates: what their checks find becomes matches.

#include <vector>

#include "rule/check.h"
#include "rule/evaluator.h"

namespace candor {

/// Matches of one rule whose check needs code, in the order of its rows, then of the program.
std::vector<Match> match_code_rule(const RulePack& pack, std::uint32_t rule, Evaluator& evaluator,
                                   CodeAnalysis& analysis);

}  // namespace candor
