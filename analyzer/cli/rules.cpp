// The commands around rules: list, lint, test, explain.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/exit_status.h"
#include "cli/options.h"
#include "cli/packs.h"
#include "cli/terminal.h"
#include "report/layout.h"
#include "rule/cases.h"
#include "rule/lint.h"
#include "rule/pack_loader.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

std::string_view severity_text(RuleSeverity severity) {
  return severity == RuleSeverity::Error ? "error" : severity == RuleSeverity::Warning ? "warning" : "note";
}

std::string policy_text(const Rule& rule) {
  std::vector<std::string> parts;
  for (const PolicyEntry& entry : rule.policy) parts.push_back(entry.title + " " + entry.section);
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string rules_json(const RulePack& pack) {
  nlohmann::ordered_json out = nlohmann::ordered_json::array();
  for (const Rule& rule : pack.rules) {
    out.push_back({{"id", rule.id},
                   {"catalogue", rule.catalogue},
                   {"severity", severity_text(rule.severity)},
                   {"title", rule.title},
                   {"policy", policy_text(rule)},
                   {"evaluated", !rule.needs_code}});
  }
  return out.dump(2) + "\n";
}

/// A pack's folder for a path that may be a rule file inside it: packs are read whole, as labels span files.
fs::path pack_folder(const std::string& path) {
  const fs::path clean = fs::path(path).lexically_normal();
  if (fs::is_directory(clean)) return clean;
  return clean.has_parent_path() ? clean.parent_path() / ".." : fs::path("..");
}

/// The pack at `path`, with our models and signatures below it unless it is ours itself.
PackLoad load_for_authors(const std::string& path) {
  const fs::path folder = pack_folder(path).lexically_normal();
  if (fs::exists(folder / "models")) return load_pack(folder);
  LoadedPacks own = load_packs({});
  if (!own.errors.empty()) return {{}, own.errors};
  own.pack.rules.clear();
  return load_pack(folder, std::move(own.pack));
}

int report_cases(const std::vector<CaseResult>& results) {
  std::size_t failed = 0;
  for (const CaseResult& result : results) {
    if (result.passed) continue;
    ++failed;
    fmt::print("failed: {} \"{}\" ({})\n  {}\n", result.rule, result.title, result.where, result.reason);
  }
  fmt::print("{} cases passed, {} failed\n", results.size() - failed, failed);
  return failed == 0 ? kExitClean : kExitFindings;
}

void explain(const Rule& rule) {
  TextLayout out(terminal_width(), use_color("auto", false));
  out.line(out.styled(Style::Bold, rule.id) + "  " + rule.title);
  std::string facts = fmt::format("severity {}", severity_text(rule.severity));
  if (!rule.catalogue.empty()) facts += ", catalogue " + rule.catalogue;
  if (rule.needs_code) facts += ", not evaluated yet: it needs the analysis of code";
  out.line(out.styled(Style::Dim, facts));
  const auto part = [&](std::string_view title, const std::string& text) {
    if (text.empty()) return;
    out.line();
    out.line(out.styled(Style::Heading, title));
    out.paragraph(text, 2);
  };
  part("What", rule.what);
  part("Why it matters", rule.why);
  part("Fix", rule.fix);
  part("False positives", rule.false_positives);
  part("Policy", policy_text(rule));
  fmt::print("{}", out.take());
}

}  // namespace

int run_rules_list(const RulesOptions& options) {
  const LoadedPacks loaded = load_packs(options.folders);
  print_mistakes(loaded.errors);
  if (!loaded.errors.empty()) return kExitUsage;
  if (options.json) {
    fmt::print("{}", rules_json(loaded.pack));
    return kExitClean;
  }
  std::size_t width = 0;
  for (const Rule& rule : loaded.pack.rules) width = std::max(width, rule.id.size());
  for (const Rule& rule : loaded.pack.rules) {
    fmt::print("{:<{}}  {:<7}  {:<9}  {}{}\n", rule.id, width, severity_text(rule.severity), rule.catalogue,
               rule.title, rule.needs_code ? " (not evaluated yet)" : "");
  }
  return kExitClean;
}

int run_rules_lint(const RulesOptions& options) {
  std::size_t mistakes = 0, rules = 0;
  for (const std::string& path : options.folders) {
    const PackLoad load = load_for_authors(path);
    print_mistakes(load.errors);
    const std::vector<Error> shortcomings = lint(load.pack);
    print_mistakes(shortcomings);
    mistakes += load.errors.size() + shortcomings.size();
    rules += load.pack.rules.size();
  }
  fmt::print("{} rules, {} mistakes\n", rules, mistakes);
  return mistakes == 0 ? kExitClean : kExitUsage;
}

int run_rules_test(const RulesOptions& options) {
  std::vector<CaseResult> results;
  for (const std::string& path : options.folders) {
    const PackLoad load = load_for_authors(path);
    print_mistakes(load.errors);
    if (!load.errors.empty()) return kExitUsage;
    const std::vector<CaseResult> some = run_cases(load.pack, fs::is_directory(path) ? "" : path);
    results.insert(results.end(), some.begin(), some.end());
  }
  return report_cases(results);
}

int run_explain(const std::string& id, const RulesOptions& options) {
  const LoadedPacks loaded = load_packs(options.folders);
  print_mistakes(loaded.errors);
  if (!loaded.errors.empty()) return kExitUsage;
  for (const Rule& rule : loaded.pack.rules) {
    if (rule.id != id && rule.catalogue != id) continue;
    explain(rule);
    return kExitClean;
  }
  complain(fmt::format("no rule is named \"{}\"; `candor rules list` shows all", id));
  return kExitUsage;
}

}  // namespace candor
