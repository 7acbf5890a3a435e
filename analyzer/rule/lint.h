#pragma once
// What a rule pack lacks although it can be loaded.

#include <string>
#include <vector>

#include "base/result.h"
#include "rule/pack.h"

namespace candor {

/// One entry per shortcoming, with what to do about it; `where` is the rule's file.
std::vector<Error> lint(const RulePack& pack);

}  // namespace candor
