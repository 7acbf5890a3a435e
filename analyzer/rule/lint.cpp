#include "rule/lint.h"

#include <fmt/format.h>

#include <algorithm>

namespace candor {
namespace {

/// Apps of the corpus prove rules about code, both ways: tests/corpus/cases_test.py sees that they do.
void lint_cases(const Rule& rule, std::vector<Error>& out) {
  const auto has = [&](bool fires) {
    return std::ranges::any_of(rule.cases, [&](const RuleCase& one) {
      const bool app = rule.uses_code && !one.corpus.empty();
      return app || (one.fires == fires && !one.units.empty());
    });
  };
  const char* or_app = rule.uses_code ? ", or \"corpus\" and the names of apps" : "";
  if (!has(true)) {
    out.push_back({ErrorKind::MissingKey,
                   fmt::format("{} has no case that fires: add one to \"cases\" with \"fires\" and a unit{}",
                               rule.id, or_app),
                   rule.file});
  }
  if (!has(false)) {
    out.push_back(
        {ErrorKind::MissingKey,
         fmt::format("{} has no near miss: add a case with \"clean\" and a unit that differs in one "
                     "fact{}",
                     rule.id, or_app),
         rule.file});
  }
}

bool is_id(std::string_view id) {
  return std::ranges::count(id, '/') == 1 && std::ranges::all_of(id, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
         });
}

void lint_rule(const Rule& rule, std::vector<Error>& out) {
  if (!is_id(rule.id)) {
    out.push_back(
        {ErrorKind::BadValue,
         fmt::format("the id \"{}\" is not pack/name in lower case: rename the file and the id", rule.id),
         rule.file});
  }
  if (rule.title.size() > 100) {
    out.push_back({ErrorKind::BadValue,
                   fmt::format("the title has {} characters: make it 100 or fewer", rule.title.size()),
                   rule.file});
  }
  for (const PolicyEntry& policy : rule.policy) {
    if (policy.section.empty()) {
      out.push_back({ErrorKind::MissingKey,
                     fmt::format("the policy \"{}\" names no section: add \"section\"", policy.title),
                     rule.file});
    }
  }
  if (rule.message.ends_with('.')) {
    out.push_back({ErrorKind::BadValue, "the message ends with a full stop: remove it", rule.file});
  }
  lint_cases(rule, out);
}

}  // namespace

std::vector<Error> lint(const RulePack& pack) {
  std::vector<Error> out;
  for (const Rule& rule : pack.rules) {
    if (!rule.file.empty()) lint_rule(rule, out);
  }
  return out;
}

}  // namespace candor
