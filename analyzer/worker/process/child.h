#pragma once
// One artifact, one process: reads it, says what it is, and turns it into a frozen unit.

#include <sys/types.h>

#include <cstdint>
#include <vector>

#include "base/digest.h"
#include "worker/file_descriptor.h"
#include "worker/process/sandbox.h"
#include "worker/protocol.h"

namespace candor {

/// Turns the bytes of one artifact into a frozen unit that carries `digest`. May run out of memory, throw,
/// crash or never return.
using FrontEnd = Result<std::vector<std::uint8_t>> (*)(ArtifactKind kind, ByteSpan bytes,
                                                       const Sha256& digest);

/// What a child takes over from the worker. All descriptors are its own.
struct ChildTask {
  ReadArtifact request;
  int channel = -1;
  int plain_file = -1;                     // when request.plain_file
  ContainerReader* container = nullptr;    // otherwise; null when the container could not be opened,
  const Error* container_error = nullptr;  // for this reason
  SystemCallFilter* filter = nullptr;
  pid_t worker = 0;
};

/// Runs in the new process and ends it. The exit status is 0 when everything was said over the channel,
/// failures included, or kExitOutOfMemory.
[[noreturn]] void run_child(const ChildTask& task, FrontEnd front_end);

}  // namespace candor
