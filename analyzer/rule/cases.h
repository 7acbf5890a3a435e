#pragma once
// Runs the unit cases of rules: text of a unit, program, check, and whether the rule fired as its case says.

#include <string>
#include <vector>

#include "rule/pack.h"

namespace candor {

struct CaseResult {
  std::string rule;
  std::string title;
  std::string where;  // file:line
  bool passed = false;
  std::string reason;  // of a failure: what happened instead
};

/// Runs all unit cases of the rules of `pack` that `file` holds (all rules when empty). Cases of the corpus
/// are not run.
std::vector<CaseResult> run_cases(const RulePack& pack, const std::string& file = {});

}  // namespace candor
