#include "bundle/json.h"

#include "base/limits.h"

namespace candor::bundle {

std::optional<nlohmann::json> parse_json(ByteSpan bytes) {
  const std::string_view text = as_text(bytes);
  const auto keep = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
    return depth <= limits::kMaxTreeDepth;
  };
  nlohmann::json value = nlohmann::json::parse(text.begin(), text.end(), keep, /*allow_exceptions=*/false);
  if (value.is_discarded()) return std::nullopt;
  return value;
}

const nlohmann::json* json_member(const nlohmann::json& object, const char* member) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(member);
  return found == object.end() ? nullptr : &*found;
}

std::string json_text(const nlohmann::json& object, const char* member) {
  const nlohmann::json* value = json_member(object, member);
  return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

}  // namespace candor::bundle
