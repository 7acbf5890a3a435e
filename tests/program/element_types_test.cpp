// What collections hold, as the platform declares it: in images it stands in for casts and typed variables.
#include <doctest/doctest.h>

#include "program/call_graph.h"
#include "program/support.h"

namespace candor::testing {
namespace {

const std::string kSdk =
    "type void void\ntype id object\ntype same object instance\ntype text object \"NSString\"\n"
    "type note object \"Note\"\ntype element object \"Element\" parameter\n"
    "type list object \"List\" (element)\ntype texts object \"List\" (text)\ntype nested object \"List\" "
    "(texts)\n"
    "type notes object \"List\" (note)\n"
    "type visit block (void, element)\ntype done block (void, id, texts)\n"
    "class \"NSObject\" { method \"-\" \"describe\" code \"-[NSObject describe]\" }\n"
    "function \"-[NSObject describe]\" (%self)\n"
    "class \"NSString\" : \"NSObject\"\n"
    "class \"Note\" : \"NSObject\"\n"
    "class \"Song\" : \"Note\" { method \"-\" \"sing\" code \"-[Song sing]\" }\nfunction \"-[Song sing]\" "
    "(%self)\n"
    "class \"List\" : \"NSObject\" parameters <\"Element\"> {\n"
    "  method \"-\" \"first\" code \"-[List first]\"\n  method \"-\" \"sorted\" code \"-[List sorted]\"\n"
    "  method \"-\" \"same\" code \"-[List same]\"\n  method \"-\" \"each:\" code \"-[List each:]\"\n}\n"
    "function \"-[List first]\" (%self) : element\nfunction \"-[List sorted]\" (%self) : list\n"
    "function \"-[List same]\" (%self) : same\nfunction \"-[List each:]\" (%self, %visit : visit)\n"
    "class \"Box\" : \"NSObject\" {\n  method \"+\" \"texts\" code \"+[Box texts]\"\n"
    "  method \"+\" \"nested\" code \"+[Box nested]\"\n  method \"+\" \"notes\" code \"+[Box notes]\"\n"
    "  method \"+\" \"read:\" code \"+[Box read:]\"\n}\n"
    "function \"+[Box texts]\" (%self) : texts\nfunction \"+[Box nested]\" (%self) : nested\n"
    "function \"+[Box notes]\" (%self) : notes\nfunction \"+[Box read:]\" (%self, %done : done)\n"
    "function \"load\" (%done : done)\n"
    "protocol \"Listener\" { method \"-\" \"hear:\" code \"-[<Listener> hear:]\" }\n"
    "function \"-[<Listener> hear:]\" (%self, %all : texts)\n"
    "protocol \"Ticket\"\n"
    "class \"Pass\" : \"NSObject\" <\"Ticket\"> { method \"-\" \"holder\" code \"-[Pass holder]\" }\n"
    "class \"Bill\" : \"NSObject\" { method \"-\" \"holder\" code \"-[Bill holder]\" }\n"
    "function \"-[Pass holder]\" (%self)\nfunction \"-[Bill holder]\" (%self)\n"
    "type ticket object <\"Ticket\">\nfunction \"ticket\" () : ticket\n";

/// The classes of the receiver of the n-th call of a function in an app's executable.
std::string classes(const std::string& text, const std::string& caller, std::size_t n) {
  LinkedProgram program;
  program.sdk(kSdk).image("App", "unit macho-executable\n" + text, 0);
  return program.classes(caller, n);
}

/// The classes of %x, which these instructions make after `calls` calls of their own.
std::string made(const std::vector<std::string>& instructions, std::size_t calls,
                 const std::string& selector = "describe") {
  std::vector<std::string> all{"%box = constant class \"Box\""};
  all.insert(all.end(), instructions.begin(), instructions.end());
  all.push_back("call message \"" + selector + "\" (%x)");
  return classes(function_text("\"f\" ()", all), "f", calls);
}

const std::string kTexts = "%t = call message \"texts\" (%box) to-class";

}  // namespace

TEST_CASE("what a collection gives is of the class that its declared type names") {
  CHECK(made({kTexts, "%x = call message \"first\" (%t)"}, 2) == "NSString");
  CHECK(made({"%n = call message \"nested\" (%box) to-class", "%t = call message \"first\" (%n)",
              "%x = call message \"first\" (%t)"},
             3) == "NSString");
  CHECK(made({kTexts, "%s = call message \"sorted\" (%t)", "%u = call message \"same\" (%s)",
              "%x = call message \"first\" (%u)"},
             4) == "NSString");
  CHECK(made({"%l = constant class \"List\"", "%o = call message \"alloc\" (%l) to-class",
              "%x = call message \"first\" (%o)"},
             2)
            .empty());
}

TEST_CASE("a type that contains itself, many times, says as much as its first layers") {
  std::string sdk = "type deep object \"Deep\" (deep";
  for (int i = 0; i < 200; ++i) sdk += ", deep";
  LinkedProgram program;
  program
      .sdk(sdk +
           ")\nclass \"Deep\" parameters <\"Element\"> { method \"-\" \"first\" code \"-[Deep first]\" }\n"
           "type element object \"Element\" parameter\n"
           "function \"-[Deep first]\" (%self) : element\nfunction \"deep\" () : deep\n")
      .image("App",
             "unit macho-executable\n" + function_text("\"f\" ()", {"%a = call function \"deep\" ()",
                                                                    "%b = call message \"first\" (%a)",
                                                                    "%c = call message \"first\" (%b)"}),
             0);
  CHECK(program.classes("f", 2) == "Deep");
}

TEST_CASE("what enumeration takes out of a collection is one of its elements") {
  CHECK(made({kTexts, "%e = address unknown %t", "%x = load %e"}, 1) == "NSString");
  const std::vector<std::string> items{kTexts,
                                       "%state = local 64",
                                       "%e = address unknown %t",
                                       "%to = address offset 8 %state",
                                       "store %to, %e",
                                       "%from = address offset 8 %state"};
  const auto after = [&](const std::vector<std::string>& more) {
    std::vector<std::string> all = items;
    all.insert(all.end(), more.begin(), more.end());
    return all;
  };
  const std::vector<std::string> take{"%i = load %from", "%p = address index %i, %i", "%x = load %p"};
  CHECK(made(after(take), 1) == "NSString");
  CHECK(made(after({"%x = load %from"}), 1).empty());
  CHECK(made(after({"%other = address offset 16 %state", "%i = load %other", "%x = load %i"}), 1).empty());
}

TEST_CASE("an element that gets a message which its class does not declare is of a subclass") {
  CHECK(made({"%n = call message \"notes\" (%box) to-class", "%x = call message \"first\" (%n)"}, 2,
             "sing") == "Song");
}

TEST_CASE("parameters of what the platform calls hold what it declares of them") {
  const std::string a =
      "class \"A\" : \"NSObject\" <\"Listener\"> { method \"-\" \"hear:\" code \"-[A hear:]\" }\n";
  CHECK(classes(a + function_text("\"-[A hear:]\" (%self, %all)",
                                  {"%x = call message \"first\" (%all)", "call message \"describe\" (%x)"}),
                "-[A hear:]", 1) == "NSString");
}

TEST_CASE("a block that is given to the platform gets what the platform declares") {
  const std::string list = "type list object \"List\"\n";
  const std::string block =
      function_text("\"f^1\" (%1, %2 : list) closure parent \"f\"",
                    {"call message \"describe\" (%1)", "%x = call message \"first\" (%2) : list",
                     "call message \"describe\" (%x)"});
  const auto given = [&](const std::vector<std::string>& call, std::size_t n) {
    return classes(list + block + function_text("\"f\" ()", call), "f^1", n);
  };
  const std::string box = "%box = constant class \"Box\"", closure = "%c = closure \"f^1\" ()";
  CHECK(given({box, closure, "call message \"read:\" (%box, %c) to-class"}, 2) == "NSString");
  CHECK(given({box, closure, "%d = copy %c", "call function \"load\" (%d)"}, 2) == "NSString");
  CHECK(given({box, closure, "call message \"read:\" (%box, %c) to-class"}, 0).empty());
  CHECK(given({box, kTexts, closure, "call message \"each:\" (%t, %c)"}, 0) == "NSString");
  CHECK(given({closure, "call function \"unknown\" (%c)"}, 2).empty());
}

TEST_CASE("an object of a protocol that gets another message is of a class that adopts and declares both") {
  CHECK(made({"%x = call function \"ticket\" ()"}, 1, "holder") == "Pass");
  CHECK(made({"%x = call function \"ticket\" ()"}, 1, "describe") == "Ticket");
}

TEST_CASE("what a protocol of the image lists tells no class that adopts it") {
  const std::string lists = "protocol \"Seat\" { method \"-\" \"take:\" types \"v24@0:8@16\" }\n";
  const std::string a =
      "class \"A\" : \"NSObject\" <\"Seat\"> {\n  ivar \"_seat\" type \"@\\\"<Seat>\\\"\"\n"
      "  method \"-\" \"take:\" code \"-[A take:]\"\n}\n" +
      function_text("\"-[A take:]\" (%self, %y)", {"%p = address field \"_seat\" of \"A\" %self",
                                                   "%x = load %p", "call message \"take:\" (%x, %y)"});
  CHECK(classes(lists + a, "-[A take:]", 0) == "Seat");
  CHECK(classes("protocol \"Seat\"\n" + a, "-[A take:]", 0) == "A");
}

TEST_CASE("what flows into a parameter is of a subclass that declares the message sent to it") {
  const std::string a =
      "class \"A\" : \"NSObject\" {\n  method \"-\" \"go\" code \"-[A go]\"\n  method \"-\" \"take:\" code "
      "\"-[A take:]\"\n}\n";
  const std::string go = function_text(
      "\"-[A go]\" (%self)", {"%box = constant class \"Box\"", "%n = call message \"notes\" (%box) to-class",
                              "%x = call message \"first\" (%n)", "call message \"take:\" (%self, %x)"});
  const auto takes = [&](const std::string& selector) {
    return classes(
        a + go + function_text("\"-[A take:]\" (%self, %x)", {"call message \"" + selector + "\" (%x)"}),
        "-[A take:]", 0);
  };
  CHECK(takes("sing") == "Song");
  CHECK(takes("unheard").empty());
}

}  // namespace candor::testing
