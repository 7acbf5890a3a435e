#pragma once
// Checks of the running system's version, which the compiler makes of @available.

#include <optional>
#include <span>
#include <string_view>

#include "program/program.h"

namespace candor {

/// Whether a call of the compiler's run-time library that asks for a version is true wherever the image runs;
/// nothing when it may be false, or is no such call.
std::optional<bool> platform_check_holds(const Program& program, ImageId image, std::string_view function,
                                         std::span<const std::uint64_t> arguments);

}  // namespace candor
