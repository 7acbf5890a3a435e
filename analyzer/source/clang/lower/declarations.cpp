// Definitions of classes, categories and protocols.
#include "source/clang/lower/declarations.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/RecordLayout.h"
#include "source/clang/lower/layout.h"

namespace candor::source {
namespace {

class DefinitionMaker {
 public:
  DefinitionMaker(UnitContext& context, DefinitionKind kind)
      : context_(context), ast_(context.translation.ast) {
    definition_.kind = kind;
  }

  Definition& record() { return definition_; }
  StringId interned(llvm::StringRef text) {
    return context_.unit.intern(
        std::string_view(text.data(), std::min(text.size(), limits::kMaxStringLength)));
  }

  template <class Protocols>
  void add_protocols(const Protocols& protocols) {
    for (const clang::ObjCProtocolDecl* protocol : protocols) {
      protocols_.push_back(interned(protocol->getName()));
      context_.use_protocol(protocol);
    }
  }

  void add_type_parameters(const clang::ObjCInterfaceDecl* interface) {
    const clang::ObjCTypeParamList* list = interface->getTypeParamList();
    if (list == nullptr) return;
    for (const clang::ObjCTypeParamDecl* parameter : *list) {
      type_parameters_.push_back(interned(parameter->getName()));
    }
  }

  void add_method(const clang::ObjCMethodDecl* method, std::uint32_t function) {
    if (methods_.size() >= limits::kMaxMethodsPerList) return;
    methods_.push_back({.selector = context_.unit.intern(method->getSelector().getAsString()),
                        .types = encoding(method),
                        .flags = (method->isClassMethod() ? std::uint32_t{kClassMember} : 0) |
                                 (method->isOptional() ? std::uint32_t{kOptionalMember} : 0),
                        .function = function});
  }

  void add_property(const clang::ObjCPropertyDecl* property, const clang::Decl* container) {
    if (properties_.size() >= limits::kMaxMethodsPerList) return;
    if (!seen_.insert(property->getNameAsString()).second) return;
    properties_.push_back({.name = interned(property->getName()),
                           .attributes = attributes(property, container),
                           .flags = (property->isClassProperty() ? std::uint32_t{kClassMember} : 0) |
                                    (property->isOptional() ? std::uint32_t{kOptionalMember} : 0)});
  }

  void add_ivar(const clang::ObjCIvarDecl* ivar, std::uint64_t offset) {
    if (ivars_.size() >= limits::kMaxTypeMembers) return;
    std::string type;
    std::int64_t size = 0;
    if (encodable(ivar->getType())) {
      ast_.getObjCEncodingForType(ivar->getType(), type, ivar);
      size = ast_.getTypeSizeInChars(ivar->getType()).getQuantity();
    }
    ivars_.push_back({.name = interned(ivar->getName()),
                      .type = interned(type),
                      .offset = static_cast<std::uint32_t>(offset),
                      .size = static_cast<std::uint32_t>(size)});
  }

  void finish() {
    Unit& unit = context_.unit;
    definition_.methods = append(unit.methods, methods_);
    definition_.ivars = append(unit.ivars, ivars_);
    definition_.properties = append(unit.properties, properties_);
    definition_.protocols = append(unit.names, protocols_);
    definition_.type_parameters = append(unit.names, type_parameters_);
    unit.definitions.push_back(definition_);
  }

 private:
  template <class T>
  static Range append(std::vector<T>& pool, const std::vector<T>& added) {
    if (added.empty()) return {};
    const Range range{static_cast<std::uint32_t>(pool.size()), static_cast<std::uint32_t>(added.size())};
    pool.insert(pool.end(), added.begin(), added.end());
    return range;
  }

