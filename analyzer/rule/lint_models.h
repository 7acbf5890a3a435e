#pragma once
// Whether the platform has the APIs that models name.

#include <vector>

#include "base/result.h"
#include "rule/pack.h"
#include "unit/unit.h"

namespace candor {

/// One entry per exact name of a model that `sdk` (the platform's description) does not declare, unless the
/// model says `external: true`: a class or protocol, a selector of the named classes or of their superclasses
/// and protocols, a function or variable. Patterns are not looked at. `where` is the model's file and name.
std::vector<Error> lint_models(const RulePack& pack, const UnitView& sdk);

}  // namespace candor
