#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "base/version.h"
#include "report/layout.h"
#include "report/places.h"
#include "report/report.h"
#include "report/totals.h"
#include "report/trace_text.h"

namespace candor {
namespace {

constexpr std::size_t kEvidenceShown = 4;   // pieces of evidence of one finding without --verbose
constexpr std::size_t kProblemsShown = 10;  // problems without --verbose
constexpr int kSourceIndent = 6;
constexpr std::size_t kFilesGrouped = 10;  // files with a problem of one kind that get one line for all

Style style_of(Severity severity) {
  return severity == Severity::Error     ? Style::Error
         : severity == Severity::Warning ? Style::Warning
                                         : Style::Note;
}

void write_bundles(TextLayout& out, const ScanResult& result) {
  for (const ScannedBundle& bundle : result.bundles) {
    std::string line = out.styled(Style::Bold, printable(bundle.name.empty() ? bundle.path : bundle.name));
    if (!bundle.version.empty()) line += " " + printable(bundle.version);
    std::vector<std::string> facts = {bundle.kind};
    if (!bundle.bundle_id.empty()) facts.push_back(printable(bundle.bundle_id));
    if (!bundle.platform.empty()) facts.push_back(printable(bundle.platform + " " + bundle.min_os + "+"));
    if (!bundle.sdk.empty()) facts.push_back("SDK " + printable(bundle.sdk));
    out.line(fmt::format("{}  ({})", line, fmt::join(facts, ", ")));
    if (!bundle.name.empty()) out.line(out.styled(Style::Dim, "  " + printable(bundle.path)));
  }
}

bool is_complete(const ScanResult& result, const Totals& totals) {
  const bool lifted =
      totals.images.lifted + totals.source.lifted == totals.images.functions + totals.source.functions;
  return lifted && totals.unread + totals.encrypted == 0 && totals.not_analysed.empty() &&
         result.problems.empty();
}

void write_verdict(TextLayout& out, const ScanResult& result, const Totals& totals) {
  Style style = Style::Bold;
  std::string verdict;
  if (result.bundles.empty()) {
    verdict = "Nothing was analysed";
  } else if (totals.errors + totals.warnings + totals.notes == 0) {
    verdict = is_complete(result, totals) ? "No findings" : "No findings in what was analysed";
  } else {
    style = totals.errors > 0 ? Style::Error : totals.warnings > 0 ? Style::Warning : Style::Note;
    verdict = fmt::format("{}, {}, {}", counted(totals.errors, "error"), counted(totals.warnings, "warning"),
                          counted(totals.notes, "note"));
  }
  out.line(out.styled(style, verdict) + "  ·  " + coverage_sentence(totals));
  for (const std::string& item : coverage_details(totals)) out.paragraph(item, 4, "  - ");
  for (const std::string& item : totals.not_analysed)
    out.paragraph("not analysed: " + printable(item), 4, "  - ");
  if (!result.problems.empty()) {
    out.line(fmt::format("  - {} while reading, listed below", counted(result.problems.size(), "problem")));
  }
  out.line();
}

std::string step_text(const TraceStep& step, const Finding& finding, const ScanResult& result) {
  std::string note = printable(step.note);
  const Location& location = step.location;
  if (location.address) {
    if (!location.symbol.empty()) note += " in " + printable(symbol_text(location));
    note += fmt::format(" at {:#x}", *location.address);
  }
  if (location.line) {
    return note + (location.address ? ", " : " at ") + place_in_file(location, result);
  }
  if (location.artifact != finding.owner) note += " in " + shortened(location.artifact, result);
  return note;
}

void write_source(TextLayout& out, const Location& location, const TextOptions& options) {
  if (!location.line || !options.source_line) return;
  const std::string text =
      source_text(options.source_line(location.artifact, *location.line), out.width() - kSourceIndent);
  if (!text.empty()) out.line(std::string(kSourceIndent, ' ') + out.styled(Style::Dim, text));
}

void write_evidence(TextLayout& out, const ScanResult& result, const Finding& finding, bool verbose) {
  const std::size_t shown = verbose ? finding.trace.size() : std::min(finding.trace.size(), kEvidenceShown);
  for (std::size_t i = 0; i < shown; ++i) {
    out.paragraph(step_text(finding.trace[i], finding, result), 6, "    · ");
  }
  if (shown < finding.trace.size()) out.line(fmt::format("    · and {} more", finding.trace.size() - shown));
}

void write_finding(TextLayout& out, const ScanResult& result, const Finding& finding,
                   const TextOptions& options) {
  const RuleInfo& rule = result.rules.at(finding.rule);
  std::string head =
      out.styled(style_of(finding.severity), fmt::format("{:<7}", to_string(finding.severity)));
  head += " " + out.styled(Style::Bold, rule.id);
  std::string tail = std::string(to_string(finding.evidence));
  if (!rule.catalogue.empty()) tail += " · " + rule.catalogue;
  out.line(head + "  " + out.styled(Style::Dim, tail));
  out.paragraph(printable(finding.message), 2);
  const bool in_file =
      finding.location.line && !finding.location.address && finding.location.artifact == finding.owner;
  if (is_proof(finding) && finding.location.address) {
    out.line("    in " + place_text(finding.location, result));  // not wrapped: to be searched for
  } else {
    out.paragraph(
        "in " + (in_file ? place_in_file(finding.location, result) : shortened(finding.owner, result)), 4);
  }
  if (is_proof(finding)) {
    write_trace(out, result, finding, options);
  } else {
    if (in_file) write_source(out, finding.location, options);
    write_evidence(out, result, finding, options.verbose);
  }
  if (!rule.fix.empty()) out.paragraph("fix: " + rule.fix, 4);
  out.line();
}

/// Findings of one policy section stand together; the sections with the worst findings come first.
void write_findings(TextLayout& out, const ScanResult& result, const TextOptions& options) {
  std::map<std::string, std::vector<const Finding*>> groups;
  std::vector<std::string> order;
  for (const Finding& finding : result.findings) {
    const RuleInfo& rule = result.rules.at(finding.rule);
    const std::string policy =
        rule.policy.empty() ? "Other" : rule.policy[0].title + " " + rule.policy[0].section;
    if (groups[policy].empty()) order.push_back(policy);
    groups[policy].push_back(&finding);
  }
  for (const std::string& policy : order) {
    out.heading(policy);
    out.line();
    for (const Finding* finding : groups[policy]) write_finding(out, result, *finding, options);
  }
}

void write_sdks(TextLayout& out, const ScanResult& result) {
  if (result.sdks.empty()) return;
  out.heading("Third-party SDKs");
  for (const SdkEntry& sdk : result.sdks) {
    out.paragraph(
        fmt::format("{} ({}) in {}: {}", sdk.name, fmt::join(sdk.kinds, ", "), shortened(sdk.image, result),
                    printable(fmt::format("{}", fmt::join(sdk.evidence, ", ")))),
        4, "  - ");
  }
  out.line();
}

void write_coverage(TextLayout& out, const ScanResult& result) {
  out.heading("Coverage");
  for (const CoverageEntry& entry : result.coverage) {
    std::string text = shortened(entry.artifact, result) + ": " + entry.kind;
    if (!entry.arch.empty()) text += " " + printable(entry.arch);
    if (entry.functions_seen > 0) {
      text += fmt::format(", {} of {} functions analysed", entry.functions_lifted, entry.functions_seen);
    }
    if (entry.encrypted) text += ", encrypted";
    if (entry.stripped) text += ", stripped";
    if (!entry.analysed) text += ", not read";
    if (entry.rules_not_evaluated > 0) {
      text += fmt::format(", its code was not analysed: {} about flows and orders {} nothing of it",
                          counted(entry.rules_not_evaluated, "rule"),
                          entry.rules_not_evaluated == 1 ? "says" : "say");
    }
    for (const std::string& item : entry.not_analysed) text += ", not analysed: " + printable(item);
    out.paragraph(text, 4, "  - ");
  }
  out.line();
}

std::string problem_text(const PlacedProblemText& placed, const ScanResult& result) {
  std::string text = shortened(placed.artifact, result) + (placed.artifact.empty() ? "" : ": ") +
                     printable(placed.problem.message);
  if (!placed.problem.where.empty()) text += " (at " + printable(placed.problem.where) + ")";
  return text;
}

/// Files with a problem of each kind: many of one kind are told in one line.
std::map<ErrorKind, std::set<std::string_view>> files_by_kind(const ScanResult& result) {
  std::map<ErrorKind, std::set<std::string_view>> files;
  for (const PlacedProblemText& placed : result.problems) files[placed.problem.kind].insert(placed.artifact);
  return files;
}

void write_problems(TextLayout& out, const ScanResult& result, bool verbose) {
  if (result.problems.empty()) return;
  out.heading("Problems");
  const auto files = files_by_kind(result);
  std::set<ErrorKind> told;
  std::size_t shown = 0, left_out = 0;
  for (const PlacedProblemText& placed : result.problems) {
    const ErrorKind kind = placed.problem.kind;
    const std::size_t count = files.at(kind).size();
    const std::string text = problem_text(placed, result);
    if (!verbose && count >= kFilesGrouped) {
      if (!told.insert(kind).second) continue;
      out.paragraph(fmt::format("{} in {}, the first: {}; --verbose lists all", code(kind),
                                counted(count, "file"), text),
                    4, "  - ");
    } else if (verbose || shown < kProblemsShown) {
      out.paragraph(fmt::format("{} {}", code(kind), text), 4, "  - ");
      ++shown;
    } else {
      ++left_out;
    }
  }
  if (left_out > 0) out.line(fmt::format("  - and {} more, shown with --verbose", left_out));
  out.line();
}

}  // namespace

std::string text_report(const ScanResult& result, const TextOptions& options) {
  TextLayout out(options.width, options.color);
  const Totals totals = total(result);
  write_bundles(out, result);
  write_verdict(out, result, totals);
  write_findings(out, result, options);
  write_sdks(out, result);
  if (options.verbose) write_coverage(out, result);
  write_problems(out, result, options.verbose);
  return out.take();
}

}  // namespace candor
