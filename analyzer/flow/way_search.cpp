// The ways through one function, shortest first.

#include <algorithm>
#include <map>
#include <tuple>

#include "base/limits.h"
#include "flow/ways.h"

namespace candor {

/// Goes through the blocks of one function. Coarse: without remembering what was decided.
class WaySearcher {
 public:
  WaySearcher(Ways& ways, WayNodeId id, WayKind start, bool coarse)
      : ways_(ways),
        id_(id),
        function_(ways.node(id).function),
        body_(ways.bodies().of(function_)),
        plan_(ways.ground_.plan_of(function_)),
        conditions_(ways.conditions().of(function_)),
        start_(start),
        coarse_(coarse),
        blocks_(body_.block_count(), kUnknown) {}

  /// Nothing when there are too many states.
  std::optional<WaySearch> run() {
    if (body_.block_count() == 0) return result_;
    push(0, start_, {}, WayState::kNone);
    for (std::uint32_t next = 0; next < result_.states.size(); ++next) {
      if (!coarse_ && result_.states.size() > limits::kMaxWayStates) return std::nullopt;
      leave(next);
    }
    return std::move(result_);
  }

  /// Whether what was decided may matter: some call did more than return.
  bool met_effects() const { return met_effects_; }

 private:
  static constexpr std::uint8_t kUnknown = 0xff;

  void push(std::uint32_t block, WayKind kind, const Decisions& decisions, std::uint32_t parent) {
    const auto number =
        decisions_.try_emplace(decisions, static_cast<std::uint32_t>(decisions_.size())).first;
    if (number->second == decided_.size()) decided_.push_back(&number->first);
    if (!seen_.emplace(block, kind, number->second).second) return;
    result_.states.push_back({block, kind, number->second, parent});
  }

  WaySet ways_in(std::uint32_t block) {
    if (blocks_[block] != kUnknown) return blocks_[block];
    WaySet ways = ways_.leaves_end(function_, block) ? WaySet{0} : kPlainWay;
    for (const CallEffect& effect : ways_.effects_in(id_, block)) ways = joined(ways, effect.ways);
    met_effects_ = met_effects_ || ways != kPlainWay;
    return blocks_[block] = ways;
  }

  void leave(std::uint32_t number) {
    const WayState state = result_.states[number];
    const WaySet ways = joined(static_cast<WaySet>(1 << state.kind), ways_in(state.block));
    for (WayKind kind = 0; kind < 4; ++kind) {
      if ((ways >> kind & 1) != 0) leave_as(number, kind);
    }
  }

  void leave_as(std::uint32_t number, WayKind kind) {
    const std::uint32_t block = result_.states[number].block;
    const Instruction& last = body_.terminator(block);
    if (last.op == Op::Return) {
      result_.returns.insert(block);
      if (result_.ends[kind] == WayState::kNone) result_.ends[kind] = number;
    }
    if (last.op != Op::Branch && last.op != Op::Switch) return;
    if (ways_.is_mark_condition(function_, block)) kind |= kMarked;
    const auto edges = body_.successors(block);
    for (std::uint32_t edge = 0; edge < edges.size(); ++edge) {
      if ((edges[edge].flags & kEdgeExceptional) == 0) follow(number, kind, edge, edges[edge].block);
    }
  }

  void follow(std::uint32_t number, WayKind kind, std::uint32_t edge, std::uint32_t to) {
    const std::uint32_t from = result_.states[number].block;
    const BranchPlan::Block& plan = plan_.blocks[from];
    Decisions decisions = *decided_[result_.states[number].decisions];
    if (plan.condition != BranchPlan::kNone && !decide(plan.condition, edge == 0, decisions)) return;
    if (edge < plan.cases.size() && !decide_case(plan, edge, decisions)) return;
    if (!coarse_) enter_block(conditions_, plan_, decisions, from, to);
    result_.edges.emplace(from, edge);
    push(to, kind, decisions, number);
  }

  bool decide_case(const BranchPlan::Block& plan, std::uint32_t edge, Decisions& decisions) {
    if (plan.cases[edge] != BranchPlan::kNone) return decide(plan.cases[edge], true, decisions);
    for (const std::uint32_t other : plan.cases) {
      if (other != BranchPlan::kNone && !decide(other, false, decisions)) return false;
    }
    return true;
  }

  /// False when the way cannot be gone, or is exempt.
  bool decide(std::uint32_t condition, bool truth, Decisions& decisions) {
    if (evaluate(conditions_, decisions, condition) == !truth) return false;
    for (const ConditionLiteral literal : literals_of(conditions_, decisions, condition, truth)) {
      if (is_exempt(literal)) return false;
      if (!coarse_) remember(conditions_, plan_, decisions, literal);
    }
    return true;
  }

  bool is_exempt(ConditionLiteral literal) {
    const auto [place, fresh] = exempt_.try_emplace({literal.atom, literal.holds}, false);
    if (fresh) {
      place->second =
          implies_guard(ways_.conditions(), function_, ways_.node(id_).subjects, ways_.spec_.exempt, literal);
    }
    return place->second;
  }

  Ways& ways_;
  WayNodeId id_;
  FunctionId function_;
  const FunctionBody& body_;
  const BranchPlan& plan_;
  const Conditions& conditions_;
  WayKind start_;
  bool coarse_;
  bool met_effects_ = false;
  std::vector<std::uint8_t> blocks_;  // their ways
  WaySearch result_;
  std::map<Decisions, std::uint32_t> decisions_;
  std::vector<const Decisions*> decided_;
  std::set<std::tuple<std::uint32_t, WayKind, std::uint32_t>> seen_;
  std::map<std::pair<std::uint32_t, bool>, bool> exempt_;
};

WaySet WaySearch::ways() const {
  WaySet result = 0;
  for (WayKind kind = 0; kind < 4; ++kind) {
    if (ends[kind] != WayState::kNone) result |= static_cast<WaySet>(1 << kind);
  }
  return result;
}

WaySearch Ways::search(WayNodeId id, WayKind start) {
  WaySearcher coarse(*this, id, start, true);
  std::optional<WaySearch> found = coarse.run();
  const bool precise = coarse.met_effects() || !nodes_[id]->subjects.empty();
  if (!precise || found->ways() == 0) return std::move(*found);
  if (states_ < limits::kMaxWayStatesInAll) {
    std::optional<WaySearch> better = WaySearcher(*this, id, start, false).run();
    states_ += better ? better->states.size() : limits::kMaxWayStates;
    if (better) return std::move(*better);
  }
  note_limit(nodes_[id]->function);
  return std::move(*found);
}

void Ways::note_limit(FunctionId function) {
  Problem problem{ErrorKind::FlowBudget,
                  "too many states of ways through a function: repeated conditions are not told apart",
                  std::string(input_.code->name(function))};
  if (problems_.size() < limits::kMaxProblems && std::ranges::find(problems_, problem) == problems_.end()) {
    problems_.push_back(std::move(problem));
  }
}

}  // namespace candor
