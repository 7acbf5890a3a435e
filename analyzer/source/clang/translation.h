#pragma once
// A parsed translation unit on its way to a unit: what parsing gives to lowering.

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "unit/unit.h"

namespace clang {
class ASTContext;
class Decl;
class NamedDecl;
class Sema;
class SourceManager;
}  // namespace clang

namespace candor::source {

/// How the source manager names files of the project: this folder, then the path relative to the project's
/// root. Relative names are the project's as well; all other names are the SDK's or the front end's own.
inline constexpr std::string_view kProjectFolder = "/project/";

/// Lines first … last of a file whose tokens a preprocessor condition skipped.
struct SkippedLines {
  std::string file;  // relative to the project's root
  std::uint32_t first = 0, last = 0;
};

/// What only the preprocessor sees.
struct PreprocessorFacts {
  std::vector<std::string> frameworks;       // imported by files of the project: "PushKit"; sorted, each once
  std::vector<std::string> missing_headers;  // as written, sorted, each once
  std::vector<SkippedLines> skipped;         // of the main file, ascending
  std::uint32_t sends_in_text = 0;  // bracket sends in compiled branches of the main file, by raw tokens
  std::uint32_t sends_in_skipped_branches = 0;
};

/// The parse, alive while its callback runs. `invented` holds the declarations that the front end made up for
/// names nothing declares.
struct Translation {
  clang::ASTContext& ast;
  const PreprocessorFacts& preprocessor;
  const std::set<const clang::Decl*>& invented;
  std::string main_file;  // relative to the project's root
  ProblemLog& problems;
};

/// Adds code, definitions and tables of the project's part of the translation unit to `unit`.
void lower(const Translation& translation, Unit& unit);

/// Adds the declarations of the whole translation unit (the SDK's) to `unit`, without code.
void describe(const Translation& translation, Unit& unit);

}  // namespace candor::source
