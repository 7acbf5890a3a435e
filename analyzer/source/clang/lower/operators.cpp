// Arithmetic, comparisons and assignments.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

/// The word of an operation in `compute other`; null for what has an operation of its own.
const char* word_of(clang::BinaryOperatorKind kind) {
  switch (kind) {
    case clang::BO_Add:
      return "add";
    case clang::BO_Sub:
      return "sub";
    case clang::BO_Mul:
      return "mul";
    case clang::BO_Div:
      return "div";
    case clang::BO_Rem:
      return "rem";
    case clang::BO_Shl:
      return "shl";
    case clang::BO_Shr:
      return "shr";
    case clang::BO_Xor:
      return "xor";
    case clang::BO_Cmp:
      return "compare";
    default:
      return "unknown";
  }
}

bool is_pointer(clang::QualType type) {
  if (type.isNull()) return false;  // of an expression that Clang gave up on
  return type->isPointerType() || type->isObjCObjectPointerType() || type->isArrayType();
}

ValueId lower_pointer_step(Body& body, clang::BinaryOperatorKind kind, ValueId pointer, ValueId steps,
                           clang::QualType pointer_type) {
  const std::uint32_t element = body.context.type(pointer_type->getPointeeType());
  if (kind == clang::BO_Add) return body.code.element(pointer, steps, element);
  const ValueId back = body.code.compute("neg", {steps});
  return body.code.element(pointer, back, element);
}

bool is_arithmetic_chain(const clang::BinaryOperator* operation) {
  return !operation->isAssignmentOp() && !operation->isCommaOp() && !operation->isLogicalOp() &&
         !operation->isPtrMemOp();
}

/// The operations on the left spine of a chain such as a + b + c, outermost first. Ends at what is no
/// arithmetic.
std::vector<const clang::BinaryOperator*> left_spine(const clang::BinaryOperator* operation,
                                                     bool (*belongs)(const clang::BinaryOperator*)) {
  std::vector<const clang::BinaryOperator*> spine;
  while (operation != nullptr && belongs(operation)) {
    spine.push_back(operation);
    operation = llvm::dyn_cast<clang::BinaryOperator>(peel(operation->getLHS()));
  }
  return spine;
}

ValueId lower_chain(Body& body, const clang::BinaryOperator* operation) {
  const auto spine = left_spine(operation, is_arithmetic_chain);
  ValueId value = lower_expression(body, spine.back()->getLHS());
  for (auto step = spine.rbegin(); step != spine.rend(); ++step) {
    const ValueId right = lower_expression(body, (*step)->getRHS());
    body.at((*step)->getOperatorLoc());
    value = lower_arithmetic(body, (*step)->getOpcode(), value, (*step)->getLHS()->getType(), right,
                             (*step)->getRHS()->getType(), type_of(body, *step));
  }
  return value;
}

ValueId lower_comma(Body& body, const clang::BinaryOperator* operation) {
  const auto spine = left_spine(operation, [](const clang::BinaryOperator* one) { return one->isCommaOp(); });
  lower_discarded(body, spine.back()->getLHS());
  for (auto step = spine.rbegin(); step + 1 != spine.rend(); ++step) {
    lower_discarded(body, (*step)->getRHS());
  }
  return lower_expression(body, operation->getRHS());
}

ValueId lower_compound_assignment(Body& body, const clang::CompoundAssignOperator* operation) {
  const ValueId right = lower_expression(body, operation->getRHS());
  const Destination destination = lower_destination(body, operation->getLHS());
  body.at(operation->getOperatorLoc());
  const auto kind = clang::BinaryOperator::getOpForCompoundAssignment(operation->getOpcode());
  const ValueId value = lower_arithmetic(body, kind, read(body, destination), operation->getLHS()->getType(),
                                         right, operation->getRHS()->getType(), destination.type);
  write(body, destination, value);
  return index(destination.slot) != 0 ? destination.slot : value;
}

}  // namespace

