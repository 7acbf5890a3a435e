#include "flow/ancestry.h"

#include <algorithm>

#include "base/limits.h"

namespace candor {

bool names_match(const ApiName& wanted, std::string_view name) {
  return wanted.prefix ? name.starts_with(wanted.text) : name == wanted.text;
}

const Ancestry& Ancestries::of(std::string_view name) {
  const auto [found, added] = entry_of(known_, name);
  Ancestry& ancestry = found->second;
  if (!added) return ancestry;
  std::vector<std::string_view> protocols;
  const auto add_protocols = [&](std::span<const std::string_view> more) {
    protocols.insert(protocols.end(), more.begin(), more.end());
  };
  std::string_view type = found->first;
  while (ancestry.names.size() < limits::kMaxClassDepth) {
    ancestry.names.push_back(type);
    add_protocols(methods_->protocols_of(type));
    const std::string_view parent = methods_->superclass_of(type);
    if (parent.empty()) {
      ancestry.complete = methods_->defines_class(type);
      break;
    }
    type = parent;
  }
  if (!methods_->declares_class(name)) add_protocols(methods_->protocols_of_protocol(name));
  // Appends while it walks; each protocol is looked at once.
  const std::size_t classes = ancestry.names.size();
  for (std::size_t i = 0; i < protocols.size(); ++i) {
    const auto begin = ancestry.names.begin() + static_cast<std::ptrdiff_t>(classes);
    if (std::find(begin, ancestry.names.end(), protocols[i]) != ancestry.names.end()) continue;
    ancestry.names.push_back(protocols[i]);
    add_protocols(methods_->protocols_of_protocol(protocols[i]));
  }
  std::ranges::sort(ancestry.names);
  const auto repeated = std::ranges::unique(ancestry.names);
  ancestry.names.erase(repeated.begin(), repeated.end());
  return ancestry;
}

bool Ancestries::is_a(std::string_view name, const ApiName& ancestor) {
  const auto& names = of(name).names;
  const auto at = std::ranges::lower_bound(names, ancestor.text);
  return at != names.end() && names_match(ancestor, *at);
}

}  // namespace candor
