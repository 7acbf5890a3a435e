#pragma once
// One run of the worker over all artifacts of an input: what waits, what is being read, what is done.

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "worker/build_id.h"
#include "worker/cache.h"
#include "worker/child_report.h"
#include "worker/digest_index.h"
#include "worker/outcome.h"
#include "worker/room.h"
#include "worker/scan.h"
#include "worker/source_wave.h"
#include "worker/worker_process.h"

namespace candor {

/// One artifact of the input on its way to an outcome.
struct ArtifactTask {
  std::uint32_t bundle = 0;
  std::uint32_t artifact = 0;
  int attempts = 0;                      // times it was given to a worker
  std::optional<std::uint32_t> same_as;  // the task of an equal artifact, which has the outcome
  std::optional<Sha256> digest;
  std::uint32_t lowest_sharer = UINT32_MAX;  // the lowest other task that wants this one's outcome
  bool dropped = false;                      // it had a unit, and there was no room for it
  std::optional<Outcome> outcome;
};

/// How the source file of a task is compiled.
using CommandOf = std::function<CompileCommand(const ArtifactTask& task)>;

class Reading {
 public:
  /// Keeps references to all arguments. `platform` is the open file of the platform's description, or -1.
  /// `cache` may be null.
  Reading(const Input& input, const WorkerOptions& options, int platform, UnitCache* cache,
          const WorkerProgress& progress);

  /// Gives every task that is no source file an outcome. Errors: WorkerUnavailable.
  Status read_files();
  /// Gives the source files an outcome. `cache` as above, of the worker that compiles source. Errors:
  /// WorkerUnavailable, CannotRead (the SDK).
  Status read_sources(UnitCache* cache, const CommandOf& command_of);
  /// The tasks that are source files.
  const std::vector<std::uint32_t>& sources() const { return sources_; }
  /// To be called last.
  void finish();

  const std::vector<ArtifactTask>& tasks() const { return tasks_; }
  const Outcome& outcome_of(const ArtifactTask& task) const;
  const WorkerAccounting& accounting() const { return accounting_; }

 private:
  struct InFlight {
    FileDescriptor channel;
    ChildReport report;
  };

  const Artifact& artifact(std::uint32_t task) const;
  void take_unchanged();
  void take_unchanged_sources();
  Status read_waiting(const std::string& worker_path);
  bool may_start() const;
  Status start_worker(const std::string& path);
  Status lose_worker();
  bool start_tasks();
  bool send_task(std::uint32_t task);
  bool send_request(std::uint32_t task, int child_end);
  bool announce(std::uint32_t container);
  bool announce_platform(ArtifactKind kind);
  bool wait_for_news();
  bool hear_worker();
  void hear_children();
  Outcome outcome_of_child(std::uint32_t task, const Exited& exited);
  Decision decide(std::uint32_t task, const Sha256& digest);
  void finish(std::uint32_t task, const Exited& exited);
  void settle(std::uint32_t task, Outcome outcome);
  void make_room(std::uint32_t task);
  void share_outcomes();
  void settle(std::uint32_t task, const Error& error);
  void report_progress();

  const Input& input_;
  const WorkerOptions& options_;
  int platform_;
  UnitCache* cache_;
  const WorkerProgress& progress_;

  std::vector<ArtifactTask> tasks_;
  std::deque<std::uint32_t> waiting_;
  std::vector<std::uint32_t> sources_;
  std::map<std::uint32_t, InFlight> in_flight_;
  std::map<std::pair<Sha256, ArtifactKind>, std::uint32_t> first_of_content_;
  std::optional<DigestIndex> digests_;  // when there is a cache
  std::optional<SourceWave> wave_;      // while source files are read
  std::optional<WorkerProcess> worker_;
  std::set<std::uint32_t> announced_;  // containers the worker has open
  bool platform_announced_ = false;
  UnitRoom room_;
  std::size_t done_ = 0;
  WorkerAccounting accounting_;
};

}  // namespace candor
