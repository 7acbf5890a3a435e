// Rules about flows, orders, gates and calls, from text to matches.
#include <algorithm>
#include <array>

#include "rule/support.h"

namespace candor {

using namespace testing;
using Texts = std::vector<std::string>;

namespace {

const std::string kModels = R"(framework: N
models:
  - match: {selector: depth}
    source: {label: depth, port: return, what: depth of a face}
  - match: {function: ask_user}
    source: {label: consent, port: return}
  - match: {function: hash_of}
    marks: {label: hash}
  - match: {function: report_call}
    marks: {label: call-report}
  - match: {function: look_up}
    marks: {label: dynamic-name}
  - match: {function: paste}
    folds: join
  - match: {function: show_ad}
    marks: {label: ad}
)";

std::string rule_text(const std::string& check, const std::string& message, const std::string& more) {
  return "id: t/rule\ntitle: A title\nseverity: error\npolicy: [{title: Guidelines, section: \"1\"}]\n"
         "what: w\nwhy: w\nfix: f\nfalse_positives: n\n" +
         more + "check:\n  " + check + "\nmessage: \"" + message + "\"\n";
}

struct Checked {
  LinkedUnits linked;
  CheckResult result;
};

Checked run(const std::string& check, const Units& units, const std::string& message = "{component}",
            const std::string& more = {}) {
  const PackFolder folder;
  write_models(folder);
  folder.write("models/n.yaml", kModels);
  folder.write("t/rule.yaml", rule_text(check, message, more));
  const RulePack pack = load_good(folder);
  Checked checked{link_units(units), {}};
  checked.result = check_rules(checked.linked.program, prepare(pack));
  return checked;
}

Texts messages(const std::string& check, const std::string& code, const std::string& message = "{component}",
               const std::string& more = {}) {
  Texts out;
  const Checked checked = run(check, {{"app", kExecutable + code}}, message, more);
  for (const Match& match : checked.result.matches) out.push_back(match.message);
  return out;
}

std::string method(const std::string& name, const std::string& body, const std::string& parameters = "") {
  const std::size_t space = name.find(' ');
  const std::string type = name.substr(2, space - 2);
  const std::string selector = name.substr(space + 1, name.size() - space - 2);
  return "class \"" + type + "\" { method \"-\" \"" + selector + "\" code \"" + name + "\" }\n" +
         "function \"" + name + "\" (%self" + parameters + ") @ \"App/Room.m\":10:1 {\n" + body + "}\n";
}

const std::string kUpload = method("-[Room go:]",
                                   "entry:\n"
                                   "  %s = call message \"shape\" (%anchor) @ \"App/Room.m\":11:3\n"
                                   "  call function \"send\" (%self, %s) @ \"App/Room.m\":12:3\n"
                                   "  return\n",
                                   ", %anchor");
const std::string kFlow = "flow: {source: face, sink: network}";

}  // namespace

TEST_CASE("a flow is a match at its sink, with a connected trace from the source") {
  const Checked checked = run(kFlow, {{"app", kExecutable + kUpload}}, "{source} to {sink} in {component}");
  REQUIRE(checked.result.matches.size() == 1);
  const Match& match = checked.result.matches.front();
  CHECK(match.message == "-[FaceAnchor shape] to send in App");
  CHECK(match.grade == Grade::Flow);
  CHECK(match.severity == RuleSeverity::Error);
  REQUIRE(match.proof);
  CHECK(match.proof->place.artifact == "App/Room.m");
  CHECK(match.proof->place.line == 12);
  CHECK(match.proof->identity == std::array<std::string, 3>{"-[FaceAnchor shape]", "send", "-[Room go:]"});
  const auto& steps = match.proof->steps;
  REQUIRE(steps.size() >= 2);
  CHECK(steps.front().kind == StepKind::Source);
  CHECK(steps.front().place.line == 11);
  CHECK(steps.back().kind == StepKind::Sink);
  for (std::size_t i = 1; i < steps.size(); ++i) CHECK(steps[i - 1].to == steps[i].from);
}

TEST_CASE("what does not reach the sink is no match") {
  std::string code = kUpload;
  code.replace(code.find("(%self, %s)"), 11, "(%self, %anchor)");
  CHECK(messages(kFlow, code).empty());
}

TEST_CASE("images without code and rules for other components are not searched") {
  CHECK(messages(kFlow, "class-reference \"FaceAnchor\"\nselector \"shape\"\nimport \"send\"\n").empty());
  CHECK(messages(kFlow, kUpload, "m", "applies: {kind: [extension]}\n").empty());
  CHECK(messages(kFlow, kUpload, "m", "when: {plist: k}\n").empty());
  CHECK(messages(kFlow, kUpload + "document info-plist {k: 1}\n", "m", "when: {plist: k}\n").size() == 1);
}

