#include "source/clang/parse/mistakes.h"

#include <clang/Basic/AllDiagnostics.h>
#include <clang/Basic/SourceManager.h>
#include <fmt/format.h>

#include "source/clang/parse/preprocessing.h"

namespace candor::source {
namespace {

constexpr std::size_t kLongestMessage = 200;

/// Messages quote the source, which may hold anything.
std::string printable(llvm::StringRef text) {
  std::string clean = text.substr(0, kLongestMessage).str();
  for (char& c : clean) {
    if (c < 0x20 || c > 0x7e) c = '?';
  }
  return clean;
}

}  // namespace

void Mistakes::HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) {
  clang::DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
  if (level < clang::DiagnosticsEngine::Error) return;
  const unsigned id = diagnostic.getID();
  // Modules are off, but what the module would declare is known or invented. Warnings that Clang takes for
  // errors cost nothing of the tree.
  if (id == clang::diag::err_atimport || clang::DiagnosticIDs::isBuiltinWarningOrExtension(id)) return;
  if (id >= clang::diag::DIAG_START_SERIALIZATION && id < clang::diag::DIAG_START_LEX) {
    precompiled_refused_ = true;
  }
  llvm::SmallString<128> text;
  if (++count_ > 1) return;
  diagnostic.FormatDiagnostic(text);
  first_text_ = printable(text);
  if (!diagnostic.hasSourceManager() || diagnostic.getLocation().isInvalid()) return;
  const auto& sources = diagnostic.getSourceManager();
  const auto place = sources.getPresumedLoc(sources.getExpansionLoc(diagnostic.getLocation()));
  if (place.isInvalid()) return;
  const std::string path = project_path(place.getFilename());
  first_place_ =
      fmt::format("{}:{}:{}", path.empty() ? place.getFilename() : path, place.getLine(), place.getColumn());
}

std::optional<Problem> Mistakes::problem() const {
  if (count_ == 0) return std::nullopt;
  return Problem{ErrorKind::SourceIncomplete,
                 fmt::format("{} mistake{} found in the file, the first: {}", count_, count_ == 1 ? "" : "s",
                             first_text_),
                 first_place_};
}

}  // namespace candor::source
