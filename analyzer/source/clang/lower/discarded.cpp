// Expressions whose value nothing uses.
#include "base/limits.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

/// Whether the expression does nothing but name something.
bool is_bare_name(const clang::Expr* expression) {
  return llvm::isa<clang::DeclRefExpr, clang::CXXThisExpr, clang::IntegerLiteral, clang::StringLiteral>(
      expression);
}

}  // namespace

void lower_discarded(Body& body, const clang::Expr* expression) {
  if (body.depth >= limits::kMaxExpressionDepth) {
    body.too_deep = true;
    return;
  }
  expression = peel(expression);
  while (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expression)) {
    if (llvm::isa<clang::ImplicitCastExpr>(cast) || cast->getCastKind() == clang::CK_ToVoid) {
      expression = peel(cast->getSubExpr());
    } else {
      break;
    }
  }
  if (is_bare_name(expression)) return;
  ++body.depth;
  if (const auto* call = llvm::dyn_cast<clang::CallExpr>(expression)) {
    lower_call(body, call);
  } else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(expression);
             unary != nullptr && unary->isIncrementDecrementOp()) {
    lower_increment(body, unary, false);
  } else if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(expression);
             binary != nullptr && binary->isAssignmentOp()) {
    lower_assignment(body, binary);
  } else if (expression->isGLValue() && !is_objc_expression(expression)) {
    lower_address(body, expression);
  } else {
    lower_expression(body, expression);
  }
  --body.depth;
}

}  // namespace candor::source
