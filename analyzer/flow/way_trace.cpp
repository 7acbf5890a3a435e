#include "flow/way_trace.h"

#include <algorithm>

#include "base/limits.h"
#include "flow/describe.h"

namespace candor {
namespace {

/// Tells one way after the other; callees are told where the way leads through them.
class WayTeller {
 public:
  explicit WayTeller(Ways& ways) : ways_(ways) {}

  /// `goals`: the blocks that the way is told for: it leads to one of them.
  Trace tell(WayNodeId id, const WaySearch& search, std::uint32_t state, std::uint32_t until,
             const std::set<std::uint32_t>& goals, int depth) {
    Trace trace;
    std::vector<std::uint32_t> way;
    for (std::uint32_t at = state; at != WayState::kNone; at = search.states[at].parent) way.push_back(at);
    std::ranges::reverse(way);
    const std::vector<bool> open = open_blocks(id, search, goals);
    for (std::size_t i = 0; i < way.size(); ++i) {
      const std::uint32_t block = search.states[way[i]].block;
      const bool last = i + 1 == way.size();
      const WayKind met = last ? 3 : search.states[way[i + 1]].kind;
      tell_calls(id, block, last ? until : kNoInstruction, met, depth, trace);
      if (!last) tell_branch(id, search, open, block, search.states[way[i + 1]].block, trace);
    }
    return trace;
  }

  /// The end of the way that fits best: without more uncertainty than `kind` has.
  Trace tell_through(WayNodeId id, WayKind kind, int depth) {
    const WaySearch search = ways_.search(id);
    static constexpr WayKind kMarkedFirst[] = {kMarked, 0, kMarked | kUnsure, kUnsure};
    static constexpr WayKind kPlainFirst[] = {0, kMarked, kUnsure, kMarked | kUnsure};
    for (const WayKind one : (kind & kMarked) != 0 ? kMarkedFirst : kPlainFirst) {
      if (search.ends[one] == WayState::kNone || ((kind & kUnsure) == 0 && (one & kUnsure) != 0)) continue;
      return tell(id, search, search.ends[one], kNoInstruction, search.returns, depth);
    }
    return {};
  }

 private:
  /// The blocks from which a goal is reached.
  std::vector<bool> open_blocks(WayNodeId id, const WaySearch& search, const std::set<std::uint32_t>& goals) {
    const FunctionBody& body = ways_.bodies().of(ways_.node(id).function);
    std::vector<std::vector<std::uint32_t>> backwards(body.block_count());
    for (const auto& [block, edge] : search.edges) {
      backwards[body.successors(block)[edge].block].push_back(block);
    }
    std::vector<bool> open(body.block_count());
    std::vector<std::uint32_t> waiting(goals.begin(), goals.end());
    while (!waiting.empty()) {
      const std::uint32_t block = waiting.back();
      waiting.pop_back();
      if (open[block]) continue;
      open[block] = true;
      waiting.insert(waiting.end(), backwards[block].begin(), backwards[block].end());
    }
    return open;
  }

  /// A condition is told when another outcome of it would not have led to such a way.
  void tell_branch(WayNodeId id, const WaySearch& search, const std::vector<bool>& open, std::uint32_t block,
                   std::uint32_t next, Trace& trace) {
    const FunctionId function = ways_.node(id).function;
    const FunctionBody& body = ways_.bodies().of(function);
    const auto edges = body.successors(block);
    std::uint32_t taken = WayState::kNone;
    bool matters = ways_.is_mark_condition(function, block);
    for (std::uint32_t edge = 0; edge < edges.size(); ++edge) {
      if ((edges[edge].flags & kEdgeExceptional) != 0) continue;
      const bool gone = search.edges.contains({block, edge});
      if (taken == WayState::kNone && gone && edges[edge].block == next) {
        taken = edge;
      } else if (!gone || !open[edges[edge].block]) {
        matters = true;
      }
    }
    const Instruction& last = body.terminator(block);
    if (!matters || taken == WayState::kNone || last.operands.count == 0 || is_constant(body, last)) return;
    const Range range = body.block(block).instructions;
    trace.push_back(step_in(ways_, StepKind::Branch, function, range.first + range.count - 1,
                            describe_decision(body, block, taken)));
  }

