#include "flow/reach_walk.h"

#include <algorithm>

namespace candor {

ReachWalk::ReachWalk(Ways& ways, std::vector<bool> wanted, bool async)
    : ways_(ways), wanted_(std::move(wanted)), async_(async) {
  find_relevant();
}

void ReachWalk::find_relevant() {
  const FlowInput& input = ways_.input();
  relevant_.resize(input.code->size());
  std::vector<FunctionId> waiting;
  const auto add = [&](FunctionId function) {
    if (relevant_[index(function)]) return;
    relevant_[index(function)] = true;
    waiting.push_back(function);
  };
  for (std::uint32_t call = 0; call < wanted_.size(); ++call) {
    if (wanted_[call]) add(input.calls->site(CallId{call}).caller);
  }
  while (!waiting.empty()) {
    const FunctionId function = waiting.back();
    waiting.pop_back();
    for (const CallId call : input.calls->callers(function)) add(input.calls->site(call).caller);
    for (const std::uint32_t callback : input.apis->callbacks_to(function)) {
      add(input.calls->site(input.apis->callbacks()[callback].call).caller);
    }
    for (const CallGraph::Creation& creation : input.calls->creations(function)) add(creation.creator);
  }
}

void ReachWalk::start(FunctionId root, std::uint32_t number) {
  arrive({.node = ways_.node_of(root, {}, 0), .root = number});
}

void ReachWalk::arrive(const Arrival& arrival) {
  if (!relevant_[index(ways_.node(arrival.node).function)]) return;
  const auto number = static_cast<std::uint32_t>(arrivals_.size());
  if (!known_.try_emplace({arrival.node, arrival.kind, arrival.later}, number).second) return;
  arrivals_.push_back(arrival);
  ((arrival.kind & kUnsure) == 0 ? sure_ : unsure_).push_back(number);
}

/// What is sure comes first, so that a call is met in the surest way.
std::optional<std::uint32_t> ReachWalk::take() {
  std::deque<std::uint32_t>& queue = sure_.empty() ? unsure_ : sure_;
  if (queue.empty()) return std::nullopt;
  const std::uint32_t next = queue.front();
  queue.pop_front();
  return next;
}

std::vector<Meeting> ReachWalk::visit(std::uint32_t number) {
  ways_.solve();
  WaySearch search = ways_.search(arrivals_[number].node, arrivals_[number].kind);
  ways_.solve();  // the search may have met new functions
  search = ways_.search(arrivals_[number].node, arrivals_[number].kind);
  std::vector<Meeting> meetings;
  std::set<std::pair<std::uint32_t, WayKind>> seen;
  for (std::uint32_t state = 0; state < search.states.size(); ++state) {
    const WayState& at = search.states[state];
    if (seen.emplace(at.block, at.kind).second) walk_block(number, search, state, meetings);
  }
  return meetings;
}

void ReachWalk::walk_block(std::uint32_t number, const WaySearch& search, std::uint32_t state,
                           std::vector<Meeting>& meetings) {
  const WayState at = search.states[state];
  const FunctionId function = ways_.node(arrivals_[number].node).function;
  WaySet kinds = static_cast<WaySet>(1 << at.kind);
  const std::vector<CallEffect> effects = ways_.effects_in(arrivals_[number].node, at.block);
  const FunctionBody& body = ways_.bodies().of(function);
  const Range range = body.block(at.block).instructions;
  auto effect = effects.begin();
  for (std::uint32_t i = range.first; i < range.first + range.count && kinds != 0; ++i) {
    const bool is_call = effect != effects.end() && effect->instruction == i;
    for (WayKind kind = 0; kind < 4; ++kind) {
      if ((kinds >> kind & 1) == 0) continue;
      if (is_call) meet(number, state, *effect, kind, meetings);
      if (async_ && body.instruction(i).op == Op::Closure) {
        follow_closure({.kind = kind, .later = true, .from = number, .state = state, .instruction = i},
                       function, i);
      }
    }
    if (is_call) kinds = joined(kinds, (effect++)->ways);
  }
}

void ReachWalk::meet(std::uint32_t number, std::uint32_t state, const CallEffect& effect, WayKind kind,
                     std::vector<Meeting>& meetings) {
  if (wanted_[index(effect.call)]) meetings.push_back({effect.call, kind, number, state});
  if (ways_.ends(effect.call)) return;
  const Arrival at{.kind = kind,
                   .later = arrivals_[number].later,
                   .from = number,
                   .state = state,
                   .instruction = effect.instruction};
  follow_callees(at, effect);
  if (async_) follow_later(at, effect);
}

/// What the call runs at once. A block that a marking call runs, runs behind the mark.
void ReachWalk::follow_callees(const Arrival& at, const CallEffect& effect) {
  const CallSite& site = ways_.input().calls->site(effect.call);
  const auto targets = ways_.input().calls->targets(site);
  for (const WayNodeId callee : effect.callees) {
    Arrival next = at;
    next.node = callee;
    next.root = arrivals_[at.from].root;
    const bool by_call = std::ranges::find(targets, ways_.node(callee).function) != targets.end();
    next.how = by_call ? Arrival::How::Call : Arrival::How::Callback;
    if (by_call && site.reason != Unresolved::None) next.kind |= kUnsure;
    if (!by_call && ways_.marks(effect.call)) next.kind |= kMarked;
    arrive(next);
  }
}

void ReachWalk::follow_later(const Arrival& at, const CallEffect& effect) {
  for (const Callback& callback : ways_.input().apis->callbacks_of(effect.call)) {
    if (callback.time == CallTime::Now || !ways_.input().code->has_body(callback.target)) continue;
    Arrival next = at;
    next.node = ways_.node_of(callback.target, {}, 0);
    next.root = arrivals_[at.from].root;
    next.how = Arrival::How::Later;
    next.later = true;
    if (ways_.marks(effect.call)) next.kind |= kMarked;
    arrive(next);
  }
}

/// A block that nobody is known to call, or that is kept: it runs at some time.
void ReachWalk::follow_closure(const Arrival& at, FunctionId function, std::uint32_t instruction) {
  const ImageId image = ways_.input().code->image_of(function);
  const std::uint64_t number = ways_.bodies().of(function).instruction(instruction).bits;
  const FunctionId closure = ways_.input().code->id(image, static_cast<std::uint32_t>(number));
  if (!ways_.input().code->has_body(closure) || runs_elsewhere(function, instruction, closure)) return;
  Arrival next = at;
  next.node = ways_.node_of(closure, {}, 0);
  next.root = arrivals_[at.from].root;
  next.how = Arrival::How::Later;
  arrive(next);
}

/// Whether a use of the closure tells when it runs: models do, or functions of the program that call it; or
/// it is given to a call that ends ways, and what it does comes behind that.
bool ReachWalk::runs_elsewhere(FunctionId function, std::uint32_t instruction, FunctionId closure) {
  const FlowInput& input = ways_.input();
  const FunctionBody& body = ways_.bodies().of(function);
  for (const std::uint32_t use : uses_of(body, body.instruction(instruction).result)) {
    const CallId call = input.calls->site_at(function, use);
    if (call == kNoCall) continue;
    if (ways_.ends(call)) return true;
    const auto callbacks = input.apis->callbacks_of(call);
    if (std::ranges::find(callbacks, closure, &Callback::target) != callbacks.end()) return true;
    const bool called = !input.calls->callers(closure).empty();
    if (called && !input.calls->targets(input.calls->site(call)).empty()) return true;
  }
  return false;
}

std::vector<std::uint32_t> uses_of(const FunctionBody& body, ValueId value) {
  std::vector<std::uint32_t> uses;
  if (index(value) == 0) return uses;
  const ValueId origin = body.origin(value);
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    const Range range = body.block(block).instructions;
    for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
      for (const ValueId operand : body.operands(body.instruction(i))) {
        if (body.origin(operand) == origin) uses.push_back(i);
      }
    }
  }
  return uses;
}

}  // namespace candor
