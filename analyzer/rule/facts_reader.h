#pragma once
// Reads a facts tree.

#include <set>
#include <string>

#include "rule/pack.h"
#include "rule/vocabulary.h"
#include "rule/yaml_source.h"

namespace candor {

struct FactsReading {
  YamlSource& source;
  RulePack& pack;
  const Vocabulary& vocabulary;
  std::set<std::string> as_names;  // every `as:` met
};

Fact read_fact(FactsReading& reading, const YAML::Node& node);

/// The condition of the `sdk` leaf, also used by for_each.
SdkQuery read_sdk_query(FactsReading& reading, const YAML::Node& node);

/// One comparison or a list of comparisons.
std::vector<Comparison> read_comparisons(YamlSource& source, const YAML::Node& node, const std::string& what);

/// Reports labels that no model defines.
void check_label(FactsReading& reading, const YAML::Node& at, const std::string& label);

}  // namespace candor
