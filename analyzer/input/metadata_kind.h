#pragma once
// Which files of a component are metadata that front ends read, by name and place.

#include <optional>
#include <string_view>

#include "input/artifact.h"

namespace candor::input {

/// `relative` is the file's path below its component. Nothing for a file that is only a resource.
std::optional<ArtifactKind> metadata_kind(std::string_view relative);

}  // namespace candor::input
