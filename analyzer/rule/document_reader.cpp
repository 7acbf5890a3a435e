#include "rule/document_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/names_reader.h"
#include "rule/vocabulary.h"

namespace candor {
namespace {

std::string read_path(YamlSource& source, const YAML::Node& node) {
  auto path = source.text(node, "the path").value_or("");
  if (path.starts_with('/') || path.ends_with('/') || path.find("//") != std::string::npos) {
    source.add(ErrorKind::BadValue, node, fmt::format("the path \"{}\" has an empty step", path));
  }
  return path;
}

Wanted read_wanted(YamlSource& source, MapReader& map, const std::string& key) {
  const auto node = map.get(key);
  if (!node) return Wanted::Either;
  const auto value = source.boolean(*node, fmt::format("\"{}\"", key));
  return !value ? Wanted::Either : *value ? Wanted::Yes : Wanted::No;
}

void read_types(YamlSource& source, const YAML::Node& node, DocumentQuery& query) {
  for (const std::string& word : source.texts_of(node, "\"type\"", node_type_words())) {
    const auto& words = node_type_words();
    query.types |= 1u << (std::ranges::find(words, word) - words.begin());
  }
}

void read_bounds(YamlSource& source, MapReader& map, DocumentQuery& query) {
  if (const auto node = map.get("at_least")) query.at_least = source.count(*node, "\"at_least\"").value_or(0);
  if (const auto node = map.get("at_most"))
    query.at_most = source.count(*node, "\"at_most\"").value_or(kUnbounded);
}

}  // namespace

DocumentQuery read_document_query(YamlSource& source, RulePack& pack, const YAML::Node& raw,
                                  DocumentKind kind) {
  DocumentQuery query;
  query.source = kind;
  const Nesting nesting(source, raw);
  if (!nesting.ok()) return query;
  const YAML::Node node = source.resolve(raw);
  if (!node.IsMap()) {
    query.path = read_path(source, raw);
    return query;
  }
  MapReader map(source, node, "the document condition");
  if (const auto path = map.need("path")) query.path = read_path(source, *path);
  query.absent = !map.flag("exists", true);
  if (const auto equals = map.get("equals")) query.equals = source.text(*equals, "\"equals\"");
  if (const auto in = map.get("in")) query.in = read_names(source, pack, *in, "\"in\"", NamesUse::Value);
  if (const auto out = map.get("not_in"))
    query.not_in = read_names(source, pack, *out, "\"not_in\"", NamesUse::Value);
  if (const auto key = map.get("key")) query.key = read_names(source, pack, *key, "\"key\"", NamesUse::Value);
  query.empty = read_wanted(source, map, "empty");
  if (const auto type = map.get("type")) read_types(source, *type, query);
  read_bounds(source, map, query);
  query.duplicates = map.flag("duplicates", false);
  if (const auto where = map.get("where")) {
    for (const YAML::Node& inner : source.list(*where, "\"where\"")) {
      query.where.push_back(read_document_query(source, pack, inner, kind));
    }
  }
  map.finish();
  return query;
}

DocumentQuery read_document_reference(YamlSource& source, const YAML::Node& node, const std::string& what) {
  DocumentQuery query;
  MapReader map(source, node, what);
  bool found = false;
  for (const DocumentWord& word : document_words()) {
    const auto path = map.get(word.key);
    if (!path) continue;
    if (found) source.add(ErrorKind::BadValue, *path, fmt::format("{} names more than one document", what));
    found = true;
    query.source = word.kind;
    query.path = read_path(source, *path);
  }
  map.finish();
  if (map.ok() && !found && map.node().size() == 0) {
    source.add(ErrorKind::MissingKey, node, fmt::format("{} names no document", what));
  }
  return query;
}

}  // namespace candor
