// Statements: the dispatch, and those that are neither loops, switches nor jumps.
#include "source/clang/lower/lowering.h"

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/StmtObjC.h"

namespace candor::source {
namespace {

bool is_too_deep(Body& body, const clang::Stmt* statement) {
  if (body.depth < limits::kMaxExpressionDepth) return false;
  body.too_deep = true;
  body.at(statement->getBeginLoc());
  return true;
}

void lower_children(Body& body, const clang::Stmt* statement) {
  for (const clang::Stmt* child : statement->children()) {
    if (child != nullptr) lower_statement(body, child);
  }
}

void dispatch(Body& body, const clang::Stmt* statement) {
  using clang::Stmt;
  if (const auto* expression = llvm::dyn_cast<clang::Expr>(statement)) {
    return lower_discarded(body, expression);
  }
  switch (statement->getStmtClass()) {
    case Stmt::NullStmtClass:
      return;
    case Stmt::CompoundStmtClass:
      return lower_children(body, statement);
    case Stmt::DeclStmtClass:
      return lower_declaration(body, llvm::cast<clang::DeclStmt>(statement));
    case Stmt::IfStmtClass:
      return lower_if(body, llvm::cast<clang::IfStmt>(statement));
    case Stmt::SwitchStmtClass:
      return lower_switch(body, llvm::cast<clang::SwitchStmt>(statement));
    case Stmt::CaseStmtClass:
    case Stmt::DefaultStmtClass:
      return lower_case(body, llvm::cast<clang::SwitchCase>(statement));
    case Stmt::WhileStmtClass:
      return lower_while(body, llvm::cast<clang::WhileStmt>(statement));
    case Stmt::DoStmtClass:
      return lower_do(body, llvm::cast<clang::DoStmt>(statement));
    case Stmt::ForStmtClass:
      return lower_for(body, llvm::cast<clang::ForStmt>(statement));
    case Stmt::CXXForRangeStmtClass:
      return lower_range_for(body, llvm::cast<clang::CXXForRangeStmt>(statement));
    case Stmt::BreakStmtClass:
      body.at(statement->getBeginLoc());
      if (!body.break_targets.empty()) jump(body, JumpTarget(body.break_targets.back()));
      return;
    case Stmt::ContinueStmtClass:
      body.at(statement->getBeginLoc());
      if (!body.continue_targets.empty()) jump(body, JumpTarget(body.continue_targets.back()));
      return;
    case Stmt::GotoStmtClass:
      return lower_goto(body, llvm::cast<clang::GotoStmt>(statement));
    case Stmt::IndirectGotoStmtClass:
      return lower_indirect_goto(body, llvm::cast<clang::IndirectGotoStmt>(statement));
    case Stmt::LabelStmtClass:
      return lower_label(body, llvm::cast<clang::LabelStmt>(statement));
    case Stmt::ReturnStmtClass:
      return lower_return(body, llvm::cast<clang::ReturnStmt>(statement));
    case Stmt::GCCAsmStmtClass:
    case Stmt::MSAsmStmtClass:
      return lower_assembler(body, llvm::cast<clang::AsmStmt>(statement));
    case Stmt::CXXTryStmtClass:
      return lower_cxx_try(body, llvm::cast<clang::CXXTryStmt>(statement));
    case Stmt::ObjCAtTryStmtClass:
    case Stmt::ObjCAtThrowStmtClass:
    case Stmt::ObjCAtSynchronizedStmtClass:
    case Stmt::ObjCAutoreleasePoolStmtClass:
    case Stmt::ObjCForCollectionStmtClass:
      return lower_objc_statement(body, statement);
    default:
      return lower_children(body, statement);  // attributes, captured regions, co_return …
  }
}

}  // namespace

void lower_statement(Body& body, const clang::Stmt* statement) {
  if (is_too_deep(body, statement)) return;
  ++body.depth;
  dispatch(body, statement);
  --body.depth;
}

void lower_declaration(Body& body, const clang::DeclStmt* statement) {
  for (const clang::Decl* declaration : statement->decls()) {
    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
      if (!variable->hasExternalStorage()) lower_variable(body, variable);
    }
  }
}

