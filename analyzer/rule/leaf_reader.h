#pragma once
// Reads the leaves of a facts tree, one function each.

#include "rule/facts_reader.h"

namespace candor {

/// The keys of all leaves.
std::vector<std::string> leaf_words();

/// `key` is one of leaf_words().
Fact read_leaf(FactsReading& reading, const std::string& key, const YAML::Node& value);

}  // namespace candor
