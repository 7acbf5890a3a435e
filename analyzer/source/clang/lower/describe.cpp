// The declarations of a whole translation unit, without code: how the SDK describes itself.
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclObjC.h"
#include "source/clang/lower/declarations.h"

namespace candor::source {
namespace {

void describe_variable(UnitContext& context, const clang::VarDecl* variable) {
  if (!variable->isFirstDecl() || variable->getFormalLinkage() != clang::Linkage::External) return;
  context.unit.exports.push_back({.name = context.unit.intern(context.name(variable)),
                                  .flags = kExportData,
                                  .type = context.type(variable->getType()),
                                  .place = context.place(variable->getLocation())});
}

void describe_all(UnitContext& context, const clang::DeclContext* scope) {
  for (const clang::Decl* declaration : scope->decls()) {
    if (declaration->isImplicit()) continue;
    if (const auto* linkage = llvm::dyn_cast<clang::LinkageSpecDecl>(declaration)) {
      describe_all(context, linkage);
    } else if (const auto* interface = llvm::dyn_cast<clang::ObjCInterfaceDecl>(declaration)) {
      if (interface->isThisDeclarationADefinition()) describe_class(context, interface);
    } else if (const auto* category = llvm::dyn_cast<clang::ObjCCategoryDecl>(declaration)) {
      describe_category(context, category);
    } else if (const auto* protocol = llvm::dyn_cast<clang::ObjCProtocolDecl>(declaration)) {
      if (protocol->isThisDeclarationADefinition()) describe_protocol(context, protocol);
    } else if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
      // Clang declares what it has built in itself, before any header does.
      const clang::FunctionDecl* previous = function->getPreviousDecl();
      if (previous == nullptr || previous->isImplicit()) add_shape(context, function);
    } else if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
      describe_variable(context, variable);
    }
  }
}

}  // namespace

void describe(const Translation& translation, Unit& unit) {
  UnitContext context(translation, unit);
  describe_all(context, translation.ast.getTranslationUnitDecl());
}

}  // namespace candor::source
