// What messages and calls by name reach.
#include "program/call_graph.h"

#include <doctest/doctest.h>

#include "program/support.h"

namespace candor::testing {
namespace {

const std::string kTypes =
    "type a object \"A\"\ntype b object \"B\"\ntype id object\ntype any class\ntype made object \"Made\" "
    "invented\n"
    "type p object <\"P\">\n";
/// A : NSObject, B : A, C : B; A and C have "go" and "+make".
const std::string kClasses = kTypes + class_text("A", "NSObject", {"-go", "+make"}) +
                             class_text("B", "A", {}) + class_text("C", "B", {"-go", "+make"});

std::string f(const std::vector<std::string>& instructions) {
  return function_text("\"f\" (%x)", instructions);
}

TEST_CASE("a message reaches what the class has and what its subclasses make of it") {
  LinkedProgram program;
  program.source(kClasses + f({"call message \"go\" (%x) : a"}));
  CHECK(program.reached("f") == "-[A go], -[C go]");
  CHECK(program.classes("f") == "A");
  CHECK(program.callers("-[C go]") == "f");
}

TEST_CASE("a message reaches what the class inherits") {
  LinkedProgram program;
  program.source(kClasses + class_text("D", "B", {}) + "type d object \"D\"\n" +
                 f({"call message \"go\" (%x) : d"}));
  CHECK(program.reached("f") == "-[A go]");
}

TEST_CASE("a message to a class that is named reaches just that class") {
  LinkedProgram program;
  program.source(kClasses +
                 f({"%c = constant class \"B\"", "call message \"make\" (%c) to-class",
                    "%n = call message \"class\" (%x) : any", "call message \"make\" (%n) to-class : any"}));
  CHECK(program.reached("f", 0) == "+[A make]");
  CHECK(program.reached("f", 2) == "+[A make], +[C make] (a message to id)");
}

TEST_CASE("a root class answers messages to any class with its instance methods") {
  LinkedProgram program;
  program.source(kClasses + category_text("NSObject", "Extras", {"-tell"}) +
                 f({"%c = constant class \"B\"", "call message \"tell\" (%c) to-class"}));
  CHECK(program.reached("f") == "-[NSObject tell]");
}

TEST_CASE("a message to super reaches what the superclass has or inherits") {
  LinkedProgram program;
  program.source(kClasses + class_text("D", "C", {"-run"}) +
                 f({"call message \"go\" of \"C\" (%x) super", "call message \"go\" of \"D\" (%x) super"}));
  CHECK(program.reached("f", 0) == "-[A go]");
  CHECK(program.reached("f", 1) == "-[C go]");
}

TEST_CASE("a message to super in a class method, and in a block of one, reaches class methods") {
  LinkedProgram program;
  program.source(kClasses + "class \"D\" : \"C\" { method \"+\" \"make\" code \"+[D make]\" }\n" +
                 function_text("\"+[D make]\" (%self : any)", {"call message \"make\" of \"D\" (%self) super",
                                                               "%b = closure \"+[D make]^1\" (%self)"}) +
                 function_text("\"+[D make]^1\" () captures (%self) closure parent \"+[D make]\"",
                               {"call message \"make\" of \"D\" (%self) super"}));
  CHECK(program.reached("+[D make]") == "+[C make]");
  CHECK(program.reached("+[D make]^1") == "+[C make]");
}

TEST_CASE("methods of categories count, those on classes of the SDK as well") {
  LinkedProgram program;
  program.sdk(class_text("NSObject", "", {}) + class_text("NSString", "NSObject", {}));
  program.source(kClasses + "type s object \"NSString\"\n" + category_text("NSString", "Extras", {"-extra"}) +
                 category_text("B", "Extras", {"-extra"}) +
                 f({"call message \"extra\" (%x) : s", "call message \"extra\" (%x) : a"}));
  CHECK(program.reached("f", 0) == "-[NSString extra]");
  CHECK(program.reached("f", 1) == "-[B extra]");
}

TEST_CASE("a message that only the SDK answers reaches nothing of the program and is resolved") {
  LinkedProgram program;
  program.sdk(class_text("NSObject", "", {}) + class_text("NSString", "NSObject", {"-length"}));
  program.source("type s object \"NSString\"\n" + f({"call message \"length\" (%x) : s"}));
  CHECK(program.reached("f") == "");
  CHECK(program.classes("f") == "NSString");
}

TEST_CASE("a message to id reaches every method of that selector and kind") {
  LinkedProgram program;
  program.source(kClasses + class_text("Other", "NSObject", {"-go", "-make"}) +
                 f({"call message \"go\" (%x) : id", "call message \"make\" (%x) : id"}));
  CHECK(program.reached("f", 0) == "-[A go], -[C go], -[Other go] (a message to id)");
  CHECK(program.reached("f", 1) == "-[Other make] (a message to id)");
  CHECK(program.classes("f") == "");
}

TEST_CASE("a message to id that every object answers reaches no method that overrides it") {
  LinkedProgram program;
  program.sdk("protocol \"Root\" { method \"-\" \"hash\" }\n" +
              class_text("NSObject", "", {"-text"}, " <\"Root\">") +
              category_text("NSObject", "More", {"-more"}));
  program.source(kTypes + class_text("Own", "NSObject", {"-hash", "-text", "-more", "-other"}) +
                 f({"call message \"hash\" (%x) : id", "call message \"text\" (%x) : id",
                    "call message \"more\" (%x) : id", "call message \"other\" (%x) : id"}));
  CHECK(program.reached("f", 0) == " (a message to id)");
  CHECK(program.reached("f", 1) == " (a message to id)");
  CHECK(program.reached("f", 2) == " (a message to id)");
  CHECK(program.reached("f", 3) == "-[Own other] (a message to id)");
}

TEST_CASE("a message to id that the SDK declares reaches classes that inherit from those, and accessors") {
  LinkedProgram program;
  program.sdk(class_text("NSObject", "", {}) +
              class_text("Store", "NSObject", {"-at:", "-name", "-setName:", "-setAt:to:"}));
  program.source(
      kTypes + class_text("Own", "NSObject", {"-at:", "-name", "-setName:", "-setAt:to:"}) +
      class_text("Sub", "Store", {"-at:"}) +
      f({"call message \"at:\" (%x, %x) : id", "call message \"name\" (%x) : id",
         "call message \"setName:\" (%x, %x) : id", "call message \"setAt:to:\" (%x, %x, %x) : id"}));
  CHECK(program.reached("f", 0) == "-[Sub at:] (a message to id)");
  CHECK(program.reached("f", 1) == "-[Own name] (a message to id)");
  CHECK(program.reached("f", 2) == "-[Own setName:] (a message to id)");
  CHECK(program.reached("f", 3) == " (a message to id)");
}

TEST_CASE("a message to id<P> reaches the classes that adopt P, in any way") {
  LinkedProgram program;
  const std::string why = " (a message to an object of which only protocols are known)";
  program.source(
      kTypes + class_text("Direct", "NSObject", {"-go"}, " <\"P\">") +
      class_text("Base", "NSObject", {"-go"}) + class_text("Inherits", "Base", {}, " <\"Q\">") +
      class_text("Sub", "Direct", {"-go"}) + class_text("Extended", "NSObject", {"-go"}) +
      category_text("Extended", "Extras", {}, " <\"P\">") + class_text("Stranger", "NSObject", {"-go"}) +
      "protocol \"P\" { method \"-\" \"go\" }\nprotocol \"Q\" <\"P\"> { method \"-\" \"more\" }\n" +
      f({"call message \"go\" (%x) : p"}));
  CHECK(program.reached("f") == "-[Direct go], -[Base go], -[Sub go], -[Extended go]" + why);
  CHECK(program.classes("f") == "P");
}

TEST_CASE("an invented class is the program's when the program defines it") {
  LinkedProgram program;
  const std::string call = f({"call message \"go\" (%x) : made"});
  program.source(kTypes + class_text("Made", "NSObject", {"-go"}) + call);
  CHECK(program.reached("f") == "-[Made go]");
  LinkedProgram other;
  other.source(kTypes + call);
  CHECK(other.reached("f") == " (a message to a class that nothing declares)");
}

TEST_CASE("subclasses of a class that nothing declares are known") {
  LinkedProgram program;
  program.source(kTypes + class_text("Own", "Made", {"-go"}) + f({"call message \"go\" (%x) : made"}));
  CHECK(program.reached("f") == "-[Own go] (a message to a class that nothing declares)");
}

TEST_CASE("a message whose selector is computed has no targets") {
  LinkedProgram program;
  program.source(kClasses + function_text("\"g\" (%x : a, %s)", {"call dynamic (%x, %s)"}));
  CHECK(program.reached("g") == " (a message whose selector is computed)");
  CHECK(program.classes("g") == "A");
}

TEST_CASE("a call with more targets than the limit has none") {
  LinkedProgram program;
  std::string classes;
  for (int i = 0; i < 65; ++i) classes += class_text("K" + std::to_string(i), "NSObject", {"-go"});
  program.source(kTypes + classes + f({"call message \"go\" (%x) : id"}));
  CHECK(program.reached("f") == " (a call with too many possible targets)");
}

TEST_CASE("a class that inherits from itself ends the search") {
  LinkedProgram program;
  program.source(kTypes + class_text("A", "B", {}) + class_text("B", "A", {"-go"}) +
                 f({"call message \"go\" (%x) : a", "call message \"no\" (%x) : a"}));
  CHECK(program.reached("f", 0) == "-[B go]");
  CHECK(program.reached("f", 1) == "");
}

TEST_CASE("an extension that repeats a class means its own") {
  LinkedProgram program;
  const auto extension = program.component(ComponentRole::Extension, "App/Share");
  program.source(kClasses + f({"call message \"go\" (%x) : a", "call message \"go\" (%x) : id"}));
  program.source(kTypes + class_text("A", "NSObject", {"-go"}) +
                     f({"call message \"go\" (%x) : a", "call message \"go\" (%x) : id"}),
                 extension);
  CHECK(program.reached("f", 0) == "-[A go], -[C go]");
  CHECK(program.reached("f", 0, extension) == "-[A go]");
  CHECK(program.reached("f", 1, extension) == "-[A go] (a message to id)");
}

TEST_CASE("an app overrides what a framework has, and the framework meets it") {
  LinkedProgram program;
  const auto framework = program.component(ComponentRole::Framework, "Kit");
  const std::string use = "class-reference \"A\" imported superclass\n";
  program.source(use + kTypes + class_text("Own", "A", {"-go"}) + f({"call message \"go\" (%x) : a"}));
  program.source(kTypes + class_text("A", "NSObject", {"-go"}) +
                     function_text("\"g\" (%x)", {"call message \"go\" (%x) : a"}),
                 framework);
  CHECK(program.reached("f") == "-[Own go], -[A go] of Kit");
  CHECK(program.reached("g", 0, framework) == "-[Own go] of App, -[A go]");
}

TEST_CASE("a name is bound in its own image, then in what the component loads") {
  LinkedProgram program;
  const auto kit = program.component(ComponentRole::Framework, "Kit");
  const auto extension = program.component(ComponentRole::Extension, "App/Share");
  const std::string body = " {\nentry:\n  return\n}\n";
  program.source(
      "import \"far\" function\nfunction \"near\" ()" + body +
      f({"call function \"near\" ()", "call function \"far\" ()", "call function \"nowhere\" ()"}));
  program.source("export \"far\" function\nfunction \"near\" ()" + body + "function \"far\" ()" + body, kit);
  program.source(f({"call function \"near\" ()"}), extension);
  CHECK(program.reached("f", 0) == "near");
  CHECK(program.reached("f", 1) == "far of Kit");
  CHECK(program.reached("f", 2) == "");
  CHECK(program.reached("f", 0, extension) == "");
}

TEST_CASE("of internal functions with one name each file means its own") {
  LinkedProgram program;
  const auto file = [](const std::string& name) {
    return function_text("\"" + name + "\" () @ \"" + name + ".m\":1:1", {"call function \"same\" ()"}) +
           "function \"same\" () internal @ \"" + name + ".m\":2:1 {\nentry:\n  return\n}\n";
  };
  program.source(file("one")).source(file("two"));
  const auto target = [&](const std::string& caller) {
    const Range range = program.calls().sites_of(program.function(caller));
    return index(program.calls().targets(program.calls().sites()[range.first]).front());
  };
  CHECK(target("one") == index(program.function("one")) + 1);
  CHECK(target("two") == index(program.function("two")) + 1);
}

TEST_CASE("calls are found by their place, closures by who creates them") {
  LinkedProgram program;
  program.source(
      kClasses + f({"%b = closure \"f^1\" (%x)", "call message \"go\" (%x) : a"}) +
      function_text("\"f^1\" () captures (%y) closure parent \"f\"", {"call message \"go\" (%y) : b"}));
  const CallGraph& calls = program.calls();
  const FunctionId caller = program.function("f");
  const CallSite& site = calls.sites()[calls.sites_of(caller).first];
  CHECK(calls.site_at(caller, site.instruction) == CallId{calls.sites_of(caller).first});
  CHECK(calls.site_at(caller, site.instruction - 1) == kNoCall);
  REQUIRE(calls.creations(program.function("f^1")).size() == 1);
  CHECK(calls.creations(program.function("f^1"))[0].creator == caller);
  CHECK(calls.creations(program.function("f^1"))[0].instruction == site.instruction - 1);
}

TEST_CASE("calls are counted by what is not known of them") {
  LinkedProgram program;
  program.source(kClasses + f({"call message \"go\" (%x) written : a", "call message \"go\" (%x) : id",
                               "call message \"go\" (%x) written : id", "call function \"g\" ()",
                               "call indirect (%x)"}));
  const auto counts = count_unresolved(program.calls(), program.code(), ImageId{0});
  CHECK(counts[static_cast<std::size_t>(Unresolved::None)] == 2);
  CHECK(counts[static_cast<std::size_t>(Unresolved::AnyReceiver)] == 1);
  CHECK(counts[static_cast<std::size_t>(Unresolved::UnknownCallee)] == 1);
}

}  // namespace
}  // namespace candor::testing
