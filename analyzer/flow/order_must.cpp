// What must be called on every way through an entry point.

#include <algorithm>

#include "flow/way_trace.h"

namespace candor {
namespace {

bool has_label(const std::vector<LabelId>& labels, LabelId label) {
  return std::ranges::find(labels, label) != labels.end();
}

std::vector<std::uint16_t> arguments_of(const std::vector<Guard>& guards) {
  std::vector<std::uint16_t> arguments;
  for (const Guard& guard : guards) arguments.push_back(guard.argument);
  return arguments;
}

struct Duty {
  const EntryPoint* entry;
  WayNodeId node;
};

/// Entry points with a body, each function once.
std::vector<Duty> duties(Ways& ways, const MustQuery& query) {
  std::vector<Duty> found;
  std::set<FunctionId> seen;
  const FlowInput& input = ways.input();
  for (const EntryPoint& entry : input.apis->entry_points()) {
    if (!has_label(query.entry, input.apis->entry(entry.use).label)) continue;
    if (!input.code->has_body(entry.function) || !seen.insert(entry.function).second) continue;
    const FunctionBody& body = ways.bodies().of(entry.function);
    found.push_back(
        {&entry, ways.node_of(entry.function, entry_subjects(body, arguments_of(query.exempt)), 0)});
  }
  return found;
}

/// The surest kind of way that violates the duty.
std::optional<WayKind> violation(WaySet ways, bool marked) {
  const WayKind sure = marked ? kMarked : 0;
  for (const WayKind kind : {sure, static_cast<WayKind>(sure | kUnsure)}) {
    if ((ways >> kind & 1) != 0) return kind;
  }
  return std::nullopt;
}

}  // namespace

std::vector<OrderMatch> find_missing_calls(FlowGround& ground, const MustQuery& query,
                                           std::vector<Problem>* problems) {
  Ways ways(ground, {.ends = query.call,
                     .marks = {},
                     .mark_conditions = query.gated_by,
                     .exempt = query.exempt,
                     .later = query.across_async});
  const std::vector<Duty> entries = duties(ways, query);
  ways.solve();
  std::vector<OrderMatch> matches;
  for (const Duty& duty : entries) {
    const auto kind = violation(ways.node(duty.node).ways, !query.gated_by.empty());
    if (!kind) continue;
    OrderMatch match{.entry = duty.entry->function, .use = duty.entry->use};
    if ((*kind & kUnsure) != 0) match.grade = OrderGrade::CoOccurrence;
    match.trace.push_back(step_in(ways, StepKind::Entry, match.entry, kNoInstruction, "the system calls it"));
    const Trace way = trace_way(ways, duty.node, *kind);
    match.trace.insert(match.trace.end(), way.begin(), way.end());
    matches.push_back(std::move(match));
  }
  if (problems != nullptr) {
    problems->insert(problems->end(), ways.problems().begin(), ways.problems().end());
  }
  return matches;
}

}  // namespace candor
