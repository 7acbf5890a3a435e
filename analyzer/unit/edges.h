#pragma once
// Edges between the blocks of a function, for everything that makes SSA form.

#include "unit/code.h"

namespace candor {

/// Gives every block of `function` its predecessors: ascending, each once. Appends to `code.predecessors`.
void fill_predecessors(Code& code, const Function& function);

}  // namespace candor