  bool encodable(clang::QualType type) const {
    if (type.isNull() || type->containsErrors() || type->isDependentType()) return false;
    clang::QualType inner = type;
    for (int depth = 0; inner->isAnyPointerType() && !inner->isObjCObjectPointerType(); ++depth) {
      if (depth > limits::kMaxTypeDepth) return false;
      inner = inner->getPointeeType();
    }
    if (!inner->isRecordType() && !inner->isArrayType()) return true;
    // Only the name of what stays opaque behind its pointer is encoded.
    if (inner != type && inner->isRecordType() && inner->isIncompleteType()) return true;
    if (!has_layout(inner)) return false;
    return static_cast<std::uint64_t>(ast_.getTypeSizeInChars(inner).getQuantity()) <=
           limits::kMaxEncodedTypeSize;
  }

  StringId encoding(const clang::ObjCMethodDecl* method) {
    bool possible = encodable(method->getReturnType());
    for (const clang::ParmVarDecl* parameter : method->parameters())
      possible &= encodable(parameter->getType());
    return possible ? interned(ast_.getObjCEncodingForMethodDecl(method)) : StringId{};
  }

  StringId attributes(const clang::ObjCPropertyDecl* property, const clang::Decl* container) {
    return encodable(property->getType()) ? interned(ast_.getObjCEncodingForPropertyDecl(property, container))
                                          : StringId{};
  }

