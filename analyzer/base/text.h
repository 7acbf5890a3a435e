#pragma once
// Text that came out of a file, made safe to show on a terminal; reports and messages go through here.

#include <string>
#include <string_view>

namespace candor {

/// `text` as valid UTF-8 without control characters: invalid bytes become U+FFFD, controls (terminal escapes,
/// line breaks, bidirectional overrides) become \xNN or \u{NNNN}.
std::string printable(std::string_view text);

/// Columns a terminal needs for valid UTF-8 text: POSIX wcwidth, so the locale must be UTF-8 for wide
/// characters.
int display_width(std::string_view text);

}  // namespace candor
