#pragma once
// The state of one body while it is lowered, and the entry points that lower what stands in it.

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "unit/function_builder.h"
#include "source/clang/lower/unit_context.h"

namespace clang {
class BlockExpr;
class Decl;
class Expr;
class FieldDecl;
class LabelDecl;
class ObjCMethodDecl;
class OpaqueValueExpr;
class ParmVarDecl;
class QualType;
class SourceLocation;
class Stmt;
class SwitchCase;
class ValueDecl;
class VarDecl;
}  // namespace clang

namespace candor::source {

/// Where a variable of a body lives.
struct Storage {
  enum class Kind {
    Slot,     // `value` is the slot: nothing takes the variable's address
    Address,  // `value` holds its address: an aggregate, its address is taken, by reference, a C++ reference
  };
  Kind kind = Kind::Slot;
  ValueId value{};
};

/// A place that a jump leads to, and how many cleanups stay in force there.
struct JumpTarget {
  BlockId block{};
  std::size_t cleanups = 0;
};

struct Body;
/// Code that runs whenever control leaves a statement (@finally, the end of @synchronized). Jumps write it
/// anew; so does the handler that the statement's own lowering adds.
struct Cleanup {
  const clang::Stmt* scope = nullptr;  // what is left
  std::function<void(Body&)> emit;
  std::vector<BlockId> handlers;  // in force outside
};

struct Body {
  Body(UnitContext& unit_context, FunctionBuilder& builder) : context(unit_context), code(builder) {}

  UnitContext& context;
  FunctionBuilder& code;
  std::string name;                          // of the function; its closures are name^1, name^2 …
  const clang::Decl* declaration = nullptr;  // FunctionDecl, ObjCMethodDecl or BlockDecl; null: initialisers
  const clang::ObjCMethodDecl* method = nullptr;  // the Objective-C method it belongs to, closures included
  Body* outer = nullptr;                          // of a closure
  std::uint32_t closures = 0;                     // made so far
  int depth = 0;                                  // of nested lower_expression and lower_statement

  const clang::Stmt* root = nullptr;  // all statements of the body
  bool returns_reference = false;
  bool cut = false;       // an initialiser list was cut at limits::kMaxInitialisers
  bool too_deep = false;  // something was left out at limits::kMaxExpressionDepth

  ValueId cxx_this{};  // the C++ object pointer; 0: none
  // Looked up only, never walked: their order is of addresses.
  std::map<const clang::ValueDecl*, Storage> variables;             // also bindings of a structured binding
  std::set<const clang::VarDecl*> addressed;                        // by find_addressed
  std::map<const clang::OpaqueValueExpr*, ValueId> opaque;          // bound values
  std::map<const clang::OpaqueValueExpr*, ValueId> opaque_address;  // bound places
  std::map<const void*, std::uint32_t> closure_numbers;             // a closure in a cleanup is lowered once
  std::set<const clang::Expr*> counted_sends;                       // likewise a send

  std::map<const clang::LabelDecl*, JumpTarget> labels;
  std::map<const clang::SwitchCase*, BlockId> cases;  // of the switches around
  std::vector<JumpTarget> break_targets;              // innermost last
  std::vector<JumpTarget> continue_targets;
  std::vector<Cleanup> cleanups;       // innermost last
  std::vector<ValueId> array_indices;  // of ArrayInitLoopExpr, innermost last

