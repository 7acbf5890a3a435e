#pragma once
// SSA form: made once from what front ends emit over slots, before any analysis reads code.

#include "unit/unit.h"

namespace candor {

/// The same code with every function in SSA form; functions that are in it already are kept as they are.
/// `code` must come from a checked view.
///
/// Blocks that control never reaches are dropped; an entry that something branches to gets a block before it.
/// A slot read before it was written is the constant `undefined`. A select that decides the receiver,
/// selector or callee of a call becomes branches: the call stands in both arms when the select is in the same
/// block, so that each arm calls one thing. A dynamic message whose selector is constant becomes a message.
/// On an exceptional edge a slot has the value it has at the end of the block.
Code build_ssa(const CodeView& code);

/// Reading access to code that was made from a checked view; valid while `code` lives and does not change.
CodeView view_of(const Code& code);

/// Whether a function keeps the laws of SSA form: every use is dominated by its definition, a phi's operands
/// by the ends of their predecessors, no block is unreachable; and what the check of a unit demands. Null, or
/// what is wrong.
const char* verify_ssa(const CodeView& code, const Function& function);

}  // namespace candor
