#pragma once
// Reads the `match` of a model: which API it speaks of.

#include <vector>

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

/// One model without entries for each combination of the names, so that reports name exactly what was used.
std::vector<Model> read_match(YamlSource& source, RulePack& pack, const YAML::Node& node);

}  // namespace candor