  /// What is emitted from now on stands at `location`.
  void at(clang::SourceLocation location);
};

// Expressions -------------------------------------------------------------------------------------------

/// The value of an expression; of a glvalue, what is loaded from it. 0 for one of type void. Aggregates are
/// one value.
ValueId lower_expression(Body& body, const clang::Expr* expression);
/// The address of a glvalue; a prvalue is put into a new stack object first.
ValueId lower_address(Body& body, const clang::Expr* expression);
/// For its effects only.
void lower_discarded(Body& body, const clang::Expr* expression);
/// Branches on an expression, short circuits included. Ends the current block.
void lower_condition(Body& body, const clang::Expr* expression, BlockId yes, BlockId no);
/// Puts the value of an initialiser into the object at `address`: lists field by field.
void lower_into(Body& body, ValueId address, const clang::Expr* initialiser);

/// An assignable place, evaluated once: a slot, or an address.
struct Destination {
  ValueId slot{};
  ValueId address{};        // when there is no slot
  std::uint32_t type = 0;   // of what stands there
  std::uint16_t flags = 0;  // kAccessWeak or 0
};
Destination lower_destination(Body& body, const clang::Expr* glvalue);
ValueId read(Body& body, const Destination& destination);
void write(Body& body, const Destination& destination, ValueId value);

/// Operands of an expression that lowering does not understand, as one value that depends on all of them.
ValueId lower_unknown(Body& body, const clang::Expr* expression, std::string_view what = "unknown");

/// An argument for a parameter of `parameter` type: an address for a reference, otherwise a value.
ValueId lower_argument(Body& body, const clang::Expr* argument, clang::QualType parameter);

// Variables ---------------------------------------------------------------------------------------------

/// The variables of `statement` whose address something takes (`&`, a reference, a capture by reference).
/// Bodies of closures inside are not looked into, their captures are.
void find_addressed(const clang::Stmt* statement, std::set<const clang::VarDecl*>& found);
/// Makes the storage of a local variable, uninitialised. Needs `body.addressed`.
Storage declare_variable(Body& body, const clang::VarDecl* variable);
/// The address of any variable, local or global.
ValueId variable_address(Body& body, const clang::VarDecl* variable);
Destination variable_destination(Body& body, const clang::VarDecl* variable);
/// Whether a value of the type stands in memory of its own: a record or an array.
bool is_aggregate(clang::QualType type);
/// kAccessWeak for a __weak type, or 0.
std::uint16_t access_flags(clang::QualType type);
/// Bytes of a complete type, or 0.
std::uint64_t size_of_type(const Body& body, clang::QualType type);

// Bodies ------------------------------------------------------------------------------------------------

/// A variable that a closure holds. `outer` is its value, or its address with `by_reference`, where the
/// closure is made. Without `variable`: the C++ `this`.
struct Capture {
  const clang::ValueDecl* variable = nullptr;
  bool by_reference = false;
  ValueId outer{};
};
/// Lowers the body of a block or lambda as a function `name^n` and gives the closure value in `outer`. `key`
/// is the expression, so that one in a cleanup becomes one function.
struct ClosureSource {
  const clang::Expr* key = nullptr;
  const clang::Decl* declaration = nullptr;  // BlockDecl, or a lambda's call operator
  std::vector<const clang::ParmVarDecl*> parameters;
  std::vector<Capture> captures;
  const clang::Stmt* code = nullptr;
  std::uint32_t flags = 0;        // FunctionFlag besides kFunctionClosure
  std::uint32_t result_type = 0;  // index into types plus 1
  std::uint32_t type = 0;         // of the closure value
  bool returns_reference = false;
};
ValueId lower_closure(Body& outer, const ClosureSource& source);

/// Ends the function behind all of its statements. `code` tells where; it may be null.
void finish_body(Body& body, const clang::Stmt* code);

/// Adds the parameters to the function; call in order, before anything else is emitted.
void declare_parameters(Body& body, const std::vector<const clang::ParmVarDecl*>& parameters);
/// Moves parameters whose address is taken, and aggregates, into stack objects. After declare_parameters.
void spill_parameters(Body& body, const std::vector<const clang::ParmVarDecl*>& parameters);

// Statements --------------------------------------------------------------------------------------------

void lower_statement(Body& body, const clang::Stmt* statement);
/// Branches to `target` after the cleanups between here and there.
void jump(Body& body, const JumpTarget& target);
/// Emits the cleanups of all statements around, innermost first, as a return does.
void run_cleanups(Body& body, std::size_t down_to = 0);
void push_cleanup(Body& body, const clang::Stmt* scope, std::function<void(Body&)> emit);
/// Ends the innermost cleanup and, when control comes here, runs it.
void pop_cleanup(Body& body);

// Objective-C (in files of their own) -------------------------------------------------------------------

/// Whether the expression is one of those that lower_objc_expression lowers.
bool is_objc_expression(const clang::Expr* expression);
ValueId lower_objc_expression(Body& body, const clang::Expr* expression);
/// The address of an instance variable, or of what else Objective-C lets one assign to through memory.
ValueId lower_objc_address(Body& body, const clang::Expr* expression);
void lower_objc_statement(Body& body, const clang::Stmt* statement);

}  // namespace candor::source
