#pragma once
// The checkout a worker compiles source files of: opened once, inherited by every child.

#include <memory>

#include "source/clang/front_end.h"
#include "worker/file_descriptor.h"
#include "worker/protocol.h"
#include "worker/source_project.h"

namespace candor {

struct OpenedProject {
  FileDescriptor root;
  FileDescriptor sdk;
  FileDescriptor precompiled;
  FileDescriptor fence;  // see landlock.h
  ProjectIndex index;
  SourceProject project;  // without `files`, which are in the index
};

/// Takes over the packet's descriptors. Errors: Malformed, CannotRead.
Result<std::unique_ptr<OpenedProject>> open_project(const OpenProject& record, Packet packet);

/// Unit `number` of the project, which must outlive it. Errors: Malformed.
Result<SourceTask> source_task(const OpenedProject& project, std::uint32_t number);

}  // namespace candor
