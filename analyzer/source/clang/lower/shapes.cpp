// Functions of which only names and declared types are known.
#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclObjC.h"
#include "source/clang/lower/declarations.h"

namespace candor::source {
namespace {

StringId interned(UnitContext& context, llvm::StringRef text) {
  return context.unit.intern(std::string_view(text.data(), text.size()));
}

void add_parameters(UnitContext& context, Function& function, std::vector<Value> values,
                    llvm::ArrayRef<clang::ParmVarDecl*> parameters) {
  for (const clang::ParmVarDecl* parameter : parameters) {
    if (values.size() >= limits::kMaxTypeMembers) break;
    values.push_back(
        {.name = interned(context, parameter->getName()), .type = context.type(parameter->getType())});
  }
  auto& pool = context.unit.code.values;
  function.parameter_count = static_cast<std::uint32_t>(values.size());
  if (values.empty()) return;
  function.values = {static_cast<std::uint32_t>(pool.size()), function.parameter_count};
  pool.insert(pool.end(), values.begin(), values.end());
}

std::uint32_t add(UnitContext& context, const Function& function) {
  context.unit.code.functions.push_back(function);
  return static_cast<std::uint32_t>(context.unit.code.functions.size());
}

/// The type of `self`: an instance of the class, its class object, or whatever adopts the protocol.
std::uint32_t self_type(UnitContext& context, const clang::ObjCMethodDecl* method) {
  clang::ASTContext& ast = context.translation.ast;
  if (method->isClassMethod()) return context.class_object(method->getClassInterface());
  if (const clang::ObjCInterfaceDecl* interface = method->getClassInterface()) {
    return context.type(ast.getObjCObjectPointerType(ast.getObjCInterfaceType(interface)));
  }
  return context.type(ast.getObjCIdType());
}

}  // namespace

std::uint32_t add_shape(UnitContext& context, const clang::ObjCMethodDecl* method) {
  Function function{.name = context.unit.intern(context.name(method)),
                    .flags = method->isVariadic() ? std::uint32_t{kFunctionVariadic} : 0,
                    .result_type = context.type(method->getReturnType()),
                    .place = context.place(method->getLocation())};
  if (const auto* category = llvm::dyn_cast<clang::ObjCCategoryDecl>(method->getDeclContext())) {
    function.category = interned(context, category->getName());
  }
  const Value self{.name = context.unit.intern("self"), .type = self_type(context, method)};
  add_parameters(context, function, {self}, method->parameters());
  return add(context, function);
}

std::uint32_t add_shape(UnitContext& context, const clang::FunctionDecl* declaration) {
  Function function{.name = context.unit.intern(context.name(declaration)),
                    .flags = declaration->isVariadic() ? std::uint32_t{kFunctionVariadic} : 0,
                    .result_type = context.type(declaration->getReturnType()),
                    .place = context.place(declaration->getLocation())};
  if (declaration->getFormalLinkage() == clang::Linkage::Internal) function.flags |= kFunctionInternal;
  add_parameters(context, function, {}, declaration->parameters());
  return add(context, function);
}

}  // namespace candor::source
