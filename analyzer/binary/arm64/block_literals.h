#pragma once
// Block literals as the closures they make: the layout of the Blocks ABI on the stack.

#include <optional>

#include "binary/arm64/lifting.h"

namespace candor::arm64 {

/// The fields of a block literal that the run time reads, by offset.
inline constexpr std::int64_t kBlockFlags = 8, kBlockInvoke = 16, kBlockDescriptor = 24;

/// The function of the block literal whose first byte stands at a distance, or ImageLifting::kNone.
std::uint32_t invoke_function(const ImageLifting& all, const KnownState& state, std::int64_t distance);

}  // namespace candor::arm64
