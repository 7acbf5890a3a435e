#pragma once
// The version of Candor, as reports and `--version` show it.

#include <string_view>

namespace candor {

inline constexpr std::string_view kVersion = CANDOR_VERSION;

}  // namespace candor
