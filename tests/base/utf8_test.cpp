#include "base/utf8.h"

#include <doctest/doctest.h>

namespace candor {
namespace {

TEST_CASE("well-formed text of every sequence length is UTF-8") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("plain ascii of more than eight bytes"));
  CHECK(is_utf8("caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80 and more"));
}

TEST_CASE("overlong forms, surrogates, values past U+10FFFF and cut sequences are not UTF-8") {
  CHECK_FALSE(is_utf8("\xc0\xaf"));
  CHECK_FALSE(is_utf8("\xe0\x80\x80"));
  CHECK_FALSE(is_utf8("\xed\xa0\x80"));
  CHECK_FALSE(is_utf8("\xf4\x90\x80\x80"));
  CHECK_FALSE(is_utf8("12345678\xe2\x82"));
  CHECK_FALSE(is_utf8("\x80"));
}

TEST_CASE("repair replaces each stray byte and keeps what is around it") {
  CHECK(repair_utf8("a\xff"
                    "b\xe2\x82") ==
        "a\xef\xbf\xbd"
        "b\xef\xbf\xbd\xef\xbf\xbd");
  CHECK(repair_utf8("\xf0\x9f\x98\x80") == "\xf0\x9f\x98\x80");
}

TEST_CASE("UTF-16 pairs are joined, single surrogates replaced and an odd byte dropped") {
  CHECK(utf16_to_utf8(as_byte_span({"A\0\xe9\0\x3d\xd8\x00\xde", 8})) == "A\xc3\xa9\xf0\x9f\x98\x80");
  CHECK(utf16_to_utf8(as_byte_span({"\x3d\xd8"
                                    "A\0\x00\xde"
                                    "B",
                                    7})) ==
        "\xef\xbf\xbd"
        "A\xef\xbf\xbd");
}

TEST_CASE("a cut never ends inside a sequence") {
  CHECK(cut_utf8("a\xe2\x82\xac", 4) == "a\xe2\x82\xac");
  CHECK(cut_utf8("a\xe2\x82\xac", 3) == "a");
  CHECK(cut_utf8("a\xe2\x82\xac", 1) == "a");
}

}  // namespace
}  // namespace candor
