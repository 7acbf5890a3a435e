#pragma once
// Where the code of an ELF file stands and what is known to begin in it.

#include <vector>

#include "binary/code_image.h"
#include "binary/elf/file_image.h"

namespace candor::elf {

/// Executable sections without stubs; executable segments when there are no sections. In order, no overlaps.
std::vector<CodeRange> find_code(ByteSpan file, const FileImage& image);
/// Functions among the symbols, in unwind tables, initializers and where the program begins.
std::vector<CodeEntry> find_entries(const FileImage& image, const std::vector<CodeRange>& code, Unit& unit);
bool holds_code(const std::vector<CodeRange>& code, std::uint64_t address);

}  // namespace candor::elf
