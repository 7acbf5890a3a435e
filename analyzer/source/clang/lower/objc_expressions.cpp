// Objective-C expressions: which there are, and the small ones.
#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

ValueId lower_encode(Body& body, const clang::ObjCEncodeExpr* encode) {
  std::string text;
  const clang::QualType type = encode->getEncodedType();
  if (!type->isDependentType() && size_of_type(body, type) <= limits::kMaxEncodedTypeSize) {
    body.context.translation.ast.getObjCEncodingForType(type, text);
  }
  return body.code.constant(ConstantKind::CString, text, body.context.type(encode->getType()));
}

ValueId load_from(Body& body, ValueId address, const clang::Expr* expression) {
  return body.code.load(address, body.context.type(expression->getType()),
                        access_flags(expression->getType()));
}

bool is_unknown_member(const clang::Expr* expression) {
  const auto* member = llvm::dyn_cast<clang::CXXDependentScopeMemberExpr>(expression);
  return member != nullptr && !member->isImplicitAccess() && !member->isArrow() &&
         member->getBase()->containsErrors() && member->getMember().isIdentifier();
}

ValueId lower_small(Body& body, const clang::Expr* expression) {
  const std::uint32_t type = body.context.type(expression->getType());
  if (const auto* string = llvm::dyn_cast<clang::ObjCStringLiteral>(expression)) {
    return body.code.constant(ConstantKind::String, view_of(string->getString()->getBytes()), type);
  }
  if (const auto* selector = llvm::dyn_cast<clang::ObjCSelectorExpr>(expression)) {
    return body.code.constant(ConstantKind::Selector, selector->getSelector().getAsString(), type);
  }
  if (const auto* protocol = llvm::dyn_cast<clang::ObjCProtocolExpr>(expression)) {
    body.context.use_protocol(protocol->getProtocol());
    return body.code.constant(ConstantKind::Protocol, protocol->getProtocol()->getNameAsString(), type);
  }
  if (const auto* boolean = llvm::dyn_cast<clang::ObjCBoolLiteralExpr>(expression)) {
    return body.code.integer(boolean->getValue() ? 1 : 0, type);
  }
  if (const auto* encode = llvm::dyn_cast<clang::ObjCEncodeExpr>(expression))
    return lower_encode(body, encode);
  if (const auto* copied = llvm::dyn_cast<clang::ObjCIndirectCopyRestoreExpr>(expression)) {
    return lower_expression(body, copied->getSubExpr());
  }
  return lower_unknown(body, expression);
}

}  // namespace

std::string_view view_of(llvm::StringRef text) { return {text.data(), text.size()}; }

std::string class_name(const clang::ObjCInterfaceDecl* interface) {
  return interface != nullptr ? interface->getObjCRuntimeNameAsString().str() : std::string();
}

bool is_objc_expression(const clang::Expr* expression) {
  switch (expression->getStmtClass()) {
    case clang::Stmt::ObjCMessageExprClass:
    case clang::Stmt::PseudoObjectExprClass:
    case clang::Stmt::ObjCPropertyRefExprClass:
    case clang::Stmt::ObjCSubscriptRefExprClass:
    case clang::Stmt::ObjCIvarRefExprClass:
    case clang::Stmt::ObjCIsaExprClass:
    case clang::Stmt::ObjCStringLiteralClass:
    case clang::Stmt::ObjCBoxedExprClass:
    case clang::Stmt::ObjCArrayLiteralClass:
    case clang::Stmt::ObjCDictionaryLiteralClass:
    case clang::Stmt::ObjCSelectorExprClass:
    case clang::Stmt::ObjCProtocolExprClass:
    case clang::Stmt::ObjCEncodeExprClass:
    case clang::Stmt::ObjCBoolLiteralExprClass:
    case clang::Stmt::ObjCAvailabilityCheckExprClass:
    case clang::Stmt::ObjCIndirectCopyRestoreExprClass:
    case clang::Stmt::BlockExprClass:
      return true;
    default:
      return is_unknown_member(expression);
  }
}

