// try, catch and throw of C++.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

/// Puts the exception into the variable of a handler.
void bind_exception(Body& body, const clang::VarDecl* variable, ValueId exception) {
  const Storage storage = declare_variable(body, variable);
  const clang::QualType type = variable->getType();
  if (storage.kind == Storage::Kind::Slot || type->isReferenceType()) {
    body.code.assign(storage.value, exception);
  } else {
    const std::uint32_t number = body.context.type(type);
    body.code.store(storage.value, body.code.load(exception, number), number);
  }
}

}  // namespace

void lower_cxx_try(Body& body, const clang::CXXTryStmt* statement) {
  const BlockId handler = body.code.add_block();
  const BlockId after = body.code.add_block();
  body.code.push_handler(handler);
  lower_statement(body, statement->getTryBlock());
  body.code.pop_handler();
  body.code.branch(after);
  if (!body.code.is_used(handler)) return body.code.begin(after);
  body.code.begin(handler);
  body.at(statement->getBeginLoc());
  const ValueId exception = body.code.compute("caught", {});
  bool all = false;
  for (unsigned i = 0; i < statement->getNumHandlers() && !all; ++i) {
    const clang::CXXCatchStmt* one = statement->getHandler(i);
    all = one->getExceptionDecl() == nullptr;
    const BlockId caught = body.code.add_block();
    const BlockId next = body.code.add_block();
    body.at(one->getCatchLoc());
    if (all) {
      body.code.branch(caught);
    } else {
      const ValueId fits = body.code.compute("catches", {exception});
      body.code.branch(fits, caught, next);
    }
    body.code.begin(caught);
    if (!all) bind_exception(body, one->getExceptionDecl(), exception);
    lower_statement(body, one->getHandlerBlock());
    body.code.branch(after);
    body.code.begin(next);
  }
  body.at(statement->getEndLoc());
  body.code.leave_by_throw();
  body.code.begin(after);
}

ValueId lower_cxx_throw(Body& body, const clang::CXXThrowExpr* expression) {
  const clang::Expr* thrown = expression->getSubExpr();
  if (thrown != nullptr) {
    const ValueId value = lower_expression(body, thrown);
    body.at(expression->getThrowLoc());
    body.code.call("__cxa_throw", {value}, false, 0);
  } else {
    body.at(expression->getThrowLoc());
    body.code.call("__cxa_rethrow", std::span<const ValueId>(), false, 0);
  }
  body.code.leave_by_throw();
  return {};
}

}  // namespace candor::source
