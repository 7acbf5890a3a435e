#include "worker/scan.h"

#include "worker/locate.h"
#include "worker/reading.h"

namespace candor {
namespace {

std::optional<UnitCache> open_cache(const WorkerOptions& options, const std::string& worker,
                                    std::vector<Problem>& problems) {
  if (!options.use_cache) return std::nullopt;
  auto build_id = read_build_id(worker);
  if (!build_id) {
    problems.push_back({ErrorKind::CacheUnusable, build_id.error().message, build_id.error().where});
    return std::nullopt;
  }
  auto cache = UnitCache::open(
      options.cache_directory.empty() ? default_cache_directory() : options.cache_directory, *build_id);
  if (cache) return std::move(*cache);
  problems.push_back({cache.error().kind, cache.error().message, cache.error().where});
  return std::nullopt;
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

}  // namespace

Result<ScannedInput> read_artifacts(const Input& input, const WorkerOptions& options,
                                    const WorkerProgress& progress) {
  WorkerOptions complete = options;
  if (complete.worker_path.empty()) {
    CANDOR_TRY(complete.worker_path, find_worker());
  }
  ScannedInput result;
  std::optional<UnitCache> cache = open_cache(complete, complete.worker_path, result.problems);
  Reading reading(input, complete, cache ? &*cache : nullptr, progress);
  CANDOR_TRY_STATUS(reading.run());
  for (const ArtifactTask& task : reading.tasks()) {
    result.artifacts.push_back(make_entry(task, reading.outcome_of(task)));
  }
  result.accounting = reading.accounting();
  if (cache) {
    cache->trim(limits::kMaxCacheSize);
    if (cache->problem()) result.problems.push_back(*cache->problem());
  }
  return result;
}

}  // namespace candor
