#pragma once
// Reads the entries of a model: what it says of its API.

#include <vector>

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

/// Every entry that the model's map has; other keys are left to the caller.
std::vector<ModelEntry> read_entries(YamlSource& source, MapReader& model);

}  // namespace candor
