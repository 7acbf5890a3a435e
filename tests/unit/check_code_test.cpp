#include <doctest/doctest.h>

#include <functional>

#include "unit/unit.h"

using namespace candor;

namespace {

constexpr std::string_view kDiamond = R"(unit source
type t0 object "NSString"
function "f" (%c) : t0 ssa {
entry: branch %c -> yes, join
yes:   %x = closure "f" (%c)
       branch -> join
join:  %r = phi (%c, %x)
       return %r
}
)";

/// What the check says about the diamond after `change`; empty when it accepts it.
std::string verdict(const std::function<void(Code&)>& change) {
  auto unit = parse_text(kDiamond);
  REQUIRE(unit);
  change(unit->code);
  const auto built = view(*unit);
  const auto frozen = freeze(*unit);
  const auto opened = open_frozen(std::as_bytes(std::span(frozen)));
  CHECK(built.has_value() == opened.has_value());
  return built ? "" : built.error().message;
}

}  // namespace

TEST_CASE("code is accepted as it is written") {
  CHECK(verdict([](Code&) {}) == "");
}

TEST_CASE("an operand past the function's values, or none at all, is refused") {
  constexpr const char* kMessage = "an instruction names a value that does not exist";
  CHECK(verdict([](Code& code) { code.operands[0] = ValueId{4}; }) == kMessage);
  CHECK(verdict([](Code& code) { code.operands[0] = ValueId{0}; }) == kMessage);
  CHECK(verdict([](Code& code) { code.instructions[1].result = ValueId{0xffffffff}; }) == kMessage);
}

TEST_CASE("an edge past the function's blocks is refused") {
  CHECK(verdict([](Code& code) { code.edges[0].block = 3; }) == "an edge leads to no block");
}

TEST_CASE("predecessors that the edges contradict are refused") {
  constexpr const char* kMessage = "a block's predecessors are not those of the edges";
  CHECK(verdict([](Code& code) { code.predecessors[0] = 1; }) == kMessage);
  CHECK(verdict([](Code& code) { code.edges[0].block = 2; }) == kMessage);
  CHECK(verdict([](Code& code) { code.blocks[1].predecessors.count = 0; }) == kMessage);
}

TEST_CASE("a phi with another number of operands than predecessors is refused") {
  CHECK(verdict([](Code& code) { code.instructions[3].operands.count = 1; }) ==
        "a phi does not fit the predecessors");
}

TEST_CASE("more parameters than values are refused") {
  CHECK(verdict([](Code& code) { code.functions[0].capture_count = 0xffffffff; }) ==
        "more parameters and captures than values");
}

TEST_CASE("indices of types, functions and places past their tables are refused") {
  CHECK(verdict([](Code& code) { code.functions[0].result_type = 2; }) ==
        "a field in table functions is out of range");
  CHECK(verdict([](Code& code) { code.functions[0].place = 1; }) ==
        "a field in table functions is out of range");
  CHECK(verdict([](Code& code) { code.functions[0].parent = 2; }) ==
        "a field in table functions is out of range");
  CHECK(verdict([](Code& code) { code.instructions[1].bits = 1; }) ==
        "a field in table instructions is out of range");
}

TEST_CASE("an operation that does not exist is refused") {
  CHECK(verdict([](Code& code) { code.instructions[1].op = static_cast<Op>(15); }) ==
        "a field in table instructions is out of range");
  CHECK(verdict([](Code& code) { code.instructions[1].kind = 1; }) ==
        "a field in table instructions is out of range");
}

TEST_CASE("a field that the instruction does not use is refused") {
  constexpr const char* kMessage = "an instruction has fields or operands of another one";
  CHECK(verdict([](Code& code) { code.instructions[0].bits = 1; }) == kMessage);
  CHECK(verdict([](Code& code) { code.instructions[0].name = StringId{1}; }) == kMessage);
  CHECK(verdict([](Code& code) { code.instructions[4].flags = kCallSuper; }) == kMessage);
}

TEST_CASE("a branch with too few successors is refused") {
  CHECK(verdict([](Code& code) { code.blocks[1].successors.count = 0; }) ==
        "a branch has a wrong number of successors");
}
