#pragma once
// Lowering of single kinds of Objective-C expressions and statements; body.h is the way in.

#include "clang/AST/DeclObjC.h"
#include "clang/AST/ExprObjC.h"
#include "clang/AST/StmtObjC.h"
#include "source/clang/lower/body.h"

namespace candor::source {

std::string_view view_of(llvm::StringRef text);
/// The name that the run time knows the class by.
std::string class_name(const clang::ObjCInterfaceDecl* interface);

// Messages.
ValueId lower_message(Body& body, const clang::ObjCMessageExpr* message);
/// A message to a class that stands for a literal or the like: `method` is the class method it calls.
ValueId send_to_class(Body& body, const clang::ObjCMethodDecl* method,
                      std::initializer_list<ValueId> arguments, clang::QualType result);
/// A message without arguments to `receiver`, whose declaration is not known.
ValueId send_getter(Body& body, ValueId receiver, std::string_view selector, std::uint32_t receiver_type);

// Property and subscript syntax.
ValueId lower_pseudo_object(Body& body, const clang::PseudoObjectExpr* expression);
ValueId lower_property(Body& body, const clang::ObjCPropertyRefExpr* reference);
/// A member of something whose type is not known because of a mistake in the source.
ValueId lower_unknown_member(Body& body, const clang::Expr* expression);
/// What Clang gave up on: a property that nothing declares is the message it stands for.
ValueId lower_recovery(Body& body, const clang::Expr* expression);
/// The message of an assignment to such a property; false: `target` is none.
bool lower_undeclared_setter(Body& body, const clang::Expr* target, ValueId value);

// Literals.
ValueId lower_boxed(Body& body, const clang::ObjCBoxedExpr* boxed);
ValueId lower_array(Body& body, const clang::ObjCArrayLiteral* literal);
ValueId lower_dictionary(Body& body, const clang::ObjCDictionaryLiteral* literal);
ValueId lower_availability(Body& body, const clang::ObjCAvailabilityCheckExpr* check);

// Blocks.
ValueId lower_block(Body& body, const clang::BlockExpr* block);

// Statements.
void lower_enumeration(Body& body, const clang::ObjCForCollectionStmt* statement);
void lower_objc_try(Body& body, const clang::ObjCAtTryStmt* statement);
void lower_objc_throw(Body& body, const clang::ObjCAtThrowStmt* statement);
void lower_synchronized(Body& body, const clang::ObjCAtSynchronizedStmt* statement);

}  // namespace candor::source
