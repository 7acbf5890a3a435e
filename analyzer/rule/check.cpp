#include "rule/check.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/evaluator.h"
#include "rule/message.h"

namespace candor {
namespace {

std::string last_part(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

struct Checking {
  const Program& program;
  const RulePack& pack;
  Evaluator evaluator;
  std::vector<Match> matches;
};

/// The image a message calls `{image}`: the one in scope, the one that carries the evidence, the main one.
std::string image_name(const Program& program, const Match& match) {
  if (match.image) return program.image(*match.image).base_name;
  for (const EvidencePiece& piece : match.pieces) {
    if (piece.image) return program.image(*piece.image).base_name;
  }
  const ProgramComponent& component = program.component(match.component);
  if (component.main_image) return program.image(*component.main_image).base_name;
  return match.pieces.empty() ? last_part(component.path) : last_part(match.pieces.front().artifact);
}

std::string component_name(const Program& program, ComponentId id) {
  const ProgramComponent& component = program.component(id);
  return component.name.empty() ? last_part(component.path) : component.name;
}

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
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
    return listed(values);
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

std::string row_of(const RulePack& pack, const CheckInstance& instance, const SdkPresence* sdk) {
  if (sdk != nullptr) return pack.sdks[sdk->sdk].name;
  std::string row;
  for (const auto& [key, text] : instance.row) row += key + "=" + text + "\n";
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
  if (scope.kind == ScopeKind::Image || scope.kind == ScopeKind::Class) match.image = scope.images.front();
  match.pieces = outcome.pieces;
  match.message = message_of(checking, rule, instance, sdk, outcome, match);
  match.row = row_of(checking.pack, instance, sdk);
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

void check_rule(Checking& checking, std::uint32_t index) {
  const Rule& rule = checking.pack.rules[index];
  const Program& program = checking.program;
  if (rule.for_each_sdk) {
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

PreparedPack prepare(const RulePack& pack) { return {&pack, build_matchers(pack)}; }

CheckResult check_rules(const Program& program, const PreparedPack& prepared) {
  const RulePack& pack = *prepared.pack;
  Checking checking{program, pack, Evaluator(program, pack, prepared.matchers), {}};
  for (std::uint32_t i = 0; i < pack.rules.size(); ++i) {
    if (!pack.rules[i].needs_code) check_rule(checking, i);
  }
  return {std::move(checking.matches), checking.evaluator.sdks()};
}

}  // namespace candor
