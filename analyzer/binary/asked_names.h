#pragma once
// Names of functions and variables that rules ask about: what tells the code of a large image that must be
// lifted.

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor {

enum class AskedRole : std::uint8_t {
  None,
  Receives,  // matters to rules only for data that comes from elsewhere
  Begins,    // data, or a question of a rule, begins here
};

/// A list of names, one a line; one that ends with `*` stands for all that begin so, one behind a `>` only
/// receives. Points into the list.
class AskedNames {
 public:
  explicit AskedNames(std::string_view list);

  bool empty() const { return exact_.empty() && beginnings_.empty(); }
  /// Also by the name without what compilers put behind a `$`.
  AskedRole role_of(std::string_view name) const;

 private:
  std::unordered_map<std::string_view, AskedRole> exact_;  // looked up only
  std::vector<std::pair<std::string_view, AskedRole>> beginnings_;
};

}  // namespace candor
