// Grades, severities, messages, pieces of evidence, and the runner of cases.
#include "rule/cases.h"
#include "rule/message.h"
#include "rule/support.h"

namespace candor {

using namespace testing;
using Texts = std::vector<std::string>;

namespace {

Match only_match(const RuleText& rule, const std::string& records) {
  const auto matches = matches_of(rule, {{"app", kExecutable + records}});
  REQUIRE(matches.size() == 1);
  return matches.front();
}

Grade grade(const std::string& match, const std::string& records) {
  return only_match({.match = match}, records).grade;
}

}  // namespace

TEST_CASE("an outcome keeps a bounded number of values and pieces, each once") {
  Outcome whole;
  for (int i = 0; i < 5000; ++i) {
    Outcome part{.holds = true};
    part.values = {std::to_string(i / 2)};
    part.pieces = {{"a", std::to_string(i / 2), std::nullopt, std::nullopt}};
    join(whole, std::move(part));
  }
  CHECK(whole.values.size() == kMaxValues);
  CHECK(whole.values.back() == "999");
  CHECK(whole.pieces.size() == kMaxValues);
}

TEST_CASE("documents are declared, strings are strings, the rest is co-occurrence") {
  CHECK(grade("{plist: a}", "document info-plist {a: 1}\n") == Grade::Declared);
  CHECK(grade("{resource: a}", "resource \"a\"\n") == Grade::Declared);
  CHECK(grade("{string: a}", "string c \"a\"\n") == Grade::String);
  CHECK(grade("{host: a.example}", "string c \"http://a.example\"\n") == Grade::String);
  CHECK(grade("{class: A}", "class-reference \"A\"\n") == Grade::CoOccurrence);
  CHECK(grade("{sdk: {evidence: any}}", "string c \"http://ads.example\"\n") == Grade::String);
}

TEST_CASE("and takes the weakest, or the strongest that matched, not adds nothing") {
  const std::string all = "document info-plist {a: 1}\nclass-reference \"A\"\nstring c \"s\"\n";
  CHECK(grade("{and: [{plist: a}, {class: A}]}", all) == Grade::CoOccurrence);
  CHECK(grade("{and: [{plist: a}, {class: A}, {string: s}]}", all) == Grade::String);
  CHECK(grade("{or: [{string: s}, {class: A}]}", all) == Grade::CoOccurrence);
  CHECK(grade("{or: [{string: s}, {class: B}]}", all) == Grade::String);
  CHECK(grade("{and: [{plist: a}, {not: {class: B}}]}", all) == Grade::Declared);
  CHECK(grade("{not: {class: B}}", all) == Grade::Declared);
}

TEST_CASE("severity goes down one level per weaker step, and a string is at most a note") {
  using enum RuleSeverity;
  CHECK(severity_of(Error, Grade::Flow, Grade::Flow) == Error);
  CHECK(severity_of(Error, Grade::Order, Grade::CoOccurrence) == Warning);
  CHECK(severity_of(Warning, Grade::Gate, Grade::CoOccurrence) == Note);
  CHECK(severity_of(Note, Grade::Flow, Grade::CoOccurrence) == Note);
  CHECK(severity_of(Error, Grade::Flow, Grade::Declared) == Error);
  CHECK(severity_of(Error, Grade::CoOccurrence, Grade::CoOccurrence) == Error);
  CHECK(severity_of(Error, Grade::CoOccurrence, Grade::String) == Note);
  CHECK(severity_of(Error, Grade::String, Grade::String) == Note);
}

TEST_CASE("a rule's own strongest grade sets where its severity starts") {
  const RuleText rule = {.match = "{or: [{class: A}, {string: s}]}", .severity = "error"};
  CHECK(only_match(rule, "class-reference \"A\"\n").severity == RuleSeverity::Error);
  CHECK(only_match(rule, "string c \"s\"\n").severity == RuleSeverity::Note);
}

TEST_CASE("a message lists values in order, the first five") {
  CHECK(listed({"a", "b"}) == "a, b");
  CHECK(listed({"a", "b", "c", "d", "e", "f", "g"}) == "a, b, c, d, e and 2 more");
  const RuleText rule = {.match = "{and: [{import: [b, a], as: api}, {class: C}]}",
                         .message = "{component}/{image}: {api}; {value}; {values}; {{x}}"};
  CHECK(only_match(rule, "import \"b\"\nimport \"a\"\nclass-reference \"C\"\n").message ==
        "App/App: a, b; a; C, a, b; {x}");
}

TEST_CASE("pieces say the fact, the artifact and the address") {
  const Match match =
      only_match({.match = "{and: [{import: f}, {class: C}, {plist: {path: \"m/*\", equals: v}}]}"},
                 "import \"f\"\nclass-reference \"C\" at 0x4000\ndocument info-plist {m: [\"v\"]}\n");
  REQUIRE(match.pieces.size() == 3);
  CHECK(match.pieces[0].text == "imports f");
  CHECK(match.pieces[0].artifact == "App.app/App");
  CHECK_FALSE(match.pieces[0].address.has_value());
  CHECK(match.pieces[1].text == "refers to class C");
  CHECK(match.pieces[1].address == 0x4000);
  CHECK(match.pieces[2].text == "Info.plist: m/* = v");
}

TEST_CASE("what is absent is said in the evidence") {
  const Match match =
      only_match({.match = "{plist: {path: k, exists: false}}"}, "document info-plist {m: 1}\n");
  REQUIRE(match.pieces.size() == 1);
  CHECK(match.pieces[0].text == "Info.plist: lacks k");
}

TEST_CASE("cases run without a binary, and failures say why") {
  const PackFolder folder;
  write_models(folder);
  folder.write("t/rule.yaml", rule_yaml({.match = "{import: a}", .message = "uses {value}"}) +
                                  "cases:\n"
                                  "  - fires: imported\n"
                                  "    unit: |\n"
                                  "      unit macho-executable \"arm64\" platform ios\n"
                                  "      import \"a\"\n"
                                  "  - clean: should fire\n"
                                  "    unit: |\n"
                                  "      unit macho-executable \"arm64\" platform ios\n"
                                  "      import \"a\"\n"
                                  "  - fires: nothing there\n"
                                  "    unit: unit macho-executable \"arm64\" platform ios\n"
                                  "  - fires: no unit text\n"
                                  "    unit: nonsense\n"
                                  "  - corpus: [some_app]\n");
  const auto results = run_cases(load_good(folder));
  REQUIRE(results.size() == 4);
  CHECK(results[0].passed);
  CHECK(results[1].reason == "the rule fires: uses a");
  CHECK(results[1].where.ends_with("t/rule.yaml:19"));
  CHECK(results[2].reason == "the rule does not fire");
  CHECK(results[3].reason.starts_with("unit 1: UNI002: "));
}

}  // namespace candor
