#include "rule/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "rule/api_models.h"
#include "rule/code_facts.h"
#include "rule/code_matches.h"
#include "rule/evaluator.h"
#include "rule/match_words.h"
#include "rule/message.h"

namespace candor {
namespace {

struct Checking {
  const Program& program;
  const RulePack& pack;
  CodeAnalysis& analysis;
  Evaluator evaluator;
  std::vector<Match> matches;
};

std::string message_of(const Checking& checking, const Rule& rule, const CheckInstance& instance,
                       const SdkPresence* sdk, const Outcome& outcome, const Match& match) {
  return format_message(rule.message, [&](std::string_view name) -> std::string {
    for (const auto& [key, text] : instance.row) {
      if (key == name) return text;
    }
    const auto named = outcome.named.find(std::string(name));
    std::vector<std::string> values = named != outcome.named.end() ? named->second : outcome.values;
    if (named == outcome.named.end()) {
      if (name == "component") return component_name(checking.program, match.component);
      if (name == "image") return image_name(checking.program, match);
      if (name == "value") return values.empty() ? std::string() : values.front();
      if (sdk != nullptr && name == "sdk") return checking.pack.sdks[sdk->sdk].name;
      if (sdk != nullptr && name == "kind") return listed(checking.pack.sdks[sdk->sdk].kinds);
      if (name != "values") return {};  // an `as` of a branch that did not match
    }
    return listed_once(std::move(values));
  });
}

Outcome sdk_outcome(const RulePack& pack, const SdkPresence& presence) {
  const std::string& name = pack.sdks[presence.sdk].name;
  Outcome out{.holds = true, .grade = presence.hosts_only ? Grade::String : Grade::CoOccurrence};
  for (const EvidencePiece& piece : presence.evidence) {
    if (out.pieces.size() < kMaxPieces) {
      out.pieces.push_back({piece.artifact, fmt::format("{}: {}", name, piece.text), piece.address,
                            piece.image, piece.line, piece.column});
    }
  }
  out.values.push_back(name);
  return out;
}

/// Class and function scope give a finding for each, so their names tell findings apart.
std::string row_of(const Checking& checking, const CheckInstance& instance, const Scope& scope,
                   const SdkPresence* sdk) {
  if (sdk != nullptr) return checking.pack.sdks[sdk->sdk].name;
  std::string row = row_text(instance);
  if (scope.function) row += checking.analysis.code().name(*scope.function);
  return row;
}

void check_instance(Checking& checking, std::uint32_t rule_index, const CheckInstance& instance,
                    const Scope& scope, const SdkPresence* sdk) {
  const Rule& rule = checking.pack.rules[rule_index];
  checking.evaluator.bind(sdk);
  const Outcome when = checking.evaluator.evaluate(instance.when, scope);
  if (!when.holds) return;
  Outcome outcome = sdk != nullptr ? sdk_outcome(checking.pack, *sdk) : Outcome{.holds = true};
  Outcome found = checking.evaluator.evaluate(instance.match, scope);
  if (!found.holds) return;
  join(outcome, std::move(found));
  for (const auto& [name, values] : when.named) {
    auto& into = outcome.named[name];
    into.insert(into.end(), values.begin(), values.end());
  }
  Match match;
  match.rule = rule_index;
  match.grade = outcome.grade.value_or(Grade::Declared);
  match.severity = severity_of(rule.severity, strongest_grade(rule), match.grade);
  match.component = scope.component;
  if (scope.kind >= ScopeKind::Image) match.image = scope.images.front();
  match.pieces = outcome.pieces;
  match.message = message_of(checking, rule, instance, sdk, outcome, match);
  match.row = row_of(checking, instance, scope, sdk);
  checking.matches.push_back(std::move(match));
}

void check_scope(Checking& checking, std::uint32_t rule, const Scope& scope,
                 const SdkPresence* sdk = nullptr) {
  if (!applies(checking.program, checking.pack.rules[rule], scope)) return;
  for (const CheckInstance& instance : checking.pack.rules[rule].instances) {
    check_instance(checking, rule, instance, scope, sdk);
  }
}

void check_sdks(Checking& checking, std::uint32_t rule) {
  for (const SdkPresence& presence : checking.evaluator.sdks()) {
    checking.evaluator.bind(nullptr);
    if (!checking.evaluator.sdk_holds(checking.pack.rules[rule].each_sdk, presence)) continue;
    check_scope(checking, rule, image_scope(checking.program, presence.image), &presence);
  }
}

void check_classes(Checking& checking, std::uint32_t rule, ImageId image) {
  const auto definitions = checking.program.image(image).unit->definitions;
  for (std::uint32_t i = 0; i < definitions.size(); ++i) {
    if (definitions[i].kind != DefinitionKind::Class) continue;
    check_scope(checking, rule, class_scope(checking.program, {image, i}));
  }
}

/// Functions that make a call the rule names; others have nothing to show.
void check_functions(Checking& checking, std::uint32_t rule) {
  if (!checking.analysis.has_code()) return;
  for (const FunctionId function : functions_named_by(checking.analysis, checking.pack.rules[rule])) {
    check_scope(checking, rule, function_scope(checking.program, checking.analysis.code(), function));
  }
}

void check_rule(Checking& checking, std::uint32_t index) {
  const Rule& rule = checking.pack.rules[index];
  const Program& program = checking.program;
  if (rule.check != CheckKind::Facts) {
    if (!checking.analysis.has_code()) return;
    auto matches = match_code_rule(checking.pack, index, checking.evaluator, checking.analysis);
    std::ranges::move(matches, std::back_inserter(checking.matches));
  } else if (rule.scope == ScopeKind::Function) {
    check_functions(checking, index);
  } else if (rule.for_each_sdk) {
    check_sdks(checking, index);
  } else if (rule.scope == ScopeKind::Component) {
    for (std::uint32_t i = 0; i < program.components.size(); ++i) {
      check_scope(checking, index, component_scope(program, ComponentId{i}));
    }
  } else if (rule.scope == ScopeKind::Bundle) {
    check_scope(checking, index, bundle_scope(program));
  } else {
    for (std::uint32_t i = 0; i < program.images.size(); ++i) {
      if (rule.scope == ScopeKind::Class) {
        check_classes(checking, index, ImageId{i});
      } else {
        check_scope(checking, index, image_scope(program, ImageId{i}));
      }
    }
  }
}

}  // namespace

PreparedPack prepare(const RulePack& pack) { return {&pack, build_matchers(pack), api_models(pack)}; }

CheckResult check_rules(const Program& program, const PreparedPack& prepared, CodeAnalysis& analysis) {
  const RulePack& pack = *prepared.pack;
  Checking checking{program, pack, analysis, Evaluator(program, pack, prepared.matchers, analysis), {}};
  for (std::uint32_t i = 0; i < pack.rules.size(); ++i) check_rule(checking, i);
  return {std::move(checking.matches), checking.evaluator.sdks(), analysis.all_problems()};
}

CheckResult check_rules(const Program& program, const PreparedPack& prepared) {
  CodeAnalysis analysis(program, prepared.apis);
  return check_rules(program, prepared, analysis);
}

}  // namespace candor
