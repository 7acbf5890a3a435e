#include "source/clang/parse/raw_text.h"

#include <doctest/doctest.h>

#include <string>

namespace candor {
namespace {

std::size_t sends(const std::string& text) { return source::read_raw_text(text).sends.size(); }

TEST_CASE("brackets with a receiver and a selector are sends") {
  CHECK(sends("[a b]; [[A alloc] initWith:x]; [super init]; [@\"s\" length];") == 5);
  CHECK(sends("[NSArray<A *> new]; [f(x) count]; [(x) go];") == 3);
}

TEST_CASE("the result of a send may be cast") {
  CHECK(sends("n = (NSInteger)[f(x) count]; n = (int)[a count];") == 2);
}

TEST_CASE("subscripts, literals, captures, attributes and directives are no sends") {
  CHECK(
      sends(
          "a[i]; m[(id)key]; m[i + (int)j]; x = @[ y ]; [=] { }; [&x, y](int) { }; [[nodiscard]] int f();") ==
      0);
  CHECK(sends("#define GO [a go]\n// [a b]\n\"[a b]\";") == 0);
}

}  // namespace
}  // namespace candor
