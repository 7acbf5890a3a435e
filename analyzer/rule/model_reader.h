#pragma once
// Reads models/*.yaml: what an API is.

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

void read_models(YamlSource& source, RulePack& pack, const YAML::Node& root);

}  // namespace candor
