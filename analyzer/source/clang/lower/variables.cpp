// Where variables live: slots, stack objects, globals; and which of them need memory.
#include <algorithm>

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/ExprObjC.h"
#include "source/clang/lower/layout.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

const clang::Expr* without_parentheses(const clang::Stmt* statement) {
  const auto* expression = llvm::dyn_cast_or_null<clang::Expr>(statement);
  return expression != nullptr ? expression->IgnoreParens() : nullptr;
}

const clang::VarDecl* named_variable(const clang::Expr* expression) {
  const auto* reference = llvm::dyn_cast_or_null<clang::DeclRefExpr>(expression);
  return reference != nullptr ? llvm::dyn_cast<clang::VarDecl>(reference->getDecl()) : nullptr;
}

/// The operand that a statement reads or writes as a whole, which takes no address; null for other
/// statements.
const clang::Stmt* accessed_operand(const clang::Stmt* statement) {
  if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(statement)) {
    const bool reads =
        cast->getCastKind() == clang::CK_LValueToRValue || cast->getCastKind() == clang::CK_ToVoid;
    return reads ? cast->getSubExpr() : nullptr;
  }
  if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(statement)) {
    return binary->isAssignmentOp() ? binary->getLHS() : nullptr;
  }
  if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(statement)) {
    return unary->isIncrementDecrementOp() ? unary->getSubExpr() : nullptr;
  }
  return nullptr;
}

void add_children(const clang::Stmt* statement, std::vector<const clang::Stmt*>& waiting) {
  if (const auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(statement)) {
    waiting.insert(waiting.end(), lambda->capture_init_begin(), lambda->capture_init_end());
    return;
  }
  if (const auto* opaque = llvm::dyn_cast<clang::OpaqueValueExpr>(statement)) {
    waiting.push_back(opaque->getSourceExpr());
    return;
  }
  if (const auto* pseudo = llvm::dyn_cast<clang::PseudoObjectExpr>(statement)) {
    waiting.insert(waiting.end(), pseudo->semantics_begin(), pseudo->semantics_end());
    return;
  }
  if (const auto* fallback = llvm::dyn_cast<clang::CXXDefaultArgExpr>(statement)) {
    if (!fallback->getParam()->hasUninstantiatedDefaultArg()) waiting.push_back(fallback->getExpr());
    return;
  }
  for (const clang::Stmt* child : statement->children()) waiting.push_back(child);
}

void note_captures(const clang::Stmt* statement, std::set<const clang::VarDecl*>& found) {
  const auto* block = llvm::dyn_cast<clang::BlockExpr>(statement);
  if (block == nullptr) return;
  for (const clang::BlockDecl::Capture& capture : block->getBlockDecl()->captures()) {
    if (capture.isByRef()) found.insert(capture.getVariable());
  }
}

}  // namespace

void find_addressed(const clang::Stmt* statement, std::set<const clang::VarDecl*>& found) {
  std::vector<const clang::Stmt*> waiting = {statement};
  while (!waiting.empty()) {
    const clang::Stmt* next = waiting.back();
    waiting.pop_back();
    if (next == nullptr) continue;
    if (const clang::VarDecl* variable = named_variable(llvm::dyn_cast<clang::Expr>(next))) {
      if (!is_lambda(variable->getType())) found.insert(variable);  // calling it needs no address
      continue;
    }
    note_captures(next, found);
    const clang::Stmt* accessed = accessed_operand(next);
    const bool plain = named_variable(without_parentheses(accessed)) != nullptr;
    const auto first = static_cast<std::ptrdiff_t>(waiting.size());
    add_children(next, waiting);
    if (plain) waiting.erase(std::remove(waiting.begin() + first, waiting.end(), accessed), waiting.end());
  }
}

bool is_lambda(clang::QualType type) {
  const clang::CXXRecordDecl* record = type.isNull() ? nullptr : type->getAsCXXRecordDecl();
  return record != nullptr && record->isLambda();
}

bool is_aggregate(clang::QualType type) {
  if (type.isNull() || type->isDependentType()) return false;
  return type->isArrayType() || (type->isRecordType() && !is_lambda(type));
}

