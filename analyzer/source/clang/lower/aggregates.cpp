// Objects built in memory: initialiser lists, compound literals, strings in arrays.
#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

using clang::Expr;
using clang::Stmt;

bool says_nothing(const Expr* initialiser) {
  return initialiser == nullptr || llvm::isa<clang::ImplicitValueInitExpr, clang::NoInitExpr>(initialiser);
}

void initialise_field(Body& body, ValueId object, const clang::FieldDecl* field, const Expr* initialiser) {
  if (says_nothing(initialiser)) return;
  body.at(initialiser->getExprLoc());
  const ValueId address = field_address(body, object, field);
  if (field->getType()->isReferenceType()) {
    const ValueId referred = lower_address(body, initialiser);
    body.code.store(address, referred, body.context.type(field->getType()));
    return;
  }
  lower_into(body, address, initialiser);
}

void initialise_record(Body& body, ValueId object, const clang::RecordDecl* record,
                       llvm::ArrayRef<Expr*> initialisers) {
  std::size_t next = 0;
  if (const auto* cxx = llvm::dyn_cast<clang::CXXRecordDecl>(record)) {
    for (std::size_t i = 0; i < cxx->getNumBases() && next < initialisers.size(); ++i) {
      lower_into(body, object, initialisers[next++]);
    }
  }
  for (const clang::FieldDecl* field : record->fields()) {
    if (field->isUnnamedBitField()) continue;
    if (next >= initialisers.size()) break;
    initialise_field(body, object, field, initialisers[next++]);
  }
}

/// Whether a table of numbers is too long to be worth a store for each.
bool is_number_table(const clang::InitListExpr* list) {
  constexpr unsigned kWrittenOut = 64;
  const auto* array = list->getType()->getAsArrayTypeUnsafe();
  return list->getNumInits() > kWrittenOut && array != nullptr && array->getElementType()->isArithmeticType();
}

void initialise_array(Body& body, ValueId array, const clang::InitListExpr* list) {
  if (list->getNumInits() == 1 && list->isStringLiteralInit()) {
    return lower_into(body, array, list->getInit(0));
  }
  const clang::ASTContext& ast = body.context.translation.ast;
  const auto* type = list->getType()->getAsArrayTypeUnsafe();
  const std::uint32_t element_type = type != nullptr ? body.context.type(type->getElementType()) : 0;
  if (is_number_table(list)) {
    body.at(list->getExprLoc());
    const ValueId numbers = body.code.compute("numbers", {}, element_type);
    return body.code.store(body.code.inside(array, element_type), numbers, element_type);
  }
  unsigned position = 0;
  for (const Expr* initialiser : list->inits()) {
    if (position >= limits::kMaxInitialisers) {
      body.cut = true;
      return;
    }
    const unsigned here = position++;
    if (says_nothing(initialiser)) continue;
    body.at(initialiser->getExprLoc());
    const ValueId number = body.code.integer(here, body.context.type(ast.IntTy));
    lower_into(body, body.code.element(array, number, element_type), initialiser);
  }
}

void initialise_list(Body& body, ValueId address, const clang::InitListExpr* list) {
  const clang::QualType type = list->getType();
  if (list->isTransparent() && list->getNumInits() == 1) return lower_into(body, address, list->getInit(0));
  if (type->isArrayType()) return initialise_array(body, address, list);
  const auto* record = type->getAsRecordDecl();
  if (record == nullptr) {
    body.code.store(address, lower_unknown(body, list), body.context.type(type));
  } else if (record->isUnion()) {
    const clang::FieldDecl* field = list->getInitializedFieldInUnion();
    if (field != nullptr && list->getNumInits() != 0) {
      initialise_field(body, address, field, list->getInit(0));
    }
  } else {
    initialise_record(body, address, record, llvm::ArrayRef(const_cast<clang::InitListExpr*>(list)->inits()));
  }
}

void initialise_by_arms(Body& body, ValueId address, const clang::ConditionalOperator* conditional) {
  const BlockId yes = body.code.add_block();
  const BlockId no = body.code.add_block();
  const BlockId end = body.code.add_block();
  lower_condition(body, conditional->getCond(), yes, no);
  body.code.begin(yes);
  lower_into(body, address, conditional->getTrueExpr());
  body.code.branch(end);
  body.code.begin(no);
  lower_into(body, address, conditional->getFalseExpr());
  body.code.begin(end);
}

