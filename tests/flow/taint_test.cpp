// Data goes from sources to sinks along values, calls, closures and callbacks, and nowhere else.
#include <doctest/doctest.h>

#include <string>

#include "flow/support_taint.h"

namespace candor {

using namespace testing;

TEST_CASE("data goes along values and through calls that no model describes") {
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %a = call function "secret" ()
  %b = copy %a
  %c = call function "encode" (%b)
  %d = compute other "add" %c, %c
  call function "publish" (%d)
  return
}
)")) == kInF);
}

TEST_CASE("what an API says is opaque or washed holds nothing") {
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %a = call function "secret" ()
  %b = call function "blank" (%a)
  call function "publish" (%b)
  %c = call function "wash" (%a)
  call function "publish" (%c)
  return
}
)"))
            .empty());
}

TEST_CASE("data goes into a callee and back, but not out at another caller") {
  CHECK(flows(unit(R"(
function "same" (%x) {
b0:
  return %x
}
function "f" () {
b0:
  %a = call function "secret" ()
  %b = call function "same" (%a)
  call function "publish" (%b)
  return
}
function "g" () {
b0:
  %a = constant int 1
  %b = call function "same" (%a)
  call function "publish" (%b)
  return
}
)")) == kInF);
}

TEST_CASE("what a function returns of its own comes out at every caller") {
  CHECK(flows(unit(R"(
function "get" () {
b0:
  %a = call function "secret" ()
  return %a
}
function "f" () {
b0:
  %b = call function "get" ()
  call function "publish" (%b)
  return
}
function "g" () {
b0:
  %b = call function "get" ()
  call function "publish" (%b)
  return
}
)")) == Flows{"secret -> f", "secret -> g"});
}

TEST_CASE("a callee fills what its caller owns") {
  CHECK(flows(unit(R"(
function "fill_in" (%p) {
b0:
  %a = call function "secret" ()
  store %p, %a
  return
}
function "f" () {
b0:
  %p = local "buffer" 8
  call function "fill_in" (%p)
  %b = load %p
  call function "publish" (%b)
  return
}
)")) == kInF);
}

TEST_CASE("an API fills what its argument points to") {
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %p = local "buffer" 8
  call function "fill" (%p)
  %b = load %p
  call function "publish" (%b)
  return
}
)")) == Flows{"fill -> f"});
}

TEST_CASE("closures take data along, and give it back through what they hold by reference") {
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %a = call function "secret" ()
  %b = closure "f^1" (%a)
  call function "run" (%b)
  return
}
function "f^1" () captures (%a) closure parent "f" {
b0:
  call function "publish" (%a)
  return
}
)")) == Flows{"secret -> f^1"});
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %v = local "v" 8
  %b = closure "f^1" (%v)
  call function "run" (%b)
  %a = load %v
  call function "publish" (%a)
  return
}
function "f^1" () captures (%v) closure parent "f" {
  value %v by-reference
b0:
  %a = call function "secret" ()
  store %v, %a
  return
}
)")) == kInF);
}

