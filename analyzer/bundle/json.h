#pragma once
// JSON of unknown origin, read without exceptions and without deep nesting.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "base/byte_reader.h"

namespace candor::bundle {

/// The value, without what nests deeper than limits::kMaxTreeDepth; nothing for text that is no JSON.
std::optional<nlohmann::json> parse_json(ByteSpan bytes);

/// A member's text; empty when the value is no object, or the member is absent or no text.
std::string json_text(const nlohmann::json& object, const char* member);
/// A member; null when the value is no object or has no such member.
const nlohmann::json* json_member(const nlohmann::json& object, const char* member);

}  // namespace candor::bundle
