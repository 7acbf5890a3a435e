// Receivers in built images, whose metadata tells few types: what else tells them.
#include <doctest/doctest.h>

#include "program/call_graph.h"
#include "program/support.h"

namespace candor::testing {
namespace {

const std::string kSdk =
    "type id object\ntype same object instance\ntype text object \"NSString\"\ntype view object \"View\"\n"
    "class \"NSObject\" {\n  method \"-\" \"init\" code \"-[NSObject init]\"\n"
    "  method \"+\" \"alloc\" code \"+[NSObject alloc]\"\n}\n"
    "class \"NSString\" : \"NSObject\" { method \"-\" \"length\" code \"-[NSString length]\" }\n"
    "function \"-[NSString length]\" (%self)\n"
    "class \"View\" : \"NSObject\" {\n  method \"-\" \"title\" code \"-[View title]\"\n"
    "  method \"-\" \"show:\" code \"-[View show:]\"\n}\n"
    "protocol \"Listener\" { method \"-\" \"hear:from:\" code \"-[<Listener> hear:from:]\" }\n"
    "function \"-[NSObject init]\" (%self) : same\nfunction \"+[NSObject alloc]\" (%self) : same\n"
    "function \"-[View title]\" (%self) : text\nfunction \"-[View show:]\" (%self, %x : text)\n"
    "function \"-[<Listener> hear:from:]\" (%self, %what : text, %who : id)\n";

std::string owned(const std::string& head, const std::string& members) {
  return "class " + head + " {\n" + members + "}\n";
}
std::string method(const std::string& selector, const std::string& name) {
  const std::string kind = name.substr(0, 1);
  return "  method \"" + kind + "\" \"" + selector + "\" code \"" + name + "\"\n";
}

/// A function that returns %y.
std::string giving(const std::string& head, const std::vector<std::string>& instructions) {
  std::string text = "function " + head + " {\nentry:\n";
  for (const std::string& instruction : instructions) text += "  " + instruction + "\n";
  return text + "  return %y\n}\n";
}

/// The classes of the receiver of the n-th call of a function in an app's executable.
std::string classes(const std::string& text, const std::string& caller, std::size_t n = 0) {
  LinkedProgram program;
  program.sdk(kSdk).image("App", "unit macho-executable\n" + text, 0);
  return program.classes(caller, n);
}

const std::string kSend = "call message \"length\" (%x)";

}  // namespace

TEST_CASE("self is of the class that has the method") {
  const std::string code = function_text("\"-[A go]\" (%self)", {"call message \"stop\" (%self)"});
  CHECK(classes(owned("\"A\" : \"NSObject\"", method("go", "-[A go]")) + code, "-[A go]") == "A");
}

TEST_CASE("parameters have the types of what the method overrides or implements") {
  const std::string hear =
      function_text("\"-[A hear:from:]\" (%self, %x, %y)", {kSend, "call message \"go\" (%y)"});
  const std::string members = method("hear:from:", "-[A hear:from:]");
  CHECK(classes(owned("\"A\" : \"NSObject\" <\"Listener\">", members) + hear, "-[A hear:from:]") ==
        "NSString");
  CHECK(classes(owned("\"A\" : \"NSObject\" <\"Listener\">", members) + hear, "-[A hear:from:]", 1).empty());
  CHECK(classes(owned("\"A\" : \"NSObject\"", members) + hear, "-[A hear:from:]").empty());
  const std::string show = function_text("\"-[A show:]\" (%self, %x)", {kSend});
  CHECK(classes(owned("\"A\" : \"View\"", method("show:", "-[A show:]")) + show, "-[A show:]") == "NSString");
}

TEST_CASE("a receiver of a class that does not declare the message is of a subclass that does") {
  const std::string members = method("hear:from:", "-[A hear:from:]");
  const std::string cast = owned("\"Card\" : \"NSString\"", method("suit", "-[Card suit]")) +
                           owned("\"Letter\" : \"NSString\"", method("suit", "-[Letter suit]")) +
                           function_text("\"-[Card suit]\" (%self)", {}) +
                           function_text("\"-[Letter suit]\" (%self)", {}) +
                           owned("\"A\" : \"NSObject\" <\"Listener\">", members) +
                           function_text("\"-[A hear:from:]\" (%self, %x, %y)",
                                         {"call message \"suit\" (%x)", "call message \"colour\" (%x)"});
  CHECK(classes(cast, "-[A hear:from:]") == "Card, Letter");
  CHECK(classes("class-reference \"Letter\"\n" + cast, "-[A hear:from:]") == "Letter");
  CHECK(classes(cast, "-[A hear:from:]", 1) == "NSString");
}

TEST_CASE("instance variables and properties have the class of their encoding") {
  const std::string a = owned("\"A\" : \"NSObject\"",
                              "  ivar \"_text\" type \"@\\\"NSString\\\"\"\n  ivar \"_any\" type \"@\"\n"
                              "  property \"label\" attributes \"T@\\\"NSString\\\",&,GtheLabel,V_text\"\n" +
                                  method("setLabel:", "-[A setLabel:]"));
  const auto field = [&](const std::string& name) {
    return classes(a +
                       function_text("\"f\" (%self)", {"%p = address field \"" + name + "\" of \"A\" %self",
                                                       "%x = load %p", kSend}) +
                       function_text("\"-[A setLabel:]\" (%self, %x)", {kSend}),
                   "f");
  };
  CHECK(field("_text") == "NSString");
  CHECK(field("_any").empty());
  CHECK(field("_other").empty());
  const std::string uses =
      function_text("\"-[A setLabel:]\" (%self, %x)",
                    {kSend, "%y = call message \"theLabel\" (%self)", "call message \"length\" (%y)"});
  CHECK(classes(a + uses, "-[A setLabel:]", 0) == "NSString");
  CHECK(classes(a + uses, "-[A setLabel:]", 2) == "NSString");
}

TEST_CASE("what a method returns is known from its code, overriders included") {
  const auto give = [](const std::string& type, const std::string& of) {
    return giving("\"-[" + type + " give]\" (%self)",
                  {"%c = constant class \"" + of + "\"", "%a = call message \"alloc\" (%c) to-class",
                   "%y = call message \"init\" (%a)"});
  };
  const std::string a =
      owned("\"A\" : \"NSObject\"", method("give", "-[A give]") + method("use", "-[A use]"));
  const std::string use =
      function_text("\"-[A use]\" (%self)", {"%x = call message \"give\" (%self)", kSend});
  CHECK(classes(a + give("A", "View") + use, "-[A use]", 1) == "View");
  const std::string b = owned("\"B\" : \"A\"", method("give", "-[B give]"));
  CHECK(classes(a + b + give("A", "View") + give("B", "NSString") + use, "-[A use]", 1) == "NSString, View");
  const std::string any = giving("\"-[B give]\" (%self)", {"%y = call function \"f\" ()"});
  CHECK(classes(a + b + give("A", "View") + any + use, "-[A use]", 1).empty());
}

TEST_CASE("methods of the init family give the class they are sent to") {
  const std::string a = owned("\"A\" : \"NSObject\"",
                              method("initWith:", "-[A initWith:]") + method("initial", "-[A initial]"));
  const std::string code = giving("\"-[A initWith:]\" (%self, %y)", {}) +
                           giving("\"-[A initial]\" (%self)", {"%y = call function \"f\" ()"});
  const auto sent = [&](const std::string& selector) {
    return classes(a + code +
                       function_text("\"g\" ()", {"%c = constant class \"A\"",
                                                  "%o = call message \"alloc\" (%c) to-class",
                                                  "%x = call message \"" + selector + "\" (%o)", kSend}),
                   "g", 2);
  };
  CHECK(sent("initWith:") == "A");
  CHECK(sent("initial").empty());
}

TEST_CASE("a captured variable is what the creators of the block put there") {
  const std::string a = owned("\"A\" : \"NSObject\"", method("go", "-[A go]"));
  const std::string code =
      function_text("\"-[A go]^1^1\" (%block) captures (%x) closure parent \"-[A go]^1\"", {kSend}) +
      function_text("\"-[A go]^1\" (%block) captures (%me) closure parent \"-[A go]\"",
                    {"%c = closure \"-[A go]^1^1\" (%me)", "call message \"length\" (%me)"}) +
      function_text("\"-[A go]\" (%self)", {"%c = closure \"-[A go]^1\" (%self)"});
  CHECK(classes(a + code, "-[A go]^1") == "A");
  CHECK(classes(a + code, "-[A go]^1^1") == "A");
}

TEST_CASE("parameters of methods that only the program calls are what all callers give") {
  const std::string a =
      owned("\"A\" : \"NSObject\"", method("take:", "-[A take:]") + method("go", "-[A go]"));
  const std::string make = "%c = constant class \"View\"";
  const std::vector<std::string> go = {make, "%a = call message \"alloc\" (%c) to-class",
                                       "%v = call message \"init\" (%a)",
                                       "call message \"take:\" (%self, %v)"};
  const std::string take = function_text(
      "\"-[A take:]\" (%self, %x)", {"%t = call message \"title\" (%x)", "call message \"length\" (%t)"});
  const std::string code = a + function_text("\"-[A go]\" (%self)", go) + take;
  CHECK(classes(code, "-[A take:]") == "View");
  CHECK(classes(code, "-[A take:]", 1) == "NSString");
  std::vector<std::string> more = go;
  more.push_back("%u = call function \"unknown\" ()");
  more.push_back("call message \"take:\" (%self, %u)");
  CHECK(classes(a + function_text("\"-[A go]\" (%self)", more) + take, "-[A take:]").empty());
  CHECK(classes(code + function_text("\"f\" (%x)", {"%s = constant selector \"take:\"",
                                                    "call function \"perform\" (%x, %s)"}),
                "-[A take:]")
            .empty());
}

TEST_CASE("all message sends of an image are counted, a class that nothing declares apart") {
  LinkedProgram program;
  program.sdk(kSdk).image(
      "App",
      "unit macho-executable\n" + owned("\"A\" : \"NSObject\"", "  ivar \"_ad\" type \"@\\\"Ad\\\"\"\n") +
          function_text("\"f\" (%self, %x)",
                        {"%p = address field \"_ad\" of \"A\" %self", "%a = load %p",
                         "call message \"show\" (%a)", kSend, "%c = constant class \"View\"",
                         "%s = constant selector \"go\"", "call dynamic (%c, %s)"}),
      0);
  const auto counts = count_receivers(program.calls(), program.code(), ImageId{0});
  CHECK(counts.known == 1);
  CHECK(counts.any == 1);
  CHECK(counts.invented == 1);
}

}  // namespace candor::testing
