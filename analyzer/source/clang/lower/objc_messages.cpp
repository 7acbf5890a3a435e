// Message sends: receiver with its static type, selector, arguments.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

struct Receiver {
  ValueId value{};
  std::uint32_t type = 0;
  std::string owner;
  std::uint16_t flags = 0;
};

ValueId self_value(Body& body) {
  const clang::ObjCMethodDecl* method = body.method;
  if (method == nullptr || method->getSelfDecl() == nullptr) return body.code.undefined();
  return read(body, variable_destination(body, method->getSelfDecl()));
}

bool is_self(const Body& body, const clang::Expr* expression) {
  const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(expression->IgnoreParenImpCasts());
  return reference != nullptr && body.method != nullptr && reference->getDecl() == body.method->getSelfDecl();
}

Receiver instance_receiver(Body& body, const clang::Expr* expression) {
  Receiver receiver;
  const clang::Expr* inner = expression->IgnoreParenImpCasts();
  clang::QualType type = expression->getType();
  if (inner->getType()->isObjCObjectPointerType()) type = inner->getType();
  receiver.type = body.context.type(type);
  if (type->isObjCClassType() || type->isObjCQualifiedClassType()) receiver.flags = kCallToClass;
  if (is_self(body, expression) && body.method->isClassMethod()) {
    receiver.type = body.context.class_object(body.method->getClassInterface());
    receiver.flags = kCallToClass;
  }
  receiver.value = lower_expression(body, expression);
  return receiver;
}

Receiver class_receiver(Body& body, clang::QualType named) {
  const auto* object = named->getAs<clang::ObjCObjectType>();
  const clang::ObjCInterfaceDecl* interface = object != nullptr ? object->getInterface() : nullptr;
  Receiver receiver{.flags = kCallToClass};
  receiver.type = body.context.class_object(interface);
  receiver.value = interface != nullptr
                       ? body.code.constant(ConstantKind::ClassObject, class_name(interface), receiver.type)
                       : body.code.compute("unknown", {}, receiver.type);
  return receiver;
}

Receiver super_receiver(Body& body, const clang::ObjCMessageExpr* message) {
  Receiver receiver{.value = self_value(body), .flags = kCallSuper};
  const clang::ObjCInterfaceDecl* interface =
      body.method != nullptr ? body.method->getClassInterface() : nullptr;
  receiver.owner = class_name(interface);
  const clang::QualType type = message->getSuperType();
  receiver.type = body.context.type(type);
  if (message->getReceiverKind() == clang::ObjCMessageExpr::SuperClass) {
    receiver.flags |= kCallToClass;
    receiver.type = body.context.class_object(interface != nullptr ? interface->getSuperClass() : nullptr);
  }
  return receiver;
}

Receiver lower_receiver(Body& body, const clang::ObjCMessageExpr* message) {
  switch (message->getReceiverKind()) {
    case clang::ObjCMessageExpr::Instance:
      return instance_receiver(body, message->getInstanceReceiver());
    case clang::ObjCMessageExpr::Class:
      return class_receiver(body, message->getClassReceiver());
    default:
      return super_receiver(body, message);
  }
}

}  // namespace

ValueId lower_message(Body& body, const clang::ObjCMessageExpr* message) {
  Receiver receiver = lower_receiver(body, message);
  std::vector<ValueId> operands{receiver.value};
  const clang::ObjCMethodDecl* method = message->getMethodDecl();
  for (unsigned i = 0; i < message->getNumArgs(); ++i) {
    const bool declared = method != nullptr && i < method->param_size();
    operands.push_back(declared ? lower_argument(body, message->getArg(i), method->parameters()[i]->getType())
                                : lower_expression(body, message->getArg(i)));
  }
  if (!message->isImplicit() && body.code.open() && body.context.is_first_written(message->getLeftLoc())) {
    receiver.flags |= kCallWritten;
  }
  const StringId selector = body.context.unit.intern(message->getSelector().getAsString());
  if (method != nullptr && is_log(method, method->getReturnType())) {
    body.context.log_selectors.insert(selector);
  }
  body.at(message->isImplicit() ? message->getExprLoc() : message->getSelectorStartLoc());
  const Instruction call{.op = Op::Call,
                         .kind = static_cast<std::uint8_t>(CallKind::Message),
                         .flags = receiver.flags,
                         .type = receiver.type,
                         .name = selector,
                         .owner = body.context.unit.intern(receiver.owner)};
  return body.code.call(call, operands, !message->getType()->isVoidType(),
                        body.context.type(message->getType()));
}

ValueId send_to_class(Body& body, const clang::ObjCMethodDecl* method,
                      std::initializer_list<ValueId> arguments, clang::QualType result) {
  const clang::ObjCInterfaceDecl* interface = method->getClassInterface();
  const std::uint32_t type = body.context.class_object(interface);
  std::vector<ValueId> operands{body.code.constant(ConstantKind::ClassObject, class_name(interface), type)};
  operands.insert(operands.end(), arguments);
  const Instruction call{.op = Op::Call,
                         .kind = static_cast<std::uint8_t>(CallKind::Message),
                         .flags = kCallToClass,
                         .type = type,
                         .name = body.context.unit.intern(method->getSelector().getAsString())};
  return body.code.call(call, operands, true, body.context.type(result));
}

ValueId send_getter(Body& body, ValueId receiver, std::string_view selector, std::uint32_t receiver_type) {
  const Instruction call{.op = Op::Call,
                         .kind = static_cast<std::uint8_t>(CallKind::Message),
                         .type = receiver_type,
                         .name = body.context.unit.intern(selector)};
  const ValueId operands[] = {receiver};
  return body.code.call(call, operands, true,
                        body.context.type(body.context.translation.ast.getObjCIdType()));
}

}  // namespace candor::source
