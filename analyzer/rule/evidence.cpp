#include "rule/evidence.h"

#include <algorithm>

namespace candor {
namespace {

/// Steps of weakness. Flow, order and gate prove the same much, each for its own kind of check.
int step_of(Grade grade) {
  switch (grade) {
    case Grade::Flow:
    case Grade::Order:
    case Grade::Gate:
      return 0;
    case Grade::CoOccurrence:
    case Grade::Declared:
      return 1;
    case Grade::String:
      return 2;
  }
  return 2;
}

std::optional<Grade> strongest_of(const Fact& fact) {
  switch (fact.kind) {
    case FactKind::True:
    case FactKind::Not:
      return std::nullopt;
    case FactKind::And: {
      std::optional<Grade> grade;
      for (const Fact& child : fact.children) {
        const auto one = strongest_of(child);
        if (one) grade = grade ? weaker(*grade, *one) : *one;
      }
      return grade;
    }
    case FactKind::Or: {
      std::optional<Grade> grade;
      for (const Fact& child : fact.children) {
        const Grade one = strongest_of(child).value_or(Grade::Declared);
        grade = grade ? stronger(*grade, one) : one;
      }
      return grade;
    }
    case FactKind::Count:
    case FactKind::InBundle:
    case FactKind::InApp:
    case FactKind::InComponent:
    case FactKind::InImage:
    case FactKind::InResourceBundle:
      return fact.children.empty() ? std::nullopt : strongest_of(fact.children.front());
    default:
      return grade_of(fact.kind);
  }
}

}  // namespace

// Co-occurrence counts as weaker than declared when both speak: the whole is no longer only what is declared.
Grade weaker(Grade a, Grade b) {
  if (step_of(a) != step_of(b)) return step_of(a) > step_of(b) ? a : b;
  if (a == Grade::CoOccurrence || b == Grade::CoOccurrence) return Grade::CoOccurrence;
  return std::max(a, b);
}

Grade stronger(Grade a, Grade b) {
  if (step_of(a) != step_of(b)) return step_of(a) < step_of(b) ? a : b;
  return std::min(a, b);
}

void add_value(Outcome& out, std::string value) {
  if (out.values.size() >= kMaxValues || std::ranges::find(out.values, value) != out.values.end()) return;
  out.values.push_back(std::move(value));
}

void join(Outcome& whole, Outcome part) {
  if (part.grade) whole.grade = whole.grade ? weaker(*whole.grade, *part.grade) : *part.grade;
  for (EvidencePiece& piece : part.pieces) {
    if (whole.pieces.size() >= kMaxValues) break;
    if (std::ranges::find(whole.pieces, piece) == whole.pieces.end())
      whole.pieces.push_back(std::move(piece));
  }
  for (std::string& value : part.values) add_value(whole, std::move(value));
  for (auto& [name, values] : part.named) {
    auto& into = whole.named[name];
    into.insert(into.end(), values.begin(), values.end());
  }
}

Grade grade_of(FactKind leaf) {
  switch (leaf) {
    case FactKind::Document:
    case FactKind::Resource:
    case FactKind::Component:
    case FactKind::Subset:
    case FactKind::Same:
    case FactKind::NotAnalysed:
      return Grade::Declared;
    case FactKind::String:
    case FactKind::Host:
      return Grade::String;
    default:
      return Grade::CoOccurrence;
  }
}

Grade strongest_grade(const Fact& fact) { return strongest_of(fact).value_or(Grade::Declared); }

Grade strongest_grade(const Rule& rule) {
  switch (rule.check) {
    case CheckKind::Flow:
      return Grade::Flow;
    case CheckKind::Gate:
      return Grade::Gate;
    case CheckKind::Must:
    case CheckKind::Reach:
      return Grade::Order;
    case CheckKind::Facts:
      break;
  }
  std::optional<Grade> best;
  for (const CheckInstance& instance : rule.instances) {
    Grade grade = strongest_grade(instance.match);
    if (rule.for_each_sdk) grade = weaker(grade, Grade::CoOccurrence);
    best = best ? stronger(*best, grade) : grade;
  }
  return best.value_or(Grade::Declared);
}

bool asks_what_is_used(const Fact& fact) {
  return fact.kind == FactKind::Uses || std::ranges::any_of(fact.children, asks_what_is_used);
}

bool uses_code(const Fact& fact) {
  return fact.kind == FactKind::Call || fact.kind == FactKind::Ignores ||
         fact.kind == FactKind::ComputedName || std::ranges::any_of(fact.children, uses_code);
}

bool needs_code(const Fact& fact) {
  switch (fact.kind) {
    case FactKind::And:
      return std::ranges::any_of(fact.children, needs_code);
    case FactKind::Or:
      return std::ranges::all_of(fact.children, needs_code);
    default:
      return uses_code(fact);
  }
}

RuleSeverity severity_of(RuleSeverity rule, Grade strongest, Grade found) {
  if (found == Grade::String) return RuleSeverity::Note;
  if (found == Grade::Declared) return rule;
  const int steps = std::max(0, step_of(found) - step_of(strongest));
  return static_cast<RuleSeverity>(std::max(0, static_cast<int>(rule) - steps));
}

}  // namespace candor
