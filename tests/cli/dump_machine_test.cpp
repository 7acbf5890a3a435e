// Code of images under the machine instructions it came from.
#include "cli/dump_machine.h"

#include <doctest/doctest.h>

#include "cli/dump_code.h"

namespace candor {
namespace {

constexpr std::string_view kUnit = R"(unit macho-executable "arm64"
string c "mov x2, x0" in "disassembly" at 0x1000
string c "bl 0x2000  ; _objc_msgSend$go:" in "disassembly" at 0x1004
string c "ret" in "disassembly" at 0x1008
string c "nop" in "disassembly" at 0x100c
string c "ret" in "disassembly" at 0x1010
function "-[A go]" (%self) at 0x1000 @ 0x1000 {
entry:
  %x = constant string "a @ 0x1" @ 0x1004
  %y = call message "go:" (%self, %x) @ 0x1004
  return %y @ 0x1008
}
function "g" () at 0x1010 @ 0x1010 {
entry:
  return @ 0x1010
}
)";

std::string dumped(const std::string& name) {
  const auto unit = parse_text(kUnit);
  REQUIRE_MESSAGE(unit, unit.error().message << " at " << unit.error().where);
  return code_text(*view(*unit), name, false);
}

}  // namespace

TEST_CASE("each line of code stands under its machine instruction") {
  CHECK(dumped("A.go") ==
        "function \"-[A go]\" (%self.1) at 0x1000 @ 0x1000 {\n"
        "entry:\n"
        "  0x1000  mov x2, x0\n"
        "  0x1004  bl 0x2000  ; _objc_msgSend$go:\n"
        "      %x.2 = constant string \"a @ 0x1\"\n"
        "      %y.3 = call message \"go:\" (%self.1, %x.2)\n"
        "  0x1008  ret\n"
        "      return %y.3\n"
        "  0x100c  nop\n"
        "}\n");
}

TEST_CASE("machine code ends where the next function begins") {
  CHECK(dumped("g") == "function \"g\" () at 0x1010 @ 0x1010 {\nentry:\n  0x1010  ret\n      return\n}\n");
}

}  // namespace candor
