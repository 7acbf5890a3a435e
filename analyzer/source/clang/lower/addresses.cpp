// Places: the addresses of variables, fields, elements and temporaries.
#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclObjC.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

using clang::Expr;
using clang::Stmt;

ValueId declaration_address(Body& body, const clang::ValueDecl* declaration, const Expr* expression) {
  if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
    return variable_address(body, variable);
  }
  if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
    return body.code.constant(ConstantKind::Function, body.context.name(function), type_of(body, expression));
  }
  if (const auto* binding = llvm::dyn_cast<clang::BindingDecl>(declaration)) {
    if (binding->getBinding() != nullptr) return lower_address(body, binding->getBinding());
  }
  if (const auto* field = llvm::dyn_cast<clang::FieldDecl>(declaration)) {  // &Point::x
    return body.code.compute("member", {}, body.context.type(field->getType()));
  }
  return {};
}

ValueId cast_address(Body& body, const clang::CastExpr* cast) {
  const ValueId address = lower_address(body, cast->getSubExpr());
  if (cast->getCastKind() != clang::CK_Dynamic && !llvm::isa<clang::ExplicitCastExpr>(cast)) return address;
  return body.code.copy(address, 0);
}

/// The place that an assignment or increment gives in C++.
ValueId assigned_address(Body& body, const Expr* operation, const Expr* place) {
  lower_discarded(body, operation);
  return lower_address(body, place);
}

ValueId binary_address(Body& body, const clang::BinaryOperator* operation) {
  if (operation->isAssignmentOp()) return assigned_address(body, operation, operation->getLHS());
  if (operation->isCommaOp()) {
    lower_discarded(body, operation->getLHS());
    return lower_address(body, operation->getRHS());
  }
  const bool arrow = operation->getOpcode() == clang::BO_PtrMemI;  // object->*member
  const ValueId object =
      arrow ? lower_expression(body, operation->getLHS()) : lower_address(body, operation->getLHS());
  lower_discarded(body, operation->getRHS());
  body.at(operation->getOperatorLoc());
  return body.code.inside(object, type_of(body, operation));
}

ValueId unary_address(Body& body, const clang::UnaryOperator* operation) {
  switch (operation->getOpcode()) {
    case clang::UO_Deref:
      return lower_expression(body, operation->getSubExpr());
    case clang::UO_PreInc:
    case clang::UO_PreDec:
      return assigned_address(body, operation, operation->getSubExpr());
    default: {  // __real, __imag
      const ValueId whole = lower_address(body, operation->getSubExpr());
      return body.code.inside(whole, type_of(body, operation));
    }
  }
}

ValueId opaque_place(Body& body, const clang::OpaqueValueExpr* opaque) {
  if (const auto place = body.opaque_address.find(opaque); place != body.opaque_address.end()) {
    return place->second;
  }
  if (body.opaque.contains(opaque) || opaque->getSourceExpr() == nullptr) return materialize(body, opaque);
  return lower_address(body, opaque->getSourceExpr());
}

