#pragma once
// A static library becomes one unit.

#include "binary/front_end.h"

namespace candor::archive {

/// Reads one member after another into one unit and links them. Problems of a member say its name in `where`.
/// Bitcode and members of unknown formats are named as not analysed.
Result<BinaryUnit> read_unit(ByteSpan archive, const ImageOptions& options);

}  // namespace candor::archive
