// Canonical names of functions, methods and variables.
#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/GlobalDecl.h"
#include "clang/AST/Mangle.h"
#include "llvm/Support/raw_ostream.h"
#include "source/clang/lower/unit_context.h"

namespace candor::source {
namespace {

/// The mangler asserts on what does not type-check and on templates that are not instantiated.
bool can_be_mangled(const clang::NamedDecl* declaration) {
  if (declaration->isInvalidDecl()) return false;
  if (declaration->getDeclContext()->isDependentContext()) return false;
  const auto* value = llvm::dyn_cast<clang::ValueDecl>(declaration);
  if (value == nullptr) return false;
  const clang::QualType type = value->getType();
  return !type.isNull() && !type->isDependentType() && !type->containsErrors() && !type->isUndeducedType() &&
         !type->isInstantiationDependentType();
}

clang::GlobalDecl variant(const clang::NamedDecl* declaration) {
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(declaration)) {
    return {constructor, clang::Ctor_Complete};
  }
  if (const auto* destructor = llvm::dyn_cast<clang::CXXDestructorDecl>(declaration)) {
    return {destructor, clang::Dtor_Complete};
  }
  if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) return {function};
  return {llvm::cast<clang::VarDecl>(declaration)};
}

/// A method of a string keeps the text it makes.
bool keeps_text(const clang::Decl* declaration) {
  const auto* method = llvm::dyn_cast<clang::ObjCMethodDecl>(declaration);
  const clang::ObjCInterfaceDecl* type = method == nullptr ? nullptr : method->getClassInterface();
  for (int depth = 0; type != nullptr && depth < limits::kMaxTypeDepth;
       ++depth, type = type->getSuperClass()) {
    if (type->getName() == "NSString") return true;
  }
  return false;
}

}  // namespace

bool is_log(const clang::Decl* declaration, clang::QualType result) {
  return declaration->hasAttr<clang::FormatAttr>() && result->isVoidType() && !keeps_text(declaration);
}

std::string UnitContext::mangled(const clang::NamedDecl* declaration) {
  if (!can_be_mangled(declaration)) return declaration->getQualifiedNameAsString();
  if (!mangler_) mangler_.reset(translation.ast.createMangleContext());
  if (!mangler_->shouldMangleDeclName(declaration)) return declaration->getNameAsString();
  std::string text;
  llvm::raw_string_ostream out(text);
  mangler_->mangleName(variant(declaration), out);
  out.flush();
  if (text.starts_with('\1')) text.erase(0, text.starts_with("\1_") ? 2 : 1);  // an assembler label
  return text;
}

std::string UnitContext::name(const clang::FunctionDecl* function) {
  const auto [entry, is_new] = names_.emplace(function->getCanonicalDecl(), std::string());
  if (is_new) {
    used_functions.push_back(function);
    entry->second = mangled(function);
  }
  return entry->second;
}

std::string UnitContext::name(const clang::ObjCMethodDecl* method) {
  std::string owner;
  if (const auto* protocol = llvm::dyn_cast<clang::ObjCProtocolDecl>(method->getDeclContext())) {
    owner = "<" + protocol->getNameAsString() + ">";
  } else if (const clang::ObjCInterfaceDecl* interface = method->getClassInterface()) {
    owner = interface->getObjCRuntimeNameAsString().str();
  }
  return (method->isInstanceMethod() ? "-[" : "+[") + owner + " " + method->getSelector().getAsString() + "]";
}

std::string UnitContext::name(const clang::VarDecl* variable) {
  const auto [entry, is_new] = names_.emplace(variable->getCanonicalDecl(), std::string());
  if (is_new) {
    used_variables.push_back(variable);
    entry->second = make_name(variable);
  }
  return entry->second;
}

std::string UnitContext::make_name(const clang::VarDecl* variable) {
  if (!variable->isStaticLocal()) return mangled(variable);
  const clang::DeclContext* around = variable->getDeclContext();
  while (around != nullptr && !around->isFileContext()) {
    if (const auto* method = llvm::dyn_cast<clang::ObjCMethodDecl>(around)) {
      return name(method) + "." + variable->getNameAsString();
    }
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(around)) {
      return name(function) + "." + variable->getNameAsString();
    }
    around = around->getParent();
  }
  return variable->getNameAsString();
}

}  // namespace candor::source