ValueId lower_objc_expression(Body& body, const clang::Expr* expression) {
  body.at(expression->getExprLoc());
  if (const auto* message = llvm::dyn_cast<clang::ObjCMessageExpr>(expression)) {
    const ValueId result = lower_message(body, message);
    return message->isGLValue() ? load_from(body, result, message) : result;
  }
  if (const auto* pseudo = llvm::dyn_cast<clang::PseudoObjectExpr>(expression)) {
    return lower_pseudo_object(body, pseudo);
  }
  if (const auto* property = llvm::dyn_cast<clang::ObjCPropertyRefExpr>(expression)) {
    return lower_property(body, property);
  }
  if (const auto* boxed = llvm::dyn_cast<clang::ObjCBoxedExpr>(expression)) return lower_boxed(body, boxed);
  if (const auto* array = llvm::dyn_cast<clang::ObjCArrayLiteral>(expression))
    return lower_array(body, array);
  if (const auto* dictionary = llvm::dyn_cast<clang::ObjCDictionaryLiteral>(expression)) {
    return lower_dictionary(body, dictionary);
  }
  if (const auto* check = llvm::dyn_cast<clang::ObjCAvailabilityCheckExpr>(expression)) {
    return lower_availability(body, check);
  }
  if (const auto* block = llvm::dyn_cast<clang::BlockExpr>(expression)) return lower_block(body, block);
  if (llvm::isa<clang::ObjCIvarRefExpr, clang::ObjCIsaExpr>(expression)) {
    return load_from(body, lower_objc_address(body, expression), expression);
  }
  if (llvm::isa<clang::CXXDependentScopeMemberExpr>(expression))
    return lower_unknown_member(body, expression);
  return lower_small(body, expression);
}

ValueId lower_objc_address(Body& body, const clang::Expr* expression) {
  if (const auto* ivar = llvm::dyn_cast<clang::ObjCIvarRefExpr>(expression)) {
    const ValueId base =
        ivar->isArrow() ? lower_expression(body, ivar->getBase()) : lower_address(body, ivar->getBase());
    const clang::ObjCIvarDecl* field = ivar->getDecl();
    body.at(ivar->getLocation());
    return body.code.field(base, view_of(field->getName()), class_name(field->getContainingInterface()),
                           body.context.type(field->getType()));
  }
  if (const auto* isa = llvm::dyn_cast<clang::ObjCIsaExpr>(expression)) {
    const ValueId base =
        isa->isArrow() ? lower_expression(body, isa->getBase()) : lower_address(body, isa->getBase());
    return body.code.field(base, "isa", {}, body.context.type(isa->getType()));
  }
  if (const auto* message = llvm::dyn_cast<clang::ObjCMessageExpr>(expression);
      message && message->isGLValue()) {
    return lower_message(body, message);
  }
  if (const auto* encode = llvm::dyn_cast<clang::ObjCEncodeExpr>(expression))
    return lower_encode(body, encode);
  // A value that something wants the address of: it gets memory of its own.
  const std::uint32_t type = body.context.type(expression->getType());
  const ValueId value = lower_objc_expression(body, expression);
  const ValueId address = body.code.local({}, size_of_type(body, expression->getType()), type);
  body.code.store(address, value, type);
  return address;
}

void lower_objc_statement(Body& body, const clang::Stmt* statement) {
  if (const auto* loop = llvm::dyn_cast<clang::ObjCForCollectionStmt>(statement))
    return lower_enumeration(body, loop);
  if (const auto* attempt = llvm::dyn_cast<clang::ObjCAtTryStmt>(statement))
    return lower_objc_try(body, attempt);
  if (const auto* thrown = llvm::dyn_cast<clang::ObjCAtThrowStmt>(statement))
    return lower_objc_throw(body, thrown);
  if (const auto* locked = llvm::dyn_cast<clang::ObjCAtSynchronizedStmt>(statement)) {
    return lower_synchronized(body, locked);
  }
  if (const auto* pool = llvm::dyn_cast<clang::ObjCAutoreleasePoolStmt>(statement)) {
    return lower_statement(body, pool->getSubStmt());
  }
}

}  // namespace candor::source
