#pragma once
// From a compile command to Clang's own options, made in process: no driver, no host paths.

#include <clang/Frontend/CompilerInvocation.h>

#include <memory>
#include <string>

#include "source/project/compile_command.h"

namespace candor::source {

enum class InvocationPurpose { Translate, Precompile };

/// `main_file` and `precompiled` are virtual paths; without `precompiled` Objective-C starts with the SDK's
/// umbrella header. Nothing is read. Unknown arguments cannot occur: all are ours but the definitions.
std::shared_ptr<clang::CompilerInvocation> make_invocation(const CompileCommand& command,
                                                           const std::string& main_file,
                                                           const std::string& precompiled,
                                                           InvocationPurpose purpose,
                                                           clang::DiagnosticsEngine& diagnostics);

/// The header that includes the whole SDK, as a virtual path.
inline constexpr const char* kUmbrellaHeader = "/sdk/usr/candor/everything.h";

}  // namespace candor::source
