// Every kind of mistake in a pack, with its exact place and text.
#include "rule/support.h"

namespace candor {

using namespace testing;
using Texts = std::vector<std::string>;

namespace {

const std::string kHead =
    "id: t/rule\n"
    "title: A title\n"
    "severity: error\n"
    "policy: [{title: Guidelines, section: \"1\"}]\n"
    "what: w\n"
    "why: w\n"
    "fix: f\n"
    "false_positives: n\n";

Texts mistakes_of(const std::string& rule) {
  const PackFolder folder;
  write_models(folder);
  folder.write("t/rule.yaml", rule);
  return folder.mistakes();
}

/// Mistakes of a condition that stands at line 11, column 12.
Texts condition(const std::string& match) {
  return mistakes_of(kHead + "check:\n  facts:\n    match: " + match + "\nmessage: m\n");
}

}  // namespace

TEST_CASE("RUL001: text that is no YAML is refused at its place") {
  CHECK(mistakes_of("id: [a\ntitle: b\n") == Texts{"t/rule.yaml:2:6 RUL001 end of sequence flow not found"});
  CHECK(mistakes_of("") == Texts{"t/rule.yaml:1:1 RUL001 the file is empty"});
}

TEST_CASE("RUL002: an unknown key names what is near and what is known") {
  CHECK(mistakes_of(kHead + "tittle: x\ncheck:\n  facts:\n    match: {true: {}}\nmessage: m\n") ==
        Texts{"t/rule.yaml:9:1 RUL002 the rule has no key \"tittle\"; did you mean \"title\"? expected one "
              "of: id, "
              "catalogue, title, severity, policy, what, why, fix, false_positives, applies, when, check, "
              "message, "
              "cases"});
  CHECK(condition("{framwork: A}") ==
        Texts{"t/rule.yaml:11:13 RUL002 there is no condition \"framwork\"; did you mean \"framework\"?"});
  CHECK(condition("{plist: {path: a, equal: b}}") ==
        Texts{"t/rule.yaml:11:30 RUL002 the document condition has no key \"equal\"; did you mean "
              "\"equals\"? expected "
              "one of: path, exists, equals, in, not_in, key, empty, type, at_least, at_most, duplicates, "
              "where"});
}

TEST_CASE("RUL003: a wrong type says what stands there") {
  CHECK(condition("[a]") == Texts{"t/rule.yaml:11:12 RUL003 a condition must be a map with one key such as "
                                  "\"and\", \"class\" or \"plist\", "
                                  "found a list"});
  CHECK(condition("{and: {class: A}}") ==
        Texts{"t/rule.yaml:11:18 RUL003 \"and\" must be a list, found a map"});
  CHECK(condition("{class: [A, {b: c}]}") ==
        Texts{"t/rule.yaml:11:24 RUL003 a name of \"class\" must be a text, found a map"});
  CHECK(condition("{image: {encrypted: maybe}}") ==
        Texts{"t/rule.yaml:11:32 RUL003 \"encrypted\" must be true or false, found the text \"maybe\""});
  CHECK(condition("{count: {of: {class: A}, at_least: many}}") ==
        Texts{"t/rule.yaml:11:47 RUL003 \"at_least\" must be a whole number, found the text \"many\""});
}

TEST_CASE("RUL004: a missing key is reported at the map that lacks it") {
  CHECK(
      mistakes_of(
          "id: t/rule\ntitle: A\nseverity: note\npolicy: [{title: G}]\nwhat: w\nwhy: w\nfalse_positives: n\n"
          "check:\n  facts:\n    match: {true: {}}\nmessage: m\n") ==
      Texts{"t/rule.yaml:1:1 RUL004 the rule lacks the key \"fix\""});
  CHECK(condition("{count: {of: {class: A}}}") ==
        Texts{"t/rule.yaml:11:20 RUL004 \"count\" lacks \"at_least\" or \"at_most\""});
}

TEST_CASE("RUL005: labels and SDKs must be defined by a model or a signature") {
  CHECK(condition("{uses: fce}") ==
        Texts{"t/rule.yaml:11:19 RUL005 no model has the label \"fce\"; did you mean \"face\"?"});
  CHECK(condition("{sdk: {name: AddKit}}") ==
        Texts{"t/rule.yaml:11:25 RUL005 no signature has the name \"AddKit\"; did you mean \"AdKit\"?"});
  CHECK(mistakes_of(kHead + "check:\n  flow: {source: face, sink: nowhere}\nmessage: m\n") ==
        Texts{"t/rule.yaml:10:30 RUL005 no model has the label \"nowhere\""});
}

TEST_CASE("RUL006: a value outside what is allowed names what is") {
  CHECK(
      condition("{sdk: {kind: [add]}}") ==
      Texts{
          "t/rule.yaml:11:26 RUL006 \"kind\" cannot be \"add\"; did you mean \"ads\"? expected one of: ads, "
          "attribution, analytics, crash, push, cdp, replay, fraud, login, location-broker, consent, "
          "mediation, "
          "update, library, platform"});
  CHECK(condition("{string: {regex: \"(a\"}}") ==
        Texts{"t/rule.yaml:11:29 RUL006 the regular expression is not valid: missing ): (a"});
  CHECK(condition("{class: \"A*B\"}") == Texts{"t/rule.yaml:11:20 RUL006 \"A*B\" has an asterisk inside; "
                                               "expected it at the start or end, or a regex"});
  CHECK(condition("{sdk_version: \"13\"}") ==
        Texts{"t/rule.yaml:11:26 RUL006 \"sdk_version\" cannot be \"13\"; expected "
              "a comparison such as \">=13.0\""});
  CHECK(condition("{host: API.example}") == Texts{"t/rule.yaml:11:19 RUL006 the host \"API.example\" has "
                                                  "upper-case letters; expected \"api.example\""});
  CHECK(condition("{plist: a//b}") == Texts{"t/rule.yaml:11:20 RUL006 the path \"a//b\" has an empty step"});
  CHECK(condition("{class: $name}") == Texts{"t/rule.yaml:11:20 RUL006 no row of for_each binds \"$name\""});
}

TEST_CASE("RUL006: id, message and keys given twice are checked") {
  const std::string check = "check:\n  facts:\n    match: {class: A, as: c}\n";
  CHECK(mistakes_of(kHead + check + "message: \"{d} {c}\"\n") ==
        Texts{"t/rule.yaml:12:10 RUL006 the message names \"{d}\", which nothing binds; did you mean \"c\"? "
              "expected one "
              "of: c, component, image, value, values"});
  CHECK(mistakes_of("id: t/other\n" + kHead.substr(kHead.find('\n') + 1) + check + "message: m\n") ==
        Texts{"t/rule.yaml:1:5 RUL006 the id is \"t/other\" but the file's path says \"t/rule\""});
  CHECK(mistakes_of(kHead + check + "message: m\nmessage: n\n") ==
        Texts{"t/rule.yaml:13:1 RUL006 the rule has the key \"message\" twice"});
}

TEST_CASE("RUL007: a second signature of the same name is refused") {
  const PackFolder folder;
  write_models(folder);
  folder.write("trackers/u.yaml", "sdks:\n  - {name: AdKit, kind: [ads], classes: [X]}\n");
  CHECK(folder.mistakes() ==
        Texts{"trackers/u.yaml:2:5 RUL007 there are two signatures with the name \"AdKit\""});
}

TEST_CASE("models are checked down to their ports") {
  const PackFolder folder;
  folder.write("models/m.yaml",
               "framework: F\n"
               "models:\n"
               "  - match: {class: A, selector: b}\n"
               "    source: {label: l, port: argument 1}\n"
               "  - match: {}\n"
               "    calls: {port: arg 1, when: soon}\n"
               "  - match: {function: f}\n");
  CHECK(folder.mistakes() ==
        Texts{"models/m.yaml:4:30 RUL006 \"argument 1\" is no port; expected self, return, arg N, args N.., "
              "*arg N, arg N.param M, invoked.param M or captured, or one of them with .key(\"k\") or "
              ".key(arg N)",
              "models/m.yaml:5:12 RUL004 \"match\" lacks \"class\", \"selector\", \"function\", \"global\", "
              "\"string\" or \"host\"",
              "models/m.yaml:6:32 RUL006 \"when\" cannot be \"soon\"; expected one of: now, later, maybe",
              "models/m.yaml:7:5 RUL004 the model says nothing; expected an entry such as \"source\" or "
              "\"marks\""});
}

TEST_CASE("cases are checked") {
  const std::string rule = kHead + "check:\n  facts:\n    match: {class: A}\nmessage: m\ncases:\n";
  CHECK(mistakes_of(rule + "  - {fires: a}\n") ==
        Texts{"t/rule.yaml:14:5 RUL004 a case has either \"unit\" or \"units\""});
  CHECK(mistakes_of(rule + "  - {clean: a, units: [{component: extension, text: u}]}\n") ==
        Texts{"t/rule.yaml:14:36 RUL006 \"extension\" is no component; expected \"app\", \"loose\", "
              "\"package\" or "
              "\"extension NAME\", \"framework NAME\", \"clip NAME\", \"watch NAME\", \"bundle NAME\""});
}

TEST_CASE("YAML that holds itself, or repeats itself without end, is refused") {
  for (const std::string match : {"&a {not: *a}", "{class: &a [*a]}", "{plist: &a {path: x, where: [*a]}}"}) {
    const Texts mistakes = condition(match);
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes[0].ends_with("RUL006 conditions are nested deeper than 32"));
  }
  std::string doubling = "&a0 {class: A}";
  for (int i = 1; i < 25; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    doubling = (i == 1 ? "&a1 {and: [&a0 {class: A}, *a0]}"
                       : "&a" + std::to_string(i) + " {and: [" + doubling + ", " + before + "]}");
  }
  const Texts mistakes = condition(doubling);
  REQUIRE(mistakes.size() == 1);
  CHECK(mistakes[0].ends_with("RUL006 the file holds more than 100000 conditions"));
}

TEST_CASE("all mistakes of a pack are reported, not just the first") {
  CHECK(condition("{and: [{clas: A}, {uses: fce}, {string: {regex: \"[\"}}]}").size() == 3);
}

}  // namespace candor
