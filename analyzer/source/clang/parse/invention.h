#pragma once
// Declares what nothing declares, when the parser asks for it, so that the code that uses it survives.

#include <clang/Sema/ExternalSemaSource.h>

#include <map>
#include <set>
#include <string>

#include "source/clang/parse/surroundings.h"

namespace candor::source {

/// Answers look-ups that found nothing: protocols, classes, types, values, functions and namespaces. Unknown
/// types and the types of unknown values are dependent, so Clang accepts any use of them.
class Invention : public clang::ExternalSemaSource {
 public:
  void InitializeSema(clang::Sema& sema) override { sema_ = &sema; }
  void ForgetSema() override { sema_ = nullptr; }
  bool LookupUnqualified(clang::LookupResult& result, clang::Scope* scope) override;

  /// Every declaration made, for as long as the AST lives.
  const std::set<const clang::Decl*>& invented() const { return invented_; }

 private:
  clang::NamedDecl* ordinary(clang::LookupResult& result, const clang::Scope* scope);
  clang::NamedDecl* make(Role role, clang::IdentifierInfo& name, clang::SourceLocation location);
  clang::NamedDecl* make_class(clang::IdentifierInfo& name, clang::SourceLocation location);
  clang::NamedDecl* make_protocol(clang::IdentifierInfo& name, clang::SourceLocation location);
  clang::NamedDecl* make_type(clang::IdentifierInfo& name, clang::SourceLocation location, bool stored);
  clang::NamedDecl* make_value(clang::IdentifierInfo& name, clang::SourceLocation location);
  clang::NamedDecl* make_namespace(clang::IdentifierInfo& name, clang::SourceLocation location);

  clang::Sema* sema_ = nullptr;
  std::set<const clang::Decl*> invented_;
  std::map<std::pair<const clang::IdentifierInfo*, int>, clang::NamedDecl*> made_;  // by name and kind
  bool asking_ = false;  // a look-up of our own is under way
};

}  // namespace candor::source
