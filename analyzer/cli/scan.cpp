// The command `scan`: paths to a report.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "base/phase_time.h"
#include "cli/exit_status.h"
#include "cli/link.h"
#include "cli/options.h"
#include "cli/packs.h"
#include "cli/read.h"
#include "cli/source_lines.h"
#include "cli/terminal.h"
#include "finding/check.h"
#include "report/report.h"
#include "rule/api_models.h"
#include "rule/check.h"
#include "unit/unit_file.h"
#include "worker/sdk_files.h"

namespace candor {
namespace {

/// CPU seconds of this process, user and system.
double own_cpu() { return 1e-6 * static_cast<double>(cpu_microseconds()); }

/// CPU seconds of the phases in this process.
struct Phases {
  double rules = 0;  // loading them
  double input = 0;  // opening it, and what the worker's units take here
  double link = 0;   // loading the platform's description included
  double check = 0;  // rules, flow included
  double report = 0;
};

void print_timings(const Phases& phases, const WorkerAccounting& worker) {
  fmt::print(
      stderr,
      "{{\"rules\": {:.6f}, \"frontEnd\": {:.6f}, \"lifting\": {:.6f}, \"input\": {:.6f}, \"link\": {:.6f}, "
      "\"check\": {:.6f}, \"report\": {:.6f}, \"children\": {}, \"cacheHits\": {}, \"duplicates\": {}}}\n",
      phases.rules, worker.front_end_seconds, worker.lifting_seconds, phases.input, phases.link, phases.check,
      phases.report, worker.children, worker.cache_hits, worker.duplicates);
}

/// What the platform declares, which programs are linked with.
Result<UnitFile> load_platform() {
  CANDOR_TRY(const std::string folder, find_sdk());
  return read_unit_file(folder + "/" + kSdkUnit);
}

/// Debug symbols of images of the program, which the user keeps elsewhere.
void add_symbols(const ReadPaths& symbols, ProgramInput& program) {
  std::set<std::string_view> wanted;
  for (const UnitInput& unit : program.units) wanted.insert(unit.view.string(unit.view.identity.uuid));
  wanted.erase(std::string_view());
  for (const ReadPath& path : symbols.paths) {
    for (const ScannedArtifact& scanned : path.scanned.artifacts) {
      if (!scanned.unit || scanned.unit->coverage.debug_only == 0) continue;
      const UnitView& unit = *scanned.unit;
      if (!wanted.contains(unit.string(unit.identity.uuid))) continue;
      const Artifact& artifact = path.input.bundles[scanned.bundle].artifacts[scanned.artifact];
      program.units.push_back({unit, artifact.path, 0, unit_kind(unit), {}});
    }
  }
}

ScanResult check_paths(const ReadPaths& read, const ReadPaths& symbols, const PreparedPack& pack,
                       bool include_tests, Phases& phases) {
  ScanResult result;
  const double started = own_cpu();
  std::optional<UnitFile> platform;
  if (!read.paths.empty()) {
    if (auto loaded = load_platform()) {
      platform = std::move(*loaded);
    } else {
      const Error& error = loaded.error();
      result.problems.push_back({"", {error.kind, error.message, error.where}});
    }
  }
  phases.link = own_cpu() - started;
  for (const ReadPath& path : read.paths) {
    Programs programs = program_inputs(path, include_tests);
    for (ProgramInput& input : programs.inputs) {
      if (platform) input.sdk = &platform->view;
      add_symbols(symbols, input);
      const double before = own_cpu();
      const Program program = link(std::move(input));
      phases.link += own_cpu() - before;
      merge(result, check(program, pack));
    }
    for (const PlacedProblem& placed : unplaced_problems(path))
      result.problems.push_back({placed.artifact, placed.problem});
  }
  for (const PlacedProblem& refused : read.refused)
    result.problems.push_back({refused.artifact, refused.problem});
  for (const Problem& problem : read.scan_problems) result.problems.push_back({"", problem});
  phases.check = own_cpu() - started - phases.link;
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
  Phases phases;
  const double started = own_cpu();
  LoadedPacks packs = load_packs(options.rule_folders, !options.no_own_rules);
  print_mistakes(packs.errors);
  if (!packs.errors.empty()) return kExitUsage;
  if (const Status kept = keep_only(packs.pack, options.only); !kept) {
    complain(kept.error().message);
    return kExitUsage;
  }
  const PreparedPack pack = prepare(packs.pack);
  const double loaded = own_cpu();
  phases.rules = loaded - started;
  ReadOptions reading = options.read;
  reading.asked = asked_names(api_models(packs.pack));
  auto read = read_paths(reading);
  if (!read) {
    complain(to_string(read.error()));
    return kExitInternal;
  }
  ReadOptions beside = reading;
  beside.paths = options.symbols;
  auto symbols = read_paths(beside);
  if (!symbols) {
    complain(to_string(symbols.error()));
    return kExitInternal;
  }
  for (const ReadPaths* paths : {&*read, &*symbols}) {
    for (const PlacedProblem& refused : paths->refused) {
      complain(fmt::format("{}: {}", refused.problem.where, refused.problem.message));
    }
  }
  phases.input = own_cpu() - loaded;
  ScanResult result = check_paths(*read, *symbols, pack, options.include_tests, phases);
  result.inputs = options.read.paths;
  const double checked = own_cpu();
  if (const Status written = write_output(options.output, write_report(result, *read, options)); !written) {
    complain(to_string(written.error()));
    return kExitUsage;
  }
  phases.report = own_cpu() - checked;
  if (options.timings) print_timings(phases, read->accounting);
  return exit_status(result, *read, options);
}

}  // namespace candor
