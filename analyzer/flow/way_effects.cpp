// What calls do to ways: end them, mark them, or lead through functions of the program.

#include <algorithm>

#include "flow/ways.h"

namespace candor {

std::vector<CallEffect> Ways::effects_in(WayNodeId id, std::uint32_t block) {
  const FunctionId function = nodes_[id]->function;
  const Range range = ground_.bodies.of(function).block(block).instructions;
  std::vector<CallEffect> effects;
  for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
    if (ground_.bodies.of(function).instruction(i).op != Op::Call) continue;
    const CallId call = input_.calls->site_at(function, i);
    if (call != kNoCall) effects.push_back(effect_of(id, call));
  }
  return effects;
}

bool Ways::is_no_return(CallId call) const {
  return std::ranges::any_of(input_.apis->models_of(call), [&](std::uint32_t model) {
    return std::ranges::any_of(input_.apis->models().models[model].entries,
                               [](const ApiEntry& entry) { return entry.kind == ApiEntryKind::NoReturn; });
  });
}

CallEffect Ways::effect_of(WayNodeId id, CallId call) {
  CallEffect effect{.instruction = input_.calls->site(call).instruction, .call = call};
  if (ends(call) || is_no_return(call)) {
    effect.ways = 0;
    return effect;
  }
  const WaySet own = marks(call) ? WaySet{1 << kMarked} : kPlainWay;
  effect.ways = joined(own, joined(callback_ways(id, effect), target_ways(id, effect)));
  if (may_end_by_observers(call)) effect.ways = joined(effect.ways, 1 << kUnsure);
  return effect;
}

WaySet Ways::ways_of(WayNodeId user, FunctionId callee, CallEffect& effect, bool by_call) {
  const WayNode& node = *nodes_[user];
  Subjects subjects = callee_subjects(input_, ground_.bodies.of(node.function), node.subjects,
                                      effect.instruction, callee, by_call);
  const WayNodeId inner = node_of(callee, std::move(subjects), node.depth + 1);
  nodes_[inner]->users.insert(user);
  effect.callees.push_back(inner);
  return nodes_[inner]->ways;
}

/// What an API does with the blocks and methods that it calls before it returns.
WaySet Ways::callback_ways(WayNodeId id, CallEffect& effect) {
  WaySet ways = kPlainWay;
  const FunctionBody& body = ground_.bodies.of(nodes_[id]->function);
  for (const std::uint32_t model : input_.apis->models_of(effect.call)) {
    const auto& entries = input_.apis->models().models[model].entries;
    for (std::uint32_t number = 0; number < entries.size(); ++number) {
      const ApiEntry& entry = entries[number];
      const bool calls = entry.kind == ApiEntryKind::Calls || entry.kind == ApiEntryKind::Invokes;
      if (!calls || entry.time != CallTime::Now) continue;
      WaySet inner = 0;
      bool known = false;
      for (const Callback& callback : input_.apis->callbacks_of(effect.call)) {
        if (callback.use.model != model || callback.use.entry != number) continue;
        inner |= ways_of(id, callback.target, effect, false);
        known = true;
      }
      const Instruction& call = body.instruction(effect.instruction);
      if (!known)
        inner = ground_.unseen().may_be_own_block(body.id(), call, entry) ? 1 << kUnsure : kPlainWay;
      ways = joined(ways, inner);
    }
  }
  return ways;
}

/// Observers run at once, if they are registered by then, and choose by what they are told: what one of them
/// can do may be done.
bool Ways::may_end_by_observers(CallId call) const {
  return std::ranges::any_of(ground_.observers().run_by(call),
                             [&](FunctionId observer) { return may_end(observer); });
}

/// What the functions of the program do that the call reaches.
WaySet Ways::target_ways(WayNodeId id, CallEffect& effect) {
  const CallSite& site = input_.calls->site(effect.call);
  const auto targets = input_.calls->targets(site);
  const WaySet unsure = spec_.unseen_code ? 1 << kUnsure : kPlainWay;
  if (targets.empty()) {
    const bool modelled = !input_.apis->models_of(effect.call).empty();
    return !modelled && ground_.unseen().may_run(effect.call) ? unsure : kPlainWay;
  }
  WaySet ways = 0;
  bool may_end = false;
  for (const FunctionId target : targets) {
    ways |= ways_of(id, target, effect, true);
    may_end = may_end || this->may_end(target);
  }
  if (site.reason == Unresolved::None) {
    return ground_.unseen().may_run_platform(effect.call) ? ways | kPlainWay : ways;
  }
  if (!may_end) return ways | kPlainWay;
  return static_cast<WaySet>(joined(ways | kPlainWay, unsure));
}

}  // namespace candor
