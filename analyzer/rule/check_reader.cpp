#include "rule/check_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace candor {
namespace {

ScopeKind parse_scope(const std::string& word) {
  if (word == "bundle") return ScopeKind::Bundle;
  if (word == "image") return ScopeKind::Image;
  if (word == "class") return ScopeKind::Class;
  if (word == "function") return ScopeKind::Function;
  return ScopeKind::Component;
}

std::string row_text(const YAML::Node& node) {
  if (node.IsScalar()) return node.Scalar();
  std::string out;
  if (node.IsSequence()) {
    for (const YAML::Node& element : node) {
      if (element.IsScalar()) out += (out.empty() ? "" : ", ") + element.Scalar();
    }
  }
  return out;
}

FactsInstance read_instance(FactsReading& reading, const YAML::Node& match,
                            const std::optional<YAML::Node>& when) {
  FactsInstance instance;
  instance.match = read_fact(reading, match);
  if (when) instance.when = read_fact(reading, *when);
  return instance;
}

void read_row(FactsReading& reading, const YAML::Node& row, const YAML::Node& match,
              const std::optional<YAML::Node>& when, Rule& rule, std::set<std::string>& message_names) {
  YamlSource& source = reading.source;
  if (!row.IsMap()) {
    source.add(ErrorKind::WrongType, row,
               fmt::format("a row of \"for_each\" must be a map, found {}", describe(row)));
    return;
  }
  std::vector<std::pair<std::string, std::string>> texts;
  for (const auto& pair : row) {
    if (!pair.first.IsScalar()) continue;
    source.row[pair.first.Scalar()] = pair.second;
    texts.emplace_back(pair.first.Scalar(), row_text(pair.second));
    message_names.insert(pair.first.Scalar());
  }
  FactsInstance instance = read_instance(reading, match, when);
  instance.row = std::move(texts);
  rule.instances.push_back(std::move(instance));
  source.row.clear();
}

void read_for_each(FactsReading& reading, const YAML::Node& each, const YAML::Node& match,
                   const std::optional<YAML::Node>& when, Rule& rule, std::set<std::string>& message_names) {
  YamlSource& source = reading.source;
  if (each.IsMap()) {
    MapReader map(source, each, "\"for_each\"");
    if (const auto sdk = map.need("sdk")) rule.each_sdk = read_sdk_query(reading, *sdk);
    map.finish();
    rule.for_each_sdk = true;
    source.late_names = {"sdk", "kind"};
    message_names.insert({"sdk", "kind"});
    rule.instances.push_back(read_instance(reading, match, when));
    source.late_names.clear();
    return;
  }
  const auto rows = source.list(each, "\"for_each\"");
  if (rows.empty() && each.IsSequence()) source.add(ErrorKind::BadValue, each, "\"for_each\" has no rows");
  for (const YAML::Node& row : rows) read_row(reading, row, match, when, rule, message_names);
}

void read_facts(FactsReading& reading, const YAML::Node& node, const std::optional<YAML::Node>& when,
                Rule& rule, std::set<std::string>& message_names) {
  MapReader map(reading.source, node, "\"facts\"");
  if (const auto scope = map.get("scope")) {
    rule.scope = parse_scope(
        reading.source.one_of(*scope, "\"scope\"", {"component", "bundle", "image", "class", "function"})
            .value_or("component"));
  }
  const auto match = map.need("match");
  const auto each = map.get("for_each");
  map.finish();
  if (!match) return;
  if (each) {
    read_for_each(reading, *each, *match, when, rule, message_names);
  } else {
    rule.instances.push_back(read_instance(reading, *match, when));
  }
  rule.needs_code = reading.needs_code || rule.scope == ScopeKind::Function;
}

struct CodeWord {
  const char* check;
  CheckKind kind;
  std::vector<const char*> needed;
  std::vector<const char*> optional;
};

const std::vector<CodeWord>& code_words() {
  static const std::vector<CodeWord> kWords = {
      {"flow", CheckKind::Flow, {"source", "sink"}, {"within", "distinct"}},
      {"must", CheckKind::Must, {"entry", "call"}, {"before", "exempt"}},
      {"reach", CheckKind::Reach, {"entry", "call"}, {"avoiding", "before", "across_async"}},
      {"gate", CheckKind::Gate, {"label", "call"}, {}},
  };
  return kWords;
}

void read_code_part(FactsReading& reading, const std::string& key, const YAML::Node& node, Rule& rule) {
  YamlSource& source = reading.source;
  const std::string what = fmt::format("\"{}\"", key);
  if (key == "distinct") {
    rule.code.parts.emplace_back(key, std::to_string(source.count(node, what).value_or(0)));
  } else if (key == "across_async") {
    rule.code.parts.emplace_back(key, source.boolean(node, what).value_or(false) ? "true" : "false");
  } else if (key == "exempt") {
    for (const std::string& guard : source.texts(node, what)) rule.code.parts.emplace_back(key, guard);
  } else {
    for (const std::string& label : source.texts(node, what)) {
      check_label(reading, node, label);
      rule.code.parts.emplace_back(key, label);
    }
  }
}

void read_code(FactsReading& reading, const CodeWord& word, const YAML::Node& node, Rule& rule) {
  rule.check = word.kind;
  rule.needs_code = true;
  MapReader map(reading.source, node, fmt::format("\"{}\"", word.check));
  for (const char* key : word.needed) {
    if (const auto part = map.need(key)) read_code_part(reading, key, *part, rule);
  }
  for (const char* key : word.optional) {
    if (const auto part = map.get(key)) read_code_part(reading, key, *part, rule);
  }
  map.finish();
}

}  // namespace

void read_check(FactsReading& reading, const YAML::Node& check, const std::optional<YAML::Node>& when,
                Rule& rule, std::set<std::string>& message_names) {
  MapReader map(reading.source, check, "\"check\"");
  int found = 0;
  if (const auto facts = map.get("facts")) {
    ++found;
    read_facts(reading, *facts, when, rule, message_names);
  }
  for (const CodeWord& word : code_words()) {
    const auto node = map.get(word.check);
    if (!node) continue;
    ++found;
    read_code(reading, word, *node, rule);
    if (when) rule.instances.push_back(read_instance(reading, *when, std::nullopt));
  }
  map.finish();
  if (map.ok() && found != 1) {
    reading.source.add(ErrorKind::MissingKey, check,
                       "\"check\" has one of \"facts\", \"flow\", \"must\", \"reach\" and \"gate\"");
  }
}

}  // namespace candor
