#include "flow/gate.h"

#include <algorithm>

#include "base/limits.h"
#include "flow/block_graph.h"
#include "flow/describe.h"
#include "flow/gate_search.h"

namespace candor {
namespace {

/// Calls with one of the labels, ascending, each once.
std::vector<CallId> calls_with(const FlowInput& input, const std::vector<LabelId>& labels) {
  std::vector<CallId> calls;
  for (const LabelId label : labels) {
    const auto some = input.apis->calls_with(label);
    calls.insert(calls.end(), some.begin(), some.end());
  }
  std::ranges::sort(calls);
  calls.erase(std::ranges::unique(calls).begin(), calls.end());
  return calls;
}

/// As above, without those whose data only has the label: what counts is a condition on it.
std::vector<CallId> calls_marked(const FlowInput& input, const std::vector<LabelId>& labels) {
  std::vector<CallId> calls = calls_with(input, labels);
  std::erase_if(calls, [&](CallId call) {
    return std::ranges::none_of(
        labels, [&](LabelId label) { return input.apis->has(call, ApiEntryKind::Marks, label); });
  });
  return calls;
}

bool is_of(const ApiEntry& entry, const std::vector<LabelId>& labels) {
  return std::ranges::find(labels, entry.label) != labels.end();
}

ApiUse use_of(const FlowInput& input, CallId call, const std::vector<LabelId>& labels) {
  for (const std::uint32_t model : input.apis->models_of(call)) {
    const auto& entries = input.apis->models().models[model].entries;
    for (std::uint32_t entry = 0; entry < entries.size(); ++entry) {
      if (is_of(entries[entry], labels)) return {model, entry};
    }
  }
  return {};
}

bool is_source(const FlowInput& input, std::uint32_t model, LabelId label) {
  return std::ranges::any_of(input.apis->models().models[model].entries, [&](const ApiEntry& entry) {
    return entry.kind == ApiEntryKind::Source && entry.label == label;
  });
}

/// The model whose data a trace begins with.
std::uint32_t source_of(const FlowInput& input, const Trace& trace, LabelId label) {
  if (!trace.empty()) {
    const FlowStep& first = trace.front();
    const CallId call = first.instruction == kNoInstruction
                            ? kNoCall
                            : input.calls->site_at(first.function, first.instruction);
    if (call != kNoCall) {
      for (const std::uint32_t model : input.apis->models_of(call)) {
        if (is_source(input, model, label)) return model;
      }
    }
    for (const ParameterSource& source : input.apis->parameter_sources()) {
      if (source.function == first.function && is_source(input, source.use.model, label))
        return source.use.model;
    }
    for (const ConstantUse& use : input.apis->constant_uses()) {
      if (use.function == first.function && is_source(input, use.model, label)) return use.model;
    }
  }
  const auto& models = input.apis->models().models;
  for (std::uint32_t model = 0; model < models.size(); ++model) {
    if (is_source(input, model, label)) return model;
  }
  return 0;
}

FlowStep call_step(const FlowInput& input, FlowGround& ground, CallId call, const Trace& before) {
  const CallSite& site = input.calls->site(call);
  const FunctionBody& body = ground.bodies.of(site.caller);
  const std::string name(input.code->name(site.caller));
  return {StepKind::Sink,
          site.caller,
          site.instruction,
          "this decides whether " + describe_call(body, body.instruction(site.instruction)) + " is called",
          before.empty() ? name : before.back().to,
          name};
}

/// Whether code is only reached behind a condition or a call of the labels.
class GateProof {
 public:
  GateProof(FlowGround& ground, const std::vector<LabelId>& labels)
      : ground_(ground), input_(ground.input), labels_(labels), calls_(calls_marked(ground.input, labels)) {}

  std::optional<FlowStep> prove(InstructionPlace place, int depth) {
    GateSearch search(ground_, labels_);
    if (const auto found = search.run(place.function, place.instruction, false)) return search.branch(*found);
    if (auto step = dominating_call(place)) return step;
    if (auto step = given_to_call(place.function)) return step;
    return depth < limits::kMaxGateCalls ? all_callers(place.function, depth) : std::nullopt;
  }

