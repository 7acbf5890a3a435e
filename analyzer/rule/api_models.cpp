#include "rule/api_models.h"

#include <algorithm>
#include <map>

namespace candor {
namespace {

ApiName name_of(const RulePack& pack, NamesId id) {
  if (id == 0 || pack.names[id].any.empty()) return {};
  const NamePattern& pattern = pack.names[id].any.front();
  if (pattern.kind == PatternKind::Prefix) return {pattern.text, true};
  // Of a host: "*.x.example", whose pattern keeps the dot.
  if (pattern.kind == PatternKind::Suffix) return {pattern.text.substr(1), true};
  return {pattern.text, false};
}

/// What the models of one function or variable say together.
struct Role {
  bool passes = false, marks = false, receives = false, begins = false;
};

void add(const ApiEntry& entry, Role& role) {
  switch (entry.kind) {
    case ApiEntryKind::Propagate:
    case ApiEntryKind::Sanitize:
    case ApiEntryKind::Folds:
    case ApiEntryKind::Pairs:
    case ApiEntryKind::Equal:
    case ApiEntryKind::Opaque:
    case ApiEntryKind::NoReturn:
    // What is called back is a function of the program, which counts by itself.
    case ApiEntryKind::Calls:
    case ApiEntryKind::Invokes:
      role.passes = true;
      return;
    case ApiEntryKind::Marks:
      role.marks = true;
      return;
    case ApiEntryKind::Sink:
    case ApiEntryKind::Stores:
      role.receives = true;
      return;
    default:
      role.begins = true;
      return;
  }
}

}  // namespace

std::string asked_names(const ApiModels& models) {
  std::map<std::string, Role> roles;
  for (const ApiModel& model : models.models) {
    if (model.symbol.empty()) continue;
    Role& role = roles[model.symbol.text + (model.symbol.prefix ? "*" : "")];
    for (const ApiEntry& entry : model.entries) add(entry, role);
  }
  std::string list;
  for (const auto& [name, role] : roles) {
    if (role.begins || (role.marks && !role.passes)) {
      list += name + "\n";
    } else if (role.receives) {
      list += ">" + name + "\n";
    }
  }
  return list;
}

std::optional<LabelId> find_label(const ApiModels& models, std::string_view label) {
  const auto found = std::ranges::lower_bound(models.labels, label);
  if (found == models.labels.end() || *found != label) return std::nullopt;
  return LabelId{static_cast<std::uint16_t>(found - models.labels.begin())};
}

std::vector<LabelId> find_labels(const ApiModels& models, const std::vector<std::string>& labels) {
  std::vector<LabelId> ids;
  for (const std::string& label : labels) {
    if (const auto id = find_label(models, label)) ids.push_back(*id);
  }
  return ids;
}

ApiModels api_models(const RulePack& pack) {
  ApiModels out;
  for (const Model& model : pack.models) {
    for (const ModelEntry& entry : model.entries) {
      if (!entry.label.empty()) out.labels.push_back(entry.label);
    }
  }
  std::ranges::sort(out.labels);
  const auto repeated = std::ranges::unique(out.labels);
  out.labels.erase(repeated.begin(), repeated.end());
  out.models.reserve(pack.models.size());
  for (const Model& model : pack.models) {
    ApiModel& api = out.models.emplace_back();
    api.name = model.name;
    api.type = name_of(pack, model.class_name);
    api.selector = name_of(pack, model.selector);
    api.symbol = name_of(pack, model.symbol);
    api.constant = name_of(pack, model.text);
    api.host = name_of(pack, model.host);
    api.class_method = model.class_method;
    for (const ModelEntry& entry : model.entries) {
      const LabelId label = find_label(out, entry.label).value_or(LabelId{});
      api.entries.push_back(
          {entry.kind, label, entry.ports, entry.what, entry.space, entry.time, entry.folding});
    }
  }
  return out;
}

}  // namespace candor
