#pragma once
// Whether Clang can lay out a type in memory; in source with mistakes it crashes on some records.

namespace clang {
class QualType;
}  // namespace clang

namespace candor::source {

/// Complete, known and free of mistakes, fields and bases included.
bool has_layout(clang::QualType type, int depth = 0);

}  // namespace candor::source
