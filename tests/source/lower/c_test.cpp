#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "golden.h"
#include "source/clang/parse/large_stack.h"
#include "source/lower/support_lower.h"

using namespace candor;
using namespace candor::testing;

namespace {

std::vector<std::filesystem::path> constructs() {
  std::vector<std::filesystem::path> files;
  const std::string folder = std::string(CANDOR_SOURCE_DIR) + "/tests/source/lower/c";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt" && entry.path().extension() != ".actual") {
      files.push_back(entry.path());
    }
  }
  std::ranges::sort(files);
  return files;
}

/// `count` times `part`.
std::string repeated(std::string_view part, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += part;
  return text;
}

}  // namespace

TEST_CASE("every construct of C and C++ lowers to the code beside it") {
  const auto files = constructs();
  CHECK(files.size() >= 35);
  for (const auto& file : files) {
    CAPTURE(file.stem().string());
    const Unit unit = lower_text(read_file(file.string()), {.file = file.filename().string()});
    check_golden("source/lower/c/" + file.stem().string() + ".txt", checked_text(unit));
  }
}

TEST_CASE("long chains and lists are lowered without deep recursion") {
  const std::string code = "int f(int a, int c) { int b = a" + repeated("+a", 20'000) + "; if (a" +
                           repeated("&&a", 5'000) + ") b = 1; " + repeated("if (a) b = 2; else ", 200) +
                           " b = 3; return (" + repeated("b,", 5'000) + "b); }";
  const Unit unit = lower_text(code, {.file = "main.c"});
  CHECK(unit.problems.empty());
  CHECK(unit.coverage.functions_lifted == 1);
  CHECK(checked_text(unit).size() > 100'000);
}

TEST_CASE("a function past the limit of instructions is cut, and a problem says so") {
  const std::string code = "void g(int); void f(int a) { " + repeated("g(a+1);", 70'000) + " }";
  const Unit unit = lower_text(code, {.file = "main.c"});
  REQUIRE(unit.problems.size() == 1);
  CHECK(unit.problems[0].kind == static_cast<std::uint32_t>(ErrorKind::LimitReached));
  CHECK(unit.coverage.functions_seen == 1);
  CHECK(unit.coverage.functions_lifted == 0);
}

TEST_CASE("expressions nested past the limit are cut, and a problem says so") {
  const std::string code = "int f(int a) { return " + repeated("~", 1'200) + "a; }";
  Unit unit;
  // As in the front end: the limit is what its stack holds, also under sanitizers, whose frames are larger.
  source::run_on_large_stack([&] { unit = lower_text(code, {.file = "main.c"}); });
  REQUIRE(unit.problems.size() == 1);
  CHECK(unit.problems[0].kind == static_cast<std::uint32_t>(ErrorKind::LimitReached));
}

TEST_CASE("the same text gives the same unit") {
  const std::string code =
      "template <class T> T twice(T a) { return a + a; }\nint f() { return twice(1) + int(twice(2.0)); }";
  CHECK(checked_text(lower_text(code, {.file = "main.cpp"})) ==
        checked_text(lower_text(code, {.file = "main.cpp"})));
}
