#pragma once
// Whole functions of the project: what the driver (lower.cpp) finds and asks for.

#include <cstdint>
#include <vector>

#include "source/clang/lower/unit_context.h"

namespace clang {
class ObjCImplementationDecl;
class ObjCPropertyImplDecl;
}  // namespace clang

namespace candor::source {

/// Lowers a definition with its closures. Gives the index of the function plus 1, or 0 without a body.
std::uint32_t lower_function(UnitContext& context, const clang::FunctionDecl* function);
std::uint32_t lower_method(UnitContext& context, const clang::ObjCMethodDecl* method);

/// Lowers what sets the variables before anything else runs, as one function. Gives its index plus 1, or 0.
std::uint32_t lower_initialisers(UnitContext& context, const std::vector<const clang::VarDecl*>& variables);

/// Lowers the accessors that the compiler makes for a property: what its instance variable holds, in and out.
void lower_accessors(UnitContext& context, const clang::ObjCPropertyImplDecl* property);

/// Fills the tables that a linker and a rule look at (imports, exports, references, strings, libraries) and
/// the coverage of sends from what was lowered, and adds the project's protocols that it adopts. Call once,
/// last.
void fill_tables(UnitContext& context);

}  // namespace candor::source
