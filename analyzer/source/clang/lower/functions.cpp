// Functions, C++ methods and constructors as a whole; and the variables that are set before any of them runs.
#include "source/clang/lower/functions.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

bool is_object_method(const clang::FunctionDecl* function) {
  const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
  return method != nullptr && method->isInstance();
}

Function function_of(UnitContext& context, const clang::FunctionDecl* function) {
  Function record{.name = context.unit.intern(context.name(function)),
                  .result_type = context.type(function->getReturnType()),
                  .place = context.place(function->getLocation())};
  const clang::SourceManager& sources = context.translation.ast.getSourceManager();
  const bool elsewhere = !sources.isInMainFile(sources.getExpansionLoc(function->getLocation()));
  if (function->isVariadic()) record.flags |= kFunctionVariadic;
  if (elsewhere || !clang::isExternallyVisible(function->getLinkageInternal())) {
    record.flags |= kFunctionInternal;
  }
  if (function->isImplicit() || function->isDefaulted()) record.flags |= kFunctionSynthesized;
  return record;
}

void lower_code(Body& body, const clang::FunctionDecl* function, const clang::Stmt* code) {
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function)) {
    lower_constructor_initialisers(body, constructor);
  }
  lower_statement(body, code);
}

}  // namespace

std::uint32_t lower_function(UnitContext& context, const clang::FunctionDecl* function) {
  const clang::FunctionDecl* definition = nullptr;
  const clang::Stmt* code = function->getBody(definition);
  if (code == nullptr) return 0;
  FunctionBuilder builder(context.unit, function_of(context, definition));
  Body body(context, builder);
  body.name = context.name(definition);
  body.declaration = definition;
  body.root = code;
  body.returns_reference = definition->getReturnType()->isReferenceType();
  if (is_object_method(definition)) {
    const auto* method = llvm::cast<clang::CXXMethodDecl>(definition);
    const bool known =
        !method->getParent()->isDependentContext() && !method->isExplicitObjectMemberFunction();
    body.cxx_this = builder.add_parameter("this", known ? context.type(method->getThisType()) : 0);
  }
  const std::vector<const clang::ParmVarDecl*> parameters(definition->param_begin(), definition->param_end());
  declare_parameters(body, parameters);
  find_addressed(code, body.addressed);
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(definition)) {
    for (const clang::CXXCtorInitializer* initialiser : constructor->inits()) {
      find_addressed(initialiser->getInit(), body.addressed);
    }
  }
  body.at(definition->getLocation());
  spill_parameters(body, parameters);
  lower_code(body, definition, code);
  finish_body(body, code);
  return builder.number() + 1;
}

std::uint32_t lower_initialisers(UnitContext& context, const std::vector<const clang::VarDecl*>& variables) {
  if (variables.empty()) return 0;
  const std::string name = "_GLOBAL__sub_I_" + context.translation.main_file;
  FunctionBuilder builder(
      context.unit, {.name = context.unit.intern(name), .flags = kFunctionSynthesized | kFunctionInternal});
  Body body(context, builder);
  body.name = name;
  for (const clang::VarDecl* variable : variables) {
    find_addressed(variable->getInit(), body.addressed);
    body.root = variable->getInit();
    lower_variable(body, variable);
  }
  finish_body(body, nullptr);
  return builder.number() + 1;
}

}  // namespace candor::source
