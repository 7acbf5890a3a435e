#include <doctest/doctest.h>

#include "unit/unit.h"

using namespace candor;

namespace {

Unit parse(std::string_view text) {
  auto unit = parse_text(text);
  REQUIRE_MESSAGE(unit, (unit ? "" : to_string(unit.error())));
  return std::move(*unit);
}

std::string canonical(std::string_view text) { return to_text(*view(parse(text))); }

std::string error_of(std::string_view text) {
  const auto unit = parse_text(text);
  REQUIRE(!unit);
  CHECK(unit.error().kind == ErrorKind::UnitSyntax);
  return unit.error().where + " " + unit.error().message;
}

}  // namespace

TEST_CASE("the first line alone is a unit") {
  CHECK(parse("unit source").kind == UnitKind::Source);
  CHECK(canonical("unit source") == "unit source\n");
}

TEST_CASE("a unit is written the way a person writes it") {
  constexpr std::string_view kText =
      R"(unit macho-executable "arm64" platform "ios" min-os "13.0" sdk "17.2" signed
coverage functions-seen 3 sends-seen 2 objective-c stripped
library "/System/Library/Frameworks/PushKit.framework/PushKit" weak
import "PKPushTypeVoIP" from "/System/Library/Frameworks/PushKit.framework/PushKit" weak
class-reference "CXProvider" imported at 0x100004000
selector "setDesiredPushTypes:"
string cf "hello \"there\"\n" in "__DATA,__cfstring" at 0x100008000
class "AppDelegate" : "UIResponder" <"UIApplicationDelegate", "PKPushRegistryDelegate"> size 16 {
  ivar "_window" type "@\"UIWindow\"" offset 8 size 8
  property "window" attributes "T@\"UIWindow\",&,N,V_window"
  method "-" "window" types "@16@0:8" at 0x100001000
  method "+" "shared"
}
collection dictionary #0 at 0x100009000 ["key", 5, "ratio", 2.5, "list", #1]
collection array #1 ["a", unknown]
document info-plist {
  UIBackgroundModes: [
    "voip",
  ],
  "odd key": true,
}
problem BIN006 "cryptid is 1" where "load command 12"
)";
  CHECK(canonical(kText) == kText);
}

TEST_CASE("words of a record may be left out and spread over bare words and comments") {
  const Unit unit = parse(R"(// a unit of a test
unit macho-library "arm64" platform ios
library "a.dylib"  // first
library "b.dylib"
import "x" from "b.dylib"
import "y" from #1
class "C" { method "-" "go" }
document info-plist { a: [1, 2.0, -3, null], b: data "AAAA", c: date "2020-01-01T00:00:00Z" 1577836800 }
)");
  const auto opened = view(unit);
  REQUIRE(opened);
  CHECK(opened->string(opened->identity.platform) == "ios");
  CHECK(opened->imports[0].library == 2);
  CHECK(opened->imports[1].library == 2);
  CHECK(opened->methods.size() == 1);
  CHECK(opened->nodes.size() == 8);
  CHECK(opened->nodes[opened->documents[0].root].children.count == 3);
}

TEST_CASE("a method finds its code by the function's name, wherever it stands") {
  const Unit unit = parse(R"(unit source
class "C" { method "-" "go" code "-[C go]" }
function "helper"
function "-[C go]"
)");
  CHECK(unit.methods[0].function == 2);
}

