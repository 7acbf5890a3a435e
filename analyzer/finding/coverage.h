#pragma once
// What was read and what was not: the coverage list and the problems of one program.

#include <vector>

#include "finding/finding.h"
#include "program/program.h"
#include "rule/code_analysis.h"

namespace candor {

/// One entry per unit, per artifact that gave none, and per component with something not analysed; sorted.
/// `code_rules`: how many rules need code, and so say nothing of an image without.
/// `analysis` must be of the program.
std::vector<CoverageEntry> coverage_of(const Program& program, CodeAnalysis& analysis,
                                       std::uint32_t code_rules);

/// One entry per image with code, sorted.
std::vector<CallCoverage> calls_of(const Program& program, CodeAnalysis& analysis);

/// Problems of units and of artifacts that gave none, sorted by artifact.
std::vector<PlacedProblemText> problems_of(const Program& program);

/// The root component as the thing scanned.
ScannedBundle describe_bundle(const Program& program);

}  // namespace candor
