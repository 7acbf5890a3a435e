#pragma once
// The message of a finding: a rule's text with `{name}` filled in.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The names in braces, in order. "{{" and "}}" stand for braces.
std::vector<std::string> placeholders(std::string_view message);

/// `value_of` gives the text for a name.
std::string format_message(std::string_view message,
                           const std::function<std::string(std::string_view)>& value_of);

/// The first five, separated by commas, "and N more".
std::string listed(const std::vector<std::string>& values);

}  // namespace candor
