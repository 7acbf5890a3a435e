#include "flow/name_table.h"

#include <algorithm>
#include <string>

#include "flow/hosts.h"

namespace candor {
namespace {

template <class Models>
void append(const Models& models, std::string_view key, std::vector<std::uint32_t>& found) {
  const auto one = models.find(key);
  if (one != models.end()) found.insert(found.end(), one->second.begin(), one->second.end());
}

}  // namespace

void NameTable::add(const ApiName& name, std::uint32_t model) {
  if (!name.prefix) {
    exact_[name.text].push_back(model);
    return;
  }
  beginnings_[name.text].push_back(model);
  const auto at = std::ranges::lower_bound(lengths_, name.text.size());
  if (at == lengths_.end() || *at != name.text.size()) lengths_.insert(at, name.text.size());
}

void NameTable::find(std::string_view text, std::vector<std::uint32_t>& found) const {
  append(exact_, text, found);
  for (const std::size_t length : lengths_) {
    if (length > text.size()) break;
    append(beginnings_, text.substr(0, length), found);
  }
}

void HostTable::add(const ApiName& host, std::uint32_t model) {
  (host.prefix ? below_ : exact_)[host.text].push_back(model);
}

void HostTable::find(std::string_view text, std::vector<std::uint32_t>& found) const {
  if (exact_.empty() && below_.empty()) return;
  std::vector<std::string_view> hosts;
  find_hosts(text, hosts);
  for (const std::string_view written : hosts) {
    std::string lower(written);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    std::string_view host = lower;
    append(exact_, host, found);
    for (std::size_t dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.')) {
      host.remove_prefix(dot + 1);
      append(below_, host, found);
    }
  }
}

}  // namespace candor
