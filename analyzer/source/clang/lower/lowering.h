#pragma once
// Lowering of single kinds of statements and expressions, each in a file by theme; body.h is the way in.

#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"
#include "clang/AST/StmtCXX.h"
#include "source/clang/lower/body.h"

namespace candor::source {

std::uint32_t type_of(Body& body, const clang::Expr* expression);
/// "Point", "ns::Point"; an anonymous record inside another one has the name of that one.
std::string record_name(const clang::RecordDecl* record);
/// Without parentheses and what else has no meaning of its own (full expressions, bound temporaries).
const clang::Expr* peel(const clang::Expr* expression);
/// Whether the type is a lambda's, whose values are closures.
bool is_lambda(clang::QualType type);

// Literals and constants.
/// The value of a constant arithmetic expression without side effects, or 0.
ValueId lower_folded(Body& body, const clang::Expr* expression);
/// The value of a call of a builtin that Clang knows (__builtin_constant_p), or 0.
ValueId lower_folded_builtin(Body& body, const clang::CallExpr* call);
/// The low 64 bits, in two's complement; constants may have more, or need an unsigned type.
std::int64_t low_bits(const llvm::APSInt& value);
/// A zero of any type: null, 0, or a stack object nothing was stored to.
ValueId lower_zero(Body& body, clang::QualType type);
ValueId lower_string(Body& body, const clang::StringLiteral* literal);

// Operators.
ValueId lower_unary(Body& body, const clang::UnaryOperator* operation);
ValueId lower_binary(Body& body, const clang::BinaryOperator* operation);
ValueId lower_assignment(Body& body, const clang::BinaryOperator* operation);
ValueId lower_logical(Body& body, const clang::BinaryOperator* operation);
ValueId lower_conditional(Body& body, const clang::AbstractConditionalOperator* conditional);
ValueId lower_conditional_address(Body& body, const clang::AbstractConditionalOperator* conditional);
ValueId lower_cast(Body& body, const clang::CastExpr* cast);
/// One arithmetic step on values; `left` and `right` are the operands' types.
ValueId lower_arithmetic(Body& body, clang::BinaryOperatorKind kind, ValueId left, clang::QualType left_type,
                         ValueId right, clang::QualType right_type, std::uint32_t type);
/// With `used`, gives the value before or after.
ValueId lower_increment(Body& body, const clang::UnaryOperator* operation, bool used);

// Places.
ValueId lower_member_address(Body& body, const clang::MemberExpr* member);
ValueId lower_subscript_address(Body& body, const clang::ArraySubscriptExpr* subscript);
ValueId field_address(Body& body, ValueId object, const clang::FieldDecl* field);
ValueId lower_reference(Body& body, const clang::DeclRefExpr* reference);
/// A new stack object with `value` in it.
ValueId spill(Body& body, ValueId value, clang::QualType type);
ValueId materialize(Body& body, const clang::Expr* expression);

// Calls.
/// What the call gives as it is: an address for a reference.
ValueId lower_call(Body& body, const clang::CallExpr* call);
/// Arguments for `function`, whose type may be null; variadic ones too.
void lower_arguments(Body& body, llvm::ArrayRef<const clang::Expr*> arguments,
                     const clang::FunctionProtoType* function, std::vector<ValueId>& values);
ValueId lower_atomic(Body& body, const clang::AtomicExpr* atomic);

// C++ objects.
void lower_construction(Body& body, ValueId address, const clang::CXXConstructExpr* construction);
/// The argument that a constructor only copies or moves, or null.
const clang::Expr* copied_object(Body& body, const clang::CXXConstructExpr* construction);
ValueId lower_new(Body& body, const clang::CXXNewExpr* allocation);
void lower_delete(Body& body, const clang::CXXDeleteExpr* deletion);
void lower_constructor_initialisers(Body& body, const clang::CXXConstructorDecl* constructor);
ValueId lower_lambda(Body& body, const clang::LambdaExpr* lambda);
ValueId lower_cxx_throw(Body& body, const clang::CXXThrowExpr* expression);

// Statements.
void lower_declaration(Body& body, const clang::DeclStmt* statement);
void lower_variable(Body& body, const clang::VarDecl* variable);
void lower_if(Body& body, const clang::IfStmt* statement);
void lower_switch(Body& body, const clang::SwitchStmt* statement);
void lower_case(Body& body, const clang::SwitchCase* statement);
void lower_while(Body& body, const clang::WhileStmt* statement);
void lower_do(Body& body, const clang::DoStmt* statement);
void lower_for(Body& body, const clang::ForStmt* statement);
void lower_range_for(Body& body, const clang::CXXForRangeStmt* statement);
void lower_goto(Body& body, const clang::GotoStmt* statement);
void lower_indirect_goto(Body& body, const clang::IndirectGotoStmt* statement);
void lower_label(Body& body, const clang::LabelStmt* statement);
void lower_return(Body& body, const clang::ReturnStmt* statement);
void lower_assembler(Body& body, const clang::AsmStmt* statement);
void lower_cxx_try(Body& body, const clang::CXXTryStmt* statement);

}  // namespace candor::source
