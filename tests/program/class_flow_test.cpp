// Which classes flow into receivers whose declared type does not tell them.
#include <doctest/doctest.h>

#include "program/call_graph.h"
#include "program/support.h"

namespace candor::testing {
namespace {

const std::string kSdk =
    "class \"NSObject\" {}\n"
    "protocol \"Listener\" { method \"-\" \"hear:\" code \"-[Listener hear:]\" }\nfunction \"-[Listener "
    "hear:]\" (%self, %x)\n";
/// Bird and Web take what is given, Crow is a Bird; all are channels.
const std::string kClasses =
    "type bird object \"Bird\"\ntype web object \"Web\"\ntype crow object \"Crow\"\ntype clock object "
    "\"Clock\"\n"
    "type id object\ntype channel object <\"Channel\">\ntype pointer pointer\n"
    "protocol \"Channel\" { method \"-\" \"take\" }\n" +
    class_text("Bird", "NSObject", {"-take"}, " <\"Channel\">") +
    class_text("Web", "NSObject", {"-take"}, " <\"Channel\">");
const std::string kFace = "%p = address field \"_face\" of \"Clock\" %self";
const std::string kSend = "call message \"take\" (%c) : channel";
const std::string kWhy = " (a message to an object of which only protocols are known)";
const std::string kBoth = "-[Bird take], -[Web take]";

/// A clock that sends to its field.
std::string tick() {
  return function_text("\"tick\" (%self : clock)", {kFace, "%c = load %p : channel", kSend});
}
std::string f(const std::vector<std::string>& instructions) {
  return function_text("\"f\" (%self : clock, %bird : bird, %web : web, %any : id)", instructions);
}
std::string clock(const std::string& methods, const std::string& protocols = "") {
  return "class \"Clock\" : \"NSObject\"" + protocols + " {\n" + methods + "}\n";
}
std::string reached(const std::string& text, const std::string& caller = "tick", std::size_t n = 0) {
  LinkedProgram program;
  program.sdk(kSdk).source(kClasses + text);
  return program.reached(caller, n);
}

TEST_CASE("a field holds the class that is stored in it") {
  LinkedProgram program;
  program.sdk(kSdk).source(kClasses + clock("") + tick() + f({kFace, "store %p, %bird"}));
  CHECK(program.reached("tick") == "-[Bird take]");
  CHECK(program.classes("tick") == "Bird");
  CHECK(program.callers("-[Web take]").empty());
  const auto counts = count_unresolved(program.calls(), program.code(), ImageId{0});
  CHECK(counts[static_cast<std::size_t>(Unresolved::ProtocolReceiver)] == 0);
}

TEST_CASE("a message that every object answers reaches the class that is stored, and no other") {
  LinkedProgram program;
  program.sdk("class \"NSObject\" { method \"-\" \"hash\" }\n");
  program.source(kClasses + clock("") + category_text("Bird", "Hash", {"-hash"}) +
                 function_text("\"tick\" (%self : clock)",
                               {kFace, "%c = load %p : id", "call message \"hash\" (%c) : id"}) +
                 f({kFace, "store %p, %bird", "call message \"hash\" (%any) : id"}));
  CHECK(program.reached("tick") == "-[Bird hash]");
  CHECK(program.reached("f") == " (a message to id)");
}

TEST_CASE("a field that nothing is stored in, or only nil, holds anything") {
  CHECK(reached(clock("") + tick()) == kBoth + kWhy);
  CHECK(reached(clock("") + tick() + f({kFace, "%n = constant null", "store %p, %n"})) == kBoth + kWhy);
}

TEST_CASE("all that is stored in a field counts, nil does not") {
  CHECK(reached(clock("") + tick() + f({kFace, "store %p, %bird", "store %p, %web"})) == kBoth);
  CHECK(reached(clock("") + tick() + f({kFace, "store %p, %web", "%n = constant null", "store %p, %n"})) ==
        "-[Web take]");
}

TEST_CASE("one unknown store keeps everything") {
  const std::string text = clock("") + tick();
  CHECK(reached(text + f({kFace, "store %p, %bird", "store %p, %any"})) == kBoth + kWhy);
  CHECK(reached(text + f({kFace, "store %p, %bird", "%x = call function \"far\" ()", "store %p, %x"})) ==
        kBoth + kWhy);
  CHECK(reached(text + f({kFace, "store %p, %bird", "call function \"fill\" (%p)"})) == kBoth + kWhy);
}

TEST_CASE("a subclass of what is stored counts as well") {
  const std::string text = clock("") + tick() + class_text("Crow", "Bird", {"-take"});
  CHECK(reached(text + f({kFace, "store %p, %bird"})) == "-[Bird take], -[Crow take]");
  CHECK(reached(text + function_text("\"g\" (%self : clock, %crow : crow)", {kFace, "store %p, %crow"})) ==
        "-[Crow take]");
}

const std::string kAccessors =
    "  method \"-\" \"face\" code \"-[Clock face]\"\n  method \"-\" \"setFace:\" code \"-[Clock "
    "setFace:]\"\n";
const std::string kAccessorCode =
    "function \"-[Clock face]\" (%self : clock) : channel synthesized {\nentry:\n  " + kFace +
    "\n  %c = load %p : channel\n  return %c\n}\n"
    "function \"-[Clock setFace:]\" (%self : clock, %face : channel) synthesized {\nentry:\n  " +
    kFace + "\n  store %p, %face\n  return\n}\n";
const std::string kGet = "%c = call message \"face\" (%self) : clock";

TEST_CASE("a property holds what its setter is given") {
  const std::string text =
      clock(kAccessors) + kAccessorCode + function_text("\"tick\" (%self : clock)", {kGet, kSend});
  CHECK(reached(text + f({"call message \"setFace:\" (%self, %bird) : clock"}), "tick", 1) == "-[Bird take]");
  CHECK(reached(text + f({"call message \"setFace:\" (%self, %any) : clock"}), "tick", 1) == kBoth + kWhy);
}

TEST_CASE("a method whose selector is named may be given anything") {
  const std::string text =
      clock(kAccessors) + kAccessorCode + function_text("\"tick\" (%self : clock)", {kGet, kSend});
  const std::string set = "call message \"setFace:\" (%self, %bird) : clock";
  const std::string selector = "%s = constant selector \"setFace:\"";
  CHECK(reached(text + f({set, selector, "call message \"responds:\" (%any, %s) : id"}), "tick", 1) ==
        "-[Bird take]");
  CHECK(reached(
            text + f({set, selector, "%t = copy %s", "call message \"perform:with:\" (%any, %t, %any) : id"}),
            "tick", 1) == kBoth + kWhy);
  CHECK(reached(text + f({set, selector, "call message \"perform:with:\" (%any, %s, %any) : id"}), "tick",
                1) == kBoth + kWhy);
}

TEST_CASE("a field holds what a constructor is given") {
  const std::string text =
      clock("  method \"-\" \"initWithFace:\" code \"-[Clock initWithFace:]\"\n") + tick() +
      "function \"-[Clock initWithFace:]\" (%self : clock, %face : channel) : clock {\nentry:\n  " + kFace +
      "\n  store %p, %face\n  return %self\n}\n";
  CHECK(reached(text + f({"%c = call message \"initWithFace:\" (%self, %web) : clock"})) == "-[Web take]");
  CHECK(reached(text) == kBoth + kWhy);
}

TEST_CASE("what the platform calls may be given anything") {
  const std::string method = "  method \"-\" \"hear:\" code \"-[Clock hear:]\"\n";
  const std::string text = function_text("\"-[Clock hear:]\" (%self : clock, %c : channel)", {kSend}) +
                           f({"call message \"hear:\" (%self, %bird) : clock"});
  CHECK(reached(clock(method) + text, "-[Clock hear:]") == "-[Bird take]");
  CHECK(reached(clock(method, " <\"Listener\">") + text, "-[Clock hear:]") == kBoth + kWhy);
  CHECK(reached(clock(method, " <\"Nobody\">") + text, "-[Clock hear:]") == kBoth + kWhy);
}

TEST_CASE("a function with an address may be given anything") {
  const std::string text = clock("") + function_text("\"tick\" (%c : channel)", {kSend});
  const std::string call = "call function \"tick\" (%bird)";
  CHECK(reached(text + f({call})) == "-[Bird take]");
  CHECK(reached(text + f({call, "%t = constant function \"tick\"", "call function \"far\" (%t)"})) ==
        kBoth + kWhy);
}

TEST_CASE("a captured variable holds what it was captured with, a parameter of a block anything") {
  const std::string text =
      clock("") +
      "function \"f^1\" (%x : channel) captures (%c : channel) closure parent \"f\" {\nentry:\n  " + kSend +
      "\n  call message \"take\" (%x) : channel\n  return\n}\n" +
      f({"%b = copy %bird", "%k = closure \"f^1\" (%b)", "call indirect (%k, %bird)"});
  CHECK(reached(text, "f^1", 0) == "-[Bird take]");
  CHECK(reached(text, "f^1", 1) == kBoth + kWhy);
}

TEST_CASE("a result is what the program's own code returns, and unknown when other code may answer") {
  const auto make = [](const std::string& kind) {
    return class_text("Base", kind, {}) + "type base object \"Base\"\n" +
           "class \"Clock\" : \"Base\" { method \"-\" \"make\" code \"-[Clock make]\" }\n"
           "function \"-[Clock make]\" (%self : clock, %bird : bird) : id {\nentry:\n  return %bird\n}\n";
  };
  const auto send = [](const std::string& type) {
    return f({"%c = call message \"make\" (%self) : " + type, "call message \"take\" (%c) : id"});
  };
  CHECK(reached(make("NSObject") + send("clock"), "f", 1) == "-[Bird take]");
  CHECK(reached(make("NSObject") + send("base"), "f", 1) == kBoth + " (a message to id)");
}

TEST_CASE("objects go through global variables and where ways meet") {
  const std::string global = "%g = constant global \"gFace\"";
  CHECK(reached(clock("") + f({global, "store %g, %web"}) +
                function_text("\"tick\" ()", {global, "%c = load %g : id",
                                              "call message \"take\" (%c) : id"})) == "-[Web take]");
  CHECK(reached(clock("") +
                    "function \"f\" (%x, %bird : bird, %web : web) {\nentry:\n  branch %x -> one, two\none:\n"
                    "  %c = copy %bird\n  branch -> end\ntwo:\n  %c = copy %web\n  branch -> end\nend:\n"
                    "  call message \"take\" (%c) : id\n  return\n}\n",
                "f") == kBoth);
}

TEST_CASE("a class that does not declare the method is not all that comes") {
  const std::string text =
      clock("") + tick() + "type other object \"Other\"\n" + class_text("Other", "NSObject", {});
  CHECK(reached(text + function_text("\"g\" (%self : clock, %other : other)", {kFace, "store %p, %other"})) ==
        kBoth + kWhy);
}

TEST_CASE("more classes than the limit are unknown") {
  const auto with = [](int count) {
    std::string text = clock("") + tick();
    for (int i = 0; i < count; ++i) {
      const std::string n = std::to_string(i);
      text += class_text("K" + n, "NSObject", {"-take"}, " <\"Channel\">") + "type k" + n + " object \"K" +
              n + "\"\n" +
              function_text("\"s" + n + "\" (%self : clock, %k : k" + n + ")", {kFace, "store %p, %k"});
    }
    return reached(text).ends_with(kWhy);
  };
  CHECK_FALSE(with(16));
  CHECK(with(17));
}

}  // namespace
}  // namespace candor::testing
