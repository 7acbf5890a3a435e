#pragma once
// Definitions of classes, categories and protocols, and functions of which only the shape is known.

#include <cstdint>
#include <functional>

#include "source/clang/lower/unit_context.h"

namespace clang {
class ObjCCategoryDecl;
class ObjCContainerDecl;
class ObjCInterfaceDecl;
class ObjCPropertyDecl;
class ObjCProtocolDecl;
}  // namespace clang

namespace candor::source {

/// A function without body: names and declared types of its parameters and result. Gives its index plus 1.
std::uint32_t add_shape(UnitContext& context, const clang::ObjCMethodDecl* method);
std::uint32_t add_shape(UnitContext& context, const clang::FunctionDecl* function);

/// Index into functions plus 1 of a method, or 0.
using MethodFunction = std::function<std::uint32_t(const clang::ObjCMethodDecl*)>;

/// What a class, category or protocol declares, its property accessors included.
void describe_class(UnitContext& context, const clang::ObjCInterfaceDecl* declaration);
void describe_category(UnitContext& context, const clang::ObjCCategoryDecl* declaration);
void describe_protocol(UnitContext& context, const clang::ObjCProtocolDecl* declaration);

/// The class or category that an @implementation makes, as it stands in the image: methods with code,
/// instance variables, properties.
void define(UnitContext& context, const clang::ObjCImplDecl* implementation, const MethodFunction& function);

}  // namespace candor::source
