// Data goes from sources to sinks over every kind of place that holds it, and nowhere else.
#include "flow/taint.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "flow/support_program.h"

namespace candor {
namespace {

constexpr const char* kModels = R"(
framework: Test
models:
  - {match: {function: secret}, source: {label: secret, port: return, what: a secret}}
  - {match: {function: other_secret}, source: {label: secret, port: return}}
  - {match: {function: fill}, source: {label: secret, port: "*arg 0"}}
  - {match: {function: publish}, sink: {label: out, port: arg 0}}
  - {match: {class: Box, selector: "put:under:"}, propagate: {from: arg 0, to: self.key(arg 1)}}
  - {match: {class: Box, selector: "under:"}, propagate: {from: self.key(arg 0), to: return}}
  - {match: {class: Text, selector: "append:"}, propagate: {from: arg 0, to: self}}
  - {match: {function: pack}, pairs: {values: arg 0, keys: arg 1, to: return}}
  - {match: {function: save}, stores: {key: arg 0, value: arg 1, space: disk}}
  - {match: {function: restore}, loads: {key: arg 0, to: return, space: disk}}
  - {match: {function: wash}, sanitize: {label: secret, port: return}}
  - {match: {function: blank}, opaque: true}
  - {match: {function: hash}, marks: {label: hash}}
  - {match: {function: each}, calls: {port: arg 0, when: now, with: [arg 1]}}
  - {match: {function: fetch}, source: {label: secret, port: arg 0.param 1}, calls: {port: arg 0, when: later}}
)";

/// "source -> function with the sink", sorted.
std::vector<std::string> flows(const std::string& text, std::vector<std::string> through = {}) {
  testing::FlowProgram program(text, kModels);
  Taint taint(program.input());
  FlowQuery query{{program.label("secret")}, {program.label("out")}, {}};
  for (const std::string& label : through) query.through.push_back(program.label(label));
  std::vector<std::string> found;
  for (const FlowPath& path : taint.find(query)) {
    found.push_back(program.models().models[path.source].name + " -> " +
                    std::string(program.code().name(path.sink_function)));
    REQUIRE(path.trace.size() >= 2);
    CHECK(path.trace.front().kind == StepKind::Source);
    CHECK(path.trace.back().kind == StepKind::Sink);
    for (std::size_t i = 1; i < path.trace.size(); ++i) CHECK(path.trace[i].from == path.trace[i - 1].to);
  }
  std::ranges::sort(found);
  return found;
}

using Flows = std::vector<std::string>;
const Flows kInF = {"secret -> f"};

std::string unit(const std::string& body) {
  return "unit source \"arm64\" platform ios min-os \"15.0\" sdk \"17.2\"\n" + body;
}

}  // namespace

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

TEST_CASE("fields of a class hold data from one method to another") {
  CHECK(flows(unit(R"(
class "Room" : "NSObject" { method "-" "keep" code "-[Room keep]"
  method "-" "send" code "-[Room send]" }
function "-[Room keep]" (%self) {
b0:
  %a = call function "secret" ()
  %p = address field "_frame" of "Room" %self
  store %p, %a
  return
}
function "-[Room send]" (%self) {
b0:
  %p = address field "_frame" of "Room" %self
  %a = load %p
  call function "publish" (%a)
  %q = address field "_name" of "Room" %self
  %b = load %q
  call function "publish" (%b)
  return
}
)")) == Flows{"secret -> -[Room send]"});
}

TEST_CASE("fields of a local structure are told apart") {
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %s = local "s" 16
  %a = call function "secret" ()
  %x = address field "x" of "S" %s
  store %x, %a
  %y = address field "y" of "S" %s
  %b = load %y
  call function "publish" (%b)
  return
}
function "g" () {
b0:
  %s = local "s" 16
  %a = call function "secret" ()
  %x = address field "x" of "S" %s
  store %x, %a
  %y = address field "x" of "S" %s
  %b = load %y
  call function "publish" (%b)
  return
}
)")) == Flows{"secret -> g"});
}

TEST_CASE("keys of a dictionary are told apart, and an unknown key is every key") {
  const std::string text = R"(
type t0 object "Box"
function "f" (%box : t0, %any) {
b0:
  %a = call function "secret" ()
  %k = constant string "face"
  call message "put:under:" (%box, %a, %k) : t0
  %l = constant string "LABEL"
  %b = call message "under:" (%box, %l) : t0
  call function "publish" (%b)
  return
}
)";
  const auto with = [&](const std::string& key) {
    std::string changed = text;
    return changed.replace(changed.find("LABEL"), 5, key);
  };
  CHECK(flows(unit(with("name"))).empty());
  CHECK(flows(unit(with("face"))) == kInF);
  std::string unknown = text;
  unknown.replace(unknown.find("%box, %l"), 8, "%box, %any");
  CHECK(flows(unit(unknown)) == kInF);
}

