#include "cli/read.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/terminal.h"

namespace candor {
namespace {

void add(WorkerAccounting& total, const WorkerAccounting& part) {
  total.front_end_seconds += part.front_end_seconds;
  total.lifting_seconds += part.lifting_seconds;
  total.children += part.children;
  total.cache_hits += part.cache_hits;
  total.duplicates += part.duplicates;
  total.worker_restarts += part.worker_restarts;
}

void add_new(std::vector<Problem>& problems, const std::vector<Problem>& more) {
  for (const Problem& problem : more) {
    if (std::find(problems.begin(), problems.end(), problem) == problems.end()) problems.push_back(problem);
  }
}

/// What reports call the path: as open_input names what it opened.
std::string last_segment(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  return std::string(path.substr(path.rfind('/') + 1));
}

}  // namespace

Result<ReadPaths> read_paths(const ReadOptions& options) {
  ReadPaths all;
  ProgressLine progress(options.quiet);
  WorkerOptions worker;
  worker.jobs =
      options.jobs > 0 ? options.jobs : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  worker.use_cache = !options.no_cache;
  worker.disassembly = options.disassembly;
  worker.asked = options.asked;
  for (const std::string& path : options.paths) {
    progress.show(fmt::format("opening {}", path));
    auto input = open_input(path);
    if (!input) {
      const Error& error = input.error();
      all.refused.push_back({last_segment(path), {error.kind, error.message, path}});
      continue;
    }
    const char* things = input->source.root >= 0 ? "files" : "artifacts";
    const auto tell = [&](std::size_t done, std::size_t total) {
      progress.show(fmt::format("reading {}: {} of {} {}", last_segment(path), done, total, things));
    };
    CANDOR_TRY(ScannedInput scanned, read_artifacts(*input, worker, tell));
    add(all.accounting, scanned.accounting);
    add_new(all.scan_problems, scanned.problems);
    all.paths.push_back({std::move(*input), std::move(scanned)});
  }
  return all;
}

}  // namespace candor
