// What a hostile file may say must not reach a terminal as control sequences.
#include "base/text.h"

#include <doctest/doctest.h>

namespace candor {

TEST_CASE("terminal escapes, line breaks and bidirectional overrides are shown, not obeyed") {
  CHECK(printable("a\x1b[31mb\n") == "a\\x1b[31mb\\x0a");
  CHECK(printable("x\xE2\x80\xAEy") == "x\\u{202e}y");
  CHECK(printable("\xC2\x9B") == "\\x9b");
}

TEST_CASE("invalid bytes become the replacement character and ordinary text stays") {
  CHECK(printable("a\xFF") == "a\xEF\xBF\xBD");
  const std::string text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
  CHECK(printable(text) == text);
}

TEST_CASE("display width counts code points, not bytes") { CHECK(display_width("a\xC3\xA9") == 2); }

}  // namespace candor
