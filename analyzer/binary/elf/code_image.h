#pragma once
// The code of a linked AArch64 ELF file and what it refers to, for lifting.

#include <memory>

#include "binary/code_image.h"
#include "binary/elf/structure.h"

namespace candor::elf {

/// `unit` must hold the file's string constants and exports already. All arguments must outlive the code
/// image.
std::unique_ptr<CodeImage> open_code(ByteSpan file, const Structure& structure, Unit& unit);

}  // namespace candor::elf
