#pragma once
// Sends that compilers made one of several (-Os, -Oz): between planning a frame and lifting, code goes its
// own way to each selector again.

#include <vector>

#include "binary/arm64/frame.h"
#include "binary/arm64/machine_function.h"

namespace candor::arm64 {

/// Copies the code before one of `sends` for each selector that a path brings there, or makes two paths of
/// the instruction that chooses between two. What is `known` is of the code as it was. False: there is
/// nothing to do, and the code stays as it is.
bool split_merged_send(CodeImage& image, MachineFunction& code, const KnownValues& known,
                       const std::vector<OpenSend>& sends);

}  // namespace candor::arm64