TEST_CASE("code of a framework is judged for what loads it, and the finding is the framework's") {
  const Units units = {
      {"app", kExecutable + "library \"@rpath/F.framework/F\"\ndocument info-plist {k: 1}\n"},
      {"framework F", kLibrary + kUpload}};
  const Checked checked = run(kFlow, units, "{component}", "when: {plist: k}\n");
  REQUIRE(checked.result.matches.size() == 1);
  CHECK(checked.result.matches.front().message == "F");
}

TEST_CASE("several sources of one sink are one match, and distinct asks for as many") {
  std::string code = kUpload;
  code.replace(code.find("  call function"), 0,
               "  %d = call message \"depth\" (%anchor) @ \"App/Room.m\":11:9\n");
  code.replace(code.find("%s) @"), 2, "%s, %d");
  CHECK(messages("flow: {source: [face, depth], sink: network}", code, "{sources}") ==
        Texts{"-[FaceAnchor shape], depth of a face (depth)"});
  CHECK(messages("flow: {source: [face, depth], sink: network, distinct: 2}", code).size() == 1);
  CHECK(messages("flow: {source: [face, depth], sink: network, distinct: 3}", code).empty());
  CHECK(messages("flow: {source: face, sink: network, with: depth}", code).size() == 1);
  CHECK(messages("flow: {source: face, sink: network, with: depth}", kUpload).empty());
}

TEST_CASE("a sink call that is given what excuses it is no match, another one beside it is") {
  const std::string both = method("-[Room go:]",
                                  "entry:\n"
                                  "  %s = call message \"shape\" (%anchor) @ \"App/Room.m\":11:3\n"
                                  "  %d = call message \"depth\" (%anchor) @ \"App/Room.m\":11:9\n"
                                  "  call function \"send\" (%self, %s, %d) @ \"App/Room.m\":12:3\n"
                                  "  call function \"send\" (%self, %s) @ \"App/Room.m\":13:3\n"
                                  "  return\n",
                                  ", %anchor");
  const std::string check = "flow: {source: face, sink: network, without: [push, depth]}";
  CHECK(messages(check, kUpload).size() == 1);
  const Checked checked = run(check, {{"app", kExecutable + both}});
  REQUIRE(checked.result.matches.size() == 1);
  CHECK(checked.result.matches.front().proof->place.line == 13);
}

TEST_CASE("where an analysis stopped is told once") {
  const PackFolder folder;
  write_models(folder);
  const RulePack pack = load_good(folder);
  const PreparedPack prepared = prepare(pack);
  const LinkedUnits linked = link_units({{"app", kExecutable + kUpload}});
  CodeAnalysis analysis(linked.program, prepared.apis);
  for (int i = 0; i < 2; ++i) analysis.problems()->push_back({ErrorKind::FlowBudget, "stopped", "here"});
  const auto problems = check_rules(linked.program, prepared, analysis).problems;
  CHECK(problems == std::vector<Problem>{{ErrorKind::FlowBudget, "stopped", "here"}});
}

TEST_CASE("rows of a check of code are matches of their own") {
  CHECK(messages("flow: {for_each: [{what: face}, {what: depth}], source: $what, sink: network}", kUpload,
                 "{what}") == Texts{"face"});
}

TEST_CASE("consent lowers the severity by a level and is a step of the trace") {
  const std::string code = method("-[Room go:]",
                                  "entry:\n"
                                  "  %c = call function \"ask_user\" () @ \"App/Room.m\":10:5\n"
                                  "  branch %c -> yes, no\n"
                                  "yes:\n"
                                  "  %s = call message \"shape\" (%anchor) @ \"App/Room.m\":11:3\n"
                                  "  call function \"send\" (%self, %s) @ \"App/Room.m\":12:3\n"
                                  "  branch -> no\n"
                                  "no:\n"
                                  "  return\n",
                                  ", %anchor");
  const std::string check = "flow: {source: face, sink: network, consent: consent}";
  const Checked checked = run(check, {{"app", kExecutable + code}});
  REQUIRE(checked.result.matches.size() == 1);
  const Match& match = checked.result.matches.front();
  CHECK(match.severity == RuleSeverity::Warning);
  const auto& steps = match.proof->steps;
  CHECK(std::ranges::any_of(steps, [](const ProofStep& step) { return step.kind == StepKind::Branch; }));
  CHECK(steps.front().kind == StepKind::Source);
  CHECK(steps.back().kind == StepKind::Sink);
  for (std::size_t i = 1; i < steps.size(); ++i) CHECK(steps[i - 1].to == steps[i].from);
  const Checked without = run(check, {{"app", kExecutable + kUpload}});
  REQUIRE(without.result.matches.size() == 1);
  CHECK(without.result.matches.front().severity == RuleSeverity::Error);
}

