#pragma once
// Which closures and functions values can be: what calls of blocks and function pointers reach.

#include <span>
#include <vector>

#include "program/call_graph.h"
#include "program/storage_names.h"

namespace candor {

/// A set of functions that values share.
struct FunctionSet {
  bool too_many = false;              // more than limits::kMaxFunctionValues; then there are none
  std::vector<FunctionId> functions;  // sorted
};

/// One value that can be a function of the program.
struct FunctionValue {
  FunctionId function{};
  ValueId value{};
  std::uint32_t set = 0;  // FunctionValues::sets
};

/// Sets 0 and 1 are the empty one and the one with too many.
struct FunctionValues {
  std::vector<FunctionSet> sets;
  std::vector<FunctionValue> values;  // sorted by function and value

  const FunctionSet& find(FunctionId function, ValueId value) const;
};

/// A place where code names a function: a closure or the constant address of a function.
struct FunctionOrigin {
  FunctionId function{};  // that holds the instruction
  ValueId value{};
  FunctionId named{};
};

/// Follows functions from where they are named through copies, phis, arguments and results, captured
/// variables, fields, variables and memory of the stack, regardless of the order of calls. `calls` must know
/// its sites, their targets by name and message, callers and creations.
FunctionValues follow_functions(const ProgramCode& code, const CallGraph& calls, StorageNames& storage,
                                std::span<const FunctionOrigin> origins);

}  // namespace candor
