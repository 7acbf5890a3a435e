#pragma once
// Makes the names inside archives safe to show and to join: no entry may climb out of its container.

#include <string>
#include <string_view>

#include "base/result.h"

namespace candor::input {

/// The entry's path with "." and empty segments and a trailing slash removed, and made printable.
/// Errors: UnsafePath (empty, absolute, "..", a drive letter, a backslash, longer than
/// limits::kMaxPathLength).
Result<std::string> clean_entry_path(std::string_view name);

/// Whether a link in `folder` to `target` leads to a place inside the container.
bool stays_inside(std::string_view folder, std::string_view target);

/// The part behind the last slash.
std::string_view file_name(std::string_view path);
/// The part before the last slash; empty when there is none.
std::string_view folder_of(std::string_view path);
/// Whether `path` lies below `folder`.
bool is_below(std::string_view path, std::string_view folder);

}  // namespace candor::input
