#pragma once
// The code of a Mach-O image and what it refers to, for lifting.

#include <memory>

#include "binary/code_image.h"
#include "binary/macho/code_parts.h"

namespace candor::macho {

/// `unit` must hold the tables of `image`, from `start` on. Both must outlive the code image, and the unit's
/// definitions, methods, ivars and exports may not move meanwhile in their tables.
/// `taken`: see find_entries.
/// An arm64 object is linked alone, at address `slide` (see link_object); of others `slide` is not used.
std::unique_ptr<CodeImage> open_code(const Image& image, Unit& unit, UnitStart start, std::uint64_t slide,
                                     NamesTaken* taken = nullptr);

}  // namespace candor::macho