 private:
  FlowStep step_of(CallId call) {
    const CallSite& site = input_.calls->site(call);
    const FunctionBody& body = ground_.bodies.of(site.caller);
    const std::string name(input_.code->name(site.caller));
    return {StepKind::Pass,
            site.caller,
            site.instruction,
            "only after " + describe_call(body, body.instruction(site.instruction)),
            name,
            name};
  }

  std::optional<FlowStep> dominating_call(InstructionPlace place) {
    const FunctionBody& body = ground_.bodies.of(place.function);
    std::optional<Dominators> dominators;
    for (const CallId call : calls_) {
      const CallSite& site = input_.calls->site(call);
      if (site.caller != place.function || site.instruction == place.instruction) continue;
      const std::uint32_t before = body.block_of(site.instruction), after = body.block_of(place.instruction);
      if (before == after) {
        if (site.instruction < place.instruction) return step_of(call);
        continue;
      }
      if (!dominators) dominators = find_dominators(normal_flow(body));
      const bool known = dominators->reaches(before) && dominators->reaches(after);
      if (known && dominators->dominates(before, after)) return step_of(call);
    }
    return std::nullopt;
  }

  /// A block that such a call was given.
  std::optional<FlowStep> given_to_call(FunctionId function) {
    for (const std::uint32_t number : input_.apis->callbacks_to(function)) {
      const CallId call = input_.apis->callbacks()[number].call;
      if (std::ranges::binary_search(calls_, call)) return step_of(call);
    }
    for (const CallGraph::Creation& creation : input_.calls->creations(function)) {
      const FunctionBody& body = ground_.bodies.of(creation.creator);
      const ValueId closure = body.instruction(creation.instruction).result;
      for (const CallId call : calls_) {
        const CallSite& site = input_.calls->site(call);
        if (site.caller != creation.creator) continue;
        for (const ValueId operand : body.operands(body.instruction(site.instruction))) {
          if (body.origin(operand) == closure) return step_of(call);
        }
      }
    }
    return std::nullopt;
  }

  std::optional<FlowStep> all_callers(FunctionId function, int depth) {
    std::vector<InstructionPlace> places;
    const auto add_call = [&](CallId call) {
      places.push_back({input_.calls->site(call).caller, input_.calls->site(call).instruction});
    };
    for (const CallId call : input_.calls->callers(function)) add_call(call);
    for (const std::uint32_t number : input_.apis->callbacks_to(function)) {
      add_call(input_.apis->callbacks()[number].call);
    }
    if (places.empty()) {
      for (const auto& [creator, instruction] : input_.calls->creations(function)) {
        places.push_back({creator, instruction});
      }
    }
    std::optional<FlowStep> first;
    if (places.size() > limits::kMaxGateCallers) return std::nullopt;
    for (const InstructionPlace& place : places) {
      auto step = place.function == function ? std::nullopt : prove(place, depth + 1);
      if (!step) return std::nullopt;
      if (!first) first = std::move(step);
    }
    return first;
  }

  FlowGround& ground_;
  const FlowInput& input_;
  std::vector<LabelId> labels_;
  std::vector<CallId> calls_;
};

}  // namespace

std::vector<GateMatch> find_gated_calls(FlowGround& ground, const GateQuery& query,
                                        std::vector<Problem>* problems) {
  const FlowInput& input = ground.input;
  std::vector<GateMatch> matches;
  for (const CallId call : calls_with(input, query.call)) {
    GateSearch search(ground, query.label);
    const CallSite& site = input.calls->site(call);
    const auto found = search.run(site.caller, site.instruction, true);
    if (!found && search.gave_up() && problems != nullptr) {
      problems->push_back(
          {ErrorKind::FlowBudget,
           "more than " + std::to_string(limits::kMaxGateSteps) + " values may decide whether a call is made",
           std::string(input.code->name(site.caller))});
    }
    if (!found) continue;
    GateMatch match{.call = call, .use = use_of(input, call, query.call)};
    match.trace = search.trace(*found);
    match.source = source_of(input, match.trace, found->label);
    match.trace.push_back(call_step(input, ground, call, match.trace));
    matches.push_back(std::move(match));
  }
  return matches;
}

GateStep gate_of(FlowGround& ground, FunctionId function, std::uint32_t instruction,
                 const std::vector<LabelId>& labels) {
  auto step = GateProof(ground, labels).prove({function, instruction}, 0);
  if (!step) return {};
  return {true, std::move(*step)};
}

}  // namespace candor
