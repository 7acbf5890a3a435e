#pragma once
// Opens files of the named path for reading; nothing is ever opened for writing.

#include <cstdint>
#include <string>

#include "base/result.h"

namespace candor::input {

/// A close-on-exec descriptor of a regular file; a link at the path's end is refused unless `follow`. Raises
/// the process's own limit on open files when it is reached. Errors: CannotRead.
Result<int> open_disk_file(const std::string& path, bool follow);

/// Bytes of an open file; 0 when unknown.
std::uint64_t disk_file_size(int fd);

}  // namespace candor::input