/// Initialisers that build an aggregate in place. False for those that give a value to store.
bool build(Body& body, ValueId address, const Expr* initialiser) {
  switch (initialiser->getStmtClass()) {
    case Stmt::InitListExprClass:
      initialise_list(body, address, llvm::cast<clang::InitListExpr>(initialiser));
      return true;
    case Stmt::CXXParenListInitExprClass: {
      const auto* list = llvm::cast<clang::CXXParenListInitExpr>(initialiser);
      const clang::RecordDecl* record = list->getType()->getAsRecordDecl();
      if (record == nullptr) return false;
      initialise_record(body, address, record,
                        const_cast<clang::CXXParenListInitExpr*>(list)->getInitExprs());
      return true;
    }
    case Stmt::DesignatedInitUpdateExprClass: {
      const auto* update = llvm::cast<clang::DesignatedInitUpdateExpr>(initialiser);
      lower_into(body, address, update->getBase());
      lower_into(body, address, update->getUpdater());
      return true;
    }
    case Stmt::CompoundLiteralExprClass:
      lower_into(body, address, llvm::cast<clang::CompoundLiteralExpr>(initialiser)->getInitializer());
      return true;
    case Stmt::MaterializeTemporaryExprClass:
      lower_into(body, address, llvm::cast<clang::MaterializeTemporaryExpr>(initialiser)->getSubExpr());
      return true;
    case Stmt::CXXConstructExprClass:
    case Stmt::CXXTemporaryObjectExprClass: {
      const auto* construction = llvm::cast<clang::CXXConstructExpr>(initialiser);
      if (const Expr* copied = copied_object(body, construction)) {
        lower_into(body, address, copied);
      } else {
        lower_construction(body, address, construction);
      }
      return true;
    }
    case Stmt::CXXInheritedCtorInitExprClass: {
      const auto* inherited = llvm::cast<clang::CXXInheritedCtorInitExpr>(initialiser);
      body.code.call(body.context.name(inherited->getConstructor()), {address}, false, 0);
      return true;
    }
    case Stmt::CXXDefaultInitExprClass: {
      const ValueId before = body.cxx_this;
      body.cxx_this = address;
      lower_into(body, address, llvm::cast<clang::CXXDefaultInitExpr>(initialiser)->getExpr());
      body.cxx_this = before;
      return true;
    }
    case Stmt::CXXStdInitializerListExprClass: {
      const Expr* array = llvm::cast<clang::CXXStdInitializerListExpr>(initialiser)->getSubExpr();
      const ValueId elements = lower_address(body, array);
      body.code.store(body.code.inside(address, 0), elements, 0);
      return true;
    }
    case Stmt::ArrayInitLoopExprClass: {
      const auto* loop = llvm::cast<clang::ArrayInitLoopExpr>(initialiser);
      const ValueId source = lower_address(body, loop->getCommonExpr()->getSourceExpr());
      const std::uint32_t type = type_of(body, initialiser);
      body.code.store(address, body.code.load(source, type), type);
      return true;
    }
    case Stmt::ConditionalOperatorClass:
      initialise_by_arms(body, address, llvm::cast<clang::ConditionalOperator>(initialiser));
      return true;
    case Stmt::ImplicitValueInitExprClass:
    case Stmt::CXXScalarValueInitExprClass:
    case Stmt::NoInitExprClass:
      return true;
    default:
      return false;
  }
}

/// Through casts that leave a class object what it is.
const Expr* built_object(const Expr* initialiser) {
  for (;;) {
    initialiser = peel(initialiser);
    const auto* cast = llvm::dyn_cast<clang::CastExpr>(initialiser);
    if (cast == nullptr || cast->isGLValue()) return initialiser;
    const clang::CastKind kind = cast->getCastKind();
    if (kind != clang::CK_NoOp && kind != clang::CK_ConstructorConversion &&
        kind != clang::CK_UserDefinedConversion && kind != clang::CK_ToUnion) {
      return initialiser;
    }
    initialiser = cast->getSubExpr();
  }
}

}  // namespace

void lower_into(Body& body, ValueId address, const clang::Expr* initialiser) {
  if (body.depth >= limits::kMaxExpressionDepth) {
    body.too_deep = true;
    return;
  }
  ++body.depth;
  const clang::QualType type = initialiser->getType();
  const Expr* object = built_object(initialiser);
  if (!is_aggregate(object->getType()) || !build(body, address, object)) {
    const ValueId value = lower_expression(body, initialiser);
    body.at(initialiser->getExprLoc());
    body.code.store(address, value, body.context.type(type), access_flags(type));
  }
  --body.depth;
}

}  // namespace candor::source
