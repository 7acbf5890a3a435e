#pragma once
// Reads the `cases` of a rule.

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

std::vector<RuleCase> read_cases(YamlSource& source, const YAML::Node& node);

/// A component as a case names it: "app", "extension Share".
struct CaseComponent {
  std::string kind;  // one of component_words()
  std::string name;  // empty for the app
};
std::optional<CaseComponent> parse_case_component(const std::string& text);

}  // namespace candor
