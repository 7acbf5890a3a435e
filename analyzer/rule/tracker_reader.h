#pragma once
// Reads trackers/*.yaml: the signatures of third-party SDKs.

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

void read_trackers(YamlSource& source, RulePack& pack, const YAML::Node& root);

}  // namespace candor
