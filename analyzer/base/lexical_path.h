#pragma once
// Paths as text, before anything is opened.

#include <string>
#include <string_view>

namespace candor {

/// A path without ".", ".." and doubled slashes; absolute, below "/". ".." never climbs above the root.
std::string lexically_absolute(std::string_view path);

}  // namespace candor
