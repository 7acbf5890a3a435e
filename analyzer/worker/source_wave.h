#pragma once
// The source files of an input on their way through the worker: how each is compiled, and what the cache has.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "worker/scan.h"
#include "worker/sdk_files.h"
#include "worker/source_cache.h"
#include "worker/source_project.h"

namespace candor {

/// A source file as one bundle has it.
struct SourceRequest {
  std::uint32_t task = 0;
  std::string path;  // relative to the project's root
  CompileCommand command;
};

class SourceWave {
 public:
  /// Keeps references to `input` and `cache`, which may be null. Errors: CannotRead (the SDK),
  /// WorkerUnavailable (no memory file).
  static Result<SourceWave> make(const Input& input, const WorkerOptions& options, UnitCache* cache,
                                 std::vector<SourceRequest> requests);

  /// The task that has the outcome of `task`: the first with the same file and command.
  std::uint32_t first_of(std::uint32_t task) const;
  /// The unit of an earlier scan.
  std::optional<Outcome> find(std::uint32_t task);
  /// Tells a worker, once, what its later units are of. False when it is gone.
  bool announce(int socket) const;
  bool send(int socket, std::uint32_t task, int channel, int seconds) const;
  /// What became of a child; units are kept for later scans.
  Outcome finish(std::uint32_t task, const ChildReport& report, const Exited& exited, int seconds);
  void save() const;

 private:
  SourceWave(const Input& input, SdkFiles sdk) : input_(&input), sdk_(std::move(sdk)) {}

  const SourceUnit& unit_of(std::uint32_t task) const { return project_.units[units_.at(task)]; }

  const Input* input_;
  SdkFiles sdk_;
  SourceProject project_;
  std::map<std::uint32_t, std::uint32_t> units_;  // task: SourceProject::units
  std::vector<std::uint32_t> first_;              // by unit: its first task
  std::uint64_t packed_size_ = 0;
  FileDescriptor packed_;  // memory file of the packed project
  std::unique_ptr<ProjectFiles> files_;
  std::unique_ptr<SourceCache> cache_;
};

}  // namespace candor
