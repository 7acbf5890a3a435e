// Which conditions of a function more than one branch depends on.

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "flow/block_graph.h"
#include "flow/decisions.h"

namespace candor {
namespace {

class Planner {
 public:
  explicit Planner(Conditions& conditions) : conditions_(conditions), body_(conditions.body()) {}

  BranchPlan run() {
    plan_.blocks.resize(body_.block_count());
    for (std::uint32_t block = 0; block < body_.block_count(); ++block) add_branch(block);
    plan_.remembered.assign(conditions_.atoms().size(), false);
    count_uses();
    place_phis();
    const BlockGraph graph = normal_flow(body_);
    find_live(graph);
    find_loop_heads(graph);
    return std::move(plan_);
  }

 private:
  void add_branch(std::uint32_t number) {
    const Instruction& last = body_.terminator(number);
    if (last.operands.count == 0) return;
    BranchPlan::Block& block = plan_.blocks[number];
    if (last.op == Op::Branch) block.condition = conditions_.truth_of(body_.operands(last)[0]);
    if (last.op != Op::Switch) return;
    for (const Edge& edge : body_.successors(number)) {
      const bool is_case = edge.flags == 0;
      block.cases.push_back(is_case ? conditions_.equals(body_.operands(last)[0], edge.bits)
                                    : BranchPlan::kNone);
    }
  }

  /// An atom that two branches mention is remembered, and so are comparisons of one value with several
  /// constants.
  void count_uses() {
    atom_users_.resize(conditions_.atoms().size());
    std::map<ValueId, std::set<std::uint32_t>> users_of_value;
    for (std::uint32_t block = 0; block < plan_.blocks.size(); ++block) {
      for (const std::uint32_t atom : atoms_below(block)) {
        atom_users_[atom].push_back(block);
        users_of_value[conditions_.atoms()[atom].left.value].insert(block);
      }
    }
    for (std::uint32_t atom = 0; atom < atom_users_.size(); ++atom) {
      if (atom_users_[atom].empty()) continue;
      plan_.remembered[atom] = users_of_value[conditions_.atoms()[atom].left.value].size() > 1;
    }
  }

  /// Each once; phis that are met are noted.
  std::vector<std::uint32_t> atoms_below(std::uint32_t user) {
    const BranchPlan::Block& block = plan_.blocks[user];
    std::vector<std::uint32_t> atoms, waiting = block.cases;
    waiting.push_back(block.condition);
    std::erase(waiting, BranchPlan::kNone);
    std::vector<std::uint32_t> seen = waiting;
    while (!waiting.empty() && seen.size() < limits::kMaxConditionSteps) {
      const Condition& condition = conditions_.at(waiting.back());
      const std::uint32_t number = waiting.back();
      waiting.pop_back();
      std::vector<std::uint32_t> inner = condition.operands;
      if (condition.kind == ConditionKind::Atom) atoms.push_back(condition.atom);
      if (condition.kind == ConditionKind::Phi) phi_users_[number].push_back(user);
      if (condition.kind != ConditionKind::Constant && condition.kind != ConditionKind::Atom) {
        inner.push_back(condition.left);
      }
      if (condition.kind == ConditionKind::And || condition.kind == ConditionKind::Or) {
        inner.push_back(condition.right);
      }
      for (const std::uint32_t next : inner) {
        if (std::ranges::find(seen, next) != seen.end()) continue;
        seen.push_back(next);
        waiting.push_back(next);
      }
    }
    std::ranges::sort(atoms);
    atoms.erase(std::ranges::unique(atoms).begin(), atoms.end());
    return atoms;
  }

  void place_phis() {
    for (const auto& [phi, users] : phi_users_) {
      const std::uint32_t number = body_.definition_number(conditions_.at(phi).phi);
      plan_.blocks[body_.block_of(number)].phis.push_back(phi);
    }
  }

  /// Decisions that no later branch asks for are forgotten, so that ways meet again.
  void find_live(const BlockGraph& graph) {
    const std::size_t decisions =
        phi_users_.size() + static_cast<std::size_t>(std::ranges::count(plan_.remembered, true));
    if (decisions * body_.block_count() > limits::kMaxLiveDecisions) return;
    plan_.live_atoms.resize(plan_.remembered.size());
    for (std::uint32_t atom = 0; atom < plan_.remembered.size(); ++atom) {
      if (plan_.remembered[atom]) plan_.live_atoms[atom] = blocks_leading_to(graph, atom_users_[atom]);
    }
    for (const auto& [phi, users] : phi_users_) plan_.live_phis[phi] = blocks_leading_to(graph, users);
  }

  void find_loop_heads(const BlockGraph& graph) {
    const Dominators dominators = find_dominators(graph);
    for (std::uint32_t block = 0; block < body_.block_count(); ++block) {
      for (const std::uint32_t next : graph.successors[block]) {
        if (dominators.reaches(block) && dominators.dominates(next, block)) {
          plan_.blocks[next].is_loop_head = true;
        }
      }
    }
    for (std::uint32_t head = 0; head < body_.block_count(); ++head) {
      if (plan_.blocks[head].is_loop_head) note_stale(dominators, head);
    }
  }

  void note_stale(const Dominators& dominators, std::uint32_t head) {
    for (std::uint32_t atom = 0; atom < plan_.remembered.size(); ++atom) {
      if (!plan_.remembered[atom]) continue;
      const ConditionAtom& one = conditions_.atoms()[atom];
      if (may_change(dominators, one.left, head) || may_change(dominators, one.right, head)) {
        plan_.blocks[head].forgets.push_back(atom);
      }
    }
  }

  /// A value that does not come from before the loop is another one in the next turn.
  bool may_change(const Dominators& dominators, const ConditionTerm& term, std::uint32_t head) const {
    if (!term.names.empty() || index(term.value) == 0) return false;
    const std::uint32_t number = body_.definition_number(term.value);
    if (number == FunctionBody::kNone) return false;
    const std::uint32_t block = body_.block_of(number);
    return block == head || !dominators.reaches(block) || !dominators.dominates(block, head);
  }

  Conditions& conditions_;
  const FunctionBody& body_;
  BranchPlan plan_;
  std::vector<std::vector<std::uint32_t>> atom_users_;             // blocks whose branch depends on the atom
  std::map<std::uint32_t, std::vector<std::uint32_t>> phi_users_;  // by condition
};

}  // namespace

BranchPlan plan_branches(Conditions& conditions) { return Planner(conditions).run(); }

}  // namespace candor