TEST_CASE("a way through more than three fields is one level less severe") {
  const auto severity_over = [](int fields) {
    std::string code = "type room object \"Room\"\n";
    for (int i = 0; i < fields; ++i) {
      const std::string n = std::to_string(i), before = std::to_string(i - 1);
      const std::string taken =
          i == 0 ? "  %v = call message \"shape\" (%anchor)\n"
                 : "  %p = address field \"_" + before + "\" of \"Room\" %self\n  %v = load %p\n";
      code += "function \"keep" + n + "\" (%self : room, %anchor) {\nentry:\n" + taken +
              "  %q = address field \"_" + n + "\" of \"Room\" %self\n  store %q, %v\n  return\n}\n";
    }
    code += "function \"last\" (%self : room) {\nentry:\n  %p = address field \"_" +
            std::to_string(fields - 1) +
            "\" of \"Room\" %self\n  %v = load %p\n  call function \"send\" (%self, %v)\n  return\n}\n";
    const Checked checked = run("flow: {source: face, sink: network}", {{"app", kExecutable + code}});
    REQUIRE(checked.result.matches.size() == 1);
    const Match& match = checked.result.matches.front();
    CHECK((match.message.find("of other objects") != std::string::npos) == (fields > 3));
    return match.severity;
  };
  CHECK(severity_over(3) == RuleSeverity::Error);
  CHECK(severity_over(4) == RuleSeverity::Warning);
}

TEST_CASE("an entry point with a way that makes no call is a match at the entry point") {
  const std::string handler =
      "class \"D\" <\"PushDelegate\"> { method \"-\" \"didPush:\" code \"-[D didPush:]\" }\n"
      "function \"-[D didPush:]\" (%self, %p) @ \"App/D.m\":5:1 {\n"
      "entry:\n"
      "  branch %p -> report, out\n"
      "report:\n"
      "  call function \"report_call\" () @ \"App/D.m\":7:3\n"
      "  branch -> out\n"
      "out:\n"
      "  return\n"
      "}\n";
  const Checked checked = run("must: {entry: handler, call: call-report}", {{"app", kExecutable + handler}},
                              "{entry} in {component} without {call}");
  REQUIRE(checked.result.matches.size() == 1);
  const Match& match = checked.result.matches.front();
  CHECK(match.message == "-[D didPush:] in App without call-report");
  CHECK(match.grade == Grade::Order);
  CHECK(match.proof->place.line == 5);
  CHECK(match.proof->steps.front().kind == StepKind::Entry);
  std::string always = handler;
  always.replace(always.find("report, out"), 11, "report, report");
  CHECK(messages("must: {entry: handler, call: call-report}", always).empty());
}

TEST_CASE("a call that an entry point reaches is a match at the call") {
  const std::string code =
      "class \"D\" <\"PushDelegate\"> { method \"-\" \"didPush:\" code \"-[D didPush:]\" }\n"
      "function \"-[D didPush:]\" (%self, %p) @ \"App/D.m\":5:1 {\n"
      "entry:\n"
      "  call function \"go\" () @ \"App/D.m\":6:3\n"
      "  return\n"
      "}\n"
      "function \"go\" () @ \"App/D.m\":20:1 {\n"
      "entry:\n"
      "  call function \"show_ad\" () @ \"App/D.m\":21:3\n"
      "  return\n"
      "}\n";
  const Checked checked =
      run("reach: {entry: handler, call: ad}", {{"app", kExecutable + code}}, "{entry} comes to {call}");
  REQUIRE(checked.result.matches.size() == 1);
  const Match& match = checked.result.matches.front();
  CHECK(match.message == "-[D didPush:] comes to show_ad");
  CHECK(match.proof->place.line == 21);
  CHECK(match.proof->identity == std::array<std::string, 3>{"", "show_ad", "-[D didPush:]"});
  CHECK(messages("reach: {entry: handler, call: call-report}", code).empty());
}

TEST_CASE("a call that a condition on the data decides on is a match of a gate, and an implicit flow") {
  const std::string code = method("-[Room go:]",
                                  "entry:\n"
                                  "  %s = call message \"shape\" (%anchor) @ \"App/Room.m\":11:3\n"
                                  "  branch %s -> yes, no\n"
                                  "yes:\n"
                                  "  call function \"show_ad\" () @ \"App/Room.m\":13:3\n"
                                  "  call function \"send\" (%self, %self) @ \"App/Room.m\":14:3\n"
                                  "  branch -> no\n"
                                  "no:\n"
                                  "  return\n",
                                  ", %anchor");
  const Checked checked =
      run("gate: {label: face, call: ad}", {{"app", kExecutable + code}}, "{source} decides {call}");
  REQUIRE(checked.result.matches.size() == 1);
  CHECK(checked.result.matches.front().message == "-[FaceAnchor shape] decides show_ad");
  CHECK(checked.result.matches.front().grade == Grade::Gate);
  CHECK(checked.result.matches.front().proof->place.line == 13);
  CHECK(messages(kFlow, code).empty());
  CHECK(messages("flow: {source: face, sink: network, implicit: true}", code).size() == 1);
}

