#pragma once
// Machine code for tests: assembled text, instructions described in words.

#include <cstdint>
#include <string>
#include <vector>

#include "binary/arm64/instruction.h"

namespace candor {

/// The words of an assembly text, its local labels resolved; needs llvm-mc-19 and llvm-objcopy-19, empty and
/// with a message when they are absent or refuse the text.
std::vector<std::uint32_t> assemble(const std::string& text);
bool have_assembler();

/// All fields that are not as a new Instruction has them: "Add x0 = x1 + -16".
std::string describe(const arm64::Instruction& instruction);
std::string register_name(arm64::Register r);

}  // namespace candor