void lower_variable(Body& body, const clang::VarDecl* variable) {
  body.at(variable->getLocation());
  const clang::QualType type = variable->getType();
  if (const auto* array =
          type->isDependentType() ? nullptr : body.context.translation.ast.getAsVariableArrayType(type);
      array != nullptr && array->getSizeExpr() != nullptr) {
    lower_discarded(body, array->getSizeExpr());
  }
  const Storage storage = declare_variable(body, variable);
  const clang::Expr* initialiser = variable->getInit();
  if (initialiser != nullptr) {
    if (type->isReferenceType()) {
      const ValueId address = lower_address(body, initialiser);
      body.at(variable->getLocation());
      if (variable->hasGlobalStorage()) {
        body.code.store(storage.value, address, body.context.type(type));
      } else {
        body.code.assign(storage.value, address);
      }
    } else if (storage.kind == Storage::Kind::Address && is_aggregate(type)) {
      lower_into(body, storage.value, initialiser);
    } else {
      const ValueId value = lower_expression(body, initialiser);
      body.at(variable->getLocation());
      if (storage.kind == Storage::Kind::Slot) {
        body.code.assign(storage.value, value);
      } else {
        body.code.store(storage.value, value, body.context.type(type), access_flags(type));
      }
    }
  }
  if (const auto* decomposition = llvm::dyn_cast<clang::DecompositionDecl>(variable)) {
    for (const clang::BindingDecl* binding : decomposition->bindings()) {
      // A tuple-like binding has a variable of its own, made by a call of get.
      if (const clang::VarDecl* holder = binding->getHoldingVar()) lower_variable(body, holder);
    }
  }
}

void lower_if(Body& body, const clang::IfStmt* statement) {
  const BlockId end = body.code.add_block();
  while (statement != nullptr) {  // a chain of else-if is as long as it likes
    if (statement->getInit() != nullptr) lower_statement(body, statement->getInit());
    if (const clang::DeclStmt* variable = statement->getConditionVariableDeclStmt()) {
      lower_declaration(body, variable);
    }
    const BlockId yes = body.code.add_block();
    const BlockId no = statement->getElse() != nullptr ? body.code.add_block() : end;
    if (statement->isConsteval()) {
      body.code.branch(statement->isNonNegatedConsteval() ? no : yes);
    } else {
      lower_condition(body, statement->getCond(), yes, no);
    }
    body.code.begin(yes);
    lower_statement(body, statement->getThen());
    body.code.branch(end);
    const clang::Stmt* otherwise = statement->getElse();
    statement = nullptr;
    if (otherwise == nullptr) break;
    body.code.begin(no);
    statement = llvm::dyn_cast<clang::IfStmt>(otherwise);
    if (statement == nullptr) lower_statement(body, otherwise);
  }
  body.code.begin(end);
}

void lower_return(Body& body, const clang::ReturnStmt* statement) {
  const clang::Expr* expression = statement->getRetValue();
  if (expression == nullptr) {
    body.at(statement->getBeginLoc());
    run_cleanups(body);
    body.at(statement->getBeginLoc());
    return body.code.give_back();
  }
  ValueId value =
      body.returns_reference ? lower_address(body, expression) : lower_expression(body, expression);
  body.at(statement->getBeginLoc());
  if (!body.cleanups.empty() && index(value) != 0) {
    value = body.code.copy(value, type_of(body, expression));  // a cleanup may write the variable
  }
  run_cleanups(body);
  body.at(statement->getBeginLoc());
  if (index(value) == 0) return body.code.give_back();
  body.code.give_back(value);
}

void lower_assembler(Body& body, const clang::AsmStmt* statement) {
  std::vector<ValueId> inputs;
  for (unsigned i = 0; i < statement->getNumInputs(); ++i) {
    const clang::Expr* input = statement->getInputExpr(i);
    const bool memory = input->isGLValue();
    inputs.push_back(memory ? lower_address(body, input) : lower_expression(body, input));
  }
  for (unsigned i = 0; i < statement->getNumOutputs(); ++i) {
    const clang::Expr* output = statement->getOutputExpr(i);
    const Destination destination = lower_destination(body, output);
    std::vector<ValueId> operands = inputs;
    if (statement->isOutputPlusConstraint(i)) operands.push_back(read(body, destination));
    body.at(statement->getBeginLoc());
    write(body, destination, body.code.compute("asm", operands, destination.type));
  }
  if (statement->getNumOutputs() != 0) return;
  body.at(statement->getBeginLoc());
  body.code.compute("asm", inputs);
}

}  // namespace candor::source
