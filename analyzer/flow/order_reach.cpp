// Which calls can be reached from entry points, and on which ways.

#include <algorithm>

#include "flow/gate.h"
#include "flow/reach_walk.h"
#include "flow/reached_functions.h"

namespace candor {
namespace {

std::vector<LabelId> together(std::vector<LabelId> labels, const std::vector<LabelId>& more) {
  labels.insert(labels.end(), more.begin(), more.end());
  return labels;
}

/// The entry of one of the call's models that has one of the labels.
ApiUse use_of(const FlowInput& input, CallId call, const std::vector<LabelId>& labels) {
  for (const std::uint32_t model : input.apis->models_of(call)) {
    const auto& entries = input.apis->models().models[model].entries;
    for (std::uint32_t entry = 0; entry < entries.size(); ++entry) {
      if (std::ranges::find(labels, entries[entry].label) != labels.end()) return {model, entry};
    }
  }
  return {};
}

bool is_gated(FlowGround& ground, CallId call, const std::vector<LabelId>& labels) {
  if (labels.empty()) return false;
  const CallSite& site = ground.input.calls->site(call);
  return gate_of(ground, site.caller, site.instruction, labels).found;
}

std::vector<bool> calls_of(const FlowInput& input, const std::vector<LabelId>& labels) {
  std::vector<bool> found(input.calls->sites().size());
  for (const LabelId label : labels) {
    for (const CallId call : input.apis->calls_with(label)) found[index(call)] = true;
  }
  return found;
}

std::vector<OrderMatch> find_unreached(FlowGround& ground, const ReachQuery& query) {
  const FlowInput& input = ground.input;
  std::vector<OrderMatch> matches;
  // Without any such entry point the program is not whole, and nothing is known of how its calls are reached.
  if (entry_roots(input, query.entry).empty()) return matches;
  const std::vector<bool> reached = reached_functions(input, query.entry, query.across_async);
  const std::vector<bool> wanted = calls_of(input, query.call);
  for (std::uint32_t number = 0; number < wanted.size(); ++number) {
    const CallSite& site = input.calls->site(CallId{number});
    if (!wanted[number] || reached[index(site.caller)]) continue;
    if (is_gated(ground, CallId{number}, query.unless_gated)) continue;
    const std::string name(input.code->name(site.caller));
    OrderMatch match{.entry = site.caller, .use = use_of(input, CallId{number}, query.call)};
    match.call = CallId{number};
    match.trace.push_back({StepKind::Pass, site.caller, site.instruction,
                           "no such entry point leads to this call", name, name});
    matches.push_back(std::move(match));
  }
  return matches;
}

}  // namespace

std::vector<OrderMatch> find_reached_calls(FlowGround& ground, const ReachQuery& query,
                                           std::vector<Problem>* problems) {
  if (query.missing) return find_unreached(ground, query);
  const FlowInput& input = ground.input;
  const std::vector<EntryRoot> roots = entry_roots(input, query.entry);
  std::vector<FunctionId> functions;
  for (const EntryRoot& root : roots) functions.push_back(root.function);
  WaySpec spec{.ends = together(query.avoiding, query.before), .marks = query.after};
  spec.unseen_code = !spec.ends.empty();
  Ways ways(ground, std::move(spec));
  const bool async = (query.across_async || query.later) && query.before.empty();
  ReachWalk walk(ways, calls_of(input, query.call), async);
  const auto meetings = walk.run(functions, [&](const Meeting& meeting, const Arrival& arrival) {
    if (!query.after.empty() && (meeting.kind & kMarked) == 0) return false;
    if (query.later && !arrival.later) return false;
    return !is_gated(ground, meeting.call, query.unless_gated);
  });
  std::vector<OrderMatch> matches;
  for (const Meeting& meeting : meetings) {
    const EntryRoot& root = roots[walk.arrival(meeting.arrival).root];
    OrderMatch match{.entry = root.function, .use = root.use, .call = meeting.call};
    if ((meeting.kind & kUnsure) != 0) match.grade = OrderGrade::CoOccurrence;
    match.trace = walk.trace_to(meeting);
    matches.push_back(std::move(match));
  }
  if (problems != nullptr) {
    problems->insert(problems->end(), ways.problems().begin(), ways.problems().end());
  }
  return matches;
}

}  // namespace candor