TEST_CASE("hand-written values get numbers in the order they appear") {
  CHECK(canonical(R"(unit source
function "f" (%self, %x) {
  entry: %y = compute eq %x, %self
         branch %y -> out, b7
  b7:    unreachable
  out:   return %y
}
)") == R"(unit source
function "f" (%self.1, %x.2) {
entry:
  %y.3 = compute eq %x.2, %self.1
  branch %y.3 -> out, b1
b1:
  unreachable
out:
  return %y.3
}
)");
}

TEST_CASE("code shows every kind of instruction") {
  constexpr std::string_view kText = R"(unit source
type t0 object "NSArray" <"NSCopying"> (t1)
type t1 object "NSString"
type t2 struct "CGPoint" size 16 ("x" t3, "y" t3 offset 8)
type t3 float size 8
function "-[C go:]" (%self.1 : t0, %x.2) : t1 at 0x100001000 @ "C.m":3:1 {
  value %p.3 : t0
entry:
  %p.3 = local "p" 8 : t0
  %4 = constant string "hello" @ "C.m":4:10
  store %p.3, %4 weak
  %5 = load %p.3 : t1
  %6 = call message "count" (%5) : t0
  %7 = constant int 0
  %8 = compute gt %6, %7
  %9 = select %8, %5, %4
  %10 = call message "description" of "C" (%self.1) super : t1
  %11 = address field "_name" of "C" (%self.1)
  %12 = address offset 16 (%p.3)
  %13 = address index %p.3, %6
  %14 = closure "-[C go:]^1" (%p.3)
  call indirect (%14, %9)
  switch %6 -> case 1 one, case -2 other, default other, exceptional other
one:
  %15 = call function "objc_alloc" ()
  branch -> other
other:
  return %10
}
function "-[C go:]^1" (%block.1) captures (%p.2 by-reference) closure parent "-[C go:]"
)";
  std::string expected(kText);
  const auto drop_parentheses = [&](std::string_view from, std::string_view to) {
    expected.replace(expected.find(from), from.size(), to);
  };
  drop_parentheses("of \"C\" (%self.1)\n", "of \"C\" %self.1\n");
  drop_parentheses("16 (%p.3)", "16 %p.3");
  CHECK(canonical(kText) == expected);
}

TEST_CASE("predecessors of hand-written SSA form are found") {
  const Unit unit = parse(R"(unit source
function "f" (%c) ssa {
  entry: branch %c -> yes, join
  yes:   branch -> join
  join:  %r = phi %c, %c
         return %r
}
)");
  REQUIRE(unit.code.blocks.size() == 3);
  CHECK(unit.code.blocks[2].predecessors.count == 2);
  CHECK(unit.code.predecessors == std::vector<std::uint32_t>{0, 0, 1});
}

TEST_CASE("a mistake is named with its line, its column and what was expected") {
  CHECK(error_of("import \"x\"") == "1:1 expected 'unit' and its kind, found 'import'");
  CHECK(error_of("unit source\nimport x") == "2:8 expected a symbol's name, found 'x'");
  CHECK(error_of("unit source\n\n  import \"a\" from \"nowhere\"") ==
        "3:19 expected a library's path or #number, found the string \"nowhere\"");
  CHECK(error_of("unit source\nlibrary \"x\" odd") ==
        "2:13 expected one of normal weak reexport lazy upward, found 'odd'");
  CHECK(error_of("unit source\nstring c \"open") == "2:10 expected '\"' at the end of the string");
  CHECK(error_of("unit source\nclass \"C\" {\n  method \"x\"") ==
        "3:10 expected \"+\" or \"-\", found the string \"x\"");
  CHECK(error_of("unit source\ndocument info-plist { a: [1 2] }") == "2:29 expected ',' or ']', found '2'");
  CHECK(error_of("unit source extra") ==
        "1:13 expected a record such as import, class or function at the start of a line, found 'extra'");
  CHECK(error_of("unit source\nimport \"a\" from #1\nlibrary \"l\"") == "2:18 expected a number below 1");
  CHECK(error_of("unit source\ncollection array [#1]") == "2:20 expected a number below 1");
  CHECK(error_of("unit source\nimport \"a\" \"\xff\"") ==
        "2:12 expected a record such as import, class or function at the start of a line, found the string "
        "\"\xef\xbf\xbd\"");
  CHECK(error_of("unit source\nsha256 00") == "2:8 expected 64 lower-case hexadecimal digits, found '00'");
  CHECK(error_of("unit source\nselector \"\\q\"") == R"(2:11 expected one of \n \r \t \0 \" \\ \xNN)");
}

TEST_CASE("a mistake in code is named with its line") {
  CHECK(error_of("unit source\nfunction \"f\" {\nb0: branch -> nowhere\n}") ==
        "3:15 expected the label of a block, found 'nowhere'");
  CHECK(error_of("unit source\nfunction \"f\" {\nb0: %1 = copy %2\n}") ==
        "2:10 in this function a terminator is missing or not last");
  CHECK(
      error_of("unit source\nfunction \"f\" ssa {\nb0: %1 = constant null\n%1 = constant null\nreturn\n}") ==
      "2:10 in this function a value is assigned twice");
  CHECK(error_of("unit source\nfunction \"f\" {\nb0: store %1\nreturn\n}") ==
        "2:10 in this function an instruction has fields or operands of another one");
}
