// Calls of functions, methods of C++, function pointers and blocks; builtins.
#include "clang/AST/ASTContext.h"
#include "clang/Basic/Builtins.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

using clang::Expr;

bool has_result(const clang::CallExpr* call) {
  return call->getType().isNull() || !call->getType()->isVoidType();
}

std::uint32_t result_type(Body& body, const clang::CallExpr* call) {
  return call->isGLValue() ? 0 : type_of(body, call);
}

llvm::ArrayRef<const Expr*> arguments_of(const clang::CallExpr* call, unsigned from = 0) {
  return llvm::ArrayRef(call->getArgs(), call->getNumArgs()).drop_front(from);
}

const clang::FunctionProtoType* prototype(clang::QualType type) {
  if (type.isNull()) return nullptr;
  if (type->isPointerType() || type->isBlockPointerType() || type->isReferenceType() ||
      type->isMemberPointerType()) {
    type = type->getPointeeType();
  }
  return type->getAs<clang::FunctionProtoType>();
}

ValueId finish_call(Body& body, const clang::CallExpr* call, std::string_view name,
                    const std::vector<ValueId>& values, bool no_return) {
  body.at(call->getExprLoc());
  const ValueId result = body.code.call(name, values, has_result(call), result_type(body, call));
  if (no_return) body.code.leave_by_throw();
  return result;
}

ValueId call_indirect(Body& body, const clang::CallExpr* call, ValueId callee, clang::QualType callee_type,
                      unsigned first_argument) {
  std::vector<ValueId> values = {callee};
  lower_arguments(body, arguments_of(call, first_argument), prototype(callee_type), values);
  body.at(call->getExprLoc());
  Instruction instruction{.kind = static_cast<std::uint8_t>(CallKind::Indirect)};
  instruction.type = body.context.type(callee_type);
  return body.code.call(instruction, values, has_result(call), result_type(body, call));
}

/// The library function that a builtin stands for ("memcpy" of __builtin___memcpy_chk), or an empty string.
std::string library_name(llvm::StringRef name) {
  if (!name.consume_front("__builtin_")) return {};
  if (name.consume_front("__")) {
    if (!name.consume_back("_chk")) return {};
    return name.str();
  }
  return name.str();
}

bool is_passed_through(unsigned builtin) {
  switch (builtin) {
    case clang::Builtin::BI__builtin_expect:
    case clang::Builtin::BI__builtin_expect_with_probability:
    case clang::Builtin::BI__builtin_assume_aligned:
    case clang::Builtin::BI__builtin_launder:
    case clang::Builtin::BImove:
    case clang::Builtin::BIforward:
      return true;
    default:
      return false;
  }
}

/// A builtin that is no library function: an operation on its operands.
ValueId lower_builtin(Body& body, const clang::CallExpr* call, const clang::FunctionDecl* function) {
  const unsigned builtin = function->getBuiltinID();
  if (builtin == clang::Builtin::BI__builtin_unreachable) {
    body.at(call->getExprLoc());
    body.code.unreachable();
    return {};
  }
  if (is_passed_through(builtin) && call->isGLValue() && call->getNumArgs() == 1) {
    return lower_address(body, call->getArg(0));
  }
  std::vector<ValueId> values;
  lower_arguments(body, arguments_of(call), nullptr, values);
  body.at(call->getExprLoc());
  if (is_passed_through(builtin) && !values.empty()) return values[0];
  if (function->isNoReturn() || builtin == clang::Builtin::BI__builtin_va_start ||
      builtin == clang::Builtin::BI__builtin_va_end || builtin == clang::Builtin::BI__builtin_va_copy) {
    return finish_call(body, call, function->getName(), values, function->isNoReturn());
  }
  const llvm::StringRef name = function->getName();
  return body.code.compute({name.data(), name.size()}, values, result_type(body, call));
}

ValueId lower_member_call(Body& body, const clang::CXXMemberCallExpr* call) {
  const Expr* callee = peel(call->getCallee());
  if (const auto* pointer = llvm::dyn_cast<clang::BinaryOperator>(callee)) {  // (object.*method)(…)
    const bool arrow = pointer->getOpcode() == clang::BO_PtrMemI;
    const ValueId object =
        arrow ? lower_expression(body, pointer->getLHS()) : lower_address(body, pointer->getLHS());
    std::vector<ValueId> values = {lower_expression(body, pointer->getRHS()), object};
    lower_arguments(body, arguments_of(call), prototype(pointer->getRHS()->getType()), values);
    body.at(call->getExprLoc());
    Instruction instruction{.kind = static_cast<std::uint8_t>(CallKind::Indirect)};
    return body.code.call(instruction, values, has_result(call), result_type(body, call));
  }
  const auto* member = llvm::dyn_cast<clang::MemberExpr>(callee);
  const clang::CXXMethodDecl* method = call->getMethodDecl();
  if (member == nullptr || method == nullptr) return lower_unknown(body, call);
  if (is_lambda(member->getBase()->getType()) && method->isOverloadedOperator()) {
    const ValueId closure = lower_expression(body, member->getBase()->IgnoreImplicit());
    return call_indirect(body, call, closure, method->getType(), 0);
  }
  std::vector<ValueId> values;
  if (method->isStatic()) {
    lower_discarded(body, member->getBase());
  } else if (is_lambda(member->getBase()->getType())) {  // conversion to a function pointer or a block
    return lower_expression(body, member->getBase()->IgnoreImplicit());
  } else {
    values.push_back(member->isArrow() ? lower_expression(body, member->getBase())
                                       : lower_address(body, member->getBase()));
  }
  lower_arguments(body, arguments_of(call), prototype(method->getType()), values);
  return finish_call(body, call, body.context.name(method), values, method->isNoReturn());
}

