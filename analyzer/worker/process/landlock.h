#pragma once
// The kernel's own fence around the files of a source file's child: read-only, below a few directories.

#include <initializer_list>

#include "worker/file_descriptor.h"

namespace candor {

/// A Landlock rule set that allows to read files below `directories`, to open folders below `open_folders`,
/// and nothing else with any file. None when the kernel has no Landlock; then the front end's own look-ups
/// are all that keeps a child below them.
FileDescriptor make_file_fence(std::initializer_list<int> directories, int open_folders = -1);

/// Puts the calling process, which must have no_new_privs, behind the fence for good; false when the kernel
/// refuses.
bool enter_file_fence(int fence);

}  // namespace candor
