// Flow checks: data of a source reaches a sink.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "flow/gate.h"
#include "rule/code_check.h"
#include "rule/code_place.h"

namespace candor {
namespace {

/// The paths to one sink call.
using Paths = std::vector<FlowPath>;

const std::string& source_name(const ApiModels& models, const FlowPath& path) {
  return models.models[path.source].name;
}

std::string source_text(const ApiModels& models, const FlowPath& path) {
  return api_text(models, path.source, &models.models[path.source].entries[path.source_entry]);
}

/// The path that is shown: the shortest, of equal ones the one whose source comes first by name.
const FlowPath& shortest(const ApiModels& models, const Paths& paths) {
  return *std::ranges::min_element(paths, [&](const FlowPath& a, const FlowPath& b) {
    return std::forward_as_tuple(a.trace.size(), source_name(models, a)) <
           std::forward_as_tuple(b.trace.size(), source_name(models, b));
  });
}

GateStep gate_at(CodeAnalysis& analysis, const FlowStep& step, const std::vector<LabelId>& consent) {
  if (step.instruction == kNoInstruction) return {};
  return gate_of(analysis.ground(), step.function, step.instruction, consent);
}

/// A step between two others: what moves stays where it is.
void insert_step(Trace& trace, std::size_t at, FlowStep step, const std::string& held) {
  step.from = step.to = held;
  trace.insert(trace.begin() + static_cast<std::ptrdiff_t>(at), std::move(step));
}

/// Consent counts when it is asked for before the sink, or before every source; the trace then shows it.
void look_for_consent(CodeAnalysis& analysis, const Paths& paths, const std::vector<LabelId>& consent,
                      CodeHit& hit) {
  if (consent.empty() || hit.trace.size() < 2) return;
  if (GateStep gate = gate_at(analysis, hit.trace.back(), consent); gate.found) {
    hit.consented = true;
    const std::string held = hit.trace.back().from;
    insert_step(hit.trace, hit.trace.size() - 1, std::move(gate.step), held);
    return;
  }
  const bool all = std::ranges::all_of(paths, [&](const FlowPath& path) {
    return !path.trace.empty() && gate_at(analysis, path.trace.front(), consent).found;
  });
  if (!all) return;
  hit.consented = true;
  GateStep gate = gate_at(analysis, hit.trace.front(), consent);
  const std::string held = hit.trace.front().to;
  insert_step(hit.trace, 1, std::move(gate.step), held);
}

bool enough_sources(const ApiModels& models, const Paths& paths, std::uint32_t distinct) {
  std::set<std::string_view> names;
  for (const FlowPath& path : paths) names.insert(source_name(models, path));
  return names.size() >= distinct;
}

/// Whether the way is clear for enough sources. A field or variable is one place for all objects that have
/// it, so each one that the way goes through may join two objects that never meet.
bool is_roundabout(const ApiModels& models, const Paths& paths, std::uint32_t distinct) {
  constexpr std::ptrdiff_t kMostStores = 3;
  Paths clear;
  for (const FlowPath& path : paths) {
    if (std::ranges::count(path.trace, StepKind::Store, &FlowStep::kind) <= kMostStores)
      clear.push_back(path);
  }
  return clear.empty() || !enough_sources(models, clear, distinct);
}

CodeHit hit_of(CodeAnalysis& analysis, const CodeCheck& check, const Paths& paths) {
  const ApiModels& models = analysis.apis().models();
  const FlowPath& path = shortest(models, paths);
  CodeHit hit;
  hit.grade = Grade::Flow;
  hit.function = hit.entry = path.sink_function;
  hit.instruction = analysis.calls().site(path.sink_call).instruction;
  hit.source = source_text(models, path);
  hit.sink = hit.call = api_text(models, path.sink.model, &analysis.apis().entry(path.sink));
  hit.source_api = source_name(models, path);
  hit.sink_api = models.models[path.sink.model].name;
  for (const FlowPath& one : paths) hit.sources.push_back(source_text(models, one));
  hit.trace = path.trace;
  hit.roundabout = is_roundabout(models, paths, check.distinct);
  look_for_consent(analysis, paths, analysis.labels(check.consent), hit);
  return hit;
}

/// Which functions the check looks into; empty: all.
std::vector<bool> functions_within(CodeAnalysis& analysis, const CodeCheck& check) {
  if (check.within.empty()) return {};
  return reached_functions(analysis.input(), analysis.labels(check.within), true);
}

/// What takes the data into memory, or out of it and away, is in such code; or what reads and what sends it
/// both are. Code that many share, such as a method that sends anything, is not enough.
bool lies_within(const std::vector<bool>& within, FunctionId sink, const Trace& trace) {
  if (within.empty()) return true;
  if (trace.empty()) return within[index(sink)];
  if (within[index(sink)] && within[index(trace.front().function)]) return true;
  const auto inside = [&](const FlowStep& step) { return within[index(step.function)]; };
  const auto stored = std::ranges::find(trace, StepKind::Store, &FlowStep::kind);
  if (stored != trace.end() && std::all_of(trace.begin(), stored + 1, inside)) return true;
  const auto loaded = std::ranges::find(trace.rbegin(), trace.rend(), StepKind::Load, &FlowStep::kind);
  return loaded != trace.rend() && std::all_of(trace.rbegin(), loaded + 1, inside);
}

/// Whether the sink call is given what the rule asks for beside the data, and nothing that excuses it.
bool has_right_company(CodeAnalysis& analysis, const CodeCheck& check, CallId call) {
  const auto given = [&](LabelId label) { return analysis.taint().reaches_call(label, call); };
  if (!check.with.empty() && std::ranges::none_of(analysis.labels(check.with), given)) return false;
  return std::ranges::none_of(analysis.labels(check.without), given);
}

/// Sink calls that a condition on the data decides on, but that the data itself does not reach.
void add_implicit(CodeAnalysis& analysis, const CodeCheck& check, const std::vector<bool>& within,
                  const std::map<CallId, Paths>& explicit_ones, std::map<CallId, CodeHit>& hits) {
  CodeCheck gate;
  gate.label = check.source;
  gate.call = check.sink;
  for (CodeHit& hit : find_gate_hits(analysis, gate)) {
    const CallId call = analysis.calls().site_at(hit.function, hit.instruction);
    if (explicit_ones.contains(call) || !lies_within(within, hit.function, hit.trace)) continue;
    if (!has_right_company(analysis, check, call)) continue;
    hit.sink = hit.call;
    hits.emplace(call, std::move(hit));
  }
}

}  // namespace

std::vector<CodeHit> find_flow_hits(CodeAnalysis& analysis, const CodeCheck& check) {
  const std::vector<bool> within = functions_within(analysis, check);
  std::map<CallId, Paths> by_sink;
  const FlowQuery query{analysis.labels(check.source), analysis.labels(check.sink),
                        analysis.labels(check.through)};
  for (FlowPath& path : analysis.taint().find(query)) {
    if (lies_within(within, path.sink_function, path.trace))
      by_sink[path.sink_call].push_back(std::move(path));
  }
  std::map<CallId, CodeHit> hits;
  for (const auto& [call, paths] : by_sink) {
    if (!enough_sources(analysis.apis().models(), paths, check.distinct)) continue;
    if (!has_right_company(analysis, check, call)) continue;
    hits.emplace(call, hit_of(analysis, check, paths));
  }
  if (check.implicit) add_implicit(analysis, check, within, by_sink, hits);
  std::vector<CodeHit> out;
  for (auto& [call, hit] : hits) out.push_back(std::move(hit));
  return out;
}

}  // namespace candor
