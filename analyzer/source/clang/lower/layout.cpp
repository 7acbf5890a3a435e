#include "source/clang/lower/layout.h"

#include "base/limits.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Type.h"

namespace candor::source {

bool has_layout(clang::QualType type, int depth) {
  if (type.isNull() || depth > limits::kMaxTypeDepth) return false;
  const clang::Type* element = type->getBaseElementTypeUnsafe();
  if (element->isDependentType() || element->isUndeducedType() || element->isPlaceholderType() ||
      element->isIncompleteType() || element->containsErrors()) {
    return false;
  }
  const clang::RecordDecl* record = element->getAsRecordDecl();
  if (record == nullptr) return true;
  record = record->getDefinition();
  if (record == nullptr || record->isInvalidDecl()) return false;
  for (const clang::FieldDecl* field : record->fields()) {
    if (field->isInvalidDecl() || !has_layout(field->getType(), depth + 1)) return false;
  }
  const auto* cxx = llvm::dyn_cast<clang::CXXRecordDecl>(record);
  if (cxx == nullptr) return true;
  for (const clang::CXXBaseSpecifier& base : cxx->bases()) {
    if (!has_layout(base.getType(), depth + 1)) return false;
  }
  return true;
}

}  // namespace candor::source
