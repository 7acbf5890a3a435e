#pragma once
// One artifact, one process: reads it and turns it into a frozen unit.

#include <sys/types.h>

#include <cstdint>
#include <vector>

#include "base/digest.h"
#include "unit/unit.h"
#include "worker/file_descriptor.h"
#include "worker/process/opened_project.h"
#include "worker/process/sandbox.h"
#include "worker/protocol.h"

namespace candor {

/// What a front end is told besides the bytes.
struct FrontEndOptions {
  const UnitView* platform = nullptr;  // the SDK's description; null when the worker was given none
  bool disassembly = false;            // as text in the units of images
  std::string_view asked = {};         // names that rules ask about, one a line; empty: all code matters
};

/// Turns the bytes of one artifact into a frozen unit that carries `digest`. May run out of memory, throw,
/// crash or never return.
using FrontEnd = Result<std::vector<std::uint8_t>> (*)(ArtifactKind kind, ByteSpan bytes,
                                                       const Sha256& digest, const FrontEndOptions& options);
/// The same for a source file, which it opens itself, with what that includes.
using SourceFrontEnd = Result<CompiledSource> (*)(const SourceTask& task);

/// What a worker program can do; null: it is never asked to.
struct FrontEnds {
  FrontEnd read = nullptr;
  SourceFrontEnd compile = nullptr;
};

/// What a child takes over from the worker. All descriptors are its own.
struct ReadTask {
  ReadArtifact request;
  int plain_file = -1;                     // when request.plain_file
  ContainerReader* container = nullptr;    // otherwise; null when the container could not be opened,
  const Error* container_error = nullptr;  // for this reason
  const UnitView* platform = nullptr;      // as in FrontEndOptions
  std::string_view asked = {};             // as in FrontEndOptions
};

struct ChildLife {
  int channel = -1;
  pid_t worker = 0;
};

/// Run in the new process and end it. The exit status is 0 when everything was said over the channel,
/// failures included, or kExitOutOfMemory.
[[noreturn]] void read_in_child(const ChildLife& life, SystemCallFilter& filter, const ReadTask& task,
                                FrontEnd front_end);
[[noreturn]] void compile_in_child(const ChildLife& life, SystemCallFilter& filter,
                                   const OpenedProject& project, const CompileSource& request,
                                   SourceFrontEnd front_end);

}  // namespace candor
