// Property and subscript syntax: the messages they stand for.
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "source/clang/lower/objc.h"

namespace candor::source {

ValueId lower_pseudo_object(Body& body, const clang::PseudoObjectExpr* expression) {
  const clang::Expr* wanted = expression->getResultExpr();
  ValueId result{};
  for (const clang::Expr* step : expression->semantics()) {
    ValueId value{};
    if (const auto* opaque = llvm::dyn_cast<clang::OpaqueValueExpr>(step)) {
      if (opaque->isUnique()) continue;  // lowered where it is used
      if (opaque->isGLValue()) {
        body.opaque_address[opaque] = lower_address(body, opaque->getSourceExpr());
      } else {
        body.opaque[opaque] = value = lower_expression(body, opaque->getSourceExpr());
      }
      if (step == wanted && opaque->isGLValue()) value = lower_expression(body, opaque);
    } else if (step == wanted) {
      value = lower_expression(body, step);
    } else {
      lower_discarded(body, step);
    }
    if (step == wanted) result = value;
  }
  return result;
}

ValueId lower_property(Body& body, const clang::ObjCPropertyRefExpr* reference) {
  if (reference->isImplicitProperty() && reference->getImplicitPropertyGetter() == nullptr) {
    return lower_unknown(body, reference);  // a setter alone, in an assignment that Clang gave up on
  }
  const std::string selector = reference->getGetterSelector().getAsString();
  if (reference->isClassReceiver()) {
    const clang::ObjCInterfaceDecl* interface = reference->getClassReceiver();
    const std::uint32_t type = body.context.class_object(interface);
    const ValueId receiver = body.code.constant(ConstantKind::ClassObject, class_name(interface), type);
    return send_getter(body, receiver, selector, type);
  }
  if (reference->isSuperReceiver()) return lower_unknown(body, reference);
  const std::uint32_t type = body.context.type(reference->getBase()->getType());
  const ValueId receiver = lower_expression(body, reference->getBase());
  body.at(reference->getLocation());
  return send_getter(body, receiver, selector, type);
}

ValueId lower_unknown_member(Body& body, const clang::Expr* expression) {
  const auto* member = llvm::cast<clang::CXXDependentScopeMemberExpr>(expression);
  const ValueId receiver = lower_expression(body, member->getBase());
  body.at(member->getMemberLoc());
  return send_getter(body, receiver, member->getMember().getAsString(), 0);
}

}  // namespace candor::source
