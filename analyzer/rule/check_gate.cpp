// Gate checks: a condition on labelled data decides whether a call is made.
#include <algorithm>
#include <map>

#include "flow/gate.h"
#include "rule/code_check.h"
#include "rule/code_place.h"

namespace candor {
namespace {

/// The entry by which a model is a source of one of the labels.
const ApiEntry* source_entry(const ApiModel& model, const std::vector<LabelId>& labels) {
  const auto found = std::ranges::find_if(model.entries, [&](const ApiEntry& entry) {
    return entry.kind == ApiEntryKind::Source && std::ranges::find(labels, entry.label) != labels.end();
  });
  return found == model.entries.end() ? nullptr : &*found;
}

bool has_label(ApiEntryKind kind) {
  return kind == ApiEntryKind::Source || kind == ApiEntryKind::Sink || kind == ApiEntryKind::Sanitize ||
         kind == ApiEntryKind::Entry || kind == ApiEntryKind::Marks;
}

}  // namespace

NamedApi api_with(const ApiBinding& apis, CallId call, const std::vector<LabelId>& labels) {
  NamedApi first;
  for (const std::uint32_t model : apis.models_of(call)) {
    for (const ApiEntry& entry : apis.models().models[model].entries) {
      if (!has_label(entry.kind) || std::ranges::find(labels, entry.label) == labels.end()) continue;
      return {model, &entry};
    }
    if (first.entry == nullptr) first.model = model;
  }
  return first;
}

std::vector<CodeHit> find_gate_hits(CodeAnalysis& analysis, const CodeCheck& check) {
  const GateQuery query{analysis.labels(check.label), analysis.labels(check.call)};
  const ApiModels& models = analysis.apis().models();
  std::map<CallId, CodeHit> hits;
  for (GateMatch& match : find_gated_calls(analysis.ground(), query, analysis.problems())) {
    const CallSite& site = analysis.calls().site(match.call);
    CodeHit hit;
    hit.grade = Grade::Gate;
    hit.function = hit.entry = site.caller;
    hit.instruction = site.instruction;
    hit.source = api_text(models, match.source, source_entry(models.models[match.source], query.label));
    hit.sources = {hit.source};
    hit.sink = hit.call = api_text(models, match.use.model, &analysis.apis().entry(match.use));
    hit.source_api = models.models[match.source].name;
    hit.sink_api = models.models[match.use.model].name;
    hit.trace = std::move(match.trace);
    const auto [place, fresh] = hits.try_emplace(match.call, hit);
    if (!fresh && hit.trace.size() < place->second.trace.size()) place->second = std::move(hit);
  }
  std::vector<CodeHit> out;
  for (auto& [call, hit] : hits) out.push_back(std::move(hit));
  return out;
}

}  // namespace candor
