#pragma once
// The meaning check of a unit: after it, every index of the view may be followed without tests.

#include "base/result.h"
#include "unit/unit.h"

namespace candor {

/// Checks every index, range, kind and flag of `unit`, frozen or not. Errors: BadUnit, naming the table.
Status check(const UnitView& unit);

/// Trees: children after their parent, one parent each, no deeper than limits::kMaxTreeDepth.
Status check_trees(const UnitView& unit);

/// Code: values and edges inside their functions, terminators last, shapes of instructions, predecessors.
/// Tables were checked before.
Status check_code(const CodeView& code);
/// The same for one function. Null, or what is wrong with it.
const char* check_function(const CodeView& code, const Function& function);

}  // namespace candor
