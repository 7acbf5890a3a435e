// The text that a value always has.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "flow/support_program.h"
#include "flow/text_folding.h"

namespace candor {

using namespace testing;

namespace {

const std::string kModels =
    "framework: F\nmodels:\n"
    "  - {match: {function: join}, folds: join}\n  - {match: {selector: \"joined:\"}, folds: join}\n"
    "  - {match: {selector: \"initWith:option:\"}, folds: join}\n"
    "  - {match: {function: format}, folds: format}\n  - {match: {function: capital}, folds: capitalize}\n"
    "  - {match: {function: lower}, folds: lowercase}\n  - {match: {function: upper}, folds: uppercase}\n"
    "  - {match: {function: decode}, folds: base64}\n  - {match: {function: mirror}, folds: reverse}\n"
    "  - {match: {function: mix}, folds: xor}\n  - {match: {selector: \"in:\"}, folds: path}\n"
    "  - {match: {selector: \"add:\"}, propagate: {from: arg 0, to: self}, folds: join}\n"
    "  - {match: {selector: \"set:\"}, propagate: {from: arg 0, to: self}}\n";

/// The text of %r in f, with an asterisk when it was put together; "?" when it is not known.
std::string text_in(const std::string& f, const std::string& more = "") {
  const FlowProgram program("unit source \"arm64\" platform ios\nfunction \"f\" (%p) {\nentry:\n" + f +
                                "  call function \"use\" (%r)\n  return\n}\n" + more,
                            kModels);
  const CallSite& use =
      program.calls().site(program.call("f", program.calls().sites_of(program.function("f")).count - 1));
  const UnitView& unit = program.code().unit(use.caller);
  const ValueId value = unit.code.operands[unit.code.instructions[use.instruction].operands.first];
  const auto text = program.apis().constant_text(use.caller, value);
  if (!text) return "?";
  return *text + (program.apis().is_assembled(use.caller, value) ? "*" : "");
}

const std::string kAb = "  %a = constant string \"Ad\"\n  %b = constant string \"Manager\"\n";

}  // namespace

TEST_CASE("constants are their text, through copies and equal choices") {
  CHECK(text_in("  %r = constant string \"a\"\n") == "a");
  CHECK(text_in("  %r = constant cstring \"a\"\n") == "a");
  CHECK(text_in("  %r = constant selector \"a:\"\n") == "a:");
  CHECK(text_in("  %a = constant string \"x\"\n  %r = copy %a\n") == "x");
  CHECK(text_in("  %a = constant string \"x\"\n  %b = constant string \"x\"\n  %r = select %p, %a, %b\n") ==
        "x");
  CHECK(text_in(kAb + "  %r = select %p, %a, %b\n") == "?");
  CHECK(text_in("  %r = copy %p\n") == "?");
}

TEST_CASE("a file in a folder that only the system knows keeps its name") {
  CHECK(text_in("  %a = constant string \"tmp\"\n  %b = constant string \"f\"\n"
                "  %r = call message \"in:\" (%a, %b)\n") == "tmp/f*");
  CHECK(text_in("  %b = constant string \"f\"\n  %r = call message \"in:\" (%p, %b)\n") == ".../f*");
  CHECK(text_in("  %b = constant string \"f\"\n  %r = call message \"in:\" (%b, %p)\n") == "f/...*");
  CHECK(text_in("  %r = call message \"in:\" (%p, %p)\n") == "?");
}

TEST_CASE("variables that are written once have their text") {
  const std::string written =
      "function \"init\" () {\nentry:\n  %g = constant global \"kName\"\n"
      "  %v = constant string \"name\"\n  store %g, %v\n  return\n}\n";
  const std::string load = "  %g = constant global \"kName\"\n  %r = load %g\n";
  CHECK(text_in(load, written) == "name");
  CHECK(text_in(load) == "?");
  CHECK(text_in(load, written +
                          "function \"g\" (%x) {\nentry:\n  %g = constant global \"kName\"\n  store %g, %x\n"
                          "  return\n}\n") == "?");
  CHECK(text_in("  %l = local \"l\" 8\n  %v = constant string \"v\"\n  store %l, %v\n  %r = load %l\n") ==
        "v");
  CHECK(text_in(
            "  %l = local \"l\" 8\n  %v = constant string \"v\"\n  store %l, %v\n  call function \"g\" (%l)\n"
            "  %r = load %l\n") == "?");
  CHECK(text_in("  %a = address field \"_n\" of \"C\" %p\n  %r = load %a\n",
                "function \"g\" (%self) {\nentry:\n  %a = address field \"_n\" of \"C\" %self\n"
                "  %v = constant string \"field\"\n  store %a, %v\n  return\n}\n") == "field");
}

TEST_CASE("an array of characters is the text that stands in it") {
  CHECK(text_in("  %r = local \"buffer\" 6\n  %v = constant cstring \"/bin\"\n  store %r, %v\n") == "/bin");
}

TEST_CASE("functions that always return one text, and variables that blocks hold, have it") {
  CHECK(text_in("  %r = call function \"name\" ()\n",
                "function \"name\" () {\nentry:\n  %v = constant string \"n\"\n  return %v\n}\n") == "n");
  const FlowProgram program(
      "unit source \"arm64\" platform ios\nfunction \"f\" () {\nentry:\n"
      "  %v = constant string \"held\"\n  %b = closure \"f^1\" (%v)\n  return\n}\n"
      "function \"f^1\" () captures (%k) closure parent \"f\" {\nentry:\n  return\n}\n",
      kModels);
  CHECK(program.apis().constant_text(program.function("f^1"), ValueId{1}) == "held");
}

TEST_CASE("pieces are put together as models say") {
  CHECK(text_in(kAb + "  %r = call function \"join\" (%a, %b)\n") == "AdManager*");
  CHECK(text_in(kAb + "  %r = call function \"join\" (%a)\n") == "Ad");
  CHECK(text_in(kAb + "  %r = call message \"joined:\" (%a, %b)\n") == "AdManager*");
  CHECK(text_in(kAb + "  %n = constant int 4\n  %r = call message \"initWith:option:\" (%p, %b, %n)\n") ==
        "Manager");
  CHECK(text_in(kAb + "  %r = call function \"join\" (%a, %p)\n") == "?");
  CHECK(text_in("  %r = call function \"join\" ()\n") == "");
  CHECK(text_in("  %f = constant string \"%@.%2$@ %%\"\n" + kAb +
                "  %r = call function \"format\" (%f, %a, %b)\n") == "Ad.Manager %*");
  CHECK(text_in("  %f = constant string \"v%d\"\n  %n = constant int -3\n  %r = call function \"format\" "
                "(%f, %n)\n") == "v-3*");
}

TEST_CASE("text is changed as models say") {
  const std::string a = "  %a = constant string \"aB\"\n";
  CHECK(text_in(a + "  %r = call function \"capital\" (%a)\n") == "Ab*");
  CHECK(text_in(a + "  %r = call function \"lower\" (%a)\n") == "ab*");
  CHECK(text_in(a + "  %r = call function \"upper\" (%a)\n") == "AB*");
  CHECK(text_in(a + "  %r = call function \"mirror\" (%a)\n") == "Ba*");
  CHECK(text_in("  %a = constant string \"aGk=\"\n  %r = call function \"decode\" (%a)\n") == "hi*");
  CHECK(text_in(a + "  %n = constant int 1\n  %r = call function \"mix\" (%a, %n)\n") == "`C*");
}

TEST_CASE("a list is joined by its separator") {
  CHECK(text_in(kAb +
                "  %l = local \"l\" 16\n  %i = constant int 0\n  %e = address index %l, %i\n  store %e, %a\n"
                "  %j = constant int 1\n  %g = address index %l, %j\n  store %g, %b\n  %n = constant int 2\n"
                "  %c = constant class \"List\"\n  %list = call message \"of:count:\" (%c, %l, %n) to-class\n"
                "  %s = constant string \"-\"\n  %r = call message \"joined:\" (%list, %s)\n") ==
        "Ad-Manager*");
}

TEST_CASE("an object that grows in a straight run of code has all of its text, any other change hides it") {
  const std::string made = kAb + "  %r = call function \"join\" (%a)\n";
  CHECK(text_in(made + "  %s = copy %r\n  call message \"add:\" (%s, %b)\n") == "AdManager*");
  CHECK(text_in(made + "  call message \"add:\" (%r, %p)\n") == "?");
  CHECK(text_in(made + "  call message \"set:\" (%r, %b)\n") == "?");
  CHECK(
      text_in(made +
              "  branch %p -> more, out\nmore:\n  call message \"add:\" (%r, %b)\n  branch -> out\nout:\n") ==
      "?");
}

TEST_CASE("values that depend on themselves are no constants, but do not hide one") {
  const std::string loop =
      "unit source \"arm64\" platform ios\nfunction \"f\" (%p) {\nentry:\n  %x = constant string \"a\"\n"
      "  branch -> head\nhead:\n  branch %p -> body, out\nbody:\n";
  const auto text = [&](const std::string& body) {
    const FlowProgram program(
        loop + body + "  branch -> head\nout:\n  call function \"use\" (%x)\n  return\n}\n", kModels);
    const Range sites = program.calls().sites_of(program.function("f"));
    const CallSite& use = program.calls().site(CallId{sites.first + sites.count - 1});
    const UnitView& unit = program.code().unit(use.caller);
    return program.apis().constant_text(
        use.caller, unit.code.operands[unit.code.instructions[use.instruction].operands.first]);
  };
  CHECK(text("  %x = call function \"join\" (%x)\n") == "a");
  CHECK_FALSE(text("  %y = constant string \"b\"\n  %x = call function \"join\" (%x, %y)\n"));
}

TEST_CASE("formats and base64 that say nothing certain give nothing") {
  const std::array<std::string, 1> one = {"v"};
  CHECK(fill_format("a%@", one) == "av");
  CHECK(fill_format("a%5s", one) == "av");
  CHECK_FALSE(fill_format("%@%@", one));
  CHECK_FALSE(fill_format("%f", one));
  CHECK_FALSE(fill_format("50%", one));
  CHECK(decode_base64("QUI=") == "AB");
  CHECK_FALSE(decode_base64("a b"));
  CHECK(capitalized("mY own 2nd") == "My Own 2nd");
}

}  // namespace candor
