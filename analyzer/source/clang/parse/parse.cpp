#include "source/clang/parse/parse.h"

#include <clang/AST/ASTContext.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendActions.h>
#include <clang/Sema/Sema.h>
#include <clang/Sema/SemaConsumer.h>

#include "source/clang/parse/invention.h"
#include "source/clang/parse/invocation.h"
#include "source/clang/parse/mistakes.h"
#include "source/clang/parse/preprocessing.h"
#include "source/clang/parse/raw_text.h"

namespace candor::source {
namespace {

/// What a parse is asked for and what happens to it.
struct Session {
  const ParseTask& task;
  PolicyFileSystem& files;
  ProblemLog& problems;
  const std::function<void(const Translation&)>& use;
  Mistakes mistakes;
  bool used = false;
};

class Consumer : public clang::SemaConsumer {
 public:
  Consumer(Session& session, clang::Preprocessor& preprocessor)
      : session_(session), preprocessor_(preprocessor), watch_(preprocessor) {
    preprocessor.SetSuppressIncludeNotFoundError(true);
    session.files.ask_includer([this] { return watch_.current_file(); });
  }
  ~Consumer() override { session_.files.ask_includer({}); }

  void InitializeSema(clang::Sema& sema) override {
    invention_ = llvm::makeIntrusiveRefCnt<Invention>();
    invention_->InitializeSema(sema);
    sema.addExternalSource(invention_.get());
    watch_.know(&sema);
  }

  void HandleTranslationUnit(clang::ASTContext& ast) override {
    invention_->ForgetSema();
    watch_.know(nullptr);
    const auto& sources = ast.getSourceManager();
    const llvm::StringRef text = sources.getBufferData(sources.getMainFileID());
    const PreprocessorFacts facts = watch_.facts(read_raw_text(text));
    for (const Problem& problem : watch_.problems()) {
      session_.problems.add(problem.kind, problem.message, problem.where);
    }
    if (auto problem = session_.mistakes.problem()) {
      session_.problems.add(problem->kind, problem->message, problem->where);
    }
    session_.used = true;
    session_.use(Translation{ast, facts, invention_->invented(), project_path(session_.task.main_file),
                             session_.problems});
  }

 private:
  Session& session_;
  clang::Preprocessor& preprocessor_;
  PreprocessorWatch watch_;
  llvm::IntrusiveRefCntPtr<Invention> invention_;
};

class Action : public clang::ASTFrontendAction {
 public:
  explicit Action(Session& session) : session_(session) {}
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler,
                                                        llvm::StringRef) override {
    return std::make_unique<Consumer>(session_, compiler.getPreprocessor());
  }

 private:
  Session& session_;
};

void translate(Session& session, const llvm::IntrusiveRefCntPtr<PolicyFileSystem>& files) {
  Action action(session);
  run_clang(session.task, files, session.mistakes, InvocationPurpose::Translate, action);
}

}  // namespace

void run_clang(const ParseTask& task, const llvm::IntrusiveRefCntPtr<PolicyFileSystem>& files,
               Mistakes& mistakes, InvocationPurpose purpose, clang::FrontendAction& action) {
  clang::CompilerInstance compiler;
  compiler.createDiagnostics(&mistakes, false);
  compiler.setInvocation(
      make_invocation(task.command, task.main_file, task.precompiled, purpose, compiler.getDiagnostics()));
  compiler.createFileManager(files);
  compiler.createSourceManager(compiler.getFileManager());
  compiler.ExecuteAction(action);
}

Status parse(const ParseTask& task, llvm::IntrusiveRefCntPtr<PolicyFileSystem> files, ProblemLog& problems,
             const std::function<void(const Translation&)>& use) {
  if (!files->exists(task.main_file)) {
    return fail(ErrorKind::CannotRead, "the file cannot be opened", project_path(task.main_file));
  }
  Session session{task, *files, problems, use, {}, false};
  translate(session, files);
  if (!session.used && !task.precompiled.empty()) {
    problems.add(ErrorKind::PrecompiledRefused,
                 "the SDK's precompiled headers are missing or of another build");
    ParseTask again = task;
    again.precompiled.clear();
    Session second{again, *files, problems, use, {}, false};
    translate(second, files);
    session.used = second.used;
  }
  if (!session.used) return fail(ErrorKind::Internal, "the parser gave up", project_path(task.main_file));
  return {};
}

}  // namespace candor::source
