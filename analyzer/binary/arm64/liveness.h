#pragma once
// Which registers are still read behind each place of a function; what nothing reads is not lifted.

#include <bitset>
#include <vector>

#include "binary/arm64/machine_function.h"

namespace candor::arm64 {

using RegisterSet = std::bitset<kRegisterCount>;

/// Turns what is live behind an instruction into what is live before it. Calls read all argument registers.
/// `leaves`: the instruction ends a block by a tail call.
void step_back(RegisterSet& live, const Instruction& instruction, bool leaves);

/// Live registers where each block begins.
std::vector<RegisterSet> live_at_blocks(const MachineFunction& function);
/// Live registers where a block ends.
RegisterSet live_behind(const MachineFunction& function, const std::vector<RegisterSet>& at_blocks,
                        std::uint32_t block);

}  // namespace candor::arm64
