#pragma once
// Reads <pack>/<rule-name>.yaml: one rule with its documentation and cases.

#include "rule/pack.h"
#include "rule/vocabulary.h"
#include "rule/yaml_source.h"

namespace candor {

/// `expected_id`: pack/name after the file's path.
Rule read_rule(YamlSource& source, RulePack& pack, const Vocabulary& vocabulary, const YAML::Node& root,
               const std::string& expected_id);

}  // namespace candor
