#pragma once
// Where searches over the calls of a program begin.

#include <vector>

#include "flow/order.h"

namespace candor {

struct EntryRoot {
  FunctionId function{};
  ApiUse use;  // the model that makes it an entry point; of no meaning when no labels were asked for
};

/// Entry points with one of the labels, each function once, in their order; for no labels every function that
/// nothing of the program calls.
std::vector<EntryRoot> entry_roots(const FlowInput& input, const std::vector<LabelId>& labels);

}  // namespace candor
