#pragma once
// Reads ports: the places of a call that a model speaks of, such as "return" or "arg 1.key(\"name\")".

#include <optional>
#include <string_view>

#include "flow/api.h"
#include "rule/yaml_source.h"

namespace candor {

/// Nothing when the text is no port.
std::optional<ApiPort> parse_port(std::string_view text);

/// A port at a node; `self` after adding a mistake.
ApiPort read_port(YamlSource& source, const YAML::Node& node, std::string_view what);
/// A list of ports.
std::vector<ApiPort> read_ports(YamlSource& source, const YAML::Node& node, std::string_view what);

}  // namespace candor
