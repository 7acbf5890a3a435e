#pragma once
// Comparisons of versions and ratios: ">=13.0", "<0.95".

#include <optional>
#include <span>
#include <string_view>

#include "rule/fact.h"

namespace candor {

/// Reads an operator and a number with dots; nothing when it is no such text.
std::optional<Comparison> parse_comparison(std::string_view text);

/// Compares number by number, a missing one is 0 ("13" equals "13.0"). An empty version holds for nothing.
bool version_holds(const Comparison& comparison, std::string_view version);
/// True when all hold.
bool versions_hold(std::span<const Comparison> comparisons, std::string_view version);
bool ratio_holds(const Comparison& comparison, double ratio);

}  // namespace candor
