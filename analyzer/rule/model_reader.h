#pragma once
// Reads models/*.yaml: what an API is.

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

void read_models(YamlSource& source, RulePack& pack, const YAML::Node& root);

/// True for a text of the port grammar: self, return, arg N, args N.., *arg N, arg N.key("k"), captured.
bool is_port(std::string_view text);

}  // namespace candor
