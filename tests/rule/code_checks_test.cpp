// What rules can ask of code: flow, must, reach and gate, and the facts about calls.
#include "rule/code_check_reader.h"
#include "rule/pack_file.h"
#include "rule/support.h"

namespace candor {

using namespace testing;

namespace {

using Labels = std::vector<std::string>;

std::string yaml_of(const std::string& check, const std::string& message = "m") {
  return "id: t/rule\ntitle: A\nseverity: note\npolicy: [{title: G}]\nwhat: w\nwhy: w\nfix: f\n"
         "false_positives: n\ncheck: " +
         check + "\nmessage: \"" + message + "\"\n";
}

void write_labels(const PackFolder& folder) {
  folder.write(
      "models/m.yaml",
      "framework: F\nmodels:\n  - match: {function: f}\n    marks: [{label: a}, {label: b}, {label: c}, "
      "{label: d}, {label: e}, {label: f}]\n");
}

Rule rule_of(const std::string& check, const std::string& message = "m") {
  const PackFolder folder;
  write_labels(folder);
  folder.write("t/rule.yaml", yaml_of(check, message));
  return load_good(folder).rules.front();
}

CodeCheck code_of(const std::string& check) {
  const Rule rule = rule_of(check);
  CHECK(rule.needs_code);
  REQUIRE(rule.instances.size() == 1);
  return rule.instances[0].code;
}

/// Mistakes of a check, which stands at line 9 from column 8, without the file's name.
Labels check_mistakes(const std::string& check) {
  const PackFolder folder;
  write_labels(folder);
  folder.write("t/rule.yaml", yaml_of(check));
  Labels out = folder.mistakes();
  for (std::string& one : out) one = one.substr(std::string("t/rule.yaml:").size());
  return out;
}

}  // namespace

TEST_CASE("a flow says what must be on its way") {
  const CodeCheck flow = code_of(
      "{flow: {source: [a, b], sink: c, through: d, with: e, without: [d, f], within: f, consent: a, "
      "distinct: 3, implicit: true}}");
  CHECK(flow.source == Labels{"a", "b"});
  CHECK(flow.sink == Labels{"c"});
  CHECK(flow.through == Labels{"d"});
  CHECK(flow.with == Labels{"e"});
  CHECK(flow.without == Labels{"d", "f"});
  CHECK(flow.within == Labels{"f"});
  CHECK(flow.consent == Labels{"a"});
  CHECK(flow.distinct == 3);
  CHECK(flow.implicit);
  CHECK_FALSE(code_of("{flow: {source: a, sink: b}}").implicit);
}

TEST_CASE("must, reach and gate have their keys") {
  const CodeCheck must = code_of(
      "{must: {entry: a, call: [b, c], gated_by: d, across_async: true, exempt: [\"arg 2 != kType\"]}}");
  CHECK(must.entry == Labels{"a"});
  CHECK(must.call == Labels{"b", "c"});
  CHECK(must.gated_by == Labels{"d"});
  CHECK(must.across_async);
  REQUIRE(must.exempt.size() == 1);
  CHECK(must.exempt[0].argument == 2);
  const CodeCheck reach = code_of(
      "{reach: {call: a, avoiding: b, before: c, after: d, unless_gated: e, across_async: true, later: "
      "true, missing: true}}");
  CHECK(reach.entry.empty());
  CHECK(reach.call == Labels{"a"});
  CHECK(reach.avoiding == Labels{"b"});
  CHECK(reach.before == Labels{"c"});
  CHECK(reach.after == Labels{"d"});
  CHECK(reach.unless_gated == Labels{"e"});
  CHECK(reach.across_async);
  CHECK(reach.later);
  CHECK(reach.missing);
  const CodeCheck gate = code_of("{gate: {label: a, call: b}}");
  CHECK(gate.label == Labels{"a"});
  CHECK(gate.call == Labels{"b"});
}

TEST_CASE("a guard compares an argument, or a property of it, with a constant") {
  const auto plain = parse_guard("arg 2 != PKPushTypeVoIP");
  REQUIRE(plain);
  CHECK(plain->argument == 2);
  CHECK_FALSE(plain->equal);
  CHECK(plain->constant == "PKPushTypeVoIP");
  CHECK(plain->property.empty());
  const auto property = parse_guard("arg 0.mustReport==\"a b\"");
  REQUIRE(property);
  CHECK(property->property == "mustReport");
  CHECK(property->equal);
  CHECK(property->constant == "a b");
  CHECK(parse_guard("arg 1 == -2.5")->constant == "-2.5");
  for (const char* text : {"", "arg 1", "arg 1 = 2", "self == 1", "arg 1 == ", "arg 1 == a b",
                           "arg 1.a.b == 1", "arg 1. == 1", "arg 1 == \"a\"b\"", "*arg 1 == 2"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_guard(text));
  }
}

TEST_CASE("each row is a check of its own") {
  const Rule rule = rule_of(
      "{flow: {for_each: [{s: a, t: [b, c], n: 2}, {s: d, t: e, n: 1}], source: $s, sink: $t, distinct: $n}}",
      "{s} {component} {source} {sink} {sources}");
  REQUIRE(rule.instances.size() == 2);
  CHECK(rule.instances[0].code.source == Labels{"a"});
  CHECK(rule.instances[0].code.sink == Labels{"b", "c"});
  CHECK(rule.instances[0].code.distinct == 2);
  CHECK(rule.instances[1].code.source == Labels{"d"});
  CHECK(rule.instances[1].row[1] == std::pair<std::string, std::string>("t", "e"));
}

TEST_CASE("when stands beside a check of code") {
  const PackFolder folder;
  write_labels(folder);
  folder.write("t/rule.yaml", yaml_of("{gate: {label: a, call: b}}") + "when: {framework: F}\n");
  const RulePack pack = load_good(folder);
  REQUIRE(pack.rules[0].instances.size() == 1);
  CHECK(pack.rules[0].instances[0].when.kind == FactKind::Framework);
  CHECK(pack.rules[0].instances[0].match.kind == FactKind::True);
}

TEST_CASE("facts ask for arguments of calls, for ignored parameters and for computed names") {
  const Rule call =
      rule_of("{facts: {scope: class, match: {call: {model: [a, b], args: {1: [\"x*\", 0], 0: 5}}}}}");
  const Fact& fact = call.instances[0].match;
  CHECK(fact.kind == FactKind::Call);
  CHECK(fact.texts == Labels{"a", "b"});
  REQUIRE(fact.arguments.size() == 2);
  CHECK(fact.arguments[0].first == 0);
  CHECK(fact.arguments[1].first == 1);
  CHECK(fact.arguments[1].second != 0);
  const Rule ignores = rule_of("{facts: {match: {ignores: {entry: a, arg: 2}}}}");
  CHECK(ignores.needs_code);
  CHECK(ignores.instances[0].match.kind == FactKind::Ignores);
  CHECK(ignores.instances[0].match.argument == 2);
  const Rule computed = rule_of("{facts: {match: {computed_name: \"*Manager\"}}}");
  CHECK(computed.needs_code);
  CHECK(computed.instances[0].match.kind == FactKind::ComputedName);
}

TEST_CASE("a rule with an alternative that needs no code is checked without code") {
  const auto needs = [](const char* match) {
    return rule_of(std::string("{facts: {match: ") + match + "}}").needs_code;
  };
  CHECK(!needs("{or: [{call: {model: a}}, {string: x}]}"));
  CHECK(needs("{or: [{call: {model: a}}, {computed_name: x}]}"));
  CHECK(needs("{and: [{call: {model: a}}, {string: x}]}"));
  CHECK(needs("{and: [{string: x}, {not: {call: {model: a}}}]}"));
  // without code neither the call nor its denial holds
  CHECK(!needs("{or: [{string: x}, {and: [{string: y}, {not: {call: {model: a}}}]}]}"));
}

TEST_CASE("mistakes in checks of code are found at their place") {
  CHECK(check_mistakes("{flow: {source: a}}") == Labels{"9:15 RUL004 \"flow\" lacks the key \"sink\""});
  CHECK(check_mistakes("{must: {entry: a, call: nowhere}}") ==
        Labels{"9:32 RUL005 no model has the label \"nowhere\""});
  CHECK(check_mistakes("{gate: {label: a, call: b, entry: c}}") ==
        Labels{"9:35 RUL002 \"gate\" has no key \"entry\"; expected one of: for_each, label, call"});
  CHECK(
      check_mistakes("{must: {entry: a, call: b, exempt: arg 2}}") ==
      Labels{
          "9:43 RUL006 \"arg 2\" is no guard; expected \"arg N == NAME\" or \"arg N.getter != NAME\" with a "
          "global, \"text\", number, true, false or nil"});
  CHECK(check_mistakes("{reach: {call: []}}") == Labels{"9:23 RUL006 \"call\" has an empty list of labels"});
  CHECK(check_mistakes("{flow: {source: a, sink: b, distinct: few}}") ==
        Labels{"9:46 RUL003 \"distinct\" must be a whole number, found the text \"few\""});
  CHECK(check_mistakes("{reach: {call: a, missing: 1}}") ==
        Labels{"9:35 RUL003 \"missing\" must be true or false, found the text \"1\""});
  CHECK(check_mistakes("{flow: {for_each: {sdk: {}}, source: a, sink: b}}") ==
        Labels{"9:26 RUL003 \"for_each\" must be a list, found a map"});
  CHECK(check_mistakes("{facts: {match: {ignores: {entry: a}}}}") ==
        Labels{"9:34 RUL004 \"ignores\" lacks the key \"arg\""});
  CHECK(check_mistakes("{facts: {match: {call: {model: a, args: [1]}}}}") ==
        Labels{"9:48 RUL003 \"args\" must be a map from argument numbers to names, found a list"});
}

TEST_CASE("checks of code survive the compiled form") {
  const PackFolder folder;
  write_labels(folder);
  folder.write("t/rule.yaml", yaml_of("{must: {entry: a, call: b, exempt: [\"arg 1.p == nil\"]}}"));
  const RulePack pack = load_good(folder);
  const auto opened = open_pack(as_byte_span(compile_pack(pack)));
  REQUIRE(opened);
  CHECK(compile_pack(*opened) == compile_pack(pack));
  CHECK(opened->rules[0].instances[0].code.entry == Labels{"a"});
  CHECK(opened->rules[0].instances[0].code.exempt[0].property == "p");
}

}  // namespace candor
