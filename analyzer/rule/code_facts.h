#pragma once
// What single facts about code look at: the functions of a scope, constants given to calls, parameters.

#include <string>
#include <vector>

#include "rule/code_analysis.h"
#include "rule/pack.h"
#include "rule/scope.h"

namespace candor {

/// Whether the function's code belongs to the scope: to its images, and at class and function scope to that
/// class's methods or that function, the closures in them included.
bool in_scope(CodeAnalysis& analysis, const Scope& scope, FunctionId function);

/// Functions that are no closures and make a call that the rule's conditions on calls name; ascending.
std::vector<FunctionId> functions_named_by(CodeAnalysis& analysis, const Rule& rule);

/// What a value can be, of the constants in it: texts, names of classes, selectors, functions and variables,
/// numbers, "nil". Empty: nothing constant.
std::vector<std::string> constants_in(CodeAnalysis& analysis, FunctionId function, ValueId value);

/// Whether the entry point reads its parameter, counted as models count. A parameter it does not have is not
/// read.
bool reads_parameter(const ProgramCode& code, const EntryPoint& entry, std::uint32_t parameter);

}  // namespace candor
