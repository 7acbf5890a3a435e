#include "source/clang/parse/invention.h"

#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclCXX.h>
#include <clang/AST/DeclObjC.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Sema/Lookup.h>
#include <clang/Sema/Scope.h>
#include <clang/Sema/Sema.h>

#include "source/clang/translation.h"

namespace candor::source {
namespace {

constexpr unsigned kTokensAround = 6;

/// Names that Clang itself gives meaning to.
bool is_reserved(llvm::StringRef name) { return name.starts_with("__") || name == "instancetype"; }

/// Nothing is missing in the SDK's own headers.
bool is_project(clang::SourceLocation location, const clang::SourceManager& sources) {
  return sources.getFilename(sources.getSpellingLoc(location)).starts_with(kProjectFolder);
}

}  // namespace

bool Invention::LookupUnqualified(clang::LookupResult& result, clang::Scope* scope) {
  if (!sema_ || asking_ || result.isForRedeclaration()) return false;
  clang::IdentifierInfo* name = result.getLookupName().getAsIdentifierInfo();
  const clang::SourceLocation location = result.getNameLoc();
  if (!name || location.isInvalid() || is_reserved(name->getName())) return false;
  if (!is_project(location, sema_->getSourceManager())) return false;
  clang::NamedDecl* made = nullptr;
  switch (result.getLookupKind()) {
    case clang::Sema::LookupOrdinaryName:
      made = ordinary(result, scope);
      break;
    case clang::Sema::LookupObjCProtocolName:
      made = make_protocol(*name, location);
      break;
    case clang::Sema::LookupNamespaceName:
    case clang::Sema::LookupNestedNameSpecifierName:
      made = make_namespace(*name, location);
      break;
    default:
      break;
  }
  if (!made) return false;
  result.addDecl(made);
  result.resolveKind();
  return true;
}

clang::NamedDecl* Invention::ordinary(clang::LookupResult& result, const clang::Scope* scope) {
  clang::IdentifierInfo& name = *result.getLookupName().getAsIdentifierInfo();
  const clang::SourceLocation location = result.getNameLoc();
  const auto& sources = sema_->getSourceManager();
  const auto around = surroundings(location, sources, sema_->getLangOpts(), kTokensAround);
  const Role role = role_of(name.getName().str(), around, sema_->getLangOpts().CPlusPlus);
  if (role != Role::Type) return make(role, name, location);
  // Clang computes the size of what is stored, and a dependent type has none.
  const bool in_parentheses = !around.before.empty() && around.before.front() == "(" &&
                              !around.after.empty() && around.after.front() == ")";
  const bool local = scope && scope->getFnParent() && !scope->isClassScope();
  return make_type(name, location, !in_parentheses && !local);
}

clang::NamedDecl* Invention::make(Role role, clang::IdentifierInfo& name, clang::SourceLocation location) {
  const bool objective_c = sema_->getLangOpts().ObjC;
  switch (role) {
    case Role::Class:
      return objective_c ? make_class(name, location) : make_type(name, location, true);
    case Role::Type:
      return make_type(name, location, true);
    case Role::Qualifier:
      return make_namespace(name, location);
    case Role::Template:
      return nullptr;
    case Role::Value:
      return make_value(name, location);
  }
  return nullptr;
}

clang::NamedDecl* Invention::make_class(clang::IdentifierInfo& name, clang::SourceLocation location) {
  auto& slot = made_[{&name, static_cast<int>(clang::Decl::ObjCInterface)}];
  if (slot) return slot;
  auto& context = sema_->Context;
  auto* made = clang::ObjCInterfaceDecl::Create(context, context.getTranslationUnitDecl(), location, &name,
                                                nullptr, nullptr, location, false);
  made->startDefinition();
  asking_ = true;
  clang::LookupResult root(*sema_, &context.Idents.get("NSObject"), location,
                           clang::Sema::LookupOrdinaryName);
  sema_->LookupName(root, sema_->TUScope);
  asking_ = false;
  if (auto* super = root.getAsSingle<clang::ObjCInterfaceDecl>()) {
    made->setSuperClass(context.getTrivialTypeSourceInfo(context.getObjCInterfaceType(super), location));
  }
  made->setEndOfDefinitionLoc(location);
  context.getTranslationUnitDecl()->addDecl(made);
  sema_->IdResolver.AddDecl(made);
  invented_.insert(made);
  return slot = made;
}

clang::NamedDecl* Invention::make_protocol(clang::IdentifierInfo& name, clang::SourceLocation location) {
  auto& slot = made_[{&name, static_cast<int>(clang::Decl::ObjCProtocol)}];
  if (slot) return slot;
  auto& context = sema_->Context;
  auto* made = clang::ObjCProtocolDecl::Create(context, context.getTranslationUnitDecl(), &name, location,
                                               location, nullptr);
  made->startDefinition();
  context.getTranslationUnitDecl()->addDecl(made);
  invented_.insert(made);
  return slot = made;
}

clang::NamedDecl* Invention::make_type(clang::IdentifierInfo& name, clang::SourceLocation location,
                                       bool stored) {
  auto& slot = made_[{&name, static_cast<int>(clang::Decl::Typedef) + (stored ? 1000 : 0)}];
  if (slot) return slot;
  auto& context = sema_->Context;
  const clang::QualType sized = sema_->getLangOpts().ObjC ? context.getObjCIdType() : context.IntTy;
  const clang::QualType type = stored ? sized : context.DependentTy;
  auto* made = clang::TypedefDecl::Create(context, context.getTranslationUnitDecl(), location, location,
                                          &name, context.getTrivialTypeSourceInfo(type, location));
  made->setImplicit();
  invented_.insert(made);
  return slot = made;
}

clang::NamedDecl* Invention::make_value(clang::IdentifierInfo& name, clang::SourceLocation location) {
  auto& slot = made_[{&name, static_cast<int>(clang::Decl::Var)}];
  if (slot) return slot;
  auto& context = sema_->Context;
  auto* made = clang::VarDecl::Create(
      context, context.getTranslationUnitDecl(), location, location, &name, context.DependentTy,
      context.getTrivialTypeSourceInfo(context.DependentTy, location), clang::SC_Extern);
  made->setImplicit();
  invented_.insert(made);
  return slot = made;
}

clang::NamedDecl* Invention::make_namespace(clang::IdentifierInfo& name, clang::SourceLocation location) {
  if (!sema_->getLangOpts().CPlusPlus) return nullptr;
  auto& slot = made_[{&name, static_cast<int>(clang::Decl::Namespace)}];
  if (slot) return slot;
  auto& context = sema_->Context;
  auto* made = clang::NamespaceDecl::Create(context, context.getTranslationUnitDecl(), false, location,
                                            location, &name, nullptr, false);
  context.getTranslationUnitDecl()->addDecl(made);
  sema_->IdResolver.AddDecl(made);
  invented_.insert(made);
  return slot = made;
}

}  // namespace candor::source
