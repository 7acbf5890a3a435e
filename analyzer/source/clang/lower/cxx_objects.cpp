// Objects of C++: construction, new and delete, initialisers of constructors.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {

const clang::Expr* copied_object(Body& body, const clang::CXXConstructExpr* construction) {
  const clang::CXXConstructorDecl* constructor = construction->getConstructor();
  if (construction->getNumArgs() == 0 || !constructor->isCopyOrMoveConstructor()) return nullptr;
  const bool written = constructor->isUserProvided() && body.context.in_project(constructor->getLocation()) &&
                       !construction->isElidable();
  return written ? nullptr : construction->getArg(0);
}

void lower_construction(Body& body, ValueId address, const clang::CXXConstructExpr* construction) {
  const clang::CXXConstructorDecl* constructor = construction->getConstructor();
  if (constructor->isTrivial() && construction->getNumArgs() == 0) return;
  std::vector<ValueId> values = {address};
  const llvm::ArrayRef<const clang::Expr*> arguments(construction->getArgs(), construction->getNumArgs());
  lower_arguments(body, arguments, constructor->getType()->getAs<clang::FunctionProtoType>(), values);
  body.at(construction->getExprLoc());
  body.code.call(body.context.name(constructor), values, false, 0);
}

ValueId lower_new(Body& body, const clang::CXXNewExpr* allocation) {
  const clang::QualType type = allocation->getAllocatedType();
  const std::uint32_t object_type = body.context.type(type);
  ValueId address{};
  ValueId count{};
  if (const auto size = allocation->getArraySize(); size && *size != nullptr) {
    count = lower_expression(body, *size);
  }
  std::vector<ValueId> placement;
  for (unsigned i = 0; i < allocation->getNumPlacementArgs(); ++i) {
    placement.push_back(lower_expression(body, allocation->getPlacementArg(i)));
  }
  body.at(allocation->getExprLoc());
  const clang::FunctionDecl* function = allocation->getOperatorNew();
  if (function != nullptr && function->isReservedGlobalPlacementOperator() && !placement.empty()) {
    address = body.code.copy(placement[0], type_of(body, allocation));
  } else {
    std::vector<ValueId> values = {
        index(count) != 0 ? count : body.code.integer(static_cast<std::int64_t>(size_of_type(body, type)))};
    values.insert(values.end(), placement.begin(), placement.end());
    const std::string name = function != nullptr ? body.context.name(function) : std::string("operator new");
    address = body.code.call(name, values, true, type_of(body, allocation));
  }
  const clang::Expr* initialiser = allocation->getInitializer();
  if (initialiser == nullptr) return address;
  if (is_aggregate(initialiser->getType()) || is_aggregate(type)) {
    lower_into(body, address, initialiser);
  } else {
    const ValueId value = lower_expression(body, initialiser);
    body.at(allocation->getExprLoc());
    if (index(value) != 0) body.code.store(address, value, object_type);
  }
  return address;
}

void lower_delete(Body& body, const clang::CXXDeleteExpr* deletion) {
  const ValueId address = lower_expression(body, deletion->getArgument());
  body.at(deletion->getExprLoc());
  const clang::QualType type = deletion->getDestroyedType();
  if (const auto* record = type.isNull() ? nullptr : type->getAsCXXRecordDecl();
      record != nullptr && record->hasDefinition() && !record->hasTrivialDestructor()) {
    if (const clang::CXXDestructorDecl* destructor = record->getDestructor()) {
      body.code.call(body.context.name(destructor), {address}, false, 0);
    }
  }
  if (const clang::FunctionDecl* function = deletion->getOperatorDelete()) {
    body.code.call(body.context.name(function), {address}, false, 0);
  }
}

void lower_constructor_initialisers(Body& body, const clang::CXXConstructorDecl* constructor) {
  for (const clang::CXXCtorInitializer* initialiser : constructor->inits()) {
    const clang::Expr* value = initialiser->getInit();
    if (value == nullptr) continue;
    body.at(initialiser->getSourceLocation());
    const clang::FieldDecl* field = initialiser->getAnyMember();
    if (field == nullptr) {
      lower_into(body, body.cxx_this, value);
      continue;
    }
    const ValueId address = field_address(body, body.cxx_this, field);
    const bool reference = field->getType()->isReferenceType();
    if (!reference && is_aggregate(field->getType())) {
      lower_into(body, address, value);
      continue;
    }
    const ValueId stored = reference ? lower_address(body, value) : lower_expression(body, value);
    body.at(initialiser->getSourceLocation());
    if (index(stored) != 0) {
      body.code.store(address, stored, body.context.type(field->getType()), access_flags(field->getType()));
    }
  }
}

}  // namespace candor::source
