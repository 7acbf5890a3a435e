// Declared types as records of the unit: what they say about objects, blocks, structures and numbers.
#include <algorithm>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/RecordLayout.h"
#include "source/clang/lower/layout.h"
#include "source/clang/lower/unit_context.h"

namespace candor::source {
namespace {

/// One layer of typedefs, attributes and other spelling less; none when there is no more.
std::optional<clang::QualType> desugared(const clang::ASTContext& ast, clang::QualType type) {
  const clang::QualType next = type.getSingleStepDesugaredType(ast);
  if (next.getTypePtr() == type.getTypePtr()) return std::nullopt;
  return next;
}

std::uint32_t size_of(const clang::ASTContext& ast, clang::QualType type) {
  if (!has_layout(type)) return 0;
  const std::int64_t bytes = ast.getTypeSizeInChars(type).getQuantity();
  return bytes > 0 && bytes <= 0xffffffff ? static_cast<std::uint32_t>(bytes) : 0;
}

}  // namespace

std::uint32_t UnitContext::type(clang::QualType type) { return make_type(type, 0); }

std::uint32_t UnitContext::class_object(const clang::ObjCInterfaceDecl* interface) {
  Type type{.kind = TypeKind::ClassType};
  if (interface != nullptr) {
    type.name = unit.intern(interface->getObjCRuntimeNameAsString());
    if (is_invented(interface)) type.flags = kTypeInvented;
  }
  return add_type(type, {}, {});
}

std::uint32_t UnitContext::add_type(const Type& type, const std::vector<TypeMember>& members,
                                    const std::vector<StringId>& protocols) {
  std::vector<std::uint64_t> key{static_cast<std::uint64_t>(type.kind), type.flags, index(type.name),
                                 type.size, protocols.size()};
  for (const StringId protocol : protocols) key.push_back(index(protocol));
  for (const TypeMember& member : members) {
    key.insert(key.end(), {index(member.name), member.type, member.offset});
  }
  const auto [entry, is_new] = same_.emplace(std::move(key), 0);
  if (!is_new) return entry->second;
  if (unit.code.types.size() >= limits::kMaxTypes) return 0;
  Type record = type;
  record.protocols = {static_cast<std::uint32_t>(unit.names.size()),
                      static_cast<std::uint32_t>(protocols.size())};
  unit.names.insert(unit.names.end(), protocols.begin(), protocols.end());
  record.members = {static_cast<std::uint32_t>(unit.code.type_members.size()),
                    static_cast<std::uint32_t>(members.size())};
  unit.code.type_members.insert(unit.code.type_members.end(), members.begin(), members.end());
  if (protocols.empty()) record.protocols = {};
  if (members.empty()) record.members = {};
  unit.code.types.push_back(record);
  entry->second = static_cast<std::uint32_t>(unit.code.types.size());
  return entry->second;
}

std::uint32_t UnitContext::make_type(clang::QualType type, int depth) {
  if (type.isNull() || depth > limits::kMaxTypeDepth) return 0;
  const void* key = type.getTypePtr();
  if (const auto known = types_.find(key); known != types_.end()) return known->second;
  clang::ASTContext& ast = translation.ast;
  std::uint32_t made = 0;
  if (const auto* named = llvm::dyn_cast<clang::TypedefType>(type.getTypePtr());
      named != nullptr && named->getDecl() == ast.getObjCInstanceTypeDecl()) {
    made = add_type({.kind = TypeKind::Object, .flags = kTypeInstance}, {}, {});
  } else if (const auto* parameter = llvm::dyn_cast<clang::ObjCTypeParamType>(type.getTypePtr())) {
    std::vector<StringId> protocols;
    for (const clang::ObjCProtocolDecl* protocol : parameter->quals()) {
      protocols.push_back(unit.intern(protocol->getName()));
    }
    made = add_type({.kind = TypeKind::Object,
                     .flags = kTypeParameter,
                     .name = unit.intern(parameter->getDecl()->getName())},
                    {}, protocols);
  } else if (const auto next = desugared(ast, type)) {
    made = make_type(*next, depth);
  } else if (const auto* object = llvm::dyn_cast<clang::ObjCObjectPointerType>(type.getTypePtr())) {
    made = make_object(*object->getObjectType(), depth);
  } else if (const auto* object = llvm::dyn_cast<clang::ObjCObjectType>(type.getTypePtr())) {
    made = make_object(*object, depth);
  } else if (const auto* block = llvm::dyn_cast<clang::BlockPointerType>(type.getTypePtr())) {
    made = make_block(block->getPointeeType(), depth);
  } else if (const auto* record = llvm::dyn_cast<clang::RecordType>(type.getTypePtr())) {
    return make_record(*record, depth);  // keeps itself, because it may be inside itself
  } else {
    made = make_scalar(type, depth);
  }
  if (depth == 0 || made != 0) types_.emplace(key, made);
  return made;
}

std::uint32_t UnitContext::make_object(const clang::ObjCObjectType& object, int depth) {
  Type type{.kind = TypeKind::Object};
  const clang::Type* base = object.getBaseType().getTypePtr();
  if (object.isObjCClass()) type.kind = TypeKind::ClassType;
  if (const auto* parameter = llvm::dyn_cast<clang::ObjCTypeParamType>(base)) {
    type.flags |= kTypeParameter;
    type.name = unit.intern(parameter->getDecl()->getName());
  } else if (const clang::ObjCInterfaceDecl* interface = object.getInterface()) {
    type.name = unit.intern(interface->getObjCRuntimeNameAsString());
    if (is_invented(interface)) type.flags |= kTypeInvented;
  }
  if (object.isKindOfType()) type.flags |= kTypeKindOf;
  std::vector<StringId> protocols;
  for (const clang::ObjCProtocolDecl* protocol : object.quals()) {
    protocols.push_back(unit.intern(protocol->getName()));
  }
  std::vector<TypeMember> arguments;
  for (const clang::QualType argument : object.getTypeArgs()) {
    if (arguments.size() >= limits::kMaxTypeMembers) break;
    arguments.push_back({.type = make_type(argument, depth + 1)});
  }
  return add_type(type, arguments, protocols);
}

std::uint32_t UnitContext::make_block(clang::QualType pointee, int depth) {
  std::vector<TypeMember> members;
  if (const auto* function = pointee->getAs<clang::FunctionType>()) {
    members.push_back({.type = make_type(function->getReturnType(), depth + 1)});
  }
  if (const auto* prototype = pointee->getAs<clang::FunctionProtoType>()) {
    for (const clang::QualType parameter : prototype->param_types()) {
      if (members.size() >= limits::kMaxTypeMembers) break;
      members.push_back({.type = make_type(parameter, depth + 1)});
    }
  }
  return add_type({.kind = TypeKind::Block, .size = 8}, members, {});
}

std::uint32_t UnitContext::make_record(const clang::RecordType& record, int depth) {
  const clang::RecordDecl* declaration = record.getDecl();
  Type type{.kind = TypeKind::Struct};
  if (declaration->getIdentifier() != nullptr) {
    type.name = unit.intern(declaration->getQualifiedNameAsString());
  } else if (const clang::TypedefNameDecl* alias = declaration->getTypedefNameForAnonDecl()) {
    type.name = unit.intern(alias->getName());
  }
  if (unit.code.types.size() >= limits::kMaxTypes) return 0;
  const auto number = static_cast<std::uint32_t>(unit.code.types.size());
  unit.code.types.push_back(type);
  types_.emplace(&record, number + 1);
  const clang::RecordDecl* definition = declaration->getDefinition();
  if (definition == nullptr || definition->isInvalidDecl() || definition->isDependentType())
    return number + 1;
  if (!has_layout(clang::QualType(&record, 0))) return number + 1;
  unit.code.types[number].size = size_of(translation.ast, clang::QualType(&record, 0));
  const clang::ASTRecordLayout& layout = translation.ast.getASTRecordLayout(definition);
  std::vector<TypeMember> fields;
  for (const clang::FieldDecl* field : definition->fields()) {
    if (fields.size() >= limits::kMaxTypeMembers) break;
    const std::uint64_t offset = layout.getFieldOffset(field->getFieldIndex()) / 8;
    fields.push_back({.name = unit.intern(field->getName()),
                      .type = make_type(field->getType(), depth + 1),
                      .offset = static_cast<std::uint32_t>(std::min<std::uint64_t>(offset, 0xffffffff))});
  }
  if (fields.empty()) return number + 1;
  unit.code.types[number].members = {static_cast<std::uint32_t>(unit.code.type_members.size()),
                                     static_cast<std::uint32_t>(fields.size())};
  unit.code.type_members.insert(unit.code.type_members.end(), fields.begin(), fields.end());
  return number + 1;
}

std::uint32_t UnitContext::make_scalar(clang::QualType type, int depth) {
  const clang::ASTContext& ast = translation.ast;
  Type made;
  std::vector<TypeMember> members;
  if (type->isVoidType()) {
    made.kind = TypeKind::Void;
  } else if (type->isBooleanType()) {
    made = {.kind = TypeKind::Boolean, .size = 1};
  } else if (type->isObjCSelType()) {
    made = {.kind = TypeKind::Selector, .size = 8};
  } else if (type->isIntegralOrEnumerationType()) {
    made = {.kind = TypeKind::Integer,
            .flags = type->isSignedIntegerOrEnumerationType() ? std::uint32_t{kTypeSigned} : 0,
            .size = size_of(ast, type)};
  } else if (type->isRealFloatingType()) {
    made = {.kind = TypeKind::Float, .size = size_of(ast, type)};
  } else if (type->isPointerType() || type->isReferenceType()) {
    made = {.kind = TypeKind::Pointer, .size = 8};
    const clang::QualType pointee = type->getPointeeType();
    members.push_back({.type = pointee->isFunctionType() ? 0 : make_type(pointee, depth + 1)});
  } else if (const auto* array = llvm::dyn_cast<clang::ArrayType>(type.getTypePtr())) {
    made.kind = TypeKind::Array;
    if (const auto* constant = llvm::dyn_cast<clang::ConstantArrayType>(array)) {
      const std::uint64_t length = constant->getSize().getLimitedValue(0xffffffff);
      made.size = static_cast<std::uint32_t>(length);
    }
    members.push_back({.type = make_type(array->getElementType(), depth + 1)});
  } else if (const auto* vector = llvm::dyn_cast<clang::VectorType>(type.getTypePtr())) {
    made = {.kind = TypeKind::Array, .name = unit.intern("vector"), .size = vector->getNumElements()};
    members.push_back({.type = make_type(vector->getElementType(), depth + 1)});
  } else {
    return 0;
  }
  return add_type(made, members, {});
}

}  // namespace candor::source
