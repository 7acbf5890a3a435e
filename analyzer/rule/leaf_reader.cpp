#include "rule/leaf_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/document_reader.h"
#include "rule/names_reader.h"

namespace candor {
namespace {

struct TableWord {
  const char* key;
  FactKind kind;
  NamesUse use;
};

constexpr TableWord kTables[] = {
    {"import", FactKind::Import, NamesUse::Symbol},
    {"export", FactKind::Export, NamesUse::Symbol},
    {"library", FactKind::Library, NamesUse::Symbol},
    {"framework", FactKind::Framework, NamesUse::Symbol},
    {"class", FactKind::Class, NamesUse::Symbol},
    {"selector", FactKind::Selector, NamesUse::Symbol},
    {"defines_class", FactKind::DefinesClass, NamesUse::Symbol},
    {"defines_protocol", FactKind::DefinesProtocol, NamesUse::Symbol},
    {"adopts", FactKind::Adopts, NamesUse::Symbol},
    {"superclass", FactKind::Superclass, NamesUse::Symbol},
    {"defines_method", FactKind::DefinesMethod, NamesUse::Symbol},
    {"string", FactKind::String, NamesUse::Text},
    {"host", FactKind::Host, NamesUse::Host},
    {"resource", FactKind::Resource, NamesUse::Text},
    {"not_analysed", FactKind::NotAnalysed, NamesUse::Value},
};

Wanted read_wanted(FactsReading& reading, MapReader& map, const std::string& key) {
  const auto node = map.get(key);
  if (!node) return Wanted::Either;
  const auto value = reading.source.boolean(*node, fmt::format("\"{}\"", key));
  return !value ? Wanted::Either : *value ? Wanted::Yes : Wanted::No;
}

NamesId names_of(FactsReading& reading, MapReader& map, const std::string& key, NamesUse use) {
  const auto node = map.get(key);
  return node ? read_names(reading.source, reading.pack, *node, fmt::format("\"{}\"", key), use) : 0;
}

Fact read_selector(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Selector;
  const YAML::Node node = reading.source.resolve(value);
  if (node.IsMap() && node["defined"]) {
    fact.undefined_only = !reading.source.boolean(node["defined"], "\"defined\"").value_or(true);
    if (!fact.undefined_only) {
      reading.source.add(ErrorKind::BadValue, node["defined"], "\"defined\" can only be false");
    }
  }
  fact.names = read_names(reading.source, reading.pack, value, "\"selector\"", NamesUse::Symbol, "defined");
  return fact;
}

Fact read_defines_method(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::DefinesMethod;
  const YAML::Node node = reading.source.resolve(value);
  if (!node.IsMap() || node["any"] || node["regex"]) {
    fact.names = read_names(reading.source, reading.pack, value, "\"defines_method\"", NamesUse::Symbol);
    return fact;
  }
  MapReader map(reading.source, node, "\"defines_method\"");
  if (map.need("selector")) fact.names = names_of(reading, map, "selector", NamesUse::Symbol);
  fact.classes = names_of(reading, map, "class", NamesUse::Value);
  fact.adopts = names_of(reading, map, "adopts", NamesUse::Value);
  map.finish();
  return fact;
}

Fact read_uses(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Uses;
  fact.texts = reading.source.texts(value, "\"uses\"");
  for (const std::string& label : fact.texts) check_label(reading, value, label);
  return fact;
}

void read_arguments(FactsReading& reading, const YAML::Node& raw, Fact& fact) {
  const YAML::Node node = reading.source.resolve(raw);
  if (!node.IsMap()) {
    reading.source.add(
        ErrorKind::WrongType, raw,
        fmt::format("\"args\" must be a map from argument numbers to names, found {}", describe(node)));
    return;
  }
  for (const auto& pair : node) {
    const auto number = reading.source.count(pair.first, "an argument's number");
    const NamesId names =
        read_names(reading.source, reading.pack, pair.second, "an argument", NamesUse::Value);
    if (number) fact.arguments.emplace_back(*number, names);
  }
  std::ranges::sort(fact.arguments);
}

void read_labels(FactsReading& reading, MapReader& map, const char* key, Fact& fact) {
  const auto labels = map.need(key);
  if (!labels) return;
  fact.texts = reading.source.texts(*labels, fmt::format("\"{}\"", key));
  for (const std::string& label : fact.texts) check_label(reading, *labels, label);
}

Fact read_call(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Call;
  MapReader map(reading.source, value, "\"call\"");
  read_labels(reading, map, "model", fact);
  if (const auto args = map.get("args")) read_arguments(reading, *args, fact);
  map.finish();
  return fact;
}

Fact read_ignores(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Ignores;
  MapReader map(reading.source, value, "\"ignores\"");
  read_labels(reading, map, "entry", fact);
  if (const auto arg = map.need("arg")) fact.argument = reading.source.count(*arg, "\"arg\"").value_or(0);
  map.finish();
  return fact;
}

Fact read_computed_name(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::ComputedName;
  fact.names = read_names(reading.source, reading.pack, value, "\"computed_name\"", NamesUse::Value);
  return fact;
}

Fact read_image(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Image;
  MapReader map(reading.source, value, "\"image\"");
  if (const auto kind = map.get("kind"))
    fact.image.kinds = reading.source.texts_of(*kind, "\"kind\"", image_words());
  fact.image.encrypted = read_wanted(reading, map, "encrypted");
  fact.image.stripped = read_wanted(reading, map, "stripped");
  fact.image.objective_c = read_wanted(reading, map, "objective_c");
  fact.image.swift = read_wanted(reading, map, "swift");
  fact.image.arch = names_of(reading, map, "arch", NamesUse::Value);
  if (const auto known = map.get("selector_known")) {
    fact.image.selector_known = read_comparisons(reading.source, *known, "\"selector_known\"");
  }
  map.finish();
  return fact;
}

Fact read_component(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Component;
  MapReader map(reading.source, value, "\"component\"");
  if (const auto kind = map.get("kind")) {
    fact.component.kinds = reading.source.texts_of(*kind, "\"kind\"", component_words());
  }
  fact.component.name = names_of(reading, map, "name", NamesUse::Value);
  fact.component.bundle_id = names_of(reading, map, "bundle_id", NamesUse::Value);
  fact.component.extension_point = names_of(reading, map, "extension_point", NamesUse::Value);
  if (const auto inner = map.get("in_component")) fact.children.push_back(read_fact(reading, *inner));
  map.finish();
  return fact;
}

Fact read_subset(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Subset;
  fact.documents.resize(2);
  MapReader map(reading.source, value, "\"subset\"");
  if (const auto of = map.need("of"))
    fact.documents[0] = read_document_reference(reading.source, *of, "\"of\"");
  if (const auto in = map.need("in"))
    fact.documents[1] = read_document_reference(reading.source, *in, "\"in\"");
  fact.names = names_of(reading, map, "ignore", NamesUse::Value);
  map.finish();
  return fact;
}

Fact read_same(FactsReading& reading, const YAML::Node& value) {
  Fact fact;
  fact.kind = FactKind::Same;
  const auto both = reading.source.list(value, "\"same\"");
  if (both.size() != 2 && reading.source.resolve(value).IsSequence()) {
    reading.source.add(ErrorKind::BadValue, value,
                       fmt::format("\"same\" compares 2 documents, found {}", both.size()));
  }
  for (const YAML::Node& node : both) {
    fact.documents.push_back(read_document_reference(reading.source, node, "an element of \"same\""));
  }
  fact.documents.resize(2);
  return fact;
}

}  // namespace

std::vector<std::string> leaf_words() {
  std::vector<std::string> words;
  for (const TableWord& table : kTables) words.emplace_back(table.key);
  for (const char* word : {"uses", "call", "sdk", "image", "sdk_version", "min_os"}) words.emplace_back(word);
  for (const DocumentWord& word : document_words()) words.emplace_back(word.key);
  for (const char* word : {"component", "problem", "subset", "same", "ignores", "computed_name"})
    words.emplace_back(word);
  return words;
}

SdkQuery read_sdk_query(FactsReading& reading, const YAML::Node& node) {
  SdkQuery query;
  MapReader map(reading.source, node, "\"sdk\"");
  if (const auto kind = map.get("kind"))
    query.kinds = reading.source.texts_of(*kind, "\"kind\"", sdk_kind_words());
  if (const auto name = map.get("name")) {
    query.name = read_names(reading.source, reading.pack, *name, "\"name\"", NamesUse::Value);
    for (const NamePattern& pattern : reading.pack.names[query.name].any) {
      const auto& sdks = reading.vocabulary.sdks;
      if (pattern.kind != PatternKind::Exact || reading.pack.names[query.name].ignore_case) continue;
      if (std::ranges::binary_search(sdks, pattern.text)) continue;
      reading.source.add(
          ErrorKind::UnknownModel, *name,
          fmt::format("no signature has the name \"{}\"{}", pattern.text, nearest(pattern.text, sdks)));
    }
  }
  query.tracking = read_wanted(reading, map, "tracking");
  query.requires_manifest = read_wanted(reading, map, "requires_manifest");
  query.has_manifest = read_wanted(reading, map, "has_manifest");
  if (const auto evidence = map.get("evidence")) {
    query.any_evidence = reading.source.one_of(*evidence, "\"evidence\"", {"code", "any"}) == "any";
  }
  map.finish();
  return query;
}

Fact read_leaf(FactsReading& reading, const std::string& key, const YAML::Node& value) {
  if (key == "selector") return read_selector(reading, value);
  if (key == "defines_method") return read_defines_method(reading, value);
  if (key == "uses") return read_uses(reading, value);
  if (key == "call") return read_call(reading, value);
  if (key == "ignores") return read_ignores(reading, value);
  if (key == "computed_name") return read_computed_name(reading, value);
  if (key == "image") return read_image(reading, value);
  if (key == "component") return read_component(reading, value);
  if (key == "subset") return read_subset(reading, value);
  if (key == "same") return read_same(reading, value);
  Fact fact;
  for (const TableWord& table : kTables) {
    if (key != table.key) continue;
    fact.kind = table.kind;
    fact.names = read_names(reading.source, reading.pack, value, fmt::format("\"{}\"", key), table.use);
    return fact;
  }
  for (const DocumentWord& word : document_words()) {
    if (key != word.key) continue;
    fact.kind = FactKind::Document;
    fact.documents.push_back(read_document_query(reading.source, reading.pack, value, word.kind));
    return fact;
  }
  if (key == "sdk") {
    fact.kind = FactKind::Sdk;
    fact.sdk = read_sdk_query(reading, value);
  } else if (key == "problem") {
    fact.kind = FactKind::Problem;
    fact.texts = reading.source.texts_of(value, "\"problem\"", problem_codes());
  } else {
    fact.kind = key == "min_os" ? FactKind::MinOs : FactKind::SdkVersion;
    fact.comparisons = read_comparisons(reading.source, value, fmt::format("\"{}\"", key));
  }
  return fact;
}

}  // namespace candor
