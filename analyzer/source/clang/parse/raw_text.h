#pragma once
// What the tokens of one file say without a parse: where bracket sends stand.

#include <cstdint>
#include <string_view>
#include <vector>

namespace candor::source {

/// Offsets are bytes from the start of the text.
struct RawText {
  std::vector<std::uint32_t> sends;  // of the `[` of each bracket send outside of directives, ascending
};

/// Lexes `text`, which must be followed by a zero byte. `[a b]` and `[a b:c]` are sends; subscripts, array
/// literals, lambda captures and attributes are not. Code in `#define` and other directives is not looked at.
RawText read_raw_text(std::string_view text);

}  // namespace candor::source
