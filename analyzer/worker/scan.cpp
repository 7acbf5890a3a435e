#include "worker/scan.h"

#include <algorithm>

#include "worker/locate.h"
#include "worker/reading.h"
#include "worker/sdk_files.h"
#include "worker/source_commands.h"

namespace candor {
namespace {

void add_once(std::vector<Problem>& problems, Problem problem) {
  if (std::ranges::find(problems, problem) == problems.end()) problems.push_back(std::move(problem));
}

std::optional<UnitCache> open_cache(const WorkerOptions& options, const std::string& worker,
                                    const std::string& platform, std::vector<Problem>& problems) {
  if (!options.use_cache) return std::nullopt;
  auto build_id = read_build_id(worker);
  if (!build_id) {
    add_once(problems, {ErrorKind::CacheUnusable, build_id.error().message, build_id.error().where});
    return std::nullopt;
  }
  auto cache =
      UnitCache::open(options.cache_directory.empty() ? default_cache_directory() : options.cache_directory,
                      *build_id + " " + platform);
  if (cache) return std::move(*cache);
  add_once(problems, {cache.error().kind, cache.error().message, cache.error().where});
  return std::nullopt;
}

std::string asked_digest(const std::string& asked) {
  return asked.empty() ? std::string() : " asked " + to_hex(sha256(as_byte_span(asked)));
}

ScannedArtifact make_entry(const ArtifactTask& task, const Outcome& outcome) {
  ScannedArtifact entry{.bundle = task.bundle,
                        .artifact = task.artifact,
                        .bytes = outcome.bytes,
                        .unit = outcome.unit,
                        .problems = {}};
  if (outcome.problem) entry.problems.push_back(*outcome.problem);
  return entry;
}

void close_cache(UnitCache& cache, std::vector<Problem>& problems) {
  cache.trim(limits::kMaxCacheSize);
  if (cache.problem()) add_once(problems, *cache.problem());
}

Status read_sources(Reading& reading, const Input& input, WorkerOptions& options,
                    std::vector<Problem>& problems) {
  if (options.source_worker_path.empty()) {
    CANDOR_TRY(options.source_worker_path, find_source_worker());
  }
  std::optional<UnitCache> cache = open_cache(options, options.source_worker_path, {}, problems);
  std::vector<const UnitView*> units;
  for (const ArtifactTask& task : reading.tasks()) {
    if (task.outcome && task.outcome->unit) units.push_back(&*task.outcome->unit);
  }
  const SourceCommands commands(input, units);
  const auto command_of = [&](const ArtifactTask& task) {
    return commands.command_of(input.bundles[task.bundle].artifacts[task.artifact].source_path);
  };
  CANDOR_TRY_STATUS(reading.read_sources(cache ? &*cache : nullptr, command_of));
  if (cache) close_cache(*cache, problems);
  return {};
}

}  // namespace

Result<ScannedInput> read_artifacts(const Input& input, const WorkerOptions& options,
                                    const WorkerProgress& progress) {
  WorkerOptions complete = options;
  if (complete.worker_path.empty()) {
    CANDOR_TRY(complete.worker_path, find_worker());
  }
  ScannedInput result;
  // Images are read without it too; who needs the platform says what is wrong with it.
  const PlatformFile platform = open_platform(complete.sdk_folder).value_or(PlatformFile{});
  std::optional<UnitCache> cache = open_cache(
      complete, complete.worker_path,
      platform.digest + (complete.disassembly ? " with disassembly" : "") + asked_digest(complete.asked),
      result.problems);
  Reading reading(input, complete, platform.unit.get(), cache ? &*cache : nullptr, progress);
  CANDOR_TRY_STATUS(reading.read_files());
  if (!reading.sources().empty()) {
    CANDOR_TRY_STATUS(read_sources(reading, input, complete, result.problems));
  }
  reading.finish();
  for (const ArtifactTask& task : reading.tasks()) {
    result.artifacts.push_back(make_entry(task, reading.outcome_of(task)));
  }
  result.accounting = reading.accounting();
  if (cache) close_cache(*cache, result.problems);
  return result;
}

}  // namespace candor
