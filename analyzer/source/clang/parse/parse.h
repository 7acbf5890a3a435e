#pragma once
// Parses one file with Clang and hands the tree on while it lives.

#include <functional>

#include "base/problem.h"
#include "base/result.h"
#include "source/clang/parse/invocation.h"
#include "source/clang/parse/policy_file_system.h"
#include "source/clang/translation.h"

namespace clang {
class FrontendAction;
}

namespace candor::source {

class Mistakes;

struct ParseTask {
  CompileCommand command;
  std::string main_file;    // virtual path
  std::string precompiled;  // virtual path, or empty
};

/// Calls `use` once with the parsed file. Problems of the parse are added to `problems` before. Errors:
/// CannotRead, when the main file cannot be opened; Internal.
Status parse(const ParseTask& task, llvm::IntrusiveRefCntPtr<PolicyFileSystem> files, ProblemLog& problems,
             const std::function<void(const Translation&)>& use);

/// The precompiled form of a header. Errors: CannotRead; SourceIncomplete, with the first mistake.
Result<std::vector<std::uint8_t>> precompile(const ParseTask& task,
                                             llvm::IntrusiveRefCntPtr<PolicyFileSystem> files);

/// One run of Clang over the file; `mistakes` sees all diagnostics.
void run_clang(const ParseTask& task, const llvm::IntrusiveRefCntPtr<PolicyFileSystem>& files,
               Mistakes& mistakes, InvocationPurpose purpose, clang::FrontendAction& action);

}  // namespace candor::source
