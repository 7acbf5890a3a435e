#pragma once
// What does not fit into a packet travels in memory files.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "worker/file_descriptor.h"

namespace candor {

/// Errors: WorkerUnavailable.
Result<FileDescriptor> memory_file(std::string_view content);
/// The first `size` bytes of it; fewer when it is shorter.
std::string read_memory_file(int file, std::uint64_t size);

}  // namespace candor
