// Hostile source costs bounded time and memory, and is a clear problem.
#include <doctest/doctest.h>

#include <string>

#include "base/limits.h"
#include "source/parse/support_parse.h"

namespace candor {
namespace {

using testing::join;
using testing::parse_source;
using testing::Parsed;
using testing::Project;

std::string repeat(const std::string& text, std::size_t count) {
  std::string result;
  result.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

const std::string kBefore = "void before(id x) { [x first]; }\n";

}  // namespace

TEST_CASE("a hundred thousand nested parentheses end the parse, with a problem") {
  const Parsed parsed =
      parse_source(kBefore + "int deep = " + repeat("(", 100'000) + "1" + repeat(")", 100'000) + ";\n");
  CHECK(parsed.ok);
  CHECK(join(parsed.selectors) == "first");
  CHECK(parsed.has_problem(ErrorKind::SourceIncomplete));
}

TEST_CASE("a hundred thousand operators before one operand end the parse, with a problem") {
  const Parsed parsed = parse_source(kBefore + "int deep = " + repeat("!", 100'000) + "1;\n");
  CHECK(join(parsed.selectors) == "first");
  CHECK(parsed.has_problem(ErrorKind::LimitReached));
}

TEST_CASE("a line of ten million characters is parsed") {
  const Parsed parsed = parse_source(kBefore + "void f(id x) { " + repeat("[x go]; ", 20'000) + "/*" +
                                     repeat("x", 10'000'000) + "*/ [x last]; }\n");
  CHECK(parsed.selectors.size() == 20'002);
  CHECK(parsed.selectors.back() == "last");
}

TEST_CASE("headers that include themselves and one another end") {
  Project project({{"main.m", "#include \"a.h\"\nvoid f(id x) { [x go]; }\n"},
                   {"a.h", "#include \"b.h\"\n#include \"b.h\"\n#include \"a.h\"\n"},
                   {"b.h", "#include \"a.h\"\n#include \"a.h\"\n"}});
  const Parsed parsed = project.parse("main.m");
  CHECK(parsed.ok);
  CHECK(parsed.has_problem(ErrorKind::SourceIncomplete));
}

TEST_CASE("invalid UTF-8 costs nothing") {
  const Parsed parsed =
      parse_source("// \xff\xfe\xc0\nvoid f(id x) { [x log:@\"\xff\xc3\x28\"]; [x go]; }\n");
  CHECK(join(parsed.selectors) == "log: go");
}

TEST_CASE("a template that instantiates itself for ever is cut off") {
  const Parsed parsed =
      parse_source(kBefore +
                       "template <int N> struct Deep { static const int value = Deep<N + 1>::value; };\n"
                       "int v = Deep<0>::value;\nvoid after(id x) { [x second]; }\n",
                   "main.mm");
  CHECK(join(parsed.selectors) == "first second");
  CHECK(parsed.has_problem(ErrorKind::SourceIncomplete));
}

TEST_CASE("a file past the size limit is refused") {
  Project project({{"main.m", repeat(std::string(1 << 20, ' '), limits::kMaxSourceFile / (1 << 20)) + " "}});
  const auto result = compile_source(project.task("main.m"));
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().kind == ErrorKind::TooLarge);
}

}  // namespace candor
