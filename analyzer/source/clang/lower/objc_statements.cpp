// Fast enumeration, and statements about exceptions and locks.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

/// The variable that a loop assigns elements to.
Destination loop_variable(Body& body, const clang::Stmt* element) {
  if (const auto* declared = llvm::dyn_cast<clang::DeclStmt>(element)) {
    const auto* variable = llvm::dyn_cast<clang::VarDecl>(declared->getSingleDecl());
    if (variable != nullptr) {
      declare_variable(body, variable);
      return variable_destination(body, variable);
    }
  }
  return lower_destination(body, llvm::cast<clang::Expr>(element));
}

/// One block after another: the handlers of the clauses of an @try.
void lower_clauses(Body& body, const clang::ObjCAtTryStmt* statement, BlockId after) {
  body.at(statement->getAtTryLoc());
  const ValueId caught =
      body.code.compute("caught", {}, body.context.type(body.context.translation.ast.getObjCIdType()));
  bool takes_all = false;
  for (const clang::ObjCAtCatchStmt* clause : statement->catch_stmts()) {
    const clang::VarDecl* parameter = clause->getCatchParamDecl();
    takes_all = parameter == nullptr || parameter->getType()->isObjCIdType();
    const BlockId here = body.code.add_block();
    const BlockId next = body.code.add_block();
    body.at(clause->getAtCatchLoc());
    if (takes_all) {
      body.code.branch(here);
    } else {
      const auto* object = parameter->getType()->getAs<clang::ObjCObjectPointerType>();
      const ValueId wanted = body.code.constant(
          ConstantKind::ClassObject, class_name(object != nullptr ? object->getInterfaceDecl() : nullptr));
      body.code.branch(body.code.compute("instance of", {caught, wanted}), here, next);
    }
    body.code.begin(here);
    if (parameter != nullptr) {
      declare_variable(body, parameter);
      write(body, variable_destination(body, parameter), caught);
    }
    lower_statement(body, clause->getCatchBody());
    if (body.code.open()) body.code.branch(after);
    body.code.begin(next);
  }
  if (takes_all) {
    body.code.unreachable();
  } else {
    body.code.leave_by_throw();
  }
}

void lower_guarded(Body& body, const clang::ObjCAtTryStmt* statement) {
  if (statement->getNumCatchStmts() == 0) return lower_statement(body, statement->getTryBody());
  const BlockId handler = body.code.add_block("catch");
  const BlockId after = body.code.add_block();
  body.code.push_handler(handler);
  lower_statement(body, statement->getTryBody());
  body.code.pop_handler();
  if (body.code.open()) body.code.branch(after);
  body.code.begin(handler);
  lower_clauses(body, statement, after);
  body.code.begin(after);
}

/// Lowers `inside` so that `last` runs however control leaves it.
void lower_with_cleanup(Body& body, const clang::Stmt* scope, std::function<void(Body&)> inside,
                        const std::function<void(Body&)>& last) {
  const BlockId handler = body.code.add_block("finally");
  const BlockId after = body.code.add_block();
  push_cleanup(body, scope, last);
  body.code.push_handler(handler);
  inside(body);
  body.code.pop_handler();
  pop_cleanup(body);
  if (body.code.open()) body.code.branch(after);
  if (body.code.is_used(handler)) {
    body.code.begin(handler);
    last(body);
    if (body.code.open()) body.code.leave_by_throw();
  }
  body.code.begin(after);
}

}  // namespace

void lower_enumeration(Body& body, const clang::ObjCForCollectionStmt* statement) {
  const ValueId collection = lower_expression(body, statement->getCollection());
  const BlockId head = body.code.add_block();
  const BlockId inside = body.code.add_block();
  const BlockId after = body.code.add_block();
  body.code.begin(head);
  body.at(statement->getForLoc());
  const ValueId more = body.code.compute("more", {collection});
  body.code.branch(more, inside, after);
  body.code.begin(inside);
  const Destination element = loop_variable(body, statement->getElement());
  const ValueId address = body.code.inside(collection, element.type);
  write(body, element, body.code.load(address, element.type));
  body.break_targets.push_back({after, body.cleanups.size()});
  body.continue_targets.push_back({head, body.cleanups.size()});
  lower_statement(body, statement->getBody());
  body.break_targets.pop_back();
  body.continue_targets.pop_back();
  if (body.code.open()) body.code.branch(head);
  body.code.begin(after);
}

void lower_objc_try(Body& body, const clang::ObjCAtTryStmt* statement) {
  const clang::ObjCAtFinallyStmt* last = statement->getFinallyStmt();
  if (last == nullptr) return lower_guarded(body, statement);
  lower_with_cleanup(
      body, statement, [statement](Body& inside) { lower_guarded(inside, statement); },
      [last](Body& end) { lower_statement(end, last->getFinallyBody()); });
}

void lower_objc_throw(Body& body, const clang::ObjCAtThrowStmt* statement) {
  if (const clang::Expr* thrown = statement->getThrowExpr()) {
    const ValueId value = lower_expression(body, thrown);
    body.at(statement->getThrowLoc());
    body.code.call("objc_exception_throw", {value}, false, 0);
  } else {
    body.at(statement->getThrowLoc());
    body.code.call("objc_exception_rethrow", {}, false, 0);
  }
  body.code.leave_by_throw();
}

void lower_synchronized(Body& body, const clang::ObjCAtSynchronizedStmt* statement) {
  const ValueId lock = lower_expression(body, statement->getSynchExpr());
  body.at(statement->getAtSynchronizedLoc());
  const std::uint32_t type = body.context.type(body.context.translation.ast.getObjCIdType());
  const ValueId kept = body.code.copy(lock, type);  // the expression may be a variable that changes inside
  body.code.call("objc_sync_enter", {kept}, false, 0);
  lower_with_cleanup(
      body, statement, [statement](Body& inside) { lower_statement(inside, statement->getSynchBody()); },
      [kept](Body& end) { end.code.call("objc_sync_exit", {kept}, false, 0); });
}

}  // namespace candor::source
