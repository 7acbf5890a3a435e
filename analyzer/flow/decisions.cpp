#include "flow/decisions.h"

#include <algorithm>

#include "base/limits.h"

namespace candor {
namespace {

/// Looks through conditions inside one another, a bounded number of them.
class Reader {
 public:
  Reader(const Conditions& conditions, const Decisions& decisions)
      : conditions_(conditions), decisions_(decisions) {}

  std::optional<bool> evaluate(std::uint32_t number) {
    if (++steps_ > limits::kMaxConditionSteps) return std::nullopt;
    const Condition& condition = conditions_.at(number);
    switch (condition.kind) {
      case ConditionKind::Constant:
        return condition.constant;
      case ConditionKind::Atom:
        return known(condition.atom);
      case ConditionKind::Not: {
        const auto inner = evaluate(condition.left);
        return inner ? std::optional(!*inner) : std::nullopt;
      }
      case ConditionKind::And:
        return both(condition, false);
      case ConditionKind::Or:
        return both(condition, true);
      case ConditionKind::Phi:
        return evaluate(meant_by(number));
    }
    return std::nullopt;
  }

  void collect(std::uint32_t number, bool truth, std::vector<ConditionLiteral>& literals) {
    if (++steps_ > limits::kMaxConditionSteps) return;
    const Condition& condition = conditions_.at(number);
    switch (condition.kind) {
      case ConditionKind::Constant:
        return;
      case ConditionKind::Atom:
        literals.push_back({condition.atom, truth});
        return;
      case ConditionKind::Not:
        return collect(condition.left, !truth, literals);
      case ConditionKind::And:
      case ConditionKind::Or:
        return collect_pair(condition, truth, literals);
      case ConditionKind::Phi:
        return collect(meant_by(number), truth, literals);
    }
  }

 private:
  std::optional<bool> known(std::uint32_t atom) const {
    const auto found = std::ranges::lower_bound(decisions_.atoms, std::pair(atom, false));
    if (found == decisions_.atoms.end() || found->first != atom) return std::nullopt;
    return found->second;
  }

  /// Of a phi: the operand that the way has chosen, or its own truth.
  std::uint32_t meant_by(std::uint32_t phi) const {
    const auto found = std::ranges::lower_bound(decisions_.phis, std::pair(phi, std::uint32_t{0}));
    if (found == decisions_.phis.end() || found->first != phi) return conditions_.at(phi).left;
    return conditions_.at(phi).operands[found->second];
  }

  /// `deciding`: the value that one side alone gives the pair.
  std::optional<bool> both(const Condition& condition, bool deciding) {
    const auto left = evaluate(condition.left);
    if (left == deciding) return deciding;
    const auto right = evaluate(condition.right);
    if (right == deciding) return deciding;
    return left && right ? std::optional(!deciding) : std::nullopt;
  }

  void collect_pair(const Condition& condition, bool truth, std::vector<ConditionLiteral>& literals) {
    const bool is_and = condition.kind == ConditionKind::And;
    if (is_and == truth) {
      collect(condition.left, truth, literals);
      collect(condition.right, truth, literals);
    } else if (evaluate(condition.left) == is_and) {
      collect(condition.right, truth, literals);
    } else if (evaluate(condition.right) == is_and) {
      collect(condition.left, truth, literals);
    }
  }

  const Conditions& conditions_;
  const Decisions& decisions_;
  std::size_t steps_ = 0;
};

void set(Decisions& decisions, std::uint32_t atom, bool holds) {
  const auto place = std::ranges::lower_bound(decisions.atoms, std::pair(atom, false));
  if (place != decisions.atoms.end() && place->first == atom) {
    place->second = holds;
  } else {
    decisions.atoms.insert(place, {atom, holds});
  }
}

/// Whether both compare one value with constants that differ.
bool exclude_one_another(const ConditionAtom& one, const ConditionAtom& other) {
  return one.left.value == other.left.value && one.left.names.empty() && other.left.names.empty() &&
         !one.right.names.empty() && !other.right.names.empty() &&
         !same_constant(one.right.names, other.right.names);
}

}  // namespace

std::optional<bool> evaluate(const Conditions& conditions, const Decisions& decisions,
                             std::uint32_t condition) {
  return Reader(conditions, decisions).evaluate(condition);
}

std::vector<ConditionLiteral> literals_of(const Conditions& conditions, const Decisions& decisions,
                                          std::uint32_t condition, bool truth) {
  std::vector<ConditionLiteral> literals;
  Reader(conditions, decisions).collect(condition, truth, literals);
  return literals;
}

void remember(const Conditions& conditions, const BranchPlan& plan, Decisions& decisions,
              ConditionLiteral literal) {
  const auto& atoms = conditions.atoms();
  if (plan.remembered[literal.atom]) set(decisions, literal.atom, literal.holds);
  if (!literal.holds || atoms.size() > limits::kMaxConditionSteps) return;
  for (std::uint32_t other = 0; other < plan.remembered.size(); ++other) {
    if (plan.remembered[other] && exclude_one_another(atoms[literal.atom], atoms[other])) {
      set(decisions, other, false);
    }
  }
}

namespace {

void forget_dead(const BranchPlan& plan, Decisions& decisions, std::uint32_t block) {
  if (plan.live_atoms.empty() && plan.live_phis.empty()) return;
  std::erase_if(decisions.atoms, [&](const auto& fact) { return !plan.live_atoms[fact.first][block]; });
  std::erase_if(decisions.phis, [&](const auto& one) { return !plan.live_phis.at(one.first)[block]; });
}

}  // namespace

void enter_block(const Conditions& conditions, const BranchPlan& plan, Decisions& decisions,
                 std::uint32_t from, std::uint32_t to) {
  const BranchPlan::Block& block = plan.blocks[to];
  if (block.is_loop_head) {
    decisions.phis.clear();
    std::erase_if(decisions.atoms,
                  [&](const auto& fact) { return std::ranges::binary_search(block.forgets, fact.first); });
  }
  forget_dead(plan, decisions, to);
  const auto predecessors = conditions.body().predecessors(to);
  const auto place = std::ranges::find(predecessors, from);
  if (block.phis.empty() || place == predecessors.end()) return;
  const auto operand = static_cast<std::uint32_t>(place - predecessors.begin());
  for (const std::uint32_t phi : block.phis) {
    std::erase_if(decisions.phis, [&](const auto& one) { return one.first == phi; });
    if (operand >= conditions.at(phi).operands.size()) continue;
    decisions.phis.emplace_back(phi, operand);
  }
  std::ranges::sort(decisions.phis);
}

}  // namespace candor
