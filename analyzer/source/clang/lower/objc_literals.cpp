// Boxed expressions, array and dictionary literals as the messages they stand for; availability checks.
#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

/// A stack buffer of objects: what the compiler passes to the method that makes the collection.
class ObjectBuffer {
 public:
  ObjectBuffer(Body& body, std::string_view name, unsigned count) : body_(body) {
    clang::ASTContext& ast = body.context.translation.ast;
    element_ = body.context.type(ast.getObjCIdType());
    const clang::QualType array = ast.getConstantArrayType(ast.getObjCIdType(), llvm::APInt(64, count),
                                                           nullptr, clang::ArraySizeModifier::Normal, 0);
    address_ = body.code.local(name, std::uint64_t{count} * 8, body.context.type(array));
  }

  void set(unsigned number, const clang::Expr* value) {
    const ValueId object = lower_expression(body_, value);
    const ValueId at = body_.code.element(address_, body_.code.integer(number), element_);
    body_.code.store(at, object, element_);
  }

  ValueId address() const { return address_; }

 private:
  Body& body_;
  std::uint32_t element_ = 0;
  ValueId address_{};
};

}  // namespace

ValueId lower_boxed(Body& body, const clang::ObjCBoxedExpr* boxed) {
  const clang::Expr* inner = boxed->getSubExpr();
  const clang::ObjCMethodDecl* method = boxed->getBoxingMethod();
  if (method == nullptr) {
    const auto* literal = llvm::dyn_cast<clang::StringLiteral>(inner->IgnoreParenImpCasts());
    if (literal == nullptr) return lower_unknown(body, boxed);
    return body.code.constant(ConstantKind::String, view_of(literal->getBytes()),
                              body.context.type(boxed->getType()));
  }
  if (method->param_size() < 2) {
    const ValueId value = lower_expression(body, inner);
    body.at(boxed->getBeginLoc());
    return send_to_class(body, method, {value}, boxed->getType());
  }
  // A structure: its bytes and the encoding of its type.
  const ValueId bytes = lower_address(body, inner);
  std::string encoding;
  const clang::QualType type = inner->getType();
  if (size_of_type(body, type) <= limits::kMaxEncodedTypeSize) {
    body.context.translation.ast.getObjCEncodingForType(type, encoding);
  }
  body.at(boxed->getBeginLoc());
  return send_to_class(body, method, {bytes, body.code.constant(ConstantKind::CString, encoding)},
                       boxed->getType());
}

ValueId lower_array(Body& body, const clang::ObjCArrayLiteral* literal) {
  ObjectBuffer objects(body, "objects", literal->getNumElements());
  for (unsigned i = 0; i < literal->getNumElements(); ++i) objects.set(i, literal->getElement(i));
  body.at(literal->getBeginLoc());
  const ValueId count = body.code.integer(literal->getNumElements());
  const clang::ObjCMethodDecl* method = literal->getArrayWithObjectsMethod();
  if (method == nullptr) return lower_unknown(body, literal);
  return send_to_class(body, method, {objects.address(), count}, literal->getType());
}

ValueId lower_dictionary(Body& body, const clang::ObjCDictionaryLiteral* literal) {
  const clang::ObjCMethodDecl* method = literal->getDictWithObjectsMethod();
  if (method == nullptr) return lower_unknown(body, literal);
  ObjectBuffer objects(body, "objects", literal->getNumElements());
  ObjectBuffer keys(body, "keys", literal->getNumElements());
  for (unsigned i = 0; i < literal->getNumElements(); ++i) {
    const clang::ObjCDictionaryElement element = literal->getKeyValueElement(i);
    keys.set(i, element.Key);
    objects.set(i, element.Value);
  }
  body.at(literal->getBeginLoc());
  const ValueId count = body.code.integer(literal->getNumElements());
  return send_to_class(body, method, {objects.address(), keys.address(), count}, literal->getType());
}

ValueId lower_availability(Body& body, const clang::ObjCAvailabilityCheckExpr* check) {
  const std::uint32_t type = body.context.type(check->getType());
  if (!check->hasVersion()) return body.code.integer(1, type);
  // The call that compiled code makes: platform (2 is iOS), then the version's parts.
  const llvm::VersionTuple version = check->getVersion();
  const std::uint32_t integer = body.context.type(body.context.translation.ast.IntTy);
  const ValueId found =
      body.code.call("__isPlatformVersionAtLeast",
                     {body.code.integer(2, integer), body.code.integer(version.getMajor(), integer),
                      body.code.integer(version.getMinor().value_or(0), integer),
                      body.code.integer(version.getSubminor().value_or(0), integer)},
                     true, integer);
  return body.code.compute(ComputeOp::NotEqual, {found, body.code.integer(0, integer)}, type);
}

}  // namespace candor::source
