#pragma once
// Reads NAMES: a text, a list, or a map with `any`, `regex`, `ignore_case`, `except`.

#include <string_view>

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

enum class NamesUse : std::uint8_t {
  Symbol,  // names in tables: no "*mid*", no value bound during the check
  Host,    // as Symbol, and in lower case, as hosts are looked up
  Text,    // string constants and resources: "*mid*" too
  Value,   // documents and components: everything
};

/// Adds the condition to the pack; 0 after a mistake. `other_key`: one key more that the map form may have
/// and the caller reads.
NamesId read_names(YamlSource& source, RulePack& pack, const YAML::Node& node, std::string_view what,
                   NamesUse use, const char* other_key = nullptr);

}  // namespace candor
