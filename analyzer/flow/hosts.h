#pragma once
// Hosts in string constants.

#include <string_view>
#include <vector>

namespace candor {

/// The hosts in a text: of every "scheme://host", or the text itself when it is a bare host name.
void find_hosts(std::string_view text, std::vector<std::string_view>& out);

}  // namespace candor