TEST_CASE("a call with constant arguments is a fact, also of one class or one function") {
  const std::string code = method("-[Room go:]",
                                  "entry:\n"
                                  "  %one = constant int 1\n"
                                  "  %name = constant string \"x\"\n"
                                  "  call function \"send\" (%name, %one) @ \"App/Room.m\":12:3\n"
                                  "  return\n") +
                           "function \"other\" () {\nentry:\n  call function \"show_ad\" ()\n  return\n}\n";
  const auto facts = [](const std::string& match, const std::string& scope = "component") {
    return "facts: {scope: " + scope + ", match: " + match + "}";
  };
  CHECK(messages(facts("{call: {model: network, args: {0: x, 1: 1}}}"), code, "{value}") == Texts{"send"});
  CHECK(messages(facts("{call: {model: network, args: {0: y}}}"), code).empty());
  CHECK(messages(facts("{call: {model: network, args: {4: x}}}"), code).empty());
  CHECK(messages(facts("{and: [{call: {model: network}}, {call: {model: ad}}]}"), code).size() == 1);
  CHECK(messages(facts("{and: [{call: {model: network}}, {call: {model: ad}}]}", "function"), code).empty());
  CHECK(messages(facts("{and: [{call: {model: network}}, {not: {uses: ad}}]}", "function"), code).size() ==
        1);
  CHECK(messages(facts("{uses: network}", "class"), code).size() == 1);
  CHECK(messages(facts("{uses: ad}", "class"), code).empty());
}

TEST_CASE("without code a rule about calls does not hold, not even one that says not") {
  CHECK(messages("facts: {match: {not: {call: {model: network}}}}", "import \"x\"\n").empty());
  CHECK(messages("facts: {match: {not: {call: {model: network}}}}",
                 "function \"f\" () {\nentry:\n  return\n}\n")
            .size() == 1);
}

TEST_CASE("a rule that can do without code is checked without, and is not counted as silent") {
  const std::string either = "facts: {match: {or: [{import: x}, {call: {model: network}}]}}";
  CHECK(messages(either, "import \"x\"\n").size() == 1);
  CHECK(messages(either, "import \"y\"\n").empty());
  CHECK(messages("facts: {match: {count: {of: {call: {model: network}}, at_most: 0}}}", "import \"x\"\n")
            .empty());
  const auto rule_of = [](const std::string& check) {
    const PackFolder folder;
    write_models(folder);
    folder.write("models/n.yaml", kModels);
    folder.write("t/rule.yaml", rule_text(check, "m", ""));
    return load_good(folder).rules.front();
  };
  CHECK_FALSE(rule_of(either).needs_code);
  CHECK(rule_of(either).uses_code);
  CHECK(rule_of("facts: {match: {and: [{import: x}, {call: {model: network}}]}}").needs_code);
  CHECK(rule_of("facts: {match: {not: {call: {model: network}}}}").needs_code);
  CHECK_FALSE(rule_of("facts: {match: {import: x}}").uses_code);
}

TEST_CASE("an entry point that never reads its parameter is a fact") {
  const auto handler = [](const std::string& body) {
    return "class \"D\" <\"PushDelegate\"> { method \"-\" \"didPush:\" code \"-[D didPush:]\" }\n"
           "function \"-[D didPush:]\" (%self, %p) {\nentry:\n" +
           body + "  return\n}\n";
  };
  const std::string check = "facts: {match: {ignores: {entry: handler, arg: 0}}}";
  CHECK(messages(check, handler(""), "{value}") == Texts{"-[D didPush:]"});
  CHECK(messages(check, handler("  call function \"send\" (%p)\n")).empty());
}

TEST_CASE("a name that is put together at run time is a fact, one that stands there is not") {
  const auto code = [](const std::string& name) {
    return "function \"f\" () {\nentry:\n" + name + "  call function \"look_up\" (%n)\n  return\n}\n";
  };
  const std::string check = "facts: {match: {computed_name: Secret}}";
  const std::string pieces =
      "  %a = constant string \"Sec\"\n  %b = constant string \"ret\"\n"
      "  %n = call function \"paste\" (%a, %b)\n";
  CHECK(messages(check, code(pieces), "{value}") == Texts{"Secret"});
  CHECK(messages(check, code("  %n = constant string \"Secret\"\n")).empty());
}

}  // namespace candor
