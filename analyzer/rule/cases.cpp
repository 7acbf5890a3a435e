#include "rule/cases.h"

#include <fmt/format.h>

#include <deque>
#include <filesystem>

#include "rule/case_reader.h"
#include "rule/check.h"

namespace candor {
namespace {

ComponentRole role_of(const std::string& kind) {
  for (const ComponentRole role :
       {ComponentRole::App, ComponentRole::Extension, ComponentRole::Clip, ComponentRole::Watch,
        ComponentRole::Framework, ComponentRole::Bundle, ComponentRole::Package}) {
    if (to_string(role) == kind) return role;
  }
  return ComponentRole::Loose;
}

std::string folder_of(const CaseComponent& component) {
  if (component.kind == "app") return "App.app";
  if (component.kind == "extension") return "App.app/PlugIns/" + component.name + ".appex";
  if (component.kind == "clip") return "App.app/AppClips/" + component.name + ".app";
  if (component.kind == "watch") return "App.app/Watch/" + component.name + ".app";
  if (component.kind == "framework") return "App.app/Frameworks/" + component.name + ".framework";
  if (component.kind == "bundle") return "App.app/" + component.name + ".bundle";
  return component.kind;
}

/// The program that a case describes. Units live in `units` as long as the program.
struct CaseProgram {
  std::deque<Unit> units;
  ProgramInput input;

  std::uint32_t component(const CaseComponent& wanted);
  Status add(const UnitCase& one);
};

std::uint32_t CaseProgram::component(const CaseComponent& wanted) {
  const std::string path = folder_of(wanted);
  for (std::uint32_t i = 0; i < input.components.size(); ++i) {
    if (input.components[i].path == path) return i;
  }
  const bool root = input.components.empty();
  if (root && wanted.kind != "app" && wanted.kind != "loose" && wanted.kind != "package")
    component({"app", {}});
  ComponentInput added{role_of(wanted.kind), path, std::nullopt, {}, {}};
  if (!input.components.empty()) added.parent = 0;
  input.components.push_back(std::move(added));
  return static_cast<std::uint32_t>(input.components.size() - 1);
}

Status CaseProgram::add(const UnitCase& one) {
  const CaseComponent named = parse_case_component(one.component).value_or(CaseComponent{"app", {}});
  const std::uint32_t id = component(named);
  CANDOR_TRY(Unit unit, parse_text(one.text));
  units.push_back(std::move(unit));
  CANDOR_TRY(UnitView unit_view, view(units.back()));
  const bool image = is_image(unit_view);
  std::string name = !image               ? fmt::format("unit{}", input.units.size())
                     : named.name.empty() ? "App"
                                          : named.name;
  if (const auto install = unit_view.string(unit_view.identity.install_name); image && !install.empty()) {
    name = std::string(library_base_name(install));
  }
  input.units.push_back(
      {unit_view, input.components[id].path + "/" + name, id, image ? "image" : "document"});
  return {};
}

CaseResult run_case(const RulePack& pack, std::uint32_t index, const PreparedPack& prepared,
                    const RuleCase& one) {
  const Rule& rule = pack.rules[index];
  CaseResult result{rule.id, one.title, fmt::format("{}:{}", rule.file, one.line), false, {}};
  CaseProgram program;
  program.input.path = "App.app";
  for (std::size_t i = 0; i < one.units.size(); ++i) {
    if (const auto added = program.add(one.units[i]); !added) {
      result.reason = fmt::format("unit {}: {}", i + 1, to_string(added.error()));
      return result;
    }
  }
  if (program.input.components.empty()) {
    result.reason = "the case has no unit";
    return result;
  }
  const Program linked = link(std::move(program.input));
  std::string fired;
  for (const Match& match : check_rules(linked, prepared).matches) {
    if (match.rule == 0 && fired.empty()) fired = match.message;
  }
  result.passed = fired.empty() != one.fires;
  if (!result.passed) {
    result.reason = one.fires ? "the rule does not fire" : fmt::format("the rule fires: {}", fired);
  }
  return result;
}

bool same_file(const std::string& a, const std::string& b) {
  std::error_code error;
  return a == b || std::filesystem::equivalent(a, b, error);
}

/// The pack with one rule only, so that a case runs nothing else; names and models stay.
RulePack with_one_rule(const RulePack& pack, std::uint32_t index) {
  RulePack one;
  one.names = pack.names;
  one.models = pack.models;
  one.sdks = pack.sdks;
  one.rules.push_back(pack.rules[index]);
  return one;
}

}  // namespace

std::vector<CaseResult> run_cases(const RulePack& pack, const std::string& file) {
  std::vector<CaseResult> results;
  for (std::uint32_t i = 0; i < pack.rules.size(); ++i) {
    const Rule& rule = pack.rules[i];
    if (rule.needs_code || rule.cases.empty() || (!file.empty() && !same_file(rule.file, file))) continue;
    const RulePack one = with_one_rule(pack, i);
    const PreparedPack prepared = prepare(one);
    for (const RuleCase& unit_case : rule.cases) {
      if (unit_case.corpus.empty()) results.push_back(run_case(one, 0, prepared, unit_case));
    }
  }
  return results;
}

}  // namespace candor
