#pragma once
// Which bytes of a string may stand in the text form as they are.

#include <cstddef>
#include <string_view>

namespace candor::text {

/// Length of the UTF-8 character that `text` starts with when it may be shown as it is; 0 for a byte that is
/// to be escaped: invalid UTF-8, controls, and characters that change the direction or the lines of a text.
std::size_t showable_length(std::string_view text);

}  // namespace candor::text
