// Property and subscript syntax: the messages they stand for.
#include <optional>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "source/clang/lower/lowering.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

/// `object.name` of a class that is known by name only. Clang keeps the object and where the name stands.
struct UndeclaredProperty {
  const clang::Expr* object = nullptr;
  std::string name;
  clang::SourceLocation place;
};

std::optional<UndeclaredProperty> undeclared_property(const Body& body, const clang::Expr* expression) {
  const auto* recovery = llvm::dyn_cast<clang::RecoveryExpr>(peel(expression));
  if (recovery == nullptr || recovery->subExpressions().size() != 1) return std::nullopt;
  const clang::Expr* object = recovery->subExpressions().front();
  if (object->getType().isNull() || !object->getType()->isObjCObjectPointerType()) return std::nullopt;
  const clang::ASTContext& ast = body.context.translation.ast;
  const clang::SourceManager& sources = ast.getSourceManager();
  const clang::SourceLocation name = recovery->getEndLoc();
  const clang::SourceLocation behind =
      clang::Lexer::getLocForEndOfToken(object->getEndLoc(), 0, sources, ast.getLangOpts());
  if (!name.isFileID() || name.isInvalid() || !behind.isFileID() || behind.isInvalid()) return std::nullopt;
  const auto [file, first] = sources.getDecomposedLoc(behind);
  const auto [same, last] = sources.getDecomposedLoc(name);
  const llvm::StringRef text = sources.getBufferData(file);
  if (file != same || last > text.size() || text.slice(first, last).trim() != ".") return std::nullopt;
  const llvm::StringRef written =
      text.substr(last).take_while([](char c) { return clang::isAsciiIdentifierContinue(c); });
  if (written.empty() || written.size() > limits::kMaxStringLength) return std::nullopt;
  return UndeclaredProperty{object, written.str(), name};
}

}  // namespace

ValueId lower_recovery(Body& body, const clang::Expr* expression) {
  const auto property = undeclared_property(body, expression);
  if (!property) return lower_unknown(body, expression);
  const std::uint32_t type = body.context.type(property->object->getType());
  const ValueId receiver = lower_expression(body, property->object);
  body.at(property->place);
  return send_getter(body, receiver, property->name, type);
}

bool lower_undeclared_setter(Body& body, const clang::Expr* target, ValueId value) {
  const auto property = undeclared_property(body, target);
  if (!property) return false;
  const std::uint32_t type = body.context.type(property->object->getType());
  const ValueId operands[] = {lower_expression(body, property->object), value};
  body.at(property->place);
  std::string selector = "set" + property->name + ":";
  selector[3] = clang::toUppercase(selector[3]);
  const Instruction call{.op = Op::Call,
                         .kind = static_cast<std::uint8_t>(CallKind::Message),
                         .type = type,
                         .name = body.context.unit.intern(selector)};
  body.code.call(call, operands, false, 0);
  return true;
}

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