  UnitContext& context_;
  clang::ASTContext& ast_;
  Definition definition_;
  std::vector<Method> methods_;
  std::vector<Ivar> ivars_;
  std::vector<Property> properties_;
  std::vector<StringId> protocols_;
  std::vector<StringId> type_parameters_;
  std::set<std::string> seen_;  // names of properties
};

void add_declared_members(UnitContext& context, DefinitionMaker& maker,
                          const clang::ObjCContainerDecl* container) {
  for (const clang::ObjCPropertyDecl* property : container->properties())
    maker.add_property(property, nullptr);
  for (const clang::ObjCMethodDecl* method : container->methods()) {
    maker.add_method(method, add_shape(context, method));
  }
}

void add_implemented_methods(DefinitionMaker& maker, const clang::ObjCImplDecl* implementation,
                             const MethodFunction& function) {
  for (const clang::ObjCMethodDecl* method : implementation->methods()) {
    if (method->isSynthesizedAccessorStub() && function(method) == 0) continue;
    maker.add_method(method, function(method));
  }
}

/// Whether the places of all instance variables can be told, those of superclasses included.
bool has_ivar_layout(const clang::ObjCInterfaceDecl* interface) {
  for (int depth = 0; interface != nullptr; interface = interface->getSuperClass(), ++depth) {
    if (interface->isInvalidDecl() || depth > limits::kMaxTypeDepth) return false;
    if (!interface->hasDefinition()) return true;
    auto* ivar = const_cast<clang::ObjCInterfaceDecl*>(interface->getDefinition())->all_declared_ivar_begin();
    for (; ivar != nullptr; ivar = ivar->getNextIvar()) {
      if (ivar->isInvalidDecl() || !has_layout(ivar->getType())) return false;
    }
  }
  return true;
}

void define_class(UnitContext& context, DefinitionMaker& maker,
                  const clang::ObjCImplementationDecl* declaration) {
  const clang::ObjCInterfaceDecl* interface = declaration->getClassInterface();
  clang::ASTContext& ast = context.translation.ast;
  maker.record().name = maker.interned(interface->getObjCRuntimeNameAsString());
  if (const clang::ObjCInterfaceDecl* superclass = interface->getSuperClass()) {
    maker.record().super_or_category = maker.interned(superclass->getObjCRuntimeNameAsString());
  } else {
    maker.record().flags |= kRootClass;
  }
  if (!interface->hasDefinition()) return;
  maker.add_type_parameters(interface);
  maker.add_protocols(
      llvm::make_range(interface->all_referenced_protocol_begin(), interface->all_referenced_protocol_end()));
  for (const clang::ObjCCategoryDecl* extension : interface->known_extensions()) {
    for (const clang::ObjCPropertyDecl* property : extension->properties()) {
      maker.add_property(property, declaration);
    }
  }
  for (const clang::ObjCPropertyDecl* property : interface->properties()) {
    maker.add_property(property, declaration);
  }
  if (!has_ivar_layout(interface)) return;
  const clang::ASTRecordLayout& layout = ast.getASTObjCImplementationLayout(declaration);
  maker.record().instance_size = static_cast<std::uint32_t>(layout.getSize().getQuantity());
  // The chain is the one the layout was made from; the method that builds it is not const.
  auto* chain = const_cast<clang::ObjCInterfaceDecl*>(interface)->all_declared_ivar_begin();
  for (unsigned number = 0; chain != nullptr; chain = chain->getNextIvar(), ++number) {
    if (number >= layout.getFieldCount()) break;
    maker.add_ivar(chain, layout.getFieldOffset(number) / 8);
  }
}

}  // namespace

void describe_class(UnitContext& context, const clang::ObjCInterfaceDecl* declaration) {
  DefinitionMaker maker(context, DefinitionKind::Class);
  maker.record().name = maker.interned(declaration->getObjCRuntimeNameAsString());
  maker.record().place = context.place(declaration->getLocation());
  if (const clang::ObjCInterfaceDecl* superclass = declaration->getSuperClass()) {
    maker.record().super_or_category = maker.interned(superclass->getObjCRuntimeNameAsString());
  } else {
    maker.record().flags |= kRootClass;
  }
  maker.add_type_parameters(declaration);
  maker.add_protocols(declaration->protocols());
  for (const clang::ObjCIvarDecl* ivar : declaration->ivars()) maker.add_ivar(ivar, 0);
  add_declared_members(context, maker, declaration);
  maker.finish();
}

void describe_category(UnitContext& context, const clang::ObjCCategoryDecl* declaration) {
  const clang::ObjCInterfaceDecl* interface = declaration->getClassInterface();
  if (interface == nullptr) return;
  DefinitionMaker maker(context, DefinitionKind::Category);
  maker.record().name = maker.interned(interface->getObjCRuntimeNameAsString());
  maker.record().super_or_category = maker.interned(declaration->getName());
  maker.record().place = context.place(declaration->getLocation());
  maker.add_protocols(declaration->protocols());
  add_declared_members(context, maker, declaration);
  maker.finish();
}

void describe_protocol(UnitContext& context, const clang::ObjCProtocolDecl* declaration) {
  DefinitionMaker maker(context, DefinitionKind::Protocol);
  maker.record().name = maker.interned(declaration->getName());
  maker.record().place = context.place(declaration->getLocation());
  maker.add_protocols(declaration->protocols());
  add_declared_members(context, maker, declaration);
  maker.finish();
}

void define(UnitContext& context, const clang::ObjCImplDecl* implementation, const MethodFunction& function) {
  const clang::ObjCInterfaceDecl* interface = implementation->getClassInterface();
  if (interface == nullptr) return;
  const auto* category = llvm::dyn_cast<clang::ObjCCategoryImplDecl>(implementation);
  DefinitionMaker maker(context, category != nullptr ? DefinitionKind::Category : DefinitionKind::Class);
  maker.record().place = context.place(implementation->getLocation());
  if (category != nullptr) {
    maker.record().name = maker.interned(interface->getObjCRuntimeNameAsString());
    maker.record().super_or_category = maker.interned(category->getName());
    if (const clang::ObjCCategoryDecl* declaration = category->getCategoryDecl()) {
      maker.add_protocols(declaration->protocols());
      for (const clang::ObjCPropertyDecl* property : declaration->properties()) {
        maker.add_property(property, category);
      }
    }
  } else {
    define_class(context, maker, llvm::cast<clang::ObjCImplementationDecl>(implementation));
  }
  add_implemented_methods(maker, implementation, function);
  maker.finish();
}

}  // namespace candor::source
