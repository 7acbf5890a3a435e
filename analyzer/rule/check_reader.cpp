#include "rule/check_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "rule/code_check_reader.h"
#include "rule/evidence.h"

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

/// What is read once for each row.
using ReadInstance = std::function<CheckInstance()>;

void read_row(FactsReading& reading, const YAML::Node& row, const ReadInstance& read, Rule& rule,
              std::set<std::string>& message_names) {
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
  CheckInstance instance = read();
  instance.row = std::move(texts);
  rule.instances.push_back(std::move(instance));
  source.row.clear();
}

void read_rows(FactsReading& reading, const YAML::Node& each, const ReadInstance& read, Rule& rule,
               std::set<std::string>& message_names) {
  const auto rows = reading.source.list(each, "\"for_each\"");
  if (rows.empty() && each.IsSequence()) {
    reading.source.add(ErrorKind::BadValue, each, "\"for_each\" has no rows");
  }
  for (const YAML::Node& row : rows) read_row(reading, row, read, rule, message_names);
}

void read_each_sdk(FactsReading& reading, const YAML::Node& each, const ReadInstance& read, Rule& rule,
                   std::set<std::string>& message_names) {
  YamlSource& source = reading.source;
  MapReader map(source, each, "\"for_each\"");
  if (const auto sdk = map.need("sdk")) rule.each_sdk = read_sdk_query(reading, *sdk);
  map.finish();
  rule.for_each_sdk = true;
  source.late_names = {"sdk", "kind"};
  message_names.insert({"sdk", "kind"});
  rule.instances.push_back(read());
  source.late_names.clear();
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
  const ReadInstance read = [&] {
    CheckInstance instance;
    instance.match = read_fact(reading, *match);
    if (when) instance.when = read_fact(reading, *when);
    return instance;
  };
  if (each && each->IsMap()) {
    read_each_sdk(reading, *each, read, rule, message_names);
  } else if (each) {
    read_rows(reading, *each, read, rule, message_names);
  } else {
    rule.instances.push_back(read());
  }
  const auto& instances = rule.instances;
  rule.uses_code =
      rule.scope == ScopeKind::Function || std::ranges::any_of(instances, [](const CheckInstance& one) {
        return uses_code(one.match) || uses_code(one.when);
      });
  // What a class uses, only its code tells.
  const bool uses_of_class =
      rule.scope == ScopeKind::Class &&
      std::ranges::any_of(instances, [](const CheckInstance& one) { return asks_what_is_used(one.match); });
  rule.uses_code = rule.uses_code || uses_of_class;
  rule.needs_code = rule.scope == ScopeKind::Function || uses_of_class ||
                    std::ranges::all_of(instances, [](const CheckInstance& one) {
                      return needs_code(one.match) || needs_code(one.when);
                    });
}

void read_code(FactsReading& reading, CheckKind kind, const std::string& key, const YAML::Node& node,
               const std::optional<YAML::Node>& when, Rule& rule, std::set<std::string>& message_names) {
  rule.check = kind;
  rule.needs_code = rule.uses_code = true;
  message_names.insert({"source", "sink", "sources", "entry", "call"});
  MapReader map(reading.source, node, fmt::format("\"{}\"", key));
  const auto each = map.get("for_each");
  const ReadInstance read = [&] {
    CheckInstance instance;
    instance.code = read_code_check(reading, kind, map);
    if (when) instance.when = read_fact(reading, *when);
    return instance;
  };
  if (each) read_rows(reading, *each, read, rule, message_names);
  // Also after a mistake in the rows: the other keys are known then.
  if (rule.instances.empty()) rule.instances.push_back(read());
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
  for (const std::string& key : code_check_words()) {
    const auto node = map.get(key);
    if (!node) continue;
    ++found;
    read_code(reading, *code_check_kind(key), key, *node, when, rule, message_names);
  }
  map.finish();
  if (map.ok() && found != 1) {
    reading.source.add(ErrorKind::MissingKey, check,
                       "\"check\" has one of \"facts\", \"flow\", \"must\", \"reach\" and \"gate\"");
  }
}

}  // namespace candor