std::uint16_t access_flags(clang::QualType type) {
  if (type.isNull()) return 0;  // of an expression that Clang gave up on
  return type.getObjCLifetime() == clang::Qualifiers::OCL_Weak ? std::uint16_t{kAccessWeak}
                                                               : std::uint16_t{0};
}

std::uint64_t size_of_type(const Body& body, clang::QualType type) {
  if (!has_layout(type) || type->isVariableArrayType() || type->isFunctionType()) return 0;
  return static_cast<std::uint64_t>(body.context.translation.ast.getTypeSizeInChars(type).getQuantity());
}

void Body::at(clang::SourceLocation location) { code.set_place(context.place(location)); }

Storage declare_variable(Body& body, const clang::VarDecl* variable) {
  const clang::QualType type = variable->getType();
  const std::string name = variable->getNameAsString();
  Storage storage;
  if (variable->hasGlobalStorage()) {
    storage = {Storage::Kind::Address, body.code.constant(ConstantKind::Global, body.context.name(variable),
                                                          body.context.type(type))};
  } else if (type->isReferenceType()) {
    storage = {Storage::Kind::Address, body.code.add_slot(name, body.context.type(type))};
  } else if (is_aggregate(type) || body.addressed.contains(variable)) {
    storage = {Storage::Kind::Address,
               body.code.local(name, size_of_type(body, type), body.context.type(type))};
  } else {
    storage = {Storage::Kind::Slot, body.code.add_slot(name, body.context.type(type))};
  }
  body.variables[variable] = storage;
  return storage;
}

Destination variable_destination(Body& body, const clang::VarDecl* variable) {
  const clang::QualType type = variable->getType().getNonReferenceType();
  Destination destination{.type = body.context.type(type), .flags = access_flags(type)};
  const auto known = body.variables.find(variable);
  if (known != body.variables.end() && !variable->hasGlobalStorage()) {
    const bool slot = known->second.kind == Storage::Kind::Slot;
    (slot ? destination.slot : destination.address) = known->second.value;
    return destination;
  }
  if (variable->hasGlobalStorage()) {
    destination.address =
        body.code.constant(ConstantKind::Global, body.context.name(variable), destination.type);
    if (variable->getType()->isReferenceType()) {
      destination.address = body.code.load(destination.address, body.context.type(variable->getType()));
    }
    return destination;
  }
  // A local of a function around that no capture brought here: its value is not known.
  destination.address = body.code.compute("unknown", {}, 0);
  return destination;
}

ValueId spill(Body& body, ValueId value, clang::QualType type) {
  const std::uint32_t record = body.context.type(type);
  const ValueId address = body.code.local({}, size_of_type(body, type), record);
  body.code.store(address, value, record);
  return address;
}

ValueId variable_address(Body& body, const clang::VarDecl* variable) {
  const Destination destination = variable_destination(body, variable);
  if (index(destination.slot) == 0) return destination.address;
  return spill(body, destination.slot, variable->getType());
}

ValueId read(Body& body, const Destination& destination) {
  if (index(destination.slot) != 0) return destination.slot;
  return body.code.load(destination.address, destination.type, destination.flags);
}

void write(Body& body, const Destination& destination, ValueId value) {
  if (index(destination.slot) != 0) return body.code.assign(destination.slot, value);
  body.code.store(destination.address, value, destination.type, destination.flags);
}

void declare_parameters(Body& body, const std::vector<const clang::ParmVarDecl*>& parameters) {
  for (const clang::ParmVarDecl* parameter : parameters) {
    const ValueId value =
        body.code.add_parameter(parameter->getNameAsString(), body.context.type(parameter->getType()));
    const bool reference = parameter->getType()->isReferenceType();
    body.variables[parameter] = {reference ? Storage::Kind::Address : Storage::Kind::Slot, value};
  }
}

void spill_parameters(Body& body, const std::vector<const clang::ParmVarDecl*>& parameters) {
  for (const clang::ParmVarDecl* parameter : parameters) {
    const clang::QualType type = parameter->getType();
    if (type->isReferenceType()) continue;
    if (!is_aggregate(type) && !body.addressed.contains(parameter)) continue;
    const Storage before = body.variables[parameter];
    const Storage storage = declare_variable(body, parameter);
    body.code.store(storage.value, before.value, body.context.type(type));
  }
}

}  // namespace candor::source
