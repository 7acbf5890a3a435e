#pragma once
// Clang's diagnostics of one parse, counted instead of shown.

#include <clang/Basic/Diagnostic.h>

#include <cstdint>
#include <optional>
#include <string>

#include "base/problem.h"

namespace candor::source {

class Mistakes : public clang::DiagnosticConsumer {
 public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override;

  /// One problem for all mistakes, with the place of the first; none when there was none.
  std::optional<Problem> problem() const;
  std::uint32_t count() const { return count_; }
  /// Whether the precompiled header was at fault.
  bool precompiled_refused() const { return precompiled_refused_; }

 private:
  std::uint32_t count_ = 0;
  std::string first_text_;
  std::string first_place_;
  bool precompiled_refused_ = false;
};

}  // namespace candor::source
