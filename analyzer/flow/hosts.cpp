#include "flow/hosts.h"

#include <algorithm>

namespace candor {
namespace {

constexpr std::size_t kMaxHostLength = 253;
constexpr std::size_t kMaxHostsPerText = 64;

bool is_host_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
         c == '_';
}

bool is_bare_host(std::string_view text) {
  if (text.size() < 4 || text.size() > kMaxHostLength || text.front() == '.' || text.back() == '.')
    return false;
  const std::size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || text.size() - dot < 3) return false;
  return std::ranges::all_of(text, is_host_char);
}

}  // namespace

void find_hosts(std::string_view text, std::vector<std::string_view>& out) {
  out.clear();
  std::size_t from = text.find("://");
  if (from == std::string_view::npos) {
    if (is_bare_host(text)) out.push_back(text);
    return;
  }
  while (from != std::string_view::npos && out.size() < kMaxHostsPerText) {
    from += 3;
    // A format's placeholder ("%@.example.com") is kept: suffix conditions still hold for it.
    const std::size_t end = std::min(text.find_first_of("/:?#\"'\\ <>,;)\n", from), text.size());
    if (end > from && end - from <= kMaxHostLength) out.push_back(text.substr(from, end - from));
    from = text.find("://", end);
  }
}

}  // namespace candor
