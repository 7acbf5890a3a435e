// What the author of a rule must not leave out: documentation, policy, a case that fires and a near miss.
#include "rule/lint.h"

#include <algorithm>

#include "rule/support.h"

namespace candor {

using namespace testing;
using Texts = std::vector<std::string>;

namespace {

const std::string kComplete =
    "id: t/rule\n"
    "title: A title\n"
    "severity: note\n"
    "policy: [{title: Guidelines, section: \"1\"}]\n"
    "what: w\n"
    "why: w\n"
    "fix: f\n"
    "false_positives: n\n"
    "check:\n"
    "  facts:\n"
    "    match: {import: a}\n"
    "message: m\n"
    "cases:\n"
    "  - fires: imported\n"
    "    unit: |\n"
    "      unit macho-executable \"arm64\" platform ios\n"
    "      import \"a\"\n"
    "  - clean: not imported\n"
    "    unit: unit macho-executable \"arm64\" platform ios\n";

/// The rule with one text in it replaced.
std::string with(const std::string& text, const std::string& other) {
  std::string rule = kComplete;
  const std::size_t at = rule.find(text);
  REQUIRE(at != std::string::npos);
  return rule.replace(at, text.size(), other);
}

/// What both the loader and lint have against the rule, as `rules lint` prints it.
Texts complaints(const std::string& rule) {
  const PackFolder folder;
  write_models(folder);
  folder.write("t/rule.yaml", rule);
  PackLoad load = folder.load();
  Texts out;
  for (const Error& error : load.errors) out.push_back(error.message);
  for (const Error& error : lint(load.pack)) out.push_back(error.message);
  return out;
}

bool mentions(const Texts& texts, const std::string& part) {
  return std::ranges::any_of(texts,
                             [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("lint has nothing against a complete rule") { CHECK(complaints(kComplete) == Texts{}); }

TEST_CASE("a rule without a part of its documentation is refused") {
  for (const std::string key : {"title", "what", "why", "fix", "false_positives", "message"}) {
    const std::size_t start = kComplete.find("\n" + key + ": ") + 1;
    const std::string line = kComplete.substr(start, kComplete.find('\n', start) + 1 - start);
    CHECK_MESSAGE(mentions(complaints(with(line, "")), "\"" + key + "\""), key);
    CHECK_MESSAGE(mentions(complaints(with(line, key + ": \"\"\n")), "\"" + key + "\" is empty"), key);
  }
}

TEST_CASE("a rule without a policy, or with one that names no section, is refused") {
  const std::string line = "policy: [{title: Guidelines, section: \"1\"}]\n";
  CHECK(mentions(complaints(with(line, "")), "\"policy\""));
  CHECK(complaints(with(line, "policy: []\n")) == Texts{"\"policy\" is empty"});
  CHECK(complaints(with(", section: \"1\"", "")) ==
        Texts{"the policy \"Guidelines\" names no section: add \"section\""});
}

TEST_CASE("a rule without a case that fires is refused") {
  CHECK(complaints(with("fires: imported", "clean: imported")) ==
        Texts{"t/rule has no case that fires: add one to \"cases\" with \"fires\" and a unit"});
}

TEST_CASE("a rule without a near miss is refused") {
  CHECK(complaints(with("clean: not imported", "fires: not imported")) ==
        Texts{"t/rule has no near miss: add a case with \"clean\" and a unit that differs in one fact"});
  CHECK(complaints(kComplete.substr(0, kComplete.find("cases:"))).size() == 2);
}

TEST_CASE("an app of the corpus proves a rule about code, but no rule about facts") {
  const std::string cases = kComplete.substr(kComplete.find("cases:"));
  const std::string facts = "check:\n  facts:\n    match: {import: a}\n";
  std::string rule = with(cases, "cases: [{corpus: [some_app]}]\n");
  CHECK(complaints(rule).size() == 2);
  rule.replace(rule.find(facts), facts.size(), "check:\n  flow: {source: face, sink: network}\n");
  CHECK(complaints(rule) == Texts{});
  rule.replace(rule.find("cases: ["), std::string::npos, "cases: []\n");
  CHECK(complaints(rule).size() == 2);
}

TEST_CASE("an id outside the naming scheme, a long title and a full stop are complaints") {
  CHECK(mentions(complaints(with("message: m", "message: \"m.\"")), "the message ends with a full stop"));
  CHECK(mentions(complaints(with("A title", std::string(101, 'x'))), "the title has 101 characters"));
}

}  // namespace candor
