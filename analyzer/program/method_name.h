#pragma once
// Canonical names of methods, taken apart.

#include <optional>
#include <string_view>

namespace candor {

/// "-[Class sel:]" or "-[Class(Category) sel:]".
struct MethodName {
  bool of_class = false;
  std::string_view class_name, selector;
};

/// Nothing: the name of something else, as of a closure in a method.
inline std::optional<MethodName> parse_method_name(std::string_view name) {
  const std::size_t space = name.find(' ');
  const bool method = name.starts_with("-[") || name.starts_with("+[");
  if (!method || space == name.npos || !name.ends_with(']')) return std::nullopt;
  MethodName result{name.front() == '+', name.substr(2, space - 2),
                    name.substr(space + 1, name.size() - space - 2)};
  result.class_name = result.class_name.substr(0, result.class_name.find('('));
  return result;
}

}  // namespace candor
