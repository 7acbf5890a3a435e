#pragma once
// From a linked program and the rules to the result of a scan: findings, SDKs, coverage and problems.

#include <vector>

#include "finding/finding.h"
#include "program/program.h"
#include "rule/check.h"

namespace candor {

/// Checks one program. `inputs` stays empty; deterministic for equal programs and packs.
ScanResult check(const Program& program, const PreparedPack& pack);
/// As above for one program only; prepares the pack itself.
ScanResult check(const Program& program, const RulePack& pack);

/// Adds the result of another bundle, checked with the same pack, keeping every list sorted. Adding to an
/// empty result gives the other one.
void merge(ScanResult& into, ScanResult part);

}  // namespace candor
