// Objective-C methods and the accessors that the compiler synthesizes.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/functions.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

Function function_of(UnitContext& context, const clang::ObjCMethodDecl* method) {
  Function function{.name = context.unit.intern(context.name(method)),
                    .flags = method->isVariadic() ? std::uint32_t{kFunctionVariadic} : 0,
                    .result_type = context.type(method->getReturnType()),
                    .place = context.place(method->getLocation())};
  if (const auto* category = llvm::dyn_cast<clang::ObjCCategoryImplDecl>(method->getDeclContext())) {
    function.category = context.unit.intern(view_of(category->getName()));
  }
  return function;
}

std::uint32_t self_type(UnitContext& context, const clang::ObjCMethodDecl* method) {
  const clang::ObjCInterfaceDecl* interface = method->getClassInterface();
  if (method->isClassMethod()) return context.class_object(interface);
  clang::ASTContext& ast = context.translation.ast;
  if (interface == nullptr) return context.type(ast.getObjCIdType());
  return context.type(ast.getObjCObjectPointerType(ast.getObjCInterfaceType(interface)));
}

void lower_getter(UnitContext& context, const clang::ObjCMethodDecl* method, const clang::ObjCIvarDecl* ivar,
                  std::uint16_t flags) {
  Function function = function_of(context, method);
  function.flags |= kFunctionSynthesized;
  FunctionBuilder builder(context.unit, function);
  const ValueId self = builder.add_parameter("self", self_type(context, method));
  builder.set_place(function.place);
  const std::uint32_t type = context.type(ivar->getType());
  const ValueId address =
      builder.field(self, view_of(ivar->getName()), class_name(ivar->getContainingInterface()), type);
  builder.give_back(builder.load(address, type, flags));
  builder.finish();
}

void lower_setter(UnitContext& context, const clang::ObjCMethodDecl* method, const clang::ObjCIvarDecl* ivar,
                  std::uint16_t flags) {
  Function function = function_of(context, method);
  function.flags |= kFunctionSynthesized;
  FunctionBuilder builder(context.unit, function);
  const ValueId self = builder.add_parameter("self", self_type(context, method));
  const clang::ParmVarDecl* parameter = method->parameters()[0];
  const ValueId value =
      builder.add_parameter(view_of(parameter->getName()), context.type(parameter->getType()));
  builder.set_place(function.place);
  const std::uint32_t type = context.type(ivar->getType());
  const ValueId address =
      builder.field(self, view_of(ivar->getName()), class_name(ivar->getContainingInterface()), type);
  builder.store(address, value, type, flags);
  builder.give_back();
  builder.finish();
}

}  // namespace

std::uint32_t lower_method(UnitContext& context, const clang::ObjCMethodDecl* method) {
  const clang::Stmt* code = method->getBody();
  if (code == nullptr) return 0;
  FunctionBuilder builder(context.unit, function_of(context, method));
  Body body(context, builder);
  body.name = context.name(method);
  body.declaration = method;
  body.method = method;
  body.root = code;
  const ValueId self = builder.add_parameter("self", self_type(context, method));
  if (method->getSelfDecl() != nullptr) {
    body.variables[method->getSelfDecl()] = {Storage::Kind::Slot, self};
  }
  const std::vector<const clang::ParmVarDecl*> parameters(method->param_begin(), method->param_end());
  declare_parameters(body, parameters);
  find_addressed(code, body.addressed);
  body.at(method->getLocation());
  spill_parameters(body, parameters);
  lower_statement(body, code);
  finish_body(body, code);
  return builder.number() + 1;
}

void lower_accessors(UnitContext& context, const clang::ObjCPropertyImplDecl* property) {
  if (property->getPropertyImplementation() != clang::ObjCPropertyImplDecl::Synthesize) return;
  const clang::ObjCIvarDecl* ivar = property->getPropertyIvarDecl();
  if (ivar == nullptr || ivar->isInvalidDecl()) return;
  const auto attributes = property->getPropertyDecl()->getPropertyAttributes();
  const bool weak = (attributes & clang::ObjCPropertyAttribute::kind_weak) != 0;
  const std::uint16_t flags = weak ? std::uint16_t{kAccessWeak} : access_flags(ivar->getType());
  const clang::ObjCMethodDecl* getter = property->getGetterMethodDecl();
  if (getter != nullptr && getter->isSynthesizedAccessorStub()) lower_getter(context, getter, ivar, flags);
  const clang::ObjCMethodDecl* setter = property->getSetterMethodDecl();
  if (setter != nullptr && setter->isSynthesizedAccessorStub() && setter->param_size() == 1) {
    lower_setter(context, setter, ivar, flags);
  }
}

}  // namespace candor::source
