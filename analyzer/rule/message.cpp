#include "rule/message.h"

#include <fmt/format.h>

namespace candor {

std::string format_message(std::string_view message,
                           const std::function<std::string(std::string_view)>& value_of) {
  std::string out;
  for (std::size_t i = 0; i < message.size(); ++i) {
    const bool doubled = i + 1 < message.size() && message[i + 1] == message[i];
    if ((message[i] == '{' || message[i] == '}') && doubled) {
      out += message[i++];
      continue;
    }
    const std::size_t end = message[i] == '{' ? message.find('}', i) : std::string_view::npos;
    if (end == std::string_view::npos) {
      out += message[i];
      continue;
    }
    out += value_of(message.substr(i + 1, end - i - 1));
    i = end;
  }
  return out;
}

std::vector<std::string> placeholders(std::string_view message) {
  std::vector<std::string> names;
  format_message(message, [&](std::string_view name) {
    names.emplace_back(name);
    return std::string();
  });
  return names;
}

std::string listed(const std::vector<std::string>& values) {
  constexpr std::size_t kShown = 5;
  std::string out;
  for (std::size_t i = 0; i < values.size() && i < kShown; ++i) out += (i == 0 ? "" : ", ") + values[i];
  if (values.size() > kShown) out += fmt::format(" and {} more", values.size() - kShown);
  return out;
}

}  // namespace candor
