// The command `scan`: paths to a report.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "cli/exit_status.h"
#include "cli/link.h"
#include "cli/options.h"
#include "cli/packs.h"
#include "cli/read.h"
#include "cli/source_lines.h"
#include "cli/terminal.h"
#include "finding/check.h"
#include "report/report.h"
#include "rule/check.h"
#include "unit/unit_file.h"
#include "worker/sdk_files.h"

namespace candor {
namespace {

/// CPU seconds of this process, user and system.
double own_cpu() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// What the platform declares, which programs are linked with.
Result<UnitFile> load_platform() {
  CANDOR_TRY(const std::string folder, find_sdk());
  return read_unit_file(folder + "/" + kSdkUnit);
}

ScanResult check_paths(const ReadPaths& read, const PreparedPack& pack, bool include_tests) {
  ScanResult result;
  std::optional<UnitFile> platform;
  if (!read.paths.empty()) {
    if (auto loaded = load_platform()) {
      platform = std::move(*loaded);
    } else {
      const Error& error = loaded.error();
      result.problems.push_back({"", {error.kind, error.message, error.where}});
    }
  }
  for (const ReadPath& path : read.paths) {
    Programs programs = program_inputs(path, include_tests);
    for (ProgramInput& input : programs.inputs) {
      if (platform) input.sdk = &platform->view;
      merge(result, check(link(std::move(input)), pack));
    }
    for (const PlacedProblem& placed : unplaced_problems(path))
      result.problems.push_back({placed.artifact, placed.problem});
  }
  for (const PlacedProblem& refused : read.refused)
    result.problems.push_back({refused.artifact, refused.problem});
  for (const Problem& problem : read.scan_problems) result.problems.push_back({"", problem});
  return result;
}

std::string write_report(const ScanResult& result, const ReadPaths& read, const ScanOptions& options) {
  switch (options.format) {
    case Format::Json:
      return json_report(result);
    case Format::Sarif:
      return sarif_report(result);
    case Format::Text:
      break;
  }
  const bool to_file = !options.output.empty();
  SourceLines lines(read);
  return text_report(result, {use_color(options.color, to_file), to_file ? 100 : terminal_width(),
                              options.verbose, [&lines](const std::string& artifact, std::uint32_t number) {
                                return lines.line(artifact, number);
                              }});
}

int exit_status(const ScanResult& result, const ReadPaths& read, const ScanOptions& options) {
  const bool found = !options.fail_never &&
                     std::any_of(result.findings.begin(), result.findings.end(),
                                 [&](const Finding& finding) { return finding.severity >= options.fail_on; });
  if (found) return kExitFindings;
  const bool unread = !read.refused.empty() || std::any_of(result.coverage.begin(), result.coverage.end(),
                                                           [](const CoverageEntry& entry) {
                                                             return !entry.analysed || entry.encrypted;
                                                           });
  if (read.paths.empty()) return kExitUsage;
  if (options.strict && (unread || !result.problems.empty())) return kExitIncomplete;
  return kExitClean;
}

}  // namespace

int run_scan(const ScanOptions& options) {
  const double started = own_cpu();
  LoadedPacks packs = load_packs(options.rule_folders, !options.no_own_rules);
  print_mistakes(packs.errors);
  if (!packs.errors.empty()) return kExitUsage;
  if (const Status kept = keep_only(packs.pack, options.only); !kept) {
    complain(kept.error().message);
    return kExitUsage;
  }
  const double loaded = own_cpu();
  auto read = read_paths(options.read);
  if (!read) {
    complain(to_string(read.error()));
    return kExitInternal;
  }
  for (const PlacedProblem& refused : read->refused) {
    complain(fmt::format("{}: {}", refused.problem.where, refused.problem.message));
  }
  const double opened = own_cpu();
  ScanResult result = check_paths(*read, prepare(packs.pack), options.include_tests);
  result.inputs = options.read.paths;
  const double checked = own_cpu();
  if (const Status written = write_output(options.output, write_report(result, *read, options)); !written) {
    complain(to_string(written.error()));
    return kExitUsage;
  }
  if (options.timings) {
    fmt::print(stderr,
               "{{\"rules\": {:.6f}, \"frontEnd\": {:.6f}, \"input\": {:.6f}, \"check\": {:.6f}, \"report\": "
               "{:.6f}, "
               "\"children\": {}, \"cacheHits\": {}, \"duplicates\": {}}}\n",
               loaded - started, read->accounting.front_end_seconds, opened - loaded, checked - opened,
               own_cpu() - checked, read->accounting.children, read->accounting.cache_hits,
               read->accounting.duplicates);
  }
  return exit_status(result, *read, options);
}

}  // namespace candor
