#include "rule/model_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/entry_reader.h"
#include "rule/match_reader.h"

namespace candor {
namespace {

ModelEvidence read_evidence(YamlSource& source, MapReader& map, const Model& model) {
  const auto node = map.get("evidence");
  if (!node) return ModelEvidence::Both;
  const auto word = source.one_of(*node, "\"evidence\"", {"class", "selector", "both"}).value_or("both");
  if (word == "class" && model.class_name == 0)
    source.add(ErrorKind::BadValue, *node, "the model matches no class");
  if (word == "selector" && model.selector == 0) {
    source.add(ErrorKind::BadValue, *node, "the model matches no selector");
  }
  if (word == "class") return ModelEvidence::ClassOnly;
  return word == "selector" ? ModelEvidence::SelectorOnly : ModelEvidence::Both;
}

void read_model(YamlSource& source, RulePack& pack, const YAML::Node& node, const std::string& framework) {
  MapReader map(source, node, "the model");
  if (!map.ok()) return;
  std::vector<Model> models;
  if (const auto match = map.need("match")) models = read_match(source, pack, *match);
  if (models.empty()) models.emplace_back();
  const ModelEvidence evidence = read_evidence(source, map, models.front());
  const std::vector<ModelEntry> entries = read_entries(source, map);
  map.finish();
  if (entries.empty()) {
    source.add(ErrorKind::MissingKey, node,
               "the model says nothing; expected an entry such as \"source\" or \"marks\"");
  }
  for (Model& model : models) {
    model.framework = framework;
    model.evidence = evidence;
    model.entries = entries;
    pack.models.push_back(std::move(model));
  }
}

}  // namespace

void read_models(YamlSource& source, RulePack& pack, const YAML::Node& root) {
  MapReader map(source, root, "the file");
  const std::string framework = map.needed_text("framework");
  if (const auto models = map.need("models")) {
    for (const YAML::Node& node : source.list(*models, "\"models\""))
      read_model(source, pack, node, framework);
  }
  map.finish();
}

}  // namespace candor
