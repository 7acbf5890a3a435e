#include "flow/gate_search.h"

#include <algorithm>

#include "base/limits.h"
#include "flow/describe.h"

namespace candor {

FlowStep GateSearch::step_at(StepKind kind, FunctionId function, std::uint32_t instruction,
                             std::string note) const {
  const std::string name(ground_.input.code->name(function));
  return {kind, function, instruction, std::move(note), name, name};
}

void GateSearch::add(GateItem item) {
  if (item.calls > limits::kMaxGateCalls || item.fields > limits::kMaxGateFields) return;
  if (items_.size() >= limits::kMaxGateSteps) {
    gave_up_ = true;
    return;
  }
  if (!seen_.emplace(item.function, item.instruction, item.value, item.climbs).second) return;
  items_.push_back(std::move(item));
}

std::optional<GateFinding> GateSearch::run(FunctionId function, std::uint32_t instruction, bool climbs) {
  items_.clear();
  seen_.clear();
  add({.function = function, .instruction = instruction, .climbs = climbs});
  for (std::uint32_t next = 0; next < items_.size(); ++next) {
    if (items_[next].instruction != kNoInstruction) {
      expand_place(next);
    } else if (const auto label = label_of(items_[next])) {
      return GateFinding{*label, next};
    } else {
      expand_value(next);
    }
  }
  return std::nullopt;
}

std::optional<LabelId> GateSearch::label_of(const GateItem& item) {
  for (const LabelId label : labels_) {
    if (ground_.taint.carries(label, item.function, item.value)) return label;
  }
  return std::nullopt;
}

void GateSearch::expand_place(std::uint32_t number) {
  const GateItem item = items_[number];
  const std::uint32_t block = ground_.bodies.of(item.function).block_of(item.instruction);
  for (const ControllingEdge& edge : ground_.dependence_of(item.function).all(block)) {
    add_branch(number, edge.block, edge.successor);
  }
  if (item.climbs) climb(number);
}

void GateSearch::add_branch(std::uint32_t number, std::uint32_t block, std::uint32_t edge) {
  const GateItem item = items_[number];
  const FunctionBody& body = ground_.bodies.of(item.function);
  const Instruction& last = body.terminator(block);
  if (last.operands.count == 0) return;
  const Range range = body.block(block).instructions;
  const std::string note = edge == GateItem::kNone ? "this decides" : describe_decision(body, block, edge);
  add({.function = item.function,
       .value = body.operands(last)[0],
       .calls = item.calls,
       .fields = item.fields,
       .parent = number,
       .step = step_at(StepKind::Branch, item.function, range.first + range.count - 1, note)});
}

void GateSearch::climb(std::uint32_t number) {
  const GateItem item = items_[number];
  const FlowInput& input = ground_.input;
  const std::string name(input.code->name(item.function));
  std::size_t callers = 0;
  const auto add_place = [&](FunctionId function, std::uint32_t instruction, const std::string& note) {
    if (++callers > limits::kMaxGateCallers) return;
    FlowStep step = step_at(StepKind::Call, function, instruction, note);
    step.to = name;
    add({.function = function,
         .instruction = instruction,
         .climbs = true,
         .calls = static_cast<std::uint8_t>(item.calls + 1),
         .fields = item.fields,
         .parent = number,
         .step = std::move(step)});
  };
  for (const CallId call : input.calls->callers(item.function)) {
    add_place(input.calls->site(call).caller, input.calls->site(call).instruction, "calls " + name);
  }
  for (const std::uint32_t callback : input.apis->callbacks_to(item.function)) {
    const CallSite& site = input.calls->site(input.apis->callbacks()[callback].call);
    add_place(site.caller, site.instruction, "has " + name + " called");
  }
  for (const CallGraph::Creation& creation : input.calls->creations(item.function)) {
    add_place(creation.creator, creation.instruction, "makes " + name);
  }
}

Trace GateSearch::trace(const GateFinding& finding) const {
  const GateItem& found = items_[finding.item];
  Trace trace = ground_.taint.trace_to(finding.label, found.function, found.value);
  for (std::uint32_t at = finding.item; at != GateItem::kNone; at = items_[at].parent) {
    if (items_[at].parent == GateItem::kNone) break;
    FlowStep step = items_[at].step;
    if (!trace.empty()) step.from = trace.back().to;
    trace.push_back(std::move(step));
  }
  return trace;
}

FlowStep GateSearch::branch(const GateFinding& finding) const {
  FlowStep last;
  for (std::uint32_t at = finding.item; at != GateItem::kNone; at = items_[at].parent) {
    if (items_[at].step.kind == StepKind::Branch) last = items_[at].step;
  }
  return last;
}

}  // namespace candor
