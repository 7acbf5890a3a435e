#include "rule/cases.h"

#include <fmt/format.h>

#include <filesystem>

#include "rule/case_program.h"
#include "rule/check.h"

namespace candor {
namespace {

CaseResult run_case(const RulePack& pack, std::uint32_t index, const PreparedPack& prepared,
                    const RuleCase& one) {
  const Rule& rule = pack.rules[index];
  CaseResult result{rule.id, one.title, fmt::format("{}:{}", rule.file, one.line), false, {}};
  CaseProgram program;
  program.input.path = "App.app";
  for (std::size_t i = 0; i < one.units.size(); ++i) {
    if (const auto added = add_unit(program, one.units[i]); !added) {
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
    if (rule.cases.empty() || (!file.empty() && !same_file(rule.file, file))) continue;
    const RulePack one = with_one_rule(pack, i);
    const PreparedPack prepared = prepare(one);
    for (const RuleCase& unit_case : rule.cases) {
      if (unit_case.corpus.empty()) results.push_back(run_case(one, 0, prepared, unit_case));
    }
  }
  return results;
}

}  // namespace candor
