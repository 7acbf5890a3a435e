#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/limits.h"
#include "support_arm64.h"
#include "support_machine.h"

using namespace candor;
using namespace candor::arm64;

namespace {

constexpr std::uint64_t kBase = TestCode::kBase;
constexpr std::uint32_t kReturn = 0xd65f03c0, kMove = 0xaa0103e0;

/// "0-8 8-16": functions by their distance from the code's beginning.
std::string functions_of(const TestCode& code) {
  ProblemLog problems;
  std::string text;
  for (const FunctionRange& function : find_functions(code, problems))
    text += fmt::format("{}{}-{}", text.empty() ? "" : " ", function.address - kBase, function.end - kBase);
  for (const Problem& problem : problems.problems()) text += "; " + problem.message;
  return text;
}

}  // namespace

TEST_CASE("known entries divide code, each going on to the next") {
  TestCode code({kMove, kReturn, kMove, kMove, kReturn});
  code.add_entry(kBase + 8);
  code.add_entry(kBase + 8, EntryReason::Method);
  CHECK(functions_of(code) == "0-8 8-20");
}

TEST_CASE("code before the first entry belongs to no function") {
  TestCode code({kMove, kReturn, kMove, kReturn}, false);
  CHECK(functions_of(code) == "");
  code.add_entry(kBase + 8);
  CHECK(functions_of(code) == "8-16");
}

TEST_CASE("what is called begins a function, unless control falls into it") {
  if (!have_assembler()) return;
  auto words =
      assemble("bl helper\nbl inside\nret\nmov x0, x1\ninside: mov x0, x1\nret\nhelper: mov x0, x1\nret\n");
  CHECK(functions_of(TestCode(words)) == "0-24 24-32");
}

TEST_CASE("where an image tells no beginnings, taken addresses of frames begin functions") {
  if (!have_assembler()) return;
  auto words =
      assemble("adrp x0, #0\nadd x0, x0, #12\nret\nstp x29, x30, [sp, #-16]!\nret\nmov x0, x1\nret\n");
  CHECK(functions_of(TestCode(words)) == "0-12 12-28");
  TestCode told(words);
  told.add_entry(kBase, EntryReason::FunctionStart);
  CHECK(functions_of(told) == "0-28");
}

TEST_CASE("entries outside code or at odd addresses are counted as a problem") {
  TestCode code({kMove, kReturn});
  code.add_entry(kBase + 2);
  code.add_entry(kBase + 8);
  code.add_entry(kBase - 4);
  code.add_entry(~std::uint64_t{0} - 3);
  CHECK(functions_of(code) == "0-8; 4 functions begin outside code");
}

TEST_CASE("a call out of all code begins nothing") {
  if (!have_assembler()) return;
  CHECK(functions_of(TestCode(assemble("bl #0x7fffffc\nbl #-0x8000000\nret\n"))) == "0-12");
}

TEST_CASE("a function's name and method are the first its entries give") {
  Unit unit;
  TestCode code({kMove, kReturn});
  code.add_entry({.address = kBase, .reason = EntryReason::Method, .method = 3, .definition = 2});
  code.add_entry({.address = kBase, .reason = EntryReason::Method, .method = 5, .definition = 4});
  code.add_entry({.address = kBase, .reason = EntryReason::Symbol, .name = unit.intern("_f")});
  ProblemLog problems;
  auto functions = find_functions(code, problems);
  REQUIRE(functions.size() == 1);
  CHECK(functions[0].method == 3);
  CHECK(functions[0].definition == 2);
  CHECK(unit.strings.at(functions[0].name) == "_f");
}
