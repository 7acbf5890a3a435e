#pragma once
// The models of a pack in the form that the flow analyses read.

#include <optional>
#include <string_view>
#include <vector>

#include "flow/api.h"
#include "rule/pack.h"

namespace candor {

/// One ApiModel for each Model, with the same index.
ApiModels api_models(const RulePack& pack);

/// The functions and variables of models that tell more than how data goes through them, as AskedNames reads
/// them: one a line, sorted; behind a `>` those that only receive data.
std::string asked_names(const ApiModels& models);

/// The label's id; nothing when no model has the label.
std::optional<LabelId> find_label(const ApiModels& models, std::string_view label);
/// Those of the labels that some model has.
std::vector<LabelId> find_labels(const ApiModels& models, const std::vector<std::string>& labels);

}  // namespace candor
