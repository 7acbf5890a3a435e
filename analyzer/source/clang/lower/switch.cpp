// Switch statements: cases of single values become edges, long ranges comparisons before the switch.
#include <algorithm>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

/// The value of a case's expression; false in a template that is not instantiated, and for what is wrong.
bool value_of(const Body& body, const clang::Expr* expression, llvm::APSInt& value) {
  if (expression->isValueDependent() || expression->containsErrors()) return false;
  clang::Expr::EvalResult result;
  if (!expression->EvaluateAsInt(result, body.context.translation.ast)) return false;
  value = result.Val.getInt();
  return true;
}

/// Jumps to the case when `value` is in its range, by comparisons.
void compare(Body& body, ValueId value, const clang::CaseStmt* statement) {
  const BlockId target = body.cases[statement];
  const BlockId next = body.code.add_block();
  const ValueId low = lower_expression(body, statement->getLHS());
  if (statement->getRHS() == nullptr) {
    body.code.branch(body.code.compute(ComputeOp::Equal, {value, low}), target, next);
  } else {
    const BlockId above = body.code.add_block();
    const ValueId high = lower_expression(body, statement->getRHS());
    body.code.branch(body.code.compute(ComputeOp::Less, {value, low}), next, above);
    body.code.begin(above);
    body.code.branch(body.code.compute(ComputeOp::Greater, {value, high}), next, target);
  }
  body.code.begin(next);
}

/// The edges of one case; compares instead when it has too many values, or unknown ones.
void add_cases(Body& body, ValueId value, const clang::CaseStmt* statement, std::vector<Case>& cases) {
  llvm::APSInt low, high;
  bool known = value_of(body, statement->getLHS(), low);
  high = low;
  if (statement->getRHS() != nullptr) known = known && value_of(body, statement->getRHS(), high);
  if (!known) return compare(body, value, statement);
  const std::int64_t first = low_bits(low);
  const std::int64_t last = low_bits(high);
  if (last < first) return;
  const std::uint64_t count = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first);
  if (count >= limits::kMaxCaseRange || cases.size() + count >= limits::kMaxSwitchCases) {
    return compare(body, value, statement);
  }
  const BlockId target = body.cases[statement];
  for (std::uint64_t i = 0; i <= count; ++i) {
    cases.push_back({static_cast<std::int64_t>(static_cast<std::uint64_t>(first) + i), target});
  }
}

}  // namespace

void lower_switch(Body& body, const clang::SwitchStmt* statement) {
  if (statement->getInit() != nullptr) lower_statement(body, statement->getInit());
  if (const clang::DeclStmt* variable = statement->getConditionVariableDeclStmt()) {
    lower_declaration(body, variable);
  }
  const ValueId value = lower_expression(body, statement->getCond());
  body.at(statement->getBeginLoc());
  const BlockId after = body.code.add_block();
  BlockId otherwise = after;
  std::vector<const clang::SwitchCase*> in_order;  // Clang lists the last one first
  for (const auto* one = statement->getSwitchCaseList(); one != nullptr; one = one->getNextSwitchCase()) {
    in_order.push_back(one);
  }
  std::reverse(in_order.begin(), in_order.end());
  for (const clang::SwitchCase* one : in_order) {
    const BlockId block = body.code.add_block();
    body.cases[one] = block;
    if (llvm::isa<clang::DefaultStmt>(one)) otherwise = block;
  }
  std::vector<Case> cases;
  for (const clang::SwitchCase* one : in_order) {
    if (const auto* with_value = llvm::dyn_cast<clang::CaseStmt>(one)) {
      add_cases(body, value, with_value, cases);
    }
  }
  body.at(statement->getBeginLoc());
  body.code.switch_on(value, cases, otherwise);
  body.break_targets.push_back({after, body.cleanups.size()});
  lower_statement(body, statement->getBody());
  body.break_targets.pop_back();
  body.code.branch(after);
  body.code.begin(after);
}

void lower_case(Body& body, const clang::SwitchCase* statement) {
  // `case 1: case 2: …` nest in one another.
  const clang::Stmt* next = statement;
  while (const auto* one = llvm::dyn_cast<clang::SwitchCase>(next)) {
    const auto block = body.cases.find(one);
    if (block != body.cases.end()) {
      body.code.begin(block->second);
      body.cases.erase(block);  // in a cleanup that is written again, the switch makes new ones
    }
    next = one->getSubStmt();
    if (next == nullptr) return;
  }
  lower_statement(body, next);
}

}  // namespace candor::source
