#include "rule/code_matches.h"

#include <algorithm>

#include "rule/code_check.h"
#include "rule/match_words.h"
#include "rule/message.h"

namespace candor {
namespace {

std::vector<CodeHit> find_hits(CodeAnalysis& analysis, CheckKind kind, const CodeCheck& check) {
  switch (kind) {
    case CheckKind::Flow:
      return find_flow_hits(analysis, check);
    case CheckKind::Must:
      return find_must_hits(analysis, check);
    case CheckKind::Reach:
      return find_reach_hits(analysis, check);
    case CheckKind::Gate:
      return find_gate_hits(analysis, check);
    case CheckKind::Facts:
      break;
  }
  return {};
}

/// For which components `applies` and `when` of a rule hold; the latter with what it named.
struct Allowed {
  std::vector<std::optional<Outcome>> when;  // by component

  bool none() const {
    return std::ranges::none_of(when, [](const auto& outcome) { return outcome.has_value(); });
  }
};

Allowed allowed_components(const Rule& rule, const CheckInstance& instance, Evaluator& evaluator) {
  const Program& program = evaluator.program();
  Allowed allowed;
  for (std::uint32_t i = 0; i < program.components.size(); ++i) {
    const Scope scope = component_scope(program, ComponentId{i});
    auto& outcome = allowed.when.emplace_back();
    if (!applies(program, rule, scope)) continue;
    Outcome when = evaluator.evaluate(instance.when, scope);
    if (when.holds) outcome = std::move(when);
  }
  return allowed;
}

/// What the rule says of the code of an image: for the component that owns it, or, as frameworks are judged
/// by what loads them, for the first that loads it. Null: the rule does not apply.
const Outcome* allowed_for(const Program& program, const Allowed& allowed, ImageId image) {
  const ComponentId owner = program.image(image).component;
  if (const auto& own = allowed.when[index(owner)]) return &*own;
  const ComponentRole role = program.component(owner).role;
  if (role != ComponentRole::Framework && role != ComponentRole::Package) return nullptr;
  for (std::uint32_t i = 0; i < program.components.size(); ++i) {
    if (allowed.when[i] && std::ranges::binary_search(program.components[i].closure, image)) {
      return &*allowed.when[i];
    }
  }
  return nullptr;
}

Proof proof_of(CodeAnalysis& analysis, const CodeHit& hit) {
  const ProgramCode& code = analysis.code();
  Proof proof;
  proof.place = place_in_code(code, hit.function, hit.instruction);
  for (const FlowStep& step : hit.trace) {
    proof.steps.push_back(
        {place_in_code(code, step.function, step.instruction), step.kind, step.note, step.from, step.to});
  }
  proof.identity = {hit.source_api, hit.sink_api, nearest_method(code, analysis.calls(), hit.function)};
  return proof;
}

RuleSeverity lowered(RuleSeverity severity) {
  return severity == RuleSeverity::Error ? RuleSeverity::Warning : RuleSeverity::Note;
}

std::string message_of(const Rule& rule, const CheckInstance& instance, CodeAnalysis& analysis,
                       const CodeHit& hit, const Outcome& when, const Match& match) {
  const Program& program = analysis.code().program();
  return format_message(rule.message, [&](std::string_view name) -> std::string {
    for (const auto& [key, text] : instance.row) {
      if (key == name) return text;
    }
    if (const auto named = when.named.find(std::string(name)); named != when.named.end()) {
      return listed_once(named->second);
    }
    if (name == "component") return component_name(program, match.component);
    if (name == "image") return image_name(program, match);
    if (name == "source" || name == "value") return hit.source;
    if (name == "sources" || name == "values") return listed_once(hit.sources);
    if (name == "sink") return hit.sink;
    if (name == "call") return hit.call.empty() ? listed(instance.code.call) : hit.call;
    if (name == "entry") return std::string(analysis.code().name(outermost(analysis.code(), hit.entry)));
    return {};
  });
}

Match match_of(const RulePack& pack, std::uint32_t rule_index, const CheckInstance& instance,
               CodeAnalysis& analysis, const CodeHit& hit, const Outcome& when) {
  const Rule& rule = pack.rules[rule_index];
  Match match;
  match.rule = rule_index;
  match.grade = hit.grade;
  match.severity = severity_of(rule.severity, strongest_grade(rule), match.grade);
  if (hit.roundabout) match.severity = lowered(match.severity);
  if (hit.consented) match.severity = lowered(match.severity);
  match.image = analysis.code().image_of(hit.function);
  match.component = analysis.code().program().image(*match.image).component;
  match.proof = proof_of(analysis, hit);
  match.message = message_of(rule, instance, analysis, hit, when, match);
  if (hit.roundabout)
    match.message += "; on the way are so many fields and variables that some may be of other objects";
  match.row = row_text(instance);
  return match;
}

}  // namespace

std::vector<Match> match_code_rule(const RulePack& pack, std::uint32_t rule_index, Evaluator& evaluator,
                                   CodeAnalysis& analysis) {
  const Rule& rule = pack.rules[rule_index];
  std::vector<Match> matches;
  for (const CheckInstance& instance : rule.instances) {
    const Allowed allowed = allowed_components(rule, instance, evaluator);
    if (allowed.none()) continue;
    for (const CodeHit& hit : find_hits(analysis, rule.check, instance.code)) {
      const ImageId image = analysis.code().image_of(hit.function);
      const Outcome* when = allowed_for(evaluator.program(), allowed, image);
      if (when != nullptr) matches.push_back(match_of(pack, rule_index, instance, analysis, hit, *when));
    }
  }
  return matches;
}

}  // namespace candor
