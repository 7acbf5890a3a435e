// Loops of C and C++.
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

/// Where break and continue lead while the body of a loop is lowered.
class LoopTargets {
 public:
  LoopTargets(Body& body, BlockId after, BlockId next) : body_(body) {
    body_.break_targets.push_back({after, body_.cleanups.size()});
    body_.continue_targets.push_back({next, body_.cleanups.size()});
  }
  LoopTargets(const LoopTargets&) = delete;
  LoopTargets& operator=(const LoopTargets&) = delete;
  ~LoopTargets() {
    body_.break_targets.pop_back();
    body_.continue_targets.pop_back();
  }

 private:
  Body& body_;
};

void lower_loop_body(Body& body, const clang::Stmt* statement, BlockId after, BlockId next) {
  const LoopTargets targets(body, after, next);
  lower_statement(body, statement);
}

/// The loop of a template that is not instantiated: its begin and end are not known yet.
void lower_dependent_range_for(Body& body, const clang::CXXForRangeStmt* statement) {
  const ValueId range = lower_address(body, statement->getRangeInit());
  const BlockId head = body.code.add_block();
  const BlockId inside = body.code.add_block();
  const BlockId after = body.code.add_block();
  body.code.begin(head);
  body.at(statement->getForLoc());
  const ValueId more = body.code.compute("more", {range});
  body.code.branch(more, inside, after);
  body.code.begin(inside);
  const clang::VarDecl* variable = statement->getLoopVariable();
  const Storage storage = declare_variable(body, variable);
  const std::uint32_t type = body.context.type(variable->getType());
  const ValueId element = body.code.inside(range, type);
  if (storage.kind == Storage::Kind::Slot) {
    body.code.assign(storage.value, body.code.load(element, type));
  } else if (variable->getType()->isReferenceType()) {
    body.code.assign(storage.value, element);
  } else {
    body.code.store(storage.value, body.code.load(element, type), type);
  }
  lower_loop_body(body, statement->getBody(), after, head);
  body.code.branch(head);
  body.code.begin(after);
}

}  // namespace

void lower_while(Body& body, const clang::WhileStmt* statement) {
  const BlockId head = body.code.add_block();
  const BlockId inside = body.code.add_block();
  const BlockId after = body.code.add_block();
  body.code.begin(head);
  if (const clang::DeclStmt* variable = statement->getConditionVariableDeclStmt()) {
    lower_declaration(body, variable);
  }
  lower_condition(body, statement->getCond(), inside, after);
  body.code.begin(inside);
  lower_loop_body(body, statement->getBody(), after, head);
  body.code.branch(head);
  body.code.begin(after);
}

void lower_do(Body& body, const clang::DoStmt* statement) {
  const BlockId inside = body.code.add_block();
  const BlockId condition = body.code.add_block();
  const BlockId after = body.code.add_block();
  body.code.begin(inside);
  lower_loop_body(body, statement->getBody(), after, condition);
  body.code.begin(condition);
  lower_condition(body, statement->getCond(), inside, after);
  body.code.begin(after);
}

void lower_for(Body& body, const clang::ForStmt* statement) {
  if (statement->getInit() != nullptr) lower_statement(body, statement->getInit());
  const BlockId head = body.code.add_block();
  const BlockId inside = body.code.add_block();
  const BlockId next = body.code.add_block();
  const BlockId after = body.code.add_block();
  body.code.begin(head);
  if (const clang::DeclStmt* variable = statement->getConditionVariableDeclStmt()) {
    lower_declaration(body, variable);
  }
  if (statement->getCond() != nullptr) {
    lower_condition(body, statement->getCond(), inside, after);
  } else {
    body.code.branch(inside);
  }
  body.code.begin(inside);
  lower_loop_body(body, statement->getBody(), after, next);
  body.code.begin(next);
  if (statement->getInc() != nullptr) lower_discarded(body, statement->getInc());
  body.code.branch(head);
  body.code.begin(after);
}

void lower_range_for(Body& body, const clang::CXXForRangeStmt* statement) {
  if (statement->getInit() != nullptr) lower_statement(body, statement->getInit());
  if (statement->getBeginStmt() == nullptr || statement->getCond() == nullptr ||
      statement->getInc() == nullptr) {
    return lower_dependent_range_for(body, statement);
  }
  lower_statement(body, statement->getRangeStmt());
  lower_statement(body, statement->getBeginStmt());
  lower_statement(body, statement->getEndStmt());
  const BlockId head = body.code.add_block();
  const BlockId inside = body.code.add_block();
  const BlockId next = body.code.add_block();
  const BlockId after = body.code.add_block();
  body.code.begin(head);
  lower_condition(body, statement->getCond(), inside, after);
  body.code.begin(inside);
  lower_statement(body, statement->getLoopVarStmt());
  lower_loop_body(body, statement->getBody(), after, next);
  body.code.begin(next);
  lower_discarded(body, statement->getInc());
  body.code.branch(head);
  body.code.begin(after);
}

}  // namespace candor::source
