// Constants: literals, zeros, and what Clang folds.
#include <algorithm>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprConcepts.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
std::int64_t low_bits(const llvm::APSInt& value) {
  return static_cast<std::int64_t>(value.extOrTrunc(64).getZExtValue());
}

namespace {

bool can_be_evaluated(const clang::Expr* expression) {
  const clang::QualType type = expression->getType();
  if (type.isNull() || type->isDependentType()) return false;
  if (expression->isValueDependent() || expression->isTypeDependent() || expression->containsErrors()) {
    return false;
  }
  return expression->isPRValue() && (type->isIntegralOrEnumerationType() || type->isRealFloatingType());
}

/// What `expression` ends in on the left: a quick no to most that are not constant.
const clang::Expr* leftmost(const clang::Expr* expression) {
  for (;;) {
    expression = expression->IgnoreParenImpCasts();
    if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(expression)) {
      expression = binary->getLHS();
    } else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(expression)) {
      expression = unary->getSubExpr();
    } else if (const auto* cast = llvm::dyn_cast<clang::ExplicitCastExpr>(expression)) {
      expression = cast->getSubExpr();
    } else {
      return expression;
    }
  }
}

bool may_be_constant(const clang::Expr* expression) {
  const clang::Expr* first = leftmost(expression);
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(first)) {
    const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
    if (variable == nullptr) return llvm::isa<clang::EnumConstantDecl>(reference->getDecl());
    return variable->getType().isConstQualified() || variable->isConstexpr();
  }
  return llvm::isa<clang::IntegerLiteral, clang::FloatingLiteral, clang::CharacterLiteral,
                   clang::CXXBoolLiteralExpr, clang::UnaryExprOrTypeTraitExpr, clang::OffsetOfExpr,
                   clang::CXXNoexceptExpr, clang::TypeTraitExpr, clang::ArrayTypeTraitExpr,
                   clang::ExpressionTraitExpr, clang::SizeOfPackExpr, clang::ConceptSpecializationExpr,
                   clang::RequiresExpr, clang::SubstNonTypeTemplateParmExpr, clang::ConditionalOperator,
                   clang::ConstantExpr>(first);
}

ValueId lower_evaluated(Body& body, const clang::Expr* expression) {
  clang::Expr::EvalResult result;
  if (!expression->EvaluateAsRValue(result, body.context.translation.ast) || result.HasSideEffects) return {};
  const std::uint32_t type = type_of(body, expression);
  body.at(expression->getExprLoc());
  if (result.Val.isInt()) {
    const llvm::APSInt& value = result.Val.getInt();
    if (value.getSignificantBits() > 64 && value.getActiveBits() > 64) return {};
    return body.code.integer(low_bits(value), type);
  }
  if (result.Val.isFloat()) {
    llvm::APFloat value = result.Val.getFloat();
    bool exact = false;
    value.convert(llvm::APFloat::IEEEdouble(), llvm::APFloat::rmNearestTiesToEven, &exact);
    return body.code.real(value.convertToDouble(), type);
  }
  return {};
}

}  // namespace

ValueId lower_folded(Body& body, const clang::Expr* expression) {
  if (!can_be_evaluated(expression) || !may_be_constant(expression)) return {};
  return lower_evaluated(body, expression);
}

ValueId lower_folded_builtin(Body& body, const clang::CallExpr* call) {
  return can_be_evaluated(call) ? lower_evaluated(body, call) : ValueId{};
}

ValueId lower_zero(Body& body, clang::QualType type) {
  const std::uint32_t number = body.context.type(type);
  if (type.isNull() || type->isDependentType()) return body.code.undefined(number);
  if (type->isAnyPointerType() || type->isBlockPointerType() || type->isNullPtrType()) {
    return body.code.null(number);
  }
  if (type->isRealFloatingType()) return body.code.real(0, number);
  if (type->isIntegralOrEnumerationType()) return body.code.integer(0, number);
  return body.code.undefined(number);
}

ValueId lower_string(Body& body, const clang::StringLiteral* literal) {
  std::string text;
  const bool bytes = literal->getCharByteWidth() == 1;
  const std::size_t length = std::min<std::size_t>(literal->getLength(), limits::kMaxStringLength);
  if (bytes) {
    text = literal->getString().substr(0, length).str();
  } else {
    for (std::size_t i = 0; i < length;
         ++i) {  // wide characters that are ASCII; others are of no use to a rule
      const std::uint32_t unit = literal->getCodeUnit(i);
      text += unit < 0x80 ? static_cast<char>(unit) : '?';
    }
  }
  return body.code.constant(ConstantKind::CString, text);
}

}  // namespace candor::source
