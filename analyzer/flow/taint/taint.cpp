#include "flow/taint.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "flow/taint/hops.h"
#include "flow/taint/solver.h"

namespace candor {

struct Taint::State {
  State(const FlowInput& flow, std::uint32_t max_facts)
      : input(flow), graph(flow), solver(graph, max_facts), limit(max_facts) {}

  FlowInput input;
  ValueGraph graph;
  Solver solver;
  std::uint32_t limit;
};

namespace {

const ApiEntry* source_entry(const ApiModel& model, LabelId label, std::uint32_t& number) {
  for (number = 0; number < model.entries.size(); ++number) {
    const ApiEntry& entry = model.entries[number];
    if (entry.kind == ApiEntryKind::Source && entry.label == label) return &entry;
  }
  return nullptr;
}

/// "blend shapes (-[ARFaceAnchor blendShapes])"
std::string shown(const ApiModel& model, const ApiEntry* entry) {
  return entry == nullptr || entry->what.empty() ? model.name
                                                 : fmt::format("{} ({})", entry->what, model.name);
}

}  // namespace

Taint::Taint(FlowInput input, std::uint32_t max_facts) : state_(std::make_unique<State>(input, max_facts)) {}
Taint::~Taint() = default;

std::vector<FlowPath> Taint::find(const FlowQuery& query) {
  Solver& solver = state_->solver;
  const auto& models = state_->input.apis->models().models;
  struct Found {
    std::uint32_t model, entry;
    Hit hit;
  };
  std::map<std::tuple<std::uint32_t, std::uint32_t>, Found> found;  // by sink call, source model
  for (const LabelId label : query.sources) {
    for (const std::uint32_t model : solver.sources_of(label)) {
      const std::uint32_t run = solver.run(model, label, query.through);
      if (run == kNone) continue;
      for (const Hit& hit : solver.hits(run)) {
        const LabelId sink = state_->input.apis->entry(hit.sink).label;
        if (std::ranges::find(query.sinks, sink) == query.sinks.end()) continue;
        if (!query.through.empty() && !hit.passed) continue;
        std::uint32_t entry = 0;
        source_entry(models[model], label, entry);
        found.try_emplace({index(hit.call), model}, Found{model, entry, hit});
      }
    }
  }
  std::vector<FlowPath> paths;
  for (const auto& [key, match] : found) {
    const CallSite& site = state_->input.calls->site(match.hit.call);
    FlowPath path;
    path.source = match.model;
    path.source_entry = match.entry;
    path.sink = match.hit.sink;
    path.sink_call = match.hit.call;
    path.sink_function = site.caller;
    path.trace = trace_of(solver, hops_to(solver, match.hit.record),
                          shown(models[match.model], &models[match.model].entries[match.entry]));
    path.trace.push_back({StepKind::Sink,
                          site.caller,
                          site.instruction,
                          shown(models[match.hit.sink.model], &state_->input.apis->entry(match.hit.sink)),
                          path.trace.back().to,
                          {}});
    paths.push_back(std::move(path));
  }
  return paths;
}

bool Taint::carries(LabelId label, FunctionId function, ValueId value) {
  Solver& solver = state_->solver;
  if (index(value) == 0) return false;
  const Node node = state_->graph.node(function, value);
  return std::ranges::any_of(solver.sources_of(label), [&](std::uint32_t model) {
    const std::uint32_t run = solver.run(model, label, {});
    return run != kNone && solver.record_at(run, node) != kNone;
  });
}

Trace Taint::trace_to(LabelId label, FunctionId function, ValueId value) {
  Solver& solver = state_->solver;
  if (index(value) == 0) return {};
  const Node node = state_->graph.node(function, value);
  const auto& models = state_->input.apis->models().models;
  Trace best;
  for (const std::uint32_t model : solver.sources_of(label)) {
    const std::uint32_t run = solver.run(model, label, {});
    const std::uint32_t record = run == kNone ? kNone : solver.record_at(run, node);
    if (record == kNone) continue;
    std::uint32_t entry = 0;
    const ApiEntry* source = source_entry(models[model], label, entry);
    Trace trace = trace_of(solver, hops_to(solver, record), shown(models[model], source));
    if (best.empty() || trace.size() < best.size()) best = std::move(trace);
  }
  return best;
}

bool Taint::reaches_call(LabelId label, CallId call) {
  const CallSite& site = state_->input.calls->site(call);
  const UnitView& unit = state_->input.code->unit(site.caller);
  const Instruction& instruction = unit.code.instructions[site.instruction];
  return std::ranges::any_of(UnitView::slice(unit.code.operands, instruction.operands),
                             [&](ValueId value) { return carries(label, site.caller, value); });
}

std::vector<Problem> Taint::problems() const {
  if (!state_->solver.stopped()) return {};
  return {{ErrorKind::FlowBudget,
           fmt::format("data was followed to {} places, and no further: flows may be missing", state_->limit),
           state_->input.code->program().path}};
}

}  // namespace candor
