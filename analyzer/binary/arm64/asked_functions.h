#pragma once
// Which functions of a large image can matter to a rule, told by what they refer to and call, before anything
// is lifted.

#include <cstdint>
#include <vector>

#include "binary/arm64/lifting.h"
#include "binary/asked_names.h"

namespace candor::arm64 {

/// Words of code of an image that is lifted as a whole, whatever rules ask about; of larger ones at least
/// that many.
inline constexpr std::uint64_t kMaxWholeCode = 250'000;
/// The part of a larger image's code that is lifted.
inline constexpr std::uint64_t kAskedPart = 4;

/// Parallel to `all.functions`: those that are methods, send messages or refer to what rules ask about; then,
/// until there are too many, their callers and what they call, nearest first; what receives data and is
/// called from there; and what these call. Calls through registers are not seen here; neither are they when
/// data is followed.
std::vector<bool> asked_functions(ImageLifting& all, const AskedNames& names);

}  // namespace candor::arm64