TEST_CASE("arrays side by side make keys") {
  const std::string text = R"(
type t0 object "Box"
function "f" () {
  value %d : t0
b0:
  %v = local "values" 16
  %n = local "keys" 16
  %i = constant int 0
  %j = constant int 1
  %k0 = constant string "face"
  %k1 = constant string "name"
  %p0 = address index %n, %i
  store %p0, %k0
  %p1 = address index %n, %j
  store %p1, %k1
  %a = call function "secret" ()
  %q0 = address index %v, %i
  store %q0, %a
  %d = call function "pack" (%v, %n)
  %l = constant string "LABEL"
  %b = call message "under:" (%d, %l) : t0
  call function "publish" (%b)
  return
}
)";
  const auto with = [&](const std::string& key) {
    std::string changed = text;
    return changed.replace(changed.find("LABEL"), 5, key);
  };
  CHECK(flows(unit(with("name"))).empty());
  CHECK(flows(unit(with("face"))) == kInF);
}

TEST_CASE("an object holds data only after it was put in") {
  CHECK(flows(unit(R"(
type t0 object "Text"
function "f" (%t : t0) {
b0:
  call function "publish" (%t)
  %a = call function "secret" ()
  call message "append:" (%t, %a) : t0
  return
}
)"))
            .empty());
  CHECK(flows(unit(R"(
type t0 object "Text"
function "f" (%t : t0) {
entry:
  branch -> loop
loop:
  call function "publish" (%t)
  %a = call function "secret" ()
  call message "append:" (%t, %a) : t0
  branch %a -> loop, done
done:
  return
}
)")) == kInF);
}

TEST_CASE("data put into an object that a getter returned is in the field") {
  CHECK(flows(unit(R"(
type t0 object "Text"
type t1 object "Room"
class "Room" : "NSObject" { method "-" "log" code "-[Room log]" }
function "-[Room log]" (%self : t1) : t0 {
b0:
  %p = address field "_log" of "Room" %self
  %a = load %p : t0
  return %a
}
function "-[Room write]" (%self : t1) {
b0:
  %l = call message "log" (%self) : t1
  %a = call function "secret" ()
  call message "append:" (%l, %a) : t0
  return
}
function "f" (%room : t1) {
b0:
  %l = call message "log" (%room) : t1
  call function "publish" (%l)
  return
}
)")) == kInF);
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

TEST_CASE("an object of C++ keeps what its member functions are given, and gives out its own memory") {
  const std::string text = R"(
function "f" () {
b0:
  %v = local "values" 24
  %a = call function "secret" ()
  call function "_ZNMEMBER6vector3addEi" (%v, %a)
  %d = call function "_ZN6vector4dataEv" (%v)
  call function "publish" (%d)
  return
}
)";
  const auto with = [&](const std::string& qualifier) {
    std::string changed = text;
    return changed.replace(changed.find("MEMBER"), 6, qualifier);
  };
  CHECK(flows(unit(with(""))) == kInF);
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %v = local "values" 24
  %d = call function "_ZN6vector4dataEv" (%v)
  %a = call function "secret" ()
  store %d, %a
  call function "publish" (%v)
  return
}
)")) == kInF);
}

TEST_CASE("what an API changes in a collection literal it changes in the elements") {
  CHECK(flows(unit(R"(
type t0 class "List"
function "f" (%handler, %element) {
b0:
  %o = local "objects" 8
  %i = constant int 0
  %p = address index %o, %i
  store %p, %element
  %c = constant class "List"
  %l = call message "listOf:" (%c, %o) to-class : t0
  call function "fill" (%l)
  call function "publish" (%element)
  return
}
)")) == Flows{"fill -> f"});
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

TEST_CASE("storage joins by its key") {
  CHECK(flows(unit(R"(
function "keep" () {
b0:
  %k = constant string "face"
  %a = call function "secret" ()
  call function "save" (%k, %a)
  return
}
function "f" () {
b0:
  %k = constant string "face"
  %a = call function "restore" (%k)
  call function "publish" (%a)
  return
}
function "g" () {
b0:
  %k = constant string "name"
  %a = call function "restore" (%k)
  call function "publish" (%a)
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
  testing::FlowProgram program(unit(R"(
function "f" () {
b0:
  %s = call function "secret" ()
  %t = copy %s
  %u = copy %t
  call function "publish" (%u)
  return
}
)"),
                               kModels);
  Taint taint(program.input(), 2);
  CHECK(taint.find({{program.label("secret")}, {program.label("out")}, {}}).empty());
  REQUIRE(taint.problems().size() == 1);
  CHECK(taint.problems().front().kind == ErrorKind::FlowBudget);
}

}  // namespace candor
