#include "rule/rule_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/case_reader.h"
#include "rule/check_reader.h"
#include "rule/message.h"

namespace candor {
namespace {

void read_policy(YamlSource& source, const YAML::Node& node, Rule& rule) {
  for (const YAML::Node& element : source.list(node, "\"policy\"")) {
    MapReader map(source, element, "an element of \"policy\"");
    PolicyEntry policy{map.needed_text("title"), {}};
    policy.section = map.text("section");
    map.finish();
    rule.policy.push_back(std::move(policy));
  }
  if (rule.policy.empty() && node.IsSequence()) source.add(ErrorKind::BadValue, node, "\"policy\" is empty");
}

Applies read_applies(YamlSource& source, const YAML::Node& node) {
  Applies applies;
  MapReader map(source, node, "\"applies\"");
  if (const auto platform = map.get("platform")) {
    applies.platforms = source.texts_of(*platform, "\"platform\"", platform_words());
  }
  if (const auto kind = map.get("kind"))
    applies.kinds = source.texts_of(*kind, "\"kind\"", component_words());
  if (const auto sdk = map.get("sdk")) applies.sdk = read_comparisons(source, *sdk, "\"sdk\"");
  if (const auto min_os = map.get("min_os")) applies.min_os = read_comparisons(source, *min_os, "\"min_os\"");
  map.finish();
  return applies;
}

void read_id(YamlSource& source, MapReader& map, const std::string& expected_id, Rule& rule) {
  rule.id = map.needed_text("id");
  if (rule.id.empty() || rule.id == expected_id) return;
  source.add(ErrorKind::BadValue, *map.get("id"),
             fmt::format("the id is \"{}\" but the file's path says \"{}\"", rule.id, expected_id));
}

RuleSeverity read_severity(YamlSource& source, MapReader& map) {
  const auto node = map.need("severity");
  if (!node) return RuleSeverity::Note;
  const auto word = source.one_of(*node, "\"severity\"", {"error", "warning", "note"}).value_or("note");
  return word == "error"     ? RuleSeverity::Error
         : word == "warning" ? RuleSeverity::Warning
                             : RuleSeverity::Note;
}

void check_title(YamlSource& source, MapReader& map, const Rule& rule) {
  const bool one_line = rule.title.find('\n') == std::string::npos;
  if (!rule.title.empty() && (!one_line || rule.title.ends_with('.'))) {
    source.add(ErrorKind::BadValue, *map.get("title"), "\"title\" must be one line without a full stop");
  }
}

void check_message(YamlSource& source, MapReader& map, const Rule& rule, std::set<std::string> names) {
  names.insert({"component", "image", "value", "values"});
  const std::vector<std::string> known(names.begin(), names.end());
  for (const std::string& name : placeholders(rule.message)) {
    if (names.contains(name)) continue;
    const std::string hint = nearest(name, known);
    source.add(ErrorKind::BadValue, *map.get("message"),
               fmt::format("the message names \"{{{}}}\", which nothing binds{} expected one of: {}", name,
                           hint.empty() ? ";" : hint, fmt::join(known, ", ")));
  }
}

}  // namespace

Rule read_rule(YamlSource& source, RulePack& pack, const Vocabulary& vocabulary, const YAML::Node& root,
               const std::string& expected_id) {
  Rule rule;
  rule.file = source.file();
  MapReader map(source, root, "the rule");
  if (!map.ok()) return rule;
  read_id(source, map, expected_id, rule);
  rule.catalogue = map.text("catalogue");
  rule.title = map.needed_text("title");
  check_title(source, map, rule);
  rule.severity = read_severity(source, map);
  if (const auto policy = map.need("policy")) read_policy(source, *policy, rule);
  rule.what = map.needed_text("what");
  rule.why = map.needed_text("why");
  rule.fix = map.needed_text("fix");
  rule.false_positives = map.needed_text("false_positives");
  if (const auto applies = map.get("applies")) rule.applies = read_applies(source, *applies);
  FactsReading reading{source, pack, vocabulary, {}};
  std::set<std::string> message_names;
  const auto when = map.get("when");
  if (const auto check = map.need("check")) read_check(reading, *check, when, rule, message_names);
  message_names.insert(reading.as_names.begin(), reading.as_names.end());
  rule.message = map.needed_text("message");
  check_message(source, map, rule, std::move(message_names));
  if (const auto cases = map.get("cases")) rule.cases = read_cases(source, *cases);
  map.finish();
  return rule;
}

}  // namespace candor
