#include "rule/facts_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/document_reader.h"
#include "rule/leaf_reader.h"
#include "rule/names_reader.h"
#include "rule/version.h"

namespace candor {
namespace {

Fact read_children(FactsReading& reading, const YAML::Node& node, FactKind kind, const std::string& key) {
  Fact fact;
  fact.kind = kind;
  const auto children = reading.source.list(node, fmt::format("\"{}\"", key));
  for (const YAML::Node& child : children) fact.children.push_back(read_fact(reading, child));
  if (children.empty() && reading.source.resolve(node).IsSequence()) {
    reading.source.add(ErrorKind::BadValue, node, fmt::format("\"{}\" has no conditions", key));
  }
  return fact;
}

Fact read_child(FactsReading& reading, const YAML::Node& node, FactKind kind) {
  Fact fact;
  fact.kind = kind;
  fact.children.push_back(read_fact(reading, node));
  return fact;
}

Fact read_count(FactsReading& reading, const YAML::Node& node) {
  Fact fact;
  fact.kind = FactKind::Count;
  MapReader map(reading.source, node, "\"count\"");
  if (const auto of = map.need("of")) fact.children.push_back(read_fact(reading, *of));
  if (const auto least = map.get("at_least")) {
    fact.at_least = reading.source.count(*least, "\"at_least\"").value_or(0);
  }
  if (const auto most = map.get("at_most")) {
    fact.at_most = reading.source.count(*most, "\"at_most\"").value_or(kUnbounded);
  }
  if (map.ok() && !map.has("at_least") && !map.has("at_most")) {
    reading.source.add(ErrorKind::MissingKey, node, "\"count\" lacks \"at_least\" or \"at_most\"");
  }
  map.finish();
  return fact;
}

Fact read_by_key(FactsReading& reading, const std::string& key, const YAML::Node& value) {
  if (key == "true") {
    MapReader(reading.source, value, "\"true\"").finish();
    return Fact{};
  }
  if (key == "and") return read_children(reading, value, FactKind::And, key);
  if (key == "or") return read_children(reading, value, FactKind::Or, key);
  if (key == "not") return read_child(reading, value, FactKind::Not);
  if (key == "count") return read_count(reading, value);
  if (key == "in_bundle") return read_child(reading, value, FactKind::InBundle);
  if (key == "in_app") return read_child(reading, value, FactKind::InApp);
  if (key == "in_component") return read_child(reading, value, FactKind::InComponent);
  if (key == "in_image") return read_child(reading, value, FactKind::InImage);
  if (key == "in_resource_bundle") return read_child(reading, value, FactKind::InResourceBundle);
  return read_leaf(reading, key, value);
}

const std::vector<std::string>& fact_words() {
  static const std::vector<std::string> kWords = [] {
    std::vector<std::string> words = {
        "and",       "or",     "not",          "count",    "true",
        "in_bundle", "in_app", "in_component", "in_image", "in_resource_bundle"};
    const auto leaves = leaf_words();
    words.insert(words.end(), leaves.begin(), leaves.end());
    return words;
  }();
  return kWords;
}

}  // namespace

Fact read_fact(FactsReading& reading, const YAML::Node& raw) {
  YamlSource& source = reading.source;
  const Nesting nesting(source, raw);
  if (!nesting.ok()) return {};
  const YAML::Node node = source.resolve(raw);
  if (!node.IsMap()) {
    source.add(ErrorKind::WrongType, raw,
               fmt::format(
                   "a condition must be a map with one key such as \"and\", \"class\" or \"plist\", found {}",
                   describe(node)));
    return {};
  }
  Fact fact;
  std::string as, chosen;
  for (const auto& pair : node) {
    const std::string key = pair.first.IsScalar() ? pair.first.Scalar() : std::string();
    if (key == "as") {
      as = source.text(pair.second, "\"as\"").value_or("");
      continue;
    }
    if (std::ranges::find(fact_words(), key) == fact_words().end()) {
      const std::string hint = nearest(key, fact_words());
      source.add(
          ErrorKind::UnknownKey, pair.first,
          fmt::format("there is no condition \"{}\"{}", key,
                      hint.empty() ? "; expected one of: " + fmt::format("{}", fmt::join(fact_words(), ", "))
                                   : hint));
      if (chosen.empty()) chosen = key;
      continue;
    }
    if (!chosen.empty()) {
      source.add(ErrorKind::BadValue, pair.first,
                 fmt::format("a condition has both \"{}\" and \"{}\"; expected one, or both in an \"and\"",
                             chosen, key));
      continue;
    }
    chosen = key;
    fact = read_by_key(reading, key, pair.second);
  }
  if (chosen.empty()) source.add(ErrorKind::MissingKey, raw, "the condition is empty");
  if (!as.empty()) reading.as_names.insert(as);
  fact.as = as;
  return fact;
}

void check_label(FactsReading& reading, const YAML::Node& at, const std::string& label) {
  const auto& labels = reading.vocabulary.labels;
  if (std::ranges::binary_search(labels, label)) return;
  reading.source.add(ErrorKind::UnknownModel, at,
                     fmt::format("no model has the label \"{}\"{}", label, nearest(label, labels)));
}

std::vector<Comparison> read_comparisons(YamlSource& source, const YAML::Node& node,
                                         const std::string& what) {
  std::vector<Comparison> out;
  for (const std::string& text : source.texts(node, what)) {
    if (auto comparison = parse_comparison(text)) {
      out.push_back(std::move(*comparison));
    } else {
      source.add(ErrorKind::BadValue, node,
                 fmt::format("{} cannot be \"{}\"; expected a comparison such as \">=13.0\"", what, text));
    }
  }
  return out;
}

}  // namespace candor
