#include "binary/asked_names.h"

#include <algorithm>

namespace candor {

AskedNames::AskedNames(std::string_view list) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('\n'), list.size());
    std::string_view name = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    const AskedRole role = name.starts_with('>') ? AskedRole::Receives : AskedRole::Begins;
    if (role == AskedRole::Receives) name.remove_prefix(1);
    if (name.ends_with('*')) {
      beginnings_.emplace_back(name.substr(0, name.size() - 1), role);
    } else if (!name.empty()) {
      exact_.emplace(name, role);
    }
  }
}

AskedRole AskedNames::role_of(std::string_view name) const {
  AskedRole role = AskedRole::None;
  for (const std::string_view text : {name, name.substr(0, name.find('$'))}) {
    const auto found = exact_.find(text);
    if (found != exact_.end()) role = std::max(role, found->second);
  }
  for (const auto& [begin, beginning] : beginnings_) {
    if (name.starts_with(begin)) role = std::max(role, beginning);
  }
  return role;
}

}  // namespace candor