TEST_CASE("what a caller gave comes back through closures to this caller alone") {
  CHECK(flows(unit(R"(
function "same" (%x) {
b0:
  %v = local "v" 8
  %b = closure "same^1" (%x, %v)
  call function "run" (%b)
  %y = load %v
  return %y
}
function "same^1" () captures (%x, %v) closure parent "same" {
  value %v by-reference
b0:
  store %v, %x
  return
}
function "f" () {
b0:
  %a = call function "secret" ()
  %b = call function "same" (%a)
  call function "publish" (%b)
  return
}
function "g" () {
b0:
  %a = constant int 1
  %b = call function "same" (%a)
  call function "publish" (%b)
  return
}
)")) == kInF);
}

TEST_CASE("what a caller gave comes back through the parameter of a block to this caller alone") {
  CHECK(flows(unit(R"(
type text object "Text"
function "copy_into" (%x, %list : text) {
b0:
  %b = closure "copy_into^1" (%list)
  call function "each" (%b, %x)
  return
}
function "copy_into^1" (%element) captures (%list : text) closure parent "copy_into" {
b0:
  call message "append:" (%list, %element) : text
  return
}
function "f" (%list : text) {
b0:
  %a = call function "secret" ()
  call function "copy_into" (%a, %list)
  call function "publish" (%list)
  return
}
function "g" (%list : text) {
b0:
  %a = constant int 1
  call function "copy_into" (%a, %list)
  call function "publish" (%list)
  return
}
)")) == kInF);
}

TEST_CASE("the blocks of APIs get what their models say") {
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %a = call function "secret" ()
  %b = closure "f^1" ()
  call function "each" (%b, %a)
  %c = closure "f^2" ()
  call function "fetch" (%c)
  return
}
function "f^1" (%element) closure parent "f" {
b0:
  call function "publish" (%element)
  return
}
function "f^2" (%error, %data) closure parent "f" {
b0:
  call function "publish" (%error)
  call function "publish" (%data)
  return
}
)")) == Flows{"fetch -> f^2", "secret -> f^1"});
}

TEST_CASE("a message to an object of a protocol is one to those that adopt it, if any do") {
  const auto flows_of = [](const std::string& selector) {
    return flows(unit(R"(
type task object <"Task">
protocol "Task" {
  method "-" "error"
  method "-" "other"
}
class "Own" : "NSObject" <"Task"> { method "-" "error" code "-[Own error]" }
function "-[Own error]" (%self) {
b0:
  %e = constant null
  return %e
}
function "f" () {
b0:
  %a = call function "secret" ()
  %t = call function "task_for" (%a)
  %e = call message ")" +
                      selector + R"(" (%t) : task
  call function "publish" (%e)
  return
}
)"));
  };
  CHECK(flows_of("error").empty());
  CHECK(flows_of("other") == kInF);
}

TEST_CASE("a variadic function takes up what it has no parameter for") {
  CHECK(flows(unit(R"(
function "join" (%format) variadic {
b0:
  %l = local "list" 8
  %v = load %l
  call function "__builtin_va_start" (%v, %format)
  %w = load %l
  %t = call function "vformat" (%format, %w)
  return %t
}
function "f" (%format) {
b0:
  %a = call function "secret" ()
  %t = call function "join" (%format, %format, %a)
  call function "publish" (%t)
  %u = call function "join" (%format, %format)
  call function "publish" (%u)
  return
}
function "g" (%format) {
b0:
  %t = call function "join" (%format, %format)
  call function "publish" (%t)
  return
}
)")) == kInF);
}

TEST_CASE("recursion ends") {
  CHECK(flows(unit(R"(
function "a" (%x) {
b0:
  %y = call function "b" (%x)
  return %y
}
function "b" (%x) {
entry:
  branch %x -> again, end
again:
  %y = call function "a" (%x)
  return %y
end:
  return %x
}
function "f" () {
b0:
  %s = call function "secret" ()
  %t = call function "a" (%s)
  call function "publish" (%t)
  return
}
)")) == kInF);
}

TEST_CASE("a call that must lie on the way does") {
  const std::string text = unit(R"(
function "digest" (%x) {
b0:
  %h = call function "hash" (%x)
  return %h
}
function "f" () {
b0:
  %s = call function "secret" ()
  %h = call function "digest" (%s)
  call function "publish" (%h)
  return
}
function "g" () {
b0:
  %s = call function "secret" ()
  call function "publish" (%s)
  return
}
)");
  CHECK(flows(text) == Flows{"secret -> f", "secret -> g"});
  CHECK(flows(text, {"hash"}) == kInF);
}

TEST_CASE("a budget that ends the search is a problem") {
  FlowProgram program(unit(R"(
function "f" () {
b0:
  %s = call function "secret" ()
  %t = copy %s
  %u = copy %t
  call function "publish" (%u)
  return
}
)"),
                      kTaintModels);
  Taint taint(program.input(), 2);
  CHECK(taint.find({{program.label("secret")}, {program.label("out")}, {}}).empty());
  REQUIRE(taint.problems().size() == 1);
  CHECK(taint.problems().front().kind == ErrorKind::FlowBudget);
}

}  // namespace candor
