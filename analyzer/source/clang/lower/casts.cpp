// Casts: a change of class is kept as the declared type of a copy; most others change nothing for the flow.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

/// Whether an implicit cast says something that its operand's type does not: a class that is more than `id`.
bool tells_class(clang::QualType from, clang::QualType to) {
  const auto* object = to->getAs<clang::ObjCObjectPointerType>();
  if (object == nullptr || object->getInterfaceDecl() == nullptr) return false;
  const auto* before = from->getAs<clang::ObjCObjectPointerType>();
  return before == nullptr || before->getInterfaceDecl() == nullptr;
}

bool keeps_type(const Body& body, const clang::CastExpr* cast) {
  const clang::QualType from = cast->getSubExpr()->getType();
  const clang::QualType to = cast->getType();
  if (to.isNull() || from.isNull() || to->isDependentType() || from->isDependentType()) return true;
  if (body.context.translation.ast.hasSameUnqualifiedType(from, to)) return false;
  return llvm::isa<clang::ExplicitCastExpr>(cast) || tells_class(from, to);
}

ValueId lower_class_prvalue(Body& body, const clang::CastExpr* cast) {
  const ValueId value = lower_expression(body, cast->getSubExpr());
  if (index(value) == 0 || !keeps_type(body, cast)) return value;
  body.at(cast->getExprLoc());
  return body.code.copy(value, type_of(body, cast));
}

}  // namespace

ValueId lower_cast(Body& body, const clang::CastExpr* cast) {
  const clang::Expr* operand = cast->getSubExpr();
  if (cast->isGLValue() && cast->getCastKind() != clang::CK_LValueToRValue) {
    const ValueId address = lower_address(body, cast);
    body.at(cast->getExprLoc());
    return body.code.load(address, type_of(body, cast), access_flags(cast->getType()));
  }
  switch (cast->getCastKind()) {
    case clang::CK_ToVoid:
      lower_discarded(body, operand);
      return {};
    case clang::CK_ArrayToPointerDecay:
    case clang::CK_FunctionToPointerDecay:
      return lower_address(body, operand);
    case clang::CK_BuiltinFnToFnPtr:
      return body.code.compute("unknown", {}, 0);
    case clang::CK_NullToPointer:
    case clang::CK_NullToMemberPointer:
      lower_discarded(body, operand);
      body.at(cast->getExprLoc());
      return body.code.null(type_of(body, cast));
    case clang::CK_LValueToRValue:
      if (const ValueId folded = lower_folded(body, cast); index(folded) != 0) return folded;
      return lower_expression(body, operand);
    case clang::CK_IntegralCast:
    case clang::CK_IntegralToFloating:
    case clang::CK_FloatingToIntegral:
    case clang::CK_FloatingCast:
      if (const ValueId folded = lower_folded(body, cast); index(folded) != 0) return folded;
      return lower_class_prvalue(body, cast);
    case clang::CK_VectorSplat: {
      const ValueId value = lower_expression(body, operand);
      body.at(cast->getExprLoc());
      return body.code.compute("splat", {value}, type_of(body, cast));
    }
    default:
      return lower_class_prvalue(body, cast);
  }
}

}  // namespace candor::source
