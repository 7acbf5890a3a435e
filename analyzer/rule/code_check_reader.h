#pragma once
// Reads the checks that need code: flow, must, reach and gate.

#include <optional>
#include <string_view>

#include "rule/facts_reader.h"

namespace candor {

/// "arg 2 != NAME", "arg 2.getter == \"text\"": nothing when the text is no guard.
std::optional<Guard> parse_guard(std::string_view text);

/// Whether a key of `check` is one of these checks, and which.
std::optional<CheckKind> code_check_kind(std::string_view key);
const std::vector<std::string>& code_check_words();

/// Reads the keys of a check from its map, whose `finish` is left to the caller.
CodeCheck read_code_check(FactsReading& reading, CheckKind kind, MapReader& map);

}  // namespace candor