ValueId lower_arithmetic(Body& body, clang::BinaryOperatorKind kind, ValueId left, clang::QualType left_type,
                         ValueId right, clang::QualType right_type, std::uint32_t type) {
  if (kind == clang::BO_Add || kind == clang::BO_Sub) {
    const bool left_pointer = is_pointer(left_type);
    const bool right_pointer = is_pointer(right_type);
    if (left_pointer && !right_pointer) return lower_pointer_step(body, kind, left, right, left_type);
    if (right_pointer && !left_pointer) return lower_pointer_step(body, kind, right, left, right_type);
  }
  switch (kind) {
    case clang::BO_EQ:
      return body.code.compute(ComputeOp::Equal, {left, right}, type);
    case clang::BO_NE:
      return body.code.compute(ComputeOp::NotEqual, {left, right}, type);
    case clang::BO_LT:
      return body.code.compute(ComputeOp::Less, {left, right}, type);
    case clang::BO_GT:
      return body.code.compute(ComputeOp::Greater, {left, right}, type);
    case clang::BO_LE:
      return body.code.compute(ComputeOp::Not, {body.code.compute(ComputeOp::Greater, {left, right}, type)},
                               type);
    case clang::BO_GE:
      return body.code.compute(ComputeOp::Not, {body.code.compute(ComputeOp::Less, {left, right}, type)},
                               type);
    case clang::BO_And:
      return body.code.compute(ComputeOp::And, {left, right}, type);
    case clang::BO_Or:
      return body.code.compute(ComputeOp::Or, {left, right}, type);
    default:
      return body.code.compute(word_of(kind), {left, right}, type);
  }
}

ValueId lower_binary(Body& body, const clang::BinaryOperator* operation) {
  if (operation->isAssignmentOp()) return lower_assignment(body, operation);
  if (operation->isCommaOp()) return lower_comma(body, operation);
  if (const ValueId folded = lower_folded(body, operation); index(folded) != 0) return folded;
  if (operation->isLogicalOp()) return lower_logical(body, operation);
  if (operation->isPtrMemOp()) {
    const ValueId address = lower_address(body, operation);
    return body.code.load(address, type_of(body, operation));
  }
  return lower_chain(body, operation);
}

ValueId lower_assignment(Body& body, const clang::BinaryOperator* operation) {
  if (const auto* compound = llvm::dyn_cast<clang::CompoundAssignOperator>(operation)) {
    return lower_compound_assignment(body, compound);
  }
  if (operation->isCompoundAssignmentOp()) {  // in a template that is not instantiated
    return lower_unknown(body, operation);
  }
  const ValueId value = lower_expression(body, operation->getRHS());
  if (lower_undeclared_setter(body, operation->getLHS(), value)) return value;
  const Destination destination = lower_destination(body, operation->getLHS());
  body.at(operation->getOperatorLoc());
  write(body, destination, value);
  return value;
}

ValueId lower_increment(Body& body, const clang::UnaryOperator* operation, bool used) {
  const Destination destination = lower_destination(body, operation->getSubExpr());
  const clang::QualType type = operation->getSubExpr()->getType();
  body.at(operation->getOperatorLoc());
  ValueId before = read(body, destination);
  if (used && operation->isPostfix() && index(destination.slot) != 0) {
    before = body.code.copy(before, destination.type);  // the slot itself changes
  }
  const clang::ASTContext& ast = body.context.translation.ast;
  const ValueId after =
      lower_arithmetic(body, operation->isIncrementOp() ? clang::BO_Add : clang::BO_Sub, before, type,
                       body.code.integer(1, body.context.type(ast.IntTy)), ast.IntTy, destination.type);
  write(body, destination, after);
  return operation->isPostfix() ? before : after;
}

ValueId lower_unary(Body& body, const clang::UnaryOperator* operation) {
  if (const ValueId folded = lower_folded(body, operation); index(folded) != 0) return folded;
  const std::uint32_t type = type_of(body, operation);
  const clang::Expr* operand = operation->getSubExpr();
  switch (operation->getOpcode()) {
    case clang::UO_PostInc:
    case clang::UO_PostDec:
    case clang::UO_PreInc:
    case clang::UO_PreDec:
      return lower_increment(body, operation, true);
    case clang::UO_AddrOf:
      return lower_address(body, operand);
    case clang::UO_Deref: {
      const ValueId address = lower_address(body, operation);
      if (operation->getType()->isFunctionType()) return address;
      body.at(operation->getOperatorLoc());
      return body.code.load(address, type, access_flags(operation->getType()));
    }
    case clang::UO_Plus:
    case clang::UO_Extension:
      return lower_expression(body, operand);
    default:
      break;
  }
  const ValueId value = lower_expression(body, operand);
  body.at(operation->getOperatorLoc());
  switch (operation->getOpcode()) {
    case clang::UO_LNot:
      return body.code.compute(ComputeOp::Not, {value}, type);
    case clang::UO_Minus:
      return body.code.compute("neg", {value}, type);
    case clang::UO_Not:
      return body.code.compute("complement", {value}, type);
    default:
      return body.code.compute("unknown", {value}, type);  // __real, __imag, co_await
  }
}

}  // namespace candor::source
