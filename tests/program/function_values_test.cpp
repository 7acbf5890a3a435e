// What calls of blocks and function pointers reach.
#include <doctest/doctest.h>

#include "program/call_graph.h"
#include "program/support.h"

namespace candor::testing {
namespace {

const std::string kTypes =
    "type room object \"Room\"\ntype block block\ntype pointer pointer\ntype id object\n"
    "type table struct \"Table\" (\"run\" pointer)\n";
const std::string kUnknown = " (a block or function pointer of unknown origin)";

std::string f(const std::vector<std::string>& instructions) {
  return function_text("\"f\" (%self : room)", instructions);
}
std::string block(const std::string& name, const std::string& parameters = "()") {
  return "function \"" + name + "\" " + parameters + " closure parent \"f\" {\nentry:\n  return\n}\n";
}
std::string named(const std::string& name) { return "function \"" + name + "\" () {\nentry:\n  return\n}\n"; }

TEST_CASE("a block is called through a variable") {
  LinkedProgram program;
  program.source(kTypes + block("f^1") +
                 f({"%b = closure \"f^1\" ()", "%c = copy %b", "call indirect (%c)"}));
  CHECK(program.reached("f") == "f^1");
  CHECK(program.callers("f^1") == "f");
}

TEST_CASE("a block of unknown origin is said to be that") {
  LinkedProgram program;
  program.source(kTypes + function_text("\"f\" (%b : block)", {"call indirect (%b)"}));
  CHECK(program.reached("f") == kUnknown);
}

TEST_CASE("where ways meet all blocks count") {
  LinkedProgram program;
  program.source(kTypes + block("f^1") + block("f^2") +
                 "function \"f\" (%x) {\nentry:\n  branch %x -> one, two\none:\n  %b = closure \"f^1\" ()\n"
                 "  branch -> end\ntwo:\n  %b = closure \"f^2\" ()\n  branch -> end\nend:\n"
                 "  call indirect (%b)\n  return\n}\n");
  CHECK(program.reached("f") == "f^1, f^2");
}

TEST_CASE("a block is called that a stack variable holds") {
  LinkedProgram program;
  program.source(kTypes + block("f^1") +
                 f({"%p = local \"done\" 8 : block", "%b = closure \"f^1\" ()", "store %p, %b",
                    "%c = load %p : block", "call indirect (%c)"}));
  CHECK(program.reached("f") == "f^1");
}

TEST_CASE("a block is called that came as an argument, of a message too") {
  LinkedProgram program;
  program.source(kTypes + block("f^1") + block("f^2") +
                 "class \"Room\" : \"NSObject\" { method \"-\" \"run:\" code \"-[Room run:]\" }\n" +
                 function_text("\"-[Room run:]\" (%self : room, %done : block)", {"call indirect (%done)"}) +
                 function_text("\"run\" (%x, %done : block)", {"call indirect (%done)"}) +
                 f({"%b = closure \"f^1\" ()", "call message \"run:\" (%self, %b) : room",
                    "%d = closure \"f^2\" ()", "call function \"run\" (%self, %d)"}));
  CHECK(program.reached("-[Room run:]") == "f^1");
  CHECK(program.reached("run") == "f^2");
}

TEST_CASE("an argument of a block is called inside it") {
  LinkedProgram program;
  program.source(kTypes + block("f^2") +
                 "function \"f^1\" (%done : block) closure parent \"f\" {\nentry:\n  call indirect (%done)\n"
                 "  return\n}\n" +
                 f({"%b = closure \"f^1\" ()", "%d = closure \"f^2\" ()", "call indirect (%b, %d)"}));
  CHECK(program.reached("f^1") == "f^2");
}

TEST_CASE("a returned block is called, one that a returned block returns as well") {
  LinkedProgram program;
  program.source(
      kTypes + block("make^1^1") +
      "function \"make\" () : block {\nentry:\n  %b = closure \"make^1\" ()\n  return %b\n}\n"
      "function \"make^1\" () : block closure parent \"make\" {\nentry:\n  %b = closure \"make^1^1\" ()\n"
      "  return %b\n}\n" +
      f({"%b = call function \"make\" ()", "%d = call indirect (%b)", "call indirect (%d)"}));
  CHECK(program.reached("f", 1) == "make^1");
  CHECK(program.reached("f", 2) == "make^1^1");
}

TEST_CASE("a block is called that a property holds") {
  LinkedProgram program;
  program.source(kTypes + block("f^1") +
                 "class \"Room\" : \"NSObject\" {\n  method \"-\" \"done\" code \"-[Room done]\"\n"
                 "  method \"-\" \"setDone:\" code \"-[Room setDone:]\"\n}\n"
                 "function \"-[Room done]\" (%self : room) : block synthesized {\nentry:\n"
                 "  %p = address field \"_done\" of \"Room\" %self\n  %b = load %p : block\n  return %b\n}\n"
                 "function \"-[Room setDone:]\" (%self : room, %done : block) synthesized {\nentry:\n"
                 "  %p = address field \"_done\" of \"Room\" %self\n  store %p, %done\n  return\n}\n" +
                 f({"%b = closure \"f^1\" ()", "%c = call message \"copy\" (%b) : block",
                    "call message \"setDone:\" (%self, %c) : room"}) +
                 function_text("\"g\" (%room : room)",
                               {"%b = call message \"done\" (%room) : room", "call indirect (%b)",
                                "%p = address field \"_done\" of \"Room\" %room", "%c = load %p : block",
                                "call indirect (%c)"}));
  CHECK(program.reached("g", 1) == "f^1");
  CHECK(program.reached("g", 2) == "f^1");
}

TEST_CASE("fields of one name in two classes are two") {
  LinkedProgram program;
  program.source(
      kTypes + block("f^1") + class_text("Room", "NSObject", {}) + class_text("Hall", "NSObject", {}) +
      f({"%b = closure \"f^1\" ()", "%p = address field \"_done\" of \"Room\" %self", "store %p, %b",
         "%q = address field \"_done\" of \"Hall\" %self", "%c = load %q : block", "call indirect (%c)"}));
  CHECK(program.reached("f") == kUnknown);
}

TEST_CASE("a captured block is called, by value and by reference") {
  LinkedProgram program;
  const std::string capture = " closure parent \"f\" {\nentry:\n";
  program.source(
      kTypes + block("f^1") + block("f^4") + "function \"f^2\" () captures (%d : block)" + capture +
      "  call indirect (%d)\n  return\n}\n" + "function \"f^3\" () captures (%d : block by-reference)" +
      capture +
      "  %b = load %d : block\n  call indirect (%b)\n  %e = closure \"f^4\" ()\n  store %d, %e\n  "
      "return\n}\n" +
      f({"%b = closure \"f^1\" ()", "%p = local \"d\" 8 : block", "%c = closure \"f^2\" (%b)",
         "%d = closure \"f^3\" (%p)", "store %p, %c", "%e = load %p : block", "call indirect (%e)"}));
  CHECK(program.reached("f^2") == "f^1");
  CHECK(program.reached("f^3") == "f^4, f^2");
  CHECK(program.reached("f") == "f^4, f^2");
}

TEST_CASE("a function is called through a global variable and through a structure") {
  LinkedProgram program;
  program.source(
      kTypes + named("one") + named("two") + named("three") +
      function_text("\"start\" () synthesized internal",
                    {"%g = constant global \"gHandler\"", "%f = constant function \"one\"", "store %g, %f",
                     "%t = constant global \"gTable\"", "%p = address field \"run\" of \"Table\" %t",
                     "%h = constant function \"two\"", "store %p, %h"}) +
      f({"%g = constant global \"gHandler\"", "%h = load %g : pointer", "call indirect (%h)",
         "%t = local \"t\" 16 : table", "%p = address field \"run\" of \"Table\" %t",
         "%k = load %p : pointer", "call indirect (%k)"}));
  CHECK(program.reached("f", 0) == "one");
  CHECK(program.reached("f", 1) == "two");
}

TEST_CASE("a variable that a framework exports is one for all, a variable of one's own is not") {
  LinkedProgram program;
  const auto kit = program.component(ComponentRole::Framework, "Kit");
  const std::string use = "%g = constant global \"shared\"";
  const std::string own = "%g = constant global \"own\"";
  program.source("import \"shared\"\n" + kTypes + named("one") +
                 f({use, "%h = constant function \"one\"", "store %g, %h"}) +
                 function_text("\"h\" ()", {own, "%h = constant function \"one\"", "store %g, %h"}));
  program.source("export \"shared\" data\n" + kTypes +
                     function_text("\"g\" ()", {use, "%h = load %g : pointer", "call indirect (%h)"}) +
                     function_text("\"k\" ()", {own, "%h = load %g : pointer", "call indirect (%h)"}),
                 kit);
  CHECK(program.reached("g", 0, kit) == "one of App");
  CHECK(program.reached("k", 0, kit) == kUnknown);
}

TEST_CASE("a function comes back through a pointer that was given") {
  LinkedProgram program;
  program.source(
      kTypes + named("one") +
      function_text("\"choose\" (%out : pointer)", {"%h = constant function \"one\"", "store %out, %h"}) +
      f({"%p = local \"h\" 8 : pointer", "call function \"choose\" (%p)", "%h = load %p : pointer",
         "call indirect (%h)"}));
  CHECK(program.reached("f", 1) == "one");
}

TEST_CASE("a function is called that lies in a field whose address was given") {
  LinkedProgram program;
  program.source(kTypes + named("one") +
                 function_text("\"open\" (%stream : pointer, %sink : pointer)",
                               {"%p = address offset 8 %stream", "store %p, %sink"}) +
                 function_text("\"pour\" (%stream : pointer)",
                               {"%p = address offset 8 %stream", "%h = load %p", "call indirect (%h)"}) +
                 f({"%s = address field \"_stream\" of \"Room\" %self", "%h = constant function \"one\"",
                    "call function \"open\" (%s, %h)"}) +
                 function_text("\"g\" (%room : room)", {"%s = address field \"_stream\" of \"Room\" %room",
                                                        "call function \"pour\" (%s)"}));
  CHECK(program.reached("pour") == "one");
}

TEST_CASE("more functions than the limit are too many") {
  LinkedProgram program;
  std::string functions;
  std::vector<std::string> stores{"%g = constant global \"gHandler\""};
  for (int i = 0; i < 17; ++i) {
    const std::string name = "h" + std::to_string(i);
    functions += named(name);
    stores.push_back("%" + name + " = constant function \"" + name + "\"");
    stores.push_back("store %g, %" + name);
  }
  stores.insert(stores.end(), {"%l = load %g : pointer", "call indirect (%l)"});
  program.source(kTypes + functions + f(stores));
  CHECK(program.reached("f") == " (a call with too many possible targets)");
}

TEST_CASE("what a value can be is known where nothing calls it") {
  LinkedProgram program;
  program.source(kTypes + block("f^1") +
                 f({"%b = closure \"f^1\" ()", "call function \"later\" (%self, %b)"}));
  const FunctionId function = program.function("f");
  const auto found = program.calls().functions_in(function, ValueId{2});
  REQUIRE(found.size() == 1);
  CHECK(found[0] == program.function("f^1"));
  CHECK(program.calls().functions_in(function, ValueId{1}).empty());
}

}  // namespace
}  // namespace candor::testing
