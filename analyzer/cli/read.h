#pragma once
// The first half of every command on paths: open them and have their artifacts read.

#include <vector>

#include "cli/options.h"
#include "input/artifact.h"
#include "worker/scan.h"

namespace candor {

struct ReadPath {
  Input input;
  ScannedInput scanned;
};

struct ReadPaths {
  std::vector<ReadPath> paths;         // those that could be opened, in command-line order
  std::vector<PlacedProblem> refused;  // those that could not
  std::vector<Problem> scan_problems;  // of the scan itself (the cache)
  WorkerAccounting accounting;
};

/// Opens and reads every path. Errors: WorkerUnavailable.
Result<ReadPaths> read_paths(const ReadOptions& options);

}  // namespace candor
