// Paths as text.

#include "base/lexical_path.h"

#include <doctest/doctest.h>

namespace candor {
namespace {

TEST_CASE("a path loses its dots and doubled slashes") {
  CHECK(lexically_absolute("/app/./Sources//Main.m") == "/app/Sources/Main.m");
  CHECK(lexically_absolute("/app/Sources/../Other/") == "/app/Other");
  CHECK(lexically_absolute("app") == "/app");
}

TEST_CASE("a path does not climb above the root") {
  CHECK(lexically_absolute("/../../etc") == "/etc");
  CHECK(lexically_absolute("/app/../..") == "/");
  CHECK(lexically_absolute("") == "/");
}

}  // namespace
}  // namespace candor
