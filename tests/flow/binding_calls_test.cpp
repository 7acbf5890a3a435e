// The calls that only models tell of: blocks given to an API, selectors given as data, classes named by text.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "flow/support_program.h"

namespace candor {

using namespace testing;

namespace {

using Texts = std::vector<std::string>;

const std::string kHead =
    "unit source \"arm64\" platform ios\ntype id object\ntype a object \"A\"\ntype b object \"B\"\n"
    "type block block (id)\n"
    "class \"Root\"\nclass \"A\" : \"Root\" { method \"-\" \"go:\" code \"-[A go:]\" }\n"
    "class \"B\" : \"Root\" { method \"-\" \"go:\" code \"-[B go:]\" }\n"
    "function \"-[A go:]\" (%self, %x) {\nentry:\n  return\n}\nfunction \"-[B go:]\" (%self, %x) {\nentry:\n "
    " return\n}\n";

const std::string kModels =
    "framework: F\nmodels:\n"
    "  - {match: {function: later}, calls: {port: arg 1, when: later, with: [arg 0]}}\n"
    "  - {match: {function: handle}, entry: {label: handler, port: arg 0}}\n"
    "  - {match: {function: fetch}, source: {label: data, port: arg 0.param 1}}\n"
    "  - {match: {selector: \"perform:\"}, invokes: {selector: arg 0, on: self, when: now}}\n"
    "  - {match: {selector: \"observe:selector:\"}, invokes: {selector: arg 1, on: arg 0, when: later}}\n"
    "  - {match: {function: selector_of}, folds: join}\n"
    "  - {match: {function: class_of}, names_class: {port: arg 0}}\n"
    "  - {match: {class: Hidden, selector: shared}, marks: {label: shared}}\n"
    "  - {match: {class: Hidden, selector: token}, source: {label: token, port: return}}\n"
    "  - {match: {class: Hidden, selector: \"take:\"}, sink: {label: taken, port: arg 0}}\n";

Texts callbacks(const FlowProgram& program) {
  Texts out;
  for (const Callback& callback : program.apis().callbacks()) {
    const CallSite& site = program.calls().site(callback.call);
    out.push_back(std::string(program.code().name(site.caller)) + " -> " +
                  std::string(program.code().name(callback.target)));
  }
  return out;
}

Texts callbacks_in(const std::string& parameters, const std::string& instructions) {
  return callbacks(FlowProgram(
      kHead + "function \"f\" (" + parameters + ") {\nentry:\n" + instructions + "  return\n}\n", kModels));
}

/// All models of the calls of f, in order.
Texts models_in(const std::string& parameters, const std::string& instructions,
                const std::string& more = "") {
  const FlowProgram program(
      kHead + more + "function \"f\" (" + parameters + ") {\nentry:\n" + instructions + "  return\n}\n",
      kModels);
  Texts out;
  const Range sites = program.calls().sites_of(program.function("f"));
  for (std::uint32_t i = 0; i < sites.count; ++i) {
    for (const std::string& name : program.models_of(CallId{sites.first + i})) out.push_back(name);
  }
  return out;
}

}  // namespace

TEST_CASE("a block given to an API is called by it") {
  const FlowProgram program(
      kHead +
          "function \"f\" (%q) {\nentry:\n  %b = closure \"f^1\" ()\n  call function \"later\" (%q, "
          "%b)\n  return\n}\nfunction \"f^1\" (%block, %x) closure parent \"f\" {\nentry:\n  return\n}\n",
      kModels);
  REQUIRE(program.apis().callbacks().size() == 1);
  const Callback& callback = program.apis().callbacks()[0];
  CHECK(program.code().name(callback.target) == "f^1");
  CHECK(callback.time == CallTime::Later);
  CHECK(program.apis().entry(callback.use).ports.size() == 2);
  CHECK(program.apis().callbacks_of(callback.call).size() == 1);
  CHECK(program.apis().callbacks_to(callback.target).size() == 1);
  CHECK(program.apis().callbacks_to(program.function("f")).empty());
}

TEST_CASE("a block can be an entry point, and its parameter a source") {
  const FlowProgram program(
      kHead +
          "function \"f\" () {\nentry:\n  %b = closure \"f^1\" ()\n  call function \"handle\" (%b)\n"
          "  call function \"fetch\" (%b)\n  return\n}\n"
          "function \"f^1\" (%x, %y) closure parent \"f\" {\nentry:\n  return\n}\n",
      kModels);
  REQUIRE(program.apis().entry_points().size() == 1);
  CHECK(program.code().name(program.apis().entry_points()[0].function) == "f^1");
  CHECK(program.apis().entry_points()[0].given == program.call("f", 0));
  REQUIRE(program.apis().parameter_sources().size() == 1);
  CHECK(program.apis().parameter_sources()[0].parameter == 1);
  CHECK(program.apis().parameter_sources()[0].given == program.call("f", 1));
}

TEST_CASE("a selector given as data calls the method of the object it is for") {
  CHECK(callbacks_in("%x : a",
                     "  %s = constant selector \"go:\"\n  call message \"perform:\" (%x, %s) : a\n") ==
        Texts{"f -> -[A go:]"});
  CHECK(callbacks_in(
            "%x : a, %y : b",
            "  %s = constant selector \"go:\"\n  call message \"observe:selector:\" (%x, %y, %s) : a\n") ==
        Texts{"f -> -[B go:]"});
  CHECK(callbacks_in("%x : id",
                     "  %s = constant selector \"go:\"\n  call message \"perform:\" (%x, %s) : id\n") ==
        Texts{"f -> -[A go:]", "f -> -[B go:]"});
  CHECK(callbacks_in("%x : a",
                     "  %t = constant string \"go:\"\n  %s = call function \"selector_of\" (%t)\n"
                     "  call message \"perform:\" (%x, %s) : a\n") == Texts{"f -> -[A go:]"});
  CHECK(callbacks_in("%x : a, %s", "  call message \"perform:\" (%x, %s) : a\n") == Texts{});
}

const std::string kNamed = "  %t = constant string \"Hidden\"\n  %c = call function \"class_of\" (%t)\n";

TEST_CASE("what is sent to a class that a text names has the models of that class") {
  CHECK(
      models_in("%x", kNamed + "  %o = call message \"shared\" (%c)\n  %r = call message \"token\" (%o)\n") ==
      Texts{"class_of", "-[Hidden shared]", "-[Hidden token]"});
}

TEST_CASE("objects of a class that a text names are followed into blocks and out of functions") {
  const FlowProgram block(kHead + "function \"f\" () {\nentry:\n" + kNamed +
                              "  %b = closure \"f^1\" (%c)\n  call function \"later\" (%c, %b)\n  return\n}\n"
                              "function \"f^1\" (%x) captures (%k) closure parent \"f\" {\nentry:\n"
                              "  %o = call message \"shared\" (%k)\n  return\n}\n",
                          kModels);
  CHECK(block.models_of(block.call("f^1")) == Texts{"-[Hidden shared]"});
  CHECK(models_in("%x", "  %c = call function \"hidden\" ()\n  %o = call message \"shared\" (%c)\n",
                  "function \"hidden\" () {\nentry:\n" + kNamed + "  return %c\n}\n") ==
        Texts{"-[Hidden shared]"});
}

TEST_CASE("a message whose selector is put together has the models of the whole") {
  CHECK(models_in("%x", kNamed +
                            "  %o = call message \"shared\" (%c)\n  %u = constant string \"to\"\n"
                            "  %v = constant string \"ken\"\n  %s = call function \"selector_of\" (%u, %v)\n"
                            "  %r = call dynamic (%o, %s)\n") ==
        Texts{"class_of", "-[Hidden shared]", "selector_of", "-[Hidden token]"});
}

TEST_CASE("a performed selector has those models of its method that speak of no argument") {
  const std::string shared = kNamed + "  %o = call message \"shared\" (%c)\n";
  CHECK(
      models_in("%x",
                shared + "  %s = constant selector \"token\"\n  %r = call message \"perform:\" (%o, %s)\n") ==
      Texts{"class_of", "-[Hidden shared]", "perform:", "-[Hidden token]"});
  CHECK(
      models_in("%x",
                shared + "  %s = constant selector \"take:\"\n  %r = call message \"perform:\" (%o, %s)\n") ==
      Texts{"class_of", "-[Hidden shared]", "perform:"});
}

}  // namespace candor
