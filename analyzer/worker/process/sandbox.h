#pragma once
// What a child gives up before it looks at an artifact's bytes: memory, time, files, network, processes.

#include <linux/filter.h>
#include <sys/types.h>

#include <cstdint>
#include <vector>

#include "base/result.h"

namespace candor {

struct SandboxLimits {
  std::uint64_t memory =
      0;            // bytes of address space beyond what the process has now; no cap in sanitizer builds
  int seconds = 0;  // CPU
  std::uint64_t file_size = 0;  // bytes of any file written, the memory file of the unit included
  std::uint64_t open_files = 16;
  int file_fence = -1;  // see landlock.h; -1: none
  pid_t parent = 0;     // the process whose end must end this one
};

/// Whether this build caps address space: sanitizers reserve terabytes of it.
bool caps_memory();

/// The memory allowance of a child that reads an artifact of `size` bytes (limits::kChildMemory…).
std::uint64_t child_memory(std::uint64_t size);

/// The system calls a confined process may make, compiled once for all children.
class SystemCallFilter {
 public:
  /// `opens_files`: it may open files as well; which is up to a fence. Errors: SandboxUnavailable.
  static Result<SystemCallFilter> make(bool opens_files);
  /// Puts the filter on the calling process. Errors: SandboxUnavailable.
  Status load();

 private:
  std::vector<sock_filter> program_;
};

/// Confines the calling process for good. After it, the process can compute, get and return memory, use the
/// descriptors it holds, open files behind its fence if its filter lets it, and end; every other system call
/// fails with EPERM. Errors: SandboxUnavailable.
Status enter_sandbox(const SandboxLimits& limits, SystemCallFilter& filter);

}  // namespace candor
