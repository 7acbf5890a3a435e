#pragma once
// What tells, without a look inside, that a file is what it was in an earlier scan.

#include <optional>
#include <string_view>

#include "base/digest.h"

namespace candor {

/// Device, inode, size and times of the last changes of an open file, and `what` is made of it. Nothing when
/// these say nothing about the content: no named file, or one that changed in the last seconds and might
/// change again unseen.
std::optional<Sha256> file_identity(int fd, std::string_view what);

}  // namespace candor