ValueId lower_operator_call(Body& body, const clang::CXXOperatorCallExpr* call,
                            const clang::FunctionDecl* function) {
  const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
  std::vector<ValueId> values;
  if (method == nullptr) {
    lower_arguments(body, arguments_of(call), prototype(function->getType()), values);
    return finish_call(body, call, body.context.name(function), values, function->isNoReturn());
  }
  const Expr* object = call->getArg(0);
  if (method->getParent()->isLambda()) {
    const ValueId closure = lower_expression(body, object->IgnoreImplicit());
    return call_indirect(body, call, closure, method->getType(), 1);
  }
  const bool assigns = method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator();
  if (assigns && (method->isImplicit() || method->isDefaulted() || method->isTrivial())) {
    const ValueId value = lower_expression(body, call->getArg(1));
    const ValueId address = lower_address(body, object);
    body.at(call->getExprLoc());
    body.code.store(address, value, type_of(body, object));
    return address;
  }
  if (method->isStatic()) {
    lower_discarded(body, object);
  } else {
    values.push_back(lower_address(body, object));
  }
  lower_arguments(body, arguments_of(call, 1), prototype(method->getType()), values);
  return finish_call(body, call, body.context.name(method), values, method->isNoReturn());
}

/// A call whose function overload resolution did not find: in a template, or of something undeclared.
ValueId lower_unresolved_call(Body& body, const clang::CallExpr* call) {
  const Expr* callee = peel(call->getCallee());
  std::vector<ValueId> values;
  std::string name;
  if (const auto* lookup = llvm::dyn_cast<clang::UnresolvedLookupExpr>(callee)) {
    name = lookup->getName().getAsString();
  } else if (const auto* member = llvm::dyn_cast<clang::CXXDependentScopeMemberExpr>(callee)) {
    name = member->getMember().getAsString();
    if (!member->isImplicitAccess()) values.push_back(lower_expression(body, member->getBase()));
  } else if (const auto* method = llvm::dyn_cast<clang::UnresolvedMemberExpr>(callee)) {
    name = method->getMemberName().getAsString();
    if (!method->isImplicitAccess()) values.push_back(lower_expression(body, method->getBase()));
  } else if (const auto* scoped = llvm::dyn_cast<clang::DependentScopeDeclRefExpr>(callee)) {
    name = scoped->getDeclName().getAsString();
  }
  if (name.empty()) {
    return call_indirect(body, call, lower_expression(body, callee), callee->getType(), 0);
  }
  lower_arguments(body, arguments_of(call), nullptr, values);
  return finish_call(body, call, name, values, false);
}

}  // namespace

ValueId lower_argument(Body& body, const clang::Expr* argument, clang::QualType parameter) {
  if (!parameter.isNull() && parameter->isReferenceType()) return lower_address(body, argument);
  return lower_expression(body, argument);
}

void lower_arguments(Body& body, llvm::ArrayRef<const clang::Expr*> arguments,
                     const clang::FunctionProtoType* function, std::vector<ValueId>& values) {
  for (unsigned i = 0; i < arguments.size(); ++i) {
    const bool declared = function != nullptr && i < function->getNumParams();
    values.push_back(
        lower_argument(body, arguments[i], declared ? function->getParamType(i) : clang::QualType()));
  }
}

ValueId lower_call(Body& body, const clang::CallExpr* call) {
  const clang::FunctionDecl* function = call->getDirectCallee();
  if (function != nullptr) {
    const bool evaluated = function->getBuiltinID() != 0;
    if (evaluated) {
      if (const ValueId folded = lower_folded_builtin(body, call); index(folded) != 0) return folded;
    }
    if (const auto* operation = llvm::dyn_cast<clang::CXXOperatorCallExpr>(call)) {
      return lower_operator_call(body, operation, function);
    }
  }
  if (const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(call)) {
    return lower_member_call(body, member);
  }
  const Expr* callee = peel(call->getCallee());
  if (llvm::isa<clang::CXXPseudoDestructorExpr>(callee)) {
    lower_discarded(body, llvm::cast<clang::CXXPseudoDestructorExpr>(callee)->getBase());
    return {};
  }
  if (function == nullptr) {
    if (callee->isTypeDependent() || llvm::isa<clang::UnresolvedLookupExpr>(callee)) {
      return lower_unresolved_call(body, call);
    }
    const ValueId value = lower_expression(body, callee);
    return call_indirect(body, call, value, callee->getType(), 0);
  }
  std::string name;
  if (const unsigned builtin = function->getBuiltinID(); builtin != 0) {
    const bool library = body.context.translation.ast.BuiltinInfo.isLibFunction(builtin) ||
                         body.context.translation.ast.BuiltinInfo.isPredefinedLibFunction(builtin);
    if (library) name = library_name(function->getName());
    const bool own_name = library && name.empty();
    if (!own_name && (name.empty() || is_passed_through(builtin))) return lower_builtin(body, call, function);
    if (is_passed_through(builtin)) return lower_builtin(body, call, function);
  }
  if (name.empty()) name = body.context.name(function);
  std::vector<ValueId> values;
  lower_arguments(body, arguments_of(call), prototype(function->getType()), values);
  return finish_call(body, call, name, values, function->isNoReturn());
}

}  // namespace candor::source
