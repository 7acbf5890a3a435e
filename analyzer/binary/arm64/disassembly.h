#pragma once
// The machine code of an image as text, for people who want to see what the lifter made of it.

#include "binary/code_image.h"

namespace candor::arm64 {

/// `unit` should have its functions already, whose names stand beside calls. Appends one string constant for
/// each instruction to `unit`: in section kDisassemblySection, with the instruction's address, in order of
/// addresses. Of very large images the first millions.
void add_disassembly(CodeImage& image, Unit& unit);

}  // namespace candor::arm64
