#pragma once
// Artifacts in, units out: the parent's side of the sandboxed worker, with the unit cache in between.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/limits.h"
#include "base/problem.h"
#include "input/artifact.h"
#include "unit/unit.h"
#include "worker/unit_bytes.h"

namespace candor {

struct WorkerOptions {
  int jobs = 1;                                       // artifacts read at the same time
  bool use_cache = true;                              // read and write the unit cache
  bool disassembly = false;                           // as text in the units of images; cached apart
  std::string asked;                                  // names that rules ask about, one a line: ImageOptions
  std::string cache_directory;                        // empty: default_cache_directory()
  std::string worker_path;                            // empty: find_worker()
  std::string source_worker_path;                     // empty: find_source_worker(), when there is source
  std::string sdk_folder;                             // empty: find_sdk()
  int seconds = limits::kChildSeconds;                // wall clock for one artifact
  std::uint64_t unit_bytes = limits::kMaxUnitsTotal;  // of all units together; later artifacts lose theirs
};

/// What became of one artifact. Without a unit, `problems` says why; problems found inside the artifact are
/// in the unit.
struct ScannedArtifact {
  std::uint32_t bundle = 0;                // Input::bundles
  std::uint32_t artifact = 0;              // Bundle::artifacts
  std::shared_ptr<const UnitBytes> bytes;  // what `unit` looks into; shared by equal artifacts
  std::optional<UnitView> unit;            // verified
  std::vector<Problem> problems;
};

/// Where the time went. Not part of any report: it differs from run to run.
struct WorkerAccounting {
  double front_end_seconds = 0;       // CPU, user and system, of all children
  double lifting_seconds = 0;         // of those, what machine code took
  std::uint32_t children = 0;         // processes that read an artifact
  std::uint32_t cache_hits = 0;       // artifacts whose unit came from the cache
  std::uint32_t duplicates = 0;       // artifacts that share the unit of an equal one of the same input
  std::uint32_t worker_restarts = 0;  // after the worker itself died
};

struct ScannedInput {
  std::vector<ScannedArtifact> artifacts;  // every artifact of the input, in its order
  std::vector<Problem> problems;           // of the cache; they change nothing else in here
  WorkerAccounting accounting;
};

/// Called in the caller's thread after each artifact.
using WorkerProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Turns every artifact of `input` into a unit. A crash, or an overrun of time or memory, costs one artifact
/// its unit (WorkerCrashed, OutOfTime, OutOfMemory); the others do not notice. The artifacts of the result
/// are the same for any number of jobs and any state of the cache. Source files come last: how they are
/// compiled is in the units of other files. Errors: WorkerUnavailable, CannotRead (the SDK's headers, when
/// there is source).
Result<ScannedInput> read_artifacts(const Input& input, const WorkerOptions& options,
                                    const WorkerProgress& progress = {});

}  // namespace candor
