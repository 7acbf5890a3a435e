#pragma once
// Watches the preprocessor of one translation unit: collects what only it sees and ends it at fixed limits.

#include <clang/Basic/FileManager.h>
#include <clang/Lex/PPCallbacks.h>
#include <clang/Lex/Preprocessor.h>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "base/problem.h"
#include "source/clang/parse/macro_filter.h"
#include "source/clang/parse/raw_text.h"
#include "source/clang/translation.h"

namespace candor::source {

/// Lives as long as the parse. Reaching a limit makes every further token the end of the file.
class PreprocessorWatch {
 public:
  explicit PreprocessorWatch(clang::Preprocessor& preprocessor);

  /// The project file being lexed ("Sources/A.m"); empty when there is none.
  std::string current_file() const;
  /// While the parse lasts: what tells declared names from unknown ones.
  void know(clang::Sema* sema) { filter_.know(sema); }
  /// Call once, after the parse. `text` is that of the main file.
  PreprocessorFacts facts(const RawText& text) const;
  /// Whether a limit ended the parse, and where.
  const std::vector<Problem>& problems() const { return problems_; }

  void included(clang::SourceLocation hash, llvm::StringRef written, bool angled,
                clang::OptionalFileEntryRef file);
  void entered();
  void skipped(clang::SourceRange range);
  void lexed(clang::Token& token);

 private:
  void read_import(const clang::Token& token);
  void missed(clang::SourceLocation hash, llvm::StringRef written);
  void stop(const std::string& reason, clang::SourceLocation location);

  clang::Preprocessor& preprocessor_;
  MacroFilter filter_;
  std::set<std::string> frameworks_;
  std::set<std::string> missing_headers_;
  std::vector<std::pair<unsigned, unsigned>> skipped_;  // offsets in the main file
  std::uint64_t tokens_ = 0;
  std::uint32_t tokens_of_statement_ = 0;
  std::uint32_t inclusions_ = 0;
  int import_ = 0;  // 1 behind `@`, 2 behind `@import`
  bool stopped_ = false;
  std::vector<Problem> problems_;
};

/// A virtual path's part below the project, or empty.
std::string project_path(llvm::StringRef virtual_path);

}  // namespace candor::source