  static bool is_constant(const FunctionBody& body, const Instruction& last) {
    const Instruction* defined = body.definition(body.origin(body.operands(last)[0]));
    return defined != nullptr && defined->op == Op::Constant;
  }

  void tell_calls(WayNodeId id, std::uint32_t block, std::uint32_t until, WayKind met, int depth,
                  Trace& trace) {
    for (const CallEffect& effect : ways_.effects_in(id, block)) {
      if (effect.instruction >= until) return;
      tell_call(id, effect, met, depth, trace);
    }
  }

  void tell_call(WayNodeId id, const CallEffect& effect, WayKind met, int depth, Trace& trace) {
    const FunctionId function = ways_.node(id).function;
    const FunctionBody& body = ways_.bodies().of(function);
    const std::string name = describe_call(body, body.instruction(effect.instruction));
    if (ways_.marks(effect.call)) {
      trace.push_back(step_in(ways_, StepKind::Pass, function, effect.instruction, "calls " + name));
    }
    for (const WayNodeId callee : effect.callees) {
      if (!leads_through(callee, met)) continue;
      const FunctionId target = ways_.node(callee).function;
      FlowStep step = step_in(ways_, StepKind::Call, function, effect.instruction,
                              "calls " + std::string(ways_.input().code->name(target)) +
                                  ", which does not make the call on every way");
      step.to = std::string(ways_.input().code->name(target));
      if (depth >= limits::kMaxTraceCalls) return;
      Trace inner = tell_through(callee, met, depth + 1);
      if (inner.empty()) return;
      trace.push_back(std::move(step));
      trace.insert(trace.end(), inner.begin(), inner.end());
      FlowStep back = step_in(ways_, StepKind::Return, function, effect.instruction, "returns to its caller");
      back.from = std::string(ways_.input().code->name(target));
      trace.push_back(std::move(back));
      return;
    }
    if ((effect.ways & kPlainWay) == 0 && effect.callees.empty() && effect.ways != 0 &&
        (met & kUnsure) != 0 && !ways_.marks(effect.call)) {
      if (ways_.may_end_by_observers(effect.call)) {
        trace.push_back(step_in(ways_, StepKind::Call, function, effect.instruction,
                                "who observes what " + name + " posts may make the call"));
        return;
      }
      const Unresolved reason = ways_.input().calls->site(effect.call).reason;
      std::string why = reason == Unresolved::None ? "nothing defines it" : std::string(to_string(reason));
      trace.push_back(step_in(ways_, StepKind::Call, function, effect.instruction,
                              "what " + name + " runs is not known: " + why));
    }
  }

  /// Whether a callee is worth telling: it might have ended the way, or it marked it.
  bool leads_through(WayNodeId callee, WayKind met) const {
    const WayNode& node = ways_.node(callee);
    if (node.ways == 0) return false;
    const bool marks = (met & kMarked) != 0 && (node.ways & kPlainWay) == 0;
    return marks || ways_.may_end(node.function);
  }

  Ways& ways_;
};

}  // namespace

FlowStep step_in(const Ways& ways, StepKind kind, FunctionId function, std::uint32_t instruction,
                 std::string note) {
  const std::string name(ways.input().code->name(function));
  return {kind, function, instruction, std::move(note), name, name};
}

Trace trace_way(Ways& ways, WayNodeId node, WayKind kind) {
  const WaySearch search = ways.search(node);
  const std::uint32_t state = search.ends[kind];
  if (state == WayState::kNone) return {};
  Trace trace = WayTeller(ways).tell(node, search, state, kNoInstruction, search.returns, 0);
  const FunctionId function = ways.node(node).function;
  const Range range = ways.bodies().of(function).block(search.states[state].block).instructions;
  trace.push_back(
      step_in(ways, StepKind::End, function, range.first + range.count - 1, "returns without the call"));
  return trace;
}

Trace trace_to_state(Ways& ways, WayNodeId node, const WaySearch& search, std::uint32_t state,
                     std::uint32_t until) {
  return WayTeller(ways).tell(node, search, state, until, {search.states[state].block}, 0);
}

}  // namespace candor
