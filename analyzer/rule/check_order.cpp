// Must and reach checks: what is called on the ways through a function.
#include <map>

#include "rule/code_check.h"
#include "rule/code_place.h"

namespace candor {
namespace {

Grade grade_of(OrderGrade grade) { return grade == OrderGrade::Order ? Grade::Order : Grade::CoOccurrence; }

bool better(const CodeHit& a, const CodeHit& b) {
  if (a.grade != b.grade) return a.grade < b.grade;
  return a.trace.size() < b.trace.size();
}

template <class Key>
void keep_best(std::map<Key, CodeHit>& hits, const Key& key, CodeHit hit) {
  const auto [place, fresh] = hits.try_emplace(key, hit);
  if (!fresh && better(hit, place->second)) place->second = std::move(hit);
}

template <class Key>
std::vector<CodeHit> in_order(std::map<Key, CodeHit>& hits) {
  std::vector<CodeHit> out;
  for (auto& [key, hit] : hits) out.push_back(std::move(hit));
  return out;
}

}  // namespace

std::vector<CodeHit> find_must_hits(CodeAnalysis& analysis, const CodeCheck& check) {
  const MustQuery query{analysis.labels(check.entry), analysis.labels(check.call), check.exempt,
                        analysis.labels(check.gated_by), check.across_async};
  const ApiModels& models = analysis.apis().models();
  std::map<FunctionId, CodeHit> hits;
  for (OrderMatch& match : find_missing_calls(analysis.ground(), query, analysis.problems())) {
    CodeHit hit;
    hit.grade = grade_of(match.grade);
    hit.function = hit.entry = match.entry;
    hit.source = api_text(models, match.use.model, &analysis.apis().entry(match.use));
    hit.source_api = models.models[match.use.model].name;
    hit.trace = std::move(match.trace);
    keep_best(hits, match.entry, std::move(hit));
  }
  return in_order(hits);
}

std::vector<CodeHit> find_reach_hits(CodeAnalysis& analysis, const CodeCheck& check) {
  ReachQuery query;
  query.entry = analysis.labels(check.entry);
  query.call = analysis.labels(check.call);
  query.avoiding = analysis.labels(check.avoiding);
  query.before = analysis.labels(check.before);
  query.after = analysis.labels(check.after);
  query.unless_gated = analysis.labels(check.unless_gated);
  query.across_async = check.across_async;
  query.later = check.later;
  query.missing = check.missing;
  const ApiModels& models = analysis.apis().models();
  std::map<CallId, CodeHit> hits;
  for (OrderMatch& match : find_reached_calls(analysis.ground(), query, analysis.problems())) {
    const CallSite& site = analysis.calls().site(match.call);
    const NamedApi api = api_with(analysis.apis(), match.call, query.call);
    CodeHit hit;
    hit.grade = grade_of(match.grade);
    hit.function = site.caller;
    hit.instruction = site.instruction;
    hit.entry = match.entry;
    hit.sink = hit.call = api_text(models, api.model, api.entry);
    hit.sink_api = models.models[api.model].name;
    hit.trace = std::move(match.trace);
    keep_best(hits, match.call, std::move(hit));
  }
  return in_order(hits);
}

}  // namespace candor
