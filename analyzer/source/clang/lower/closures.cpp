// Closures: bodies of blocks and lambdas as functions of their own, with what they captured.
#include <fmt/format.h>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

void declare_capture(Body& inner, const Capture& capture) {
  if (capture.variable == nullptr) {
    inner.cxx_this = inner.code.add_capture("this", 0, 0);
    return;
  }
  const clang::QualType type = capture.variable->getType();
  const bool reference = capture.by_reference || type->isReferenceType();
  const ValueId value = inner.code.add_capture(capture.variable->getNameAsString(), inner.context.type(type),
                                               capture.by_reference ? std::uint32_t{kValueByReference} : 0);
  inner.variables[capture.variable] = {reference ? Storage::Kind::Address : Storage::Kind::Slot, value};
}

/// A capture by value that the closure needs in memory.
void spill_capture(Body& inner, const Capture& capture) {
  const auto* variable = llvm::dyn_cast_or_null<clang::VarDecl>(capture.variable);
  if (variable == nullptr || capture.by_reference || variable->getType()->isReferenceType()) return;
  if (!is_aggregate(variable->getType()) && !inner.addressed.contains(variable)) return;
  const std::uint32_t type = inner.context.type(variable->getType());
  const ValueId address =
      inner.code.local(variable->getNameAsString(), size_of_type(inner, variable->getType()), type);
  inner.code.store(address, inner.variables[variable].value, type);
  inner.variables[variable] = {Storage::Kind::Address, address};
}

std::uint32_t lower_function(Body& outer, const ClosureSource& source) {
  UnitContext& context = outer.context;
  Body* named = &outer;
  const std::string name = named->name + "^" + std::to_string(++named->closures);
  const Function function{.name = context.unit.intern(name),
                          .flags = source.flags | kFunctionClosure,
                          .result_type = source.result_type,
                          .parent = outer.code.number() + 1,
                          .place = context.place(source.key->getBeginLoc())};
  FunctionBuilder builder(context.unit, function);
  Body inner(context, builder);
  inner.name = name;
  inner.declaration = source.declaration;
  inner.method = outer.method;
  inner.outer = &outer;
  inner.depth = outer.depth;
  inner.root = source.code;
  inner.returns_reference = source.returns_reference;
  declare_parameters(inner, source.parameters);
  for (const Capture& capture : source.captures) declare_capture(inner, capture);
  find_addressed(source.code, inner.addressed);
  inner.at(source.key->getBeginLoc());
  spill_parameters(inner, source.parameters);
  for (const Capture& capture : source.captures) spill_capture(inner, capture);
  lower_statement(inner, source.code);
  finish_body(inner, source.code);
  return builder.number();
}

}  // namespace

ValueId lower_closure(Body& outer, const ClosureSource& source) {
  auto number = outer.closure_numbers.find(source.key);
  if (number == outer.closure_numbers.end()) {
    number = outer.closure_numbers.emplace(source.key, lower_function(outer, source)).first;
  }
  std::vector<ValueId> captured;
  for (const Capture& capture : source.captures) captured.push_back(capture.outer);
  outer.at(source.key->getBeginLoc());
  return outer.code.closure(number->second, captured, source.type);
}

void finish_body(Body& body, const clang::Stmt* code) {
  if (code != nullptr) body.at(code->getEndLoc());
  body.code.finish();
  ProblemLog& problems = body.context.translation.problems;
  const auto say = [&](std::string_view what, auto limit) {
    problems.add(ErrorKind::LimitReached, fmt::format("the body of {} {} {}", body.name, what, limit));
  };
  if (body.code.cut()) say("has more instructions than", limits::kMaxFunctionInstructions);
  if (body.cut) say("has an initialiser list longer than", limits::kMaxInitialisers);
  if (body.too_deep) say("nests deeper than", limits::kMaxExpressionDepth);
  if (body.code.cut() || body.cut || body.too_deep) ++body.context.incomplete_bodies;
}

ValueId lower_lambda(Body& body, const clang::LambdaExpr* lambda) {
  ClosureSource source{.key = lambda, .declaration = lambda->getCallOperator()};
  const clang::CXXMethodDecl* method = lambda->getCallOperator();
  for (const clang::ParmVarDecl* parameter : method->parameters()) source.parameters.push_back(parameter);
  auto initialiser = lambda->capture_init_begin();
  for (const clang::LambdaCapture& one : lambda->captures()) {
    const clang::Expr* value = *initialiser++;
    if (one.capturesThis()) {
      source.captures.push_back({.outer = body.cxx_this});
    } else if (one.capturesVariable()) {
      const clang::ValueDecl* variable = one.getCapturedVar();
      const bool by_reference = one.getCaptureKind() == clang::LCK_ByRef;
      ValueId outer{};
      if (by_reference || variable->getType()->isReferenceType()) {
        outer = value != nullptr ? lower_address(body, value) : ValueId{};
      } else {
        outer = value != nullptr ? lower_expression(body, value) : ValueId{};
      }
      source.captures.push_back({.variable = variable, .by_reference = by_reference, .outer = outer});
    }
  }
  source.code = lambda->getBody();
  const clang::QualType result = method->getReturnType();
  source.result_type = body.context.type(result);
  source.returns_reference = !result.isNull() && result->isReferenceType();
  source.type = 0;
  return lower_closure(body, source);
}

}  // namespace candor::source
