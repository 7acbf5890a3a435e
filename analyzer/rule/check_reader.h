#pragma once
// Reads the `check`, `when` and `for_each` of a rule.

#include <set>

#include "rule/facts_reader.h"

namespace candor {

/// Fills what `check` decides in `rule`; `when` is the rule's own node, absent as nothing. Adds to
/// `message_names` what the message may name.
void read_check(FactsReading& reading, const YAML::Node& check, const std::optional<YAML::Node>& when,
                Rule& rule, std::set<std::string>& message_names);

}  // namespace candor
