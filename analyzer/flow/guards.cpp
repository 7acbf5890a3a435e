#include "flow/guards.h"

#include <algorithm>

#include "base/limits.h"

namespace candor {
namespace {

/// A place where guards are looked for.
struct Scope {
  FunctionId function{};
  Subjects subjects;
  int depth = 0;
};

class GuardSearch {
 public:
  GuardSearch(ConditionStore& store, const std::vector<Guard>& guards) : store_(store), guards_(guards) {}

  bool holds(const Scope& scope, ConditionLiteral literal) {
    if (++steps_ > limits::kMaxGuardSteps) return false;
    const ConditionAtom atom = store_.of(scope.function).atoms()[literal.atom];
    return compares(scope, atom, literal.holds) || computes(scope, atom, literal.holds);
  }

 private:
  static std::vector<std::string> names_of(const std::string& constant) {
    if (constant == "nil" || constant == "false") return {"0"};
    if (constant == "true") return {"1"};
    return {constant};
  }

  static bool is_getter_of(std::string_view selector, std::string_view property) {
    if (selector == property) return true;
    if (!selector.starts_with("is") || selector.size() != property.size() + 2 || property.empty())
      return false;
    return (selector[2] | 0x20) == (property[0] | 0x20) && selector.substr(3) == property.substr(1);
  }

  bool compares(const Scope& scope, const ConditionAtom& atom, bool equal) {
    if (atom.right.names.empty()) return false;
    const auto subject = subject_of(store_.bodies().of(scope.function), scope.subjects, atom.left.value);
    if (!subject) return false;
    return std::ranges::any_of(guards_, [&](const Guard& guard) {
      if (guard.argument != subject->argument) return false;
      if (guard.property.empty() != subject->property.empty()) return false;
      if (!guard.property.empty() && !is_getter_of(subject->property, guard.property)) return false;
      return follows(atom.right.names, equal, guard);
    });
  }

  /// Whether "it is (not) one of `names`" makes the guard hold.
  static bool follows(const std::vector<std::string>& names, bool equal, const Guard& guard) {
    const std::vector<std::string> wanted = names_of(guard.constant);
    if (same_constant(names, wanted)) return equal == guard.equal;
    // Truths: "not 0" is "1".
    if (!equal && guard.constant == "true" && names.front() == "0") return guard.equal;
    if (!equal && guard.constant == "false" && names.front() == "1") return guard.equal;
    return equal && !guard.equal;
  }

  /// Whether the condition is what a function of the program returns, and the guard holds whenever it returns
  /// that.
  bool computes(const Scope& scope, const ConditionAtom& atom, bool equal) {
    if (scope.depth >= limits::kMaxGuardDepth || scope.subjects.empty()) return false;
    if (atom.right.names.empty() || atom.right.names.front() != "0") return false;
    const FunctionBody& body = store_.bodies().of(scope.function);
    const Instruction* defined = body.definition(atom.left.value);
    if (defined == nullptr || defined->op != Op::Call) return false;
    const std::uint32_t number = body.definition_number(atom.left.value);
    const CallId call = store_.input().calls->site_at(scope.function, number);
    if (call == kNoCall) return false;
    const CallSite& site = store_.input().calls->site(call);
    const auto targets = store_.input().calls->targets(site);
    if (targets.empty() || site.reason != Unresolved::None) return false;
    return std::ranges::all_of(targets, [&](FunctionId target) {
      Scope inner{.function = target, .depth = scope.depth + 1};
      inner.subjects = callee_subjects(store_.input(), body, scope.subjects, number, target, true);
      return !inner.subjects.empty() && returns_imply(inner, !equal);
    });
  }

  /// Whether each return that can give `truth` implies a guard.
  bool returns_imply(const Scope& scope, bool truth) {
    const FunctionBody& body = store_.bodies().of(scope.function);
    bool any = false;
    for (std::uint32_t block = 0; block < body.block_count(); ++block) {
      const Instruction& last = body.terminator(block);
      if (last.op != Op::Return) continue;
      if (last.operands.count != 1) return false;
      const std::uint32_t condition = store_.of(scope.function).truth_of(body.operands(last)[0]);
      if (!implied(scope, condition, truth, 0)) return false;
      any = true;
    }
    return any;
  }

  bool implied(const Scope& scope, std::uint32_t number, bool truth, int depth) {
    if (depth > limits::kMaxGuardDepth) return false;
    const Condition condition = store_.of(scope.function).at(number);
    switch (condition.kind) {
      case ConditionKind::Constant:
        return condition.constant != truth;
      case ConditionKind::Atom:
        return holds(scope, {condition.atom, truth});
      case ConditionKind::Not:
        return implied(scope, condition.left, !truth, depth);
      case ConditionKind::And:
      case ConditionKind::Or: {
        const bool left = implied(scope, condition.left, truth, depth + 1);
        const bool right = implied(scope, condition.right, truth, depth + 1);
        return (condition.kind == ConditionKind::And) == truth ? left || right : left && right;
      }
      case ConditionKind::Phi:
        return std::ranges::all_of(condition.operands, [&](std::uint32_t operand) {
          return implied(scope, operand, truth, depth + 1);
        });
    }
    return false;
  }

  ConditionStore& store_;
  const std::vector<Guard>& guards_;
  std::size_t steps_ = 0;
};

}  // namespace

Conditions& ConditionStore::of(FunctionId id) {
  std::unique_ptr<Conditions>& made = made_[index(id)];
  if (!made) made = std::make_unique<Conditions>(*input_, bodies_->of(id));
  return *made;
}

bool implies_guard(ConditionStore& store, FunctionId function, const Subjects& subjects,
                   const std::vector<Guard>& guards, ConditionLiteral literal) {
  if (subjects.empty() || guards.empty()) return false;
  return GuardSearch(store, guards).holds({.function = function, .subjects = subjects}, literal);
}

}  // namespace candor
