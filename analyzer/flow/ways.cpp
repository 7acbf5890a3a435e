#include "flow/ways.h"

#include <algorithm>

#include "base/limits.h"

namespace candor {
namespace {

std::vector<bool> calls_with_any(const FlowInput& input, const std::vector<LabelId>& labels) {
  std::vector<bool> found(input.calls->sites().size());
  for (const LabelId label : labels) {
    for (const CallId call : input.apis->calls_with(label)) found[index(call)] = true;
  }
  return found;
}

}  // namespace

WaySet joined(WaySet first, WaySet then) {
  WaySet result = 0;
  for (WayKind a = 0; a < 4; ++a) {
    for (WayKind b = 0; b < 4; ++b) {
      if ((first >> a & 1) != 0 && (then >> b & 1) != 0) result |= static_cast<WaySet>(1 << (a | b));
    }
  }
  return result;
}

Ways::Ways(FlowGround& ground, WaySpec spec)
    : ground_(ground),
      input_(ground.input),
      spec_(std::move(spec)),
      ends_(calls_with_any(input_, spec_.ends)),
      marks_(calls_with_any(input_, spec_.marks)) {
  find_own_entries();
  find_may_end();
}

void Ways::find_own_entries() {
  own_entries_.resize(input_.code->size());
  for (const EntryPoint& entry : input_.apis->entry_points()) {
    if (entry.given != kNoCall) own_entries_[index(entry.function)] = true;
  }
}

/// Functions from which a call that ends a way is made: in their own run, or, where that counts, later.
void Ways::find_may_end() {
  may_end_.resize(input_.code->size());
  std::vector<FunctionId> waiting;
  const auto add_function = [&](FunctionId function) {
    if (may_end_[index(function)]) return;
    may_end_[index(function)] = true;
    waiting.push_back(function);
  };
  const auto add = [&](CallId call) { add_function(input_.calls->site(call).caller); };
  for (std::uint32_t call = 0; call < ends_.size(); ++call) {
    if (ends_[call]) add(CallId{call});
  }
  while (!waiting.empty()) {
    const FunctionId function = waiting.back();
    waiting.pop_back();
    for (const CallId call : input_.calls->callers(function)) add(call);
    for (const std::uint32_t number : input_.apis->callbacks_to(function)) {
      const Callback& callback = input_.apis->callbacks()[number];
      if (callback.time == CallTime::Now) add(callback.call);
    }
    if (!spec_.later || own_entries_[index(function)]) continue;
    for (const CallGraph::Creation& creation : input_.calls->creations(function))
      add_function(creation.creator);
  }
}

WayNodeId Ways::node_of(FunctionId function, Subjects subjects, int depth) {
  if (depth > limits::kMaxGuardDepth) subjects.clear();
  if (nodes_.size() >= limits::kMaxWayFunctions && !subjects.empty()) {
    if (problems_.empty() || problems_.back().kind != ErrorKind::FlowBudget) {
      problems_.push_back({ErrorKind::FlowBudget,
                           std::to_string(nodes_.size()) + " functions followed with their arguments", ""});
    }
    subjects.clear();
  }
  const auto [place, fresh] =
      node_ids_.try_emplace({function, subjects}, static_cast<WayNodeId>(nodes_.size()));
  if (!fresh) return place->second;
  nodes_.push_back(std::make_unique<WayNode>(
      WayNode{.function = function, .subjects = std::move(subjects), .depth = depth}));
  waiting_.insert(place->second);
  return place->second;
}

void Ways::solve() {
  while (!waiting_.empty()) {
    const WayNodeId next = *waiting_.begin();
    waiting_.erase(waiting_.begin());
    update(next);
  }
}

void Ways::update(WayNodeId id) {
  const WaySet found = search(id).ways();
  if (found == nodes_[id]->ways) return;
  nodes_[id]->ways |= found;
  waiting_.insert(nodes_[id]->users.begin(), nodes_[id]->users.end());
}

bool Ways::leaves_end(FunctionId function, std::uint32_t block) {
  if (!spec_.later) return false;
  const FunctionBody& body = ground_.bodies.of(function);
  const Range range = body.block(block).instructions;
  for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
    if (body.instruction(i).op != Op::Closure) continue;
    const auto number = static_cast<std::uint32_t>(body.instruction(i).bits);
    const FunctionId closure = input_.code->id(input_.code->image_of(function), number);
    if (may_end_[index(closure)] && !own_entries_[index(closure)]) return true;
  }
  return false;
}

bool Ways::is_mark_condition(FunctionId function, std::uint32_t block) {
  if (spec_.mark_conditions.empty()) return false;
  const auto [place, fresh] = mark_conditions_.try_emplace({function, block}, false);
  if (!fresh) return place->second;
  const FunctionBody& body = ground_.bodies.of(function);
  const Instruction& last = body.terminator(block);
  if (last.operands.count == 0) return false;
  const ValueId condition = body.origin(body.operands(last)[0]);
  std::vector<ValueId> values = {condition};
  const Instruction* defined = body.definition(condition);
  if (defined != nullptr && defined->op == Op::Compute) {
    values.insert(values.end(), body.operands(*defined).begin(), body.operands(*defined).end());
  }
  for (const LabelId label : spec_.mark_conditions) {
    for (const ValueId value : values) {
      if (ground_.taint.carries(label, function, value)) return place->second = true;
    }
  }
  return false;
}

}  // namespace candor