ValueId dispatch(Body& body, const Expr* expression) {
  expression = peel(expression);
  switch (expression->getStmtClass()) {
    case Stmt::DeclRefExprClass: {
      const auto* declaration = llvm::cast<clang::DeclRefExpr>(expression)->getDecl();
      body.at(expression->getExprLoc());
      const ValueId address = declaration_address(body, declaration, expression);
      return index(address) != 0 ? address : materialize(body, expression);
    }
    case Stmt::MemberExprClass:
      return lower_member_address(body, llvm::cast<clang::MemberExpr>(expression));
    case Stmt::ArraySubscriptExprClass:
      return lower_subscript_address(body, llvm::cast<clang::ArraySubscriptExpr>(expression));
    case Stmt::UnaryOperatorClass:
      // What a function pointer leads to is no glvalue in C.
      if (expression->isGLValue() ||
          llvm::cast<clang::UnaryOperator>(expression)->getOpcode() == clang::UO_Deref) {
        return unary_address(body, llvm::cast<clang::UnaryOperator>(expression));
      }
      return materialize(body, expression);
    case Stmt::BinaryOperatorClass:
    case Stmt::CompoundAssignOperatorClass:
      if (expression->isGLValue() || llvm::cast<clang::BinaryOperator>(expression)->isPtrMemOp()) {
        return binary_address(body, llvm::cast<clang::BinaryOperator>(expression));
      }
      return materialize(body, expression);
    case Stmt::ConditionalOperatorClass:
    case Stmt::BinaryConditionalOperatorClass:
      if (!expression->isGLValue()) return materialize(body, expression);
      return lower_conditional_address(body, llvm::cast<clang::AbstractConditionalOperator>(expression));
    case Stmt::StringLiteralClass:
    case Stmt::PredefinedExprClass:
      return lower_expression(body, expression);
    case Stmt::MaterializeTemporaryExprClass:
      return materialize(body, llvm::cast<clang::MaterializeTemporaryExpr>(expression)->getSubExpr());
    case Stmt::OpaqueValueExprClass:
      return opaque_place(body, llvm::cast<clang::OpaqueValueExpr>(expression));
    case Stmt::ExtVectorElementExprClass: {
      const auto* element = llvm::cast<clang::ExtVectorElementExpr>(expression);
      if (!expression->isGLValue()) return materialize(body, expression);
      const ValueId vector = element->isArrow() ? lower_expression(body, element->getBase())
                                                : lower_address(body, element->getBase());
      body.at(expression->getExprLoc());
      return body.code.inside(vector, type_of(body, expression));
    }
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::UserDefinedLiteralClass:
      if (expression->isGLValue()) return lower_call(body, llvm::cast<clang::CallExpr>(expression));
      return materialize(body, expression);
    case Stmt::CXXDefaultArgExprClass: {
      const auto* fallback = llvm::cast<clang::CXXDefaultArgExpr>(expression);
      if (fallback->getParam()->hasUninstantiatedDefaultArg()) return materialize(body, expression);
      return lower_address(body, fallback->getExpr());
    }
    case Stmt::CXXDefaultInitExprClass:
      return lower_address(body, llvm::cast<clang::CXXDefaultInitExpr>(expression)->getExpr());
    case Stmt::SubstNonTypeTemplateParmExprClass:
      return lower_address(body,
                           llvm::cast<clang::SubstNonTypeTemplateParmExpr>(expression)->getReplacement());
    case Stmt::GenericSelectionExprClass: {
      const auto* selection = llvm::cast<clang::GenericSelectionExpr>(expression);
      if (selection->isResultDependent()) return materialize(body, expression);
      return lower_address(body, selection->getResultExpr());
    }
    case Stmt::InitListExprClass: {  // int& r{x}
      const auto* list = llvm::cast<clang::InitListExpr>(expression);
      if (expression->isGLValue() && list->getNumInits() == 1) return lower_address(body, list->getInit(0));
      return materialize(body, expression);
    }
    case Stmt::CXXDependentScopeMemberExprClass: {
      const auto* member = llvm::cast<clang::CXXDependentScopeMemberExpr>(expression);
      const ValueId object = member->isImplicitAccess() ? body.cxx_this
                             : member->isArrow()        ? lower_expression(body, member->getBase())
                                                        : lower_address(body, member->getBase());
      body.at(expression->getExprLoc());
      return body.code.field(object, member->getMember().getAsString(), {}, 0);
    }
    default:
      break;
  }
  if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expression)) {
    return expression->isGLValue() ? cast_address(body, cast) : materialize(body, expression);
  }
  if (is_objc_expression(expression) && expression->isGLValue()) return lower_objc_address(body, expression);
  return materialize(body, expression);
}

}  // namespace

ValueId lower_address(Body& body, const clang::Expr* expression) {
  if (body.depth >= limits::kMaxExpressionDepth) {
    body.too_deep = true;
    return body.code.compute("unknown", {}, 0);
  }
  ++body.depth;
  const ValueId result = dispatch(body, expression);
  --body.depth;
  return result;
}

