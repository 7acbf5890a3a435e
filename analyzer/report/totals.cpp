#include "report/totals.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace candor {
namespace {

/// The word of the coverage for what a source file gave; images have an architecture.
constexpr std::string_view kSourceKind = "source";

std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, ",");
  return text;
}

/// Rounded down: 100 % means all.
std::uint64_t percent(std::uint64_t part, std::uint64_t whole) { return whole == 0 ? 0 : part * 100 / whole; }

void add(const CoverageEntry& entry, CodeTotals& totals) {
  ++totals.files;
  totals.functions += entry.functions_seen;
  totals.lifted += entry.functions_lifted;
  totals.sends += entry.sends_seen;
  totals.selector_known += entry.sends_selector_known;
  totals.receiver_known += entry.sends_receiver_known;
}

/// "calls: what 90 of 100 reach is known; of the others 8 are a message to id, 2 …": most first.
std::string calls_of(const Totals& totals) {
  std::string text = fmt::format("calls: what {} of {} reach is known", grouped(totals.calls_resolved),
                                 grouped(totals.calls));
  std::vector<std::pair<std::uint64_t, std::string_view>> reasons;
  for (const auto& [words, count] : totals.unresolved) reasons.emplace_back(count, words);
  std::ranges::stable_sort(reasons, std::greater<>(), &std::pair<std::uint64_t, std::string_view>::first);
  for (std::size_t i = 0; i < reasons.size(); ++i) {
    text += fmt::format("{} {}× {}", i == 0 ? ";" : ",", grouped(reasons[i].first), reasons[i].second);
  }
  return text;
}

std::string sends_of(const CodeTotals& code, std::string_view where) {
  return fmt::format("message sends in {}: {} of {} known, the receiver of {} %", where,
                     grouped(code.selector_known), grouped(code.sends),
                     percent(code.receiver_known, code.selector_known));
}

/// Empty without functions.
std::string functions_of(const CodeTotals& code) {
  if (code.functions == 0) return {};
  if (code.lifted == 0)
    return fmt::format("facts only: the code of {} was not analysed", counted(code.functions, "function"));
  return fmt::format("{} of {} analysed", grouped(code.lifted), counted(code.functions, "function"));
}

}  // namespace

std::string counted(std::uint64_t count, std::string_view noun) {
  return fmt::format("{} {}{}", grouped(count), noun, count == 1 ? "" : "s");
}

Totals total(const ScanResult& result) {
  Totals totals;
  for (const Finding& finding : result.findings) {
    ++(finding.severity == Severity::Error     ? totals.errors
       : finding.severity == Severity::Warning ? totals.warnings
                                               : totals.notes);
  }
  std::set<std::pair<std::string_view, std::string_view>> counted_files;  // a file may be in several programs
  for (const CoverageEntry& entry : result.coverage) {
    totals.not_analysed.insert(entry.not_analysed.begin(), entry.not_analysed.end());
    if (!counted_files.emplace(entry.artifact, entry.kind).second) continue;
    if (entry.kind == kSourceKind) {
      add(entry, totals.source);
    } else if (!entry.arch.empty()) {
      add(entry, totals.images);
    }
    if (!entry.analysed) ++totals.unread;
    if (entry.encrypted) ++totals.encrypted;
    if (entry.rules_not_evaluated > 0) ++totals.without_code;
    totals.code_rules = std::max(totals.code_rules, entry.rules_not_evaluated);
  }
  for (const CallCoverage& image : result.calls) {
    totals.calls += image.calls;
    totals.calls_resolved += image.resolved;
    for (const UnresolvedCalls& one : image.unresolved) totals.unresolved[one.words] += one.count;
  }
  return totals;
}

std::string coverage_sentence(const Totals& totals) {
  const bool both = totals.source.files > 0 && totals.images.files > 0;
  std::string text;
  if (totals.source.files > 0) text = counted(totals.source.files, "source file");
  if (both) text += " and ";
  if (both || totals.source.files == 0) text += counted(totals.images.files, "image");
  text += " read";
  const std::string functions = functions_of(totals.source.files > 0 ? totals.source : totals.images);
  if (!functions.empty()) text += ", " + functions;
  if (both && !functions.empty()) text += " in source";
  if (totals.encrypted > 0) text += fmt::format(", {} encrypted", totals.encrypted);
  if (totals.unread > 0) text += fmt::format(", {} could not be read", counted(totals.unread, "artifact"));
  return text;
}

std::vector<std::string> coverage_details(const Totals& totals) {
  std::vector<std::string> lines;
  const CodeTotals& source = totals.source;
  if (source.sends > 0) lines.push_back(sends_of(source, "source"));
  if (totals.images.sends > 0) lines.push_back(sends_of(totals.images, "images"));
  if (totals.calls > totals.calls_resolved) lines.push_back(calls_of(totals));
  const std::string functions = functions_of(totals.images);
  if (source.files > 0 && !functions.empty()) lines.push_back("in images, " + functions);
  if (totals.without_code > 0) {
    lines.push_back(fmt::format("the code of {} was not analysed: {} about flows and orders {} nothing of {}",
                                counted(totals.without_code, "image"), counted(totals.code_rules, "rule"),
                                totals.code_rules == 1 ? "says" : "say",
                                totals.without_code == 1 ? "it" : "them"));
  }
  return lines;
}

}  // namespace candor
