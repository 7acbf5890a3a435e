#pragma once
// Which models name a text: exact names, beginnings and hosts, each by one or a few look-ups.

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "flow/api.h"

namespace candor {

/// Points into the models' texts.
class NameTable {
 public:
  void add(const ApiName& name, std::uint32_t model);
  /// Appends the models whose name matches.
  void find(std::string_view text, std::vector<std::uint32_t>& found) const;
  bool empty() const { return exact_.empty() && beginnings_.empty(); }

 private:
  using Models = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;

  Models exact_, beginnings_;
  std::vector<std::size_t> lengths_;  // of beginnings, ascending
};

/// As NameTable, for the hosts in a text.
class HostTable {
 public:
  void add(const ApiName& host, std::uint32_t model);
  void find(std::string_view text, std::vector<std::uint32_t>& found) const;

 private:
  using Models = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;

  Models exact_, below_;
};

}  // namespace candor