ValueId materialize(Body& body, const clang::Expr* expression) {
  const clang::QualType type = expression->getType();
  if (is_aggregate(type)) {
    body.at(expression->getExprLoc());
    const ValueId address = body.code.local({}, size_of_type(body, type), body.context.type(type));
    lower_into(body, address, expression);
    return address;
  }
  const ValueId value = lower_expression(body, expression);
  body.at(expression->getExprLoc());
  return spill(body, value, type);
}

std::string record_name(const clang::RecordDecl* record) {
  while (record->isAnonymousStructOrUnion()) {
    const auto* around = llvm::dyn_cast<clang::RecordDecl>(record->getDeclContext());
    if (around == nullptr) break;
    record = around;
  }
  if (record->getIdentifier() == nullptr) {
    const clang::TypedefNameDecl* alias = record->getTypedefNameForAnonDecl();
    return alias != nullptr ? alias->getNameAsString() : std::string();
  }
  return record->getQualifiedNameAsString();
}

ValueId field_address(Body& body, ValueId object, const clang::FieldDecl* field) {
  if (field->isAnonymousStructOrUnion()) return object;  // its fields are those of the record around
  return body.code.field(object, field->getNameAsString(), record_name(field->getParent()),
                         body.context.type(field->getType()));
}

ValueId lower_member_address(Body& body, const clang::MemberExpr* member) {
  const clang::ValueDecl* declaration = member->getMemberDecl();
  const Expr* base = member->getBase();
  const auto* field = llvm::dyn_cast<clang::FieldDecl>(declaration);
  if (field == nullptr) {
    lower_discarded(body, base);
    body.at(member->getMemberLoc());
    const ValueId address = declaration_address(body, declaration, member);
    return index(address) != 0 ? address : body.code.compute("unknown", {}, 0);
  }
  const ValueId object = member->isArrow() ? lower_expression(body, base) : lower_address(body, base);
  body.at(member->getMemberLoc());
  const ValueId address = field_address(body, object, field);
  if (!field->getType()->isReferenceType()) return address;
  return body.code.load(address, body.context.type(field->getType()));
}

ValueId lower_subscript_address(Body& body, const clang::ArraySubscriptExpr* subscript) {
  const Expr* base = subscript->getBase();
  const clang::QualType type = base->getType();
  const bool in_place = type->isVectorType() || type->isMatrixType();
  const ValueId array = in_place && base->isGLValue() ? lower_address(body, base)
                        : in_place                    ? materialize(body, base)
                                                      : lower_expression(body, base);
  const ValueId position = lower_expression(body, subscript->getIdx());
  body.at(subscript->getExprLoc());
  return body.code.element(array, position, type_of(body, subscript));
}

ValueId lower_reference(Body& body, const clang::DeclRefExpr* reference) {
  const clang::ValueDecl* declaration = reference->getDecl();
  const std::uint32_t type = type_of(body, reference);
  body.at(reference->getLocation());
  if (const auto* constant = llvm::dyn_cast<clang::EnumConstantDecl>(declaration)) {
    return body.code.integer(low_bits(constant->getInitVal()), type);
  }
  if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
    if (body.method != nullptr && variable == body.method->getCmdDecl()) {
      return body.code.constant(ConstantKind::Selector, body.method->getSelector().getAsString(), type);
    }
    return read(body, variable_destination(body, variable));
  }
  if (llvm::isa<clang::FunctionDecl>(declaration)) return declaration_address(body, declaration, reference);
  if (const auto* binding = llvm::dyn_cast<clang::BindingDecl>(declaration)) {
    if (binding->getBinding() != nullptr) return lower_expression(body, binding->getBinding());
  }
  return body.code.compute("unknown", {}, type);
}

Destination lower_destination(Body& body, const clang::Expr* glvalue) {
  const clang::Expr* place = peel(glvalue);
  if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(place)) {
    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl())) {
      body.at(reference->getLocation());
      return variable_destination(body, variable);
    }
  }
  const ValueId address = lower_address(body, place);
  return {.address = address, .type = type_of(body, place), .flags = access_flags(place->getType())};
}

}  // namespace candor::source
