#include <clang/AST/ASTContext.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendActions.h>
#include <clang/Serialization/ASTWriter.h>

#include "source/clang/parse/invocation.h"
#include "source/clang/parse/mistakes.h"
#include "source/clang/parse/parse.h"

namespace candor::source {
namespace {

class PrecompileAction : public clang::ASTFrontendAction {
 public:
  std::vector<std::uint8_t> bytes() const {
    if (!buffer_->IsComplete) return {};
    return {buffer_->Data.begin(), buffer_->Data.end()};
  }

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler,
                                                        llvm::StringRef) override {
    return std::make_unique<clang::PCHGenerator>(
        compiler.getPreprocessor(), compiler.getModuleCache(), "", "", buffer_,
        llvm::ArrayRef<std::shared_ptr<clang::ModuleFileExtension>>(), false, false);
  }
  clang::TranslationUnitKind getTranslationUnitKind() override { return clang::TU_Prefix; }
  bool hasASTFileSupport() const override { return false; }

 private:
  std::shared_ptr<clang::PCHBuffer> buffer_ = std::make_shared<clang::PCHBuffer>();
};

}  // namespace

Result<std::vector<std::uint8_t>> precompile(const ParseTask& task,
                                             llvm::IntrusiveRefCntPtr<PolicyFileSystem> files) {
  if (!files->exists(task.main_file)) {
    return fail(ErrorKind::CannotRead, "the header cannot be opened", task.main_file);
  }
  Mistakes mistakes;
  PrecompileAction action;
  run_clang(task, files, mistakes, InvocationPurpose::Precompile, action);
  if (const auto problem = mistakes.problem()) return fail(problem->kind, problem->message, problem->where);
  auto bytes = action.bytes();
  if (bytes.empty()) return fail(ErrorKind::Internal, "no precompiled header was written", task.main_file);
  return bytes;
}

}  // namespace candor::source
