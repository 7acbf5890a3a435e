#include "rule/evaluator.h"

#include <algorithm>

namespace candor {

Evaluator::Evaluator(const Program& program, const RulePack& pack, const PackMatchers& matchers,
                     CodeAnalysis& analysis)
    : program_(program), pack_(pack), analysis_(analysis) {
  for (const Image& image : program.images) hits_.push_back(match_image(matchers, *image.unit));
  sdks_ = find_sdks(program, pack, hits_);
  for (std::uint32_t i = 0; i < pack.models.size(); ++i) {
    for (const ModelEntry& entry : pack.models[i].entries) {
      if (entry.label.empty()) continue;
      auto& models = models_by_label_[entry.label];
      if (models.empty() || models.back() != i) models.push_back(i);
    }
  }
}

Outcome Evaluator::evaluate(const Fact& fact, const Scope& scope) {
  Outcome out = evaluate_kind(fact, scope);
  if (out.holds && !fact.as.empty()) {
    auto& named = out.named[fact.as];
    named.insert(named.end(), out.values.begin(), out.values.end());
  }
  return out;
}

Outcome Evaluator::evaluate_kind(const Fact& fact, const Scope& scope) {
  switch (fact.kind) {
    case FactKind::True:
      return {.holds = true};
    case FactKind::And:
      return all_of(fact, scope);
    case FactKind::Or:
      return any_of(fact, scope);
    case FactKind::Not:
      return none_of(fact, scope);
    case FactKind::Count:
      return counted(fact, scope);
    case FactKind::InBundle:
      return evaluate(fact.children.front(), bundle_scope(program_));
    case FactKind::InApp:
      return evaluate(fact.children.front(), component_scope(program_, ComponentId{0}));
    case FactKind::InComponent:
      return evaluate(fact.children.front(), component_scope(program_, scope.component));
    case FactKind::InImage:
      return in_image(fact, scope);
    case FactKind::InResourceBundle:
      return in_resource_bundle(fact, scope);
    case FactKind::Uses:
      return uses(fact, scope);
    case FactKind::Call:
      return code_call(fact, scope);
    case FactKind::Ignores:
      return ignores(fact, scope);
    case FactKind::ComputedName:
      return computed_name(fact, scope);
    case FactKind::Sdk:
      return sdk(fact, scope);
    case FactKind::Image:
      return image(fact, scope);
    case FactKind::SdkVersion:
    case FactKind::MinOs:
      return version(fact, scope);
    case FactKind::Document:
      return document(fact, scope);
    case FactKind::Resource:
      return resource(fact, scope);
    case FactKind::Component:
      return component(fact, scope);
    case FactKind::NotAnalysed:
      return not_analysed(fact, scope);
    case FactKind::Problem:
      return problem(fact, scope);
    case FactKind::Subset:
      return subset(fact, scope);
    case FactKind::Same:
      return same(fact, scope);
    default:
      return table_leaf(fact, scope);
  }
}

Outcome Evaluator::all_of(const Fact& fact, const Scope& scope) {
  Outcome out{.holds = true};
  for (const Fact& child : fact.children) {
    Outcome part = evaluate(child, scope);
    if (!part.holds) return {};
    join(out, std::move(part));
  }
  return out;
}

/// All branches that hold give evidence; the strongest gives the grade.
Outcome Evaluator::any_of(const Fact& fact, const Scope& scope) {
  Outcome out;
  std::optional<Grade> best;
  for (const Fact& child : fact.children) {
    Outcome part = evaluate(child, scope);
    if (!part.holds) continue;
    const Grade grade = part.grade.value_or(Grade::Declared);
    best = best ? stronger(*best, grade) : grade;
    out.holds = true;
    join(out, std::move(part));
  }
  out.grade = best;
  return out;
}

/// Adds nothing, save that a tree which is no subset tells what is not allowed.
Outcome Evaluator::none_of(const Fact& fact, const Scope& scope) {
  if (is_unknown(fact.children.front(), scope)) return {};
  Outcome part = evaluate(fact.children.front(), scope);
  if (part.holds) return {};
  if (fact.children.front().kind != FactKind::Subset) return {.holds = true};
  part.holds = true;
  return part;
}

Outcome Evaluator::counted(const Fact& fact, const Scope& scope) {
  if (fact.at_least == 0 && is_unknown(fact.children.front(), scope)) return {};
  Outcome out = evaluate(fact.children.front(), scope);
  std::vector<std::string> values = out.values;
  std::ranges::sort(values);
  const auto repeated = std::ranges::unique(values);
  const std::size_t count = out.holds ? values.size() - repeated.size() : 0;
  if (count < fact.at_least || count > fact.at_most) return {};
  out.holds = true;
  return out;
}

Outcome Evaluator::in_resource_bundle(const Fact& fact, const Scope& scope) {
  for (const ComponentId child : program_.component(scope.component).children) {
    if (program_.component(child).role != ComponentRole::Bundle) continue;
    Outcome out = evaluate(fact.children.front(), component_scope(program_, child));
    if (out.holds) return out;
  }
  return {};
}

Outcome Evaluator::in_image(const Fact& fact, const Scope& scope) {
  for (const ImageId image : scope.images) {
    Outcome out = evaluate(fact.children.front(), image_scope(program_, image));
    if (out.holds) return out;
  }
  return {};
}

}  // namespace candor
