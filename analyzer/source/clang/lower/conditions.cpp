// What decides: branches on conditions, short circuits, and the two conditional operators.
#include <algorithm>

#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

/// Without the casts that only make a truth value.
const clang::Expr* without_truth_casts(const clang::Expr* expression) {
  for (;;) {
    expression = peel(expression);
    const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(expression);
    if (cast == nullptr) return expression;
    const clang::CastKind kind = cast->getCastKind();
    if (kind != clang::CK_IntegralToBoolean && kind != clang::CK_PointerToBoolean &&
        kind != clang::CK_FloatingToBoolean && kind != clang::CK_NoOp && kind != clang::CK_IntegralCast) {
      return expression;
    }
    expression = cast->getSubExpr();
  }
}

/// The operands of a chain such as a && b && c, in order.
std::vector<const clang::Expr*> operands_of(const clang::BinaryOperator* operation) {
  std::vector<const clang::Expr*> operands;
  const clang::BinaryOperatorKind kind = operation->getOpcode();
  const clang::BinaryOperator* one = operation;
  for (;;) {
    operands.push_back(one->getRHS());
    const auto* next = llvm::dyn_cast<clang::BinaryOperator>(without_truth_casts(one->getLHS()));
    if (next == nullptr || next->getOpcode() != kind) break;
    one = next;
  }
  operands.push_back(one->getLHS());
  return {operands.rbegin(), operands.rend()};
}

/// Whether evaluating it early does nothing: no call, no load, no write. Looked at a few levels deep.
bool is_plain(const clang::Expr* expression, int depth = 3) {
  expression = without_truth_casts(expression);
  if (depth == 0) return false;
  if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(expression)) {
    const auto* variable = llvm::dyn_cast<clang::DeclRefExpr>(cast->getSubExpr()->IgnoreParens());
    if (variable != nullptr) return llvm::isa<clang::VarDecl>(variable->getDecl());
    return is_plain(cast->getSubExpr(), depth);
  }
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(expression)) {
    const bool compares = binary->isComparisonOp() || binary->isLogicalOp();
    return compares && is_plain(binary->getLHS(), depth - 1) && is_plain(binary->getRHS(), depth - 1);
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(expression)) {
    return unary->getOpcode() == clang::UO_LNot && is_plain(unary->getSubExpr(), depth - 1);
  }
  return llvm::isa<clang::IntegerLiteral, clang::CharacterLiteral, clang::CXXBoolLiteralExpr,
                   clang::CXXNullPtrLiteralExpr, clang::GNUNullExpr>(expression);
}

/// Emits one arm of a conditional: its value goes to `slot`, unless it has none.
void lower_arm(Body& body, const clang::Expr* arm, ValueId slot, bool address) {
  const ValueId value = address ? lower_address(body, arm) : lower_expression(body, arm);
  if (index(slot) != 0 && index(value) != 0) body.code.assign(slot, value);
}

ValueId lower_arms(Body& body, const clang::AbstractConditionalOperator* conditional, bool address) {
  const auto* short_form = llvm::dyn_cast<clang::BinaryConditionalOperator>(conditional);
  const BlockId yes = body.code.add_block();
  const BlockId no = body.code.add_block();
  const BlockId end = body.code.add_block();
  ValueId slot{};
  if (!conditional->getType()->isVoidType()) slot = body.code.add_slot({}, type_of(body, conditional));
  if (short_form != nullptr) {  // a ?: b
    ValueId common = lower_expression(body, short_form->getCommon());
    body.at(conditional->getExprLoc());
    if (const auto* opaque = short_form->getOpaqueValue()) body.opaque[opaque] = common;
    body.code.branch(common, yes, no);
  } else {
    lower_condition(body, conditional->getCond(), yes, no);
  }
  body.code.begin(yes);
  lower_arm(body, conditional->getTrueExpr(), slot, address);
  body.code.branch(end);
  body.code.begin(no);
  lower_arm(body, conditional->getFalseExpr(), slot, address);
  body.code.begin(end);
  body.at(conditional->getExprLoc());
  return slot;
}

}  // namespace

void lower_condition(Body& body, const clang::Expr* expression, BlockId yes, BlockId no) {
  expression = without_truth_casts(expression);
  for (;;) {
    const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(expression);
    if (unary == nullptr || unary->getOpcode() != clang::UO_LNot) break;
    expression = without_truth_casts(unary->getSubExpr());
    std::swap(yes, no);
  }
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(expression);
      binary != nullptr && binary->isLogicalOp()) {
    const bool both = binary->getOpcode() == clang::BO_LAnd;
    const auto operands = operands_of(binary);
    ++body.depth;
    for (const clang::Expr* operand : operands) {
      const bool last = operand == operands.back();
      const BlockId next = last ? BlockId{} : body.code.add_block();
      if (last) {
        lower_condition(body, operand, yes, no);
      } else {
        lower_condition(body, operand, both ? next : yes, both ? no : next);
        body.code.begin(next);
      }
    }
    --body.depth;
    return;
  }
  const ValueId value = lower_expression(body, expression);
  body.at(expression->getExprLoc());
  body.code.branch(value, yes, no);
}

ValueId lower_logical(Body& body, const clang::BinaryOperator* operation) {
  const auto operands = operands_of(operation);
  const bool both = operation->getOpcode() == clang::BO_LAnd;
  const std::uint32_t type = type_of(body, operation);
  if (std::all_of(operands.begin() + 1, operands.end(),
                  [](const clang::Expr* operand) { return is_plain(operand); })) {
    ValueId value = lower_expression(body, operands.front());
    for (auto operand = operands.begin() + 1; operand != operands.end(); ++operand) {
      const ValueId right = lower_expression(body, *operand);
      body.at(operation->getOperatorLoc());
      value = body.code.compute(both ? ComputeOp::And : ComputeOp::Or, {value, right}, type);
    }
    return value;
  }
  const BlockId end = body.code.add_block();
  const ValueId slot = body.code.add_slot({}, type);
  for (const clang::Expr* operand : operands) {
    const ValueId value = lower_expression(body, operand);
    body.at(operation->getOperatorLoc());
    body.code.assign(slot, value);
    if (operand == operands.back()) break;
    const BlockId next = body.code.add_block();
    body.code.branch(slot, both ? next : end, both ? end : next);
    body.code.begin(next);
  }
  body.code.begin(end);
  return slot;
}

ValueId lower_conditional(Body& body, const clang::AbstractConditionalOperator* conditional) {
  if (const ValueId folded = lower_folded(body, conditional); index(folded) != 0) return folded;
  return lower_arms(body, conditional, false);
}

ValueId lower_conditional_address(Body& body, const clang::AbstractConditionalOperator* conditional) {
  return lower_arms(body, conditional, true);
}

}  // namespace candor::source
