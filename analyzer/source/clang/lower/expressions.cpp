// Expressions: the dispatch by class, with what takes a line or two; the rest is in files by theme.
#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
namespace {

using clang::Expr;
using clang::Stmt;

ValueId lower_atom(Body& body, const Expr* expression);
ValueId lower_cxx(Body& body, const Expr* expression);

/// The value of a glvalue that has an address.
ValueId load_from(Body& body, const Expr* expression) {
  const ValueId address = lower_address(body, expression);
  body.at(expression->getExprLoc());
  return body.code.load(address, type_of(body, expression), access_flags(expression->getType()));
}

/// The value of an initialiser that is built in memory.
ValueId load_built(Body& body, const Expr* expression) {
  if (!is_aggregate(expression->getType())) return lower_unknown(body, expression);  // of a dependent type
  const ValueId address = materialize(body, expression);
  return body.code.load(address, type_of(body, expression));
}

ValueId lower_list(Body& body, const clang::InitListExpr* list) {
  if (is_aggregate(list->getType())) return load_built(body, list);
  if (list->getNumInits() == 1) return lower_expression(body, list->getInit(0));
  if (list->getNumInits() == 0) return lower_zero(body, list->getType());
  return lower_unknown(body, list, "vector");
}

ValueId lower_opaque(Body& body, const clang::OpaqueValueExpr* opaque) {
  if (const auto known = body.opaque.find(opaque); known != body.opaque.end()) return known->second;
  if (const auto place = body.opaque_address.find(opaque); place != body.opaque_address.end()) {
    return body.code.load(place->second, type_of(body, opaque));
  }
  if (opaque->getSourceExpr() != nullptr) return lower_expression(body, opaque->getSourceExpr());
  return body.code.compute("unknown", {}, type_of(body, opaque));
}

ValueId lower_statement_expression(Body& body, const clang::StmtExpr* expression) {
  const clang::CompoundStmt* compound = expression->getSubStmt();
  const Stmt* last = compound->body_empty() ? nullptr : compound->body_back();
  for (const Stmt* statement : compound->body()) {
    if (statement != last) lower_statement(body, statement);
  }
  if (last == nullptr) return {};
  const auto* value = llvm::dyn_cast<clang::ValueStmt>(last);
  const Expr* result = value != nullptr ? value->getExprStmt() : nullptr;
  if (result == nullptr || expression->getType()->isVoidType()) {
    lower_statement(body, last);
    return {};
  }
  return lower_expression(body, result);
}

/// Null for expressions that are not a class of their own to us.
const Expr* stands_for(const Body& body, const Expr* expression) {
  switch (expression->getStmtClass()) {
    case Stmt::GenericSelectionExprClass: {
      const auto* selection = llvm::cast<clang::GenericSelectionExpr>(expression);
      return selection->isResultDependent() ? nullptr : selection->getResultExpr();
    }
    case Stmt::ChooseExprClass: {
      const auto* choice = llvm::cast<clang::ChooseExpr>(expression);
      return choice->isConditionDependent() ? choice->getLHS() : choice->getChosenSubExpr();
    }
    case Stmt::CXXDefaultArgExprClass: {
      const auto* fallback = llvm::cast<clang::CXXDefaultArgExpr>(expression);
      return fallback->getParam()->hasUninstantiatedDefaultArg() ? nullptr : fallback->getExpr();
    }
    case Stmt::CXXDefaultInitExprClass:
      return llvm::cast<clang::CXXDefaultInitExpr>(expression)->getExpr();
    case Stmt::CXXStdInitializerListExprClass:
      return llvm::cast<clang::CXXStdInitializerListExpr>(expression)->getSubExpr();
    case Stmt::CXXRewrittenBinaryOperatorClass:
      return llvm::cast<clang::CXXRewrittenBinaryOperator>(expression)->getSemanticForm();
    case Stmt::SubstNonTypeTemplateParmExprClass:
      return llvm::cast<clang::SubstNonTypeTemplateParmExpr>(expression)->getReplacement();
    case Stmt::MaterializeTemporaryExprClass:
      return llvm::cast<clang::MaterializeTemporaryExpr>(expression)->getSubExpr();
    case Stmt::PackExpansionExprClass:
      return llvm::cast<clang::PackExpansionExpr>(expression)->getPattern();
    case Stmt::ParenListExprClass: {
      const auto* list = llvm::cast<clang::ParenListExpr>(expression);
      return list->getNumExprs() == 1 ? list->getExpr(0) : nullptr;
    }
    default:
      return nullptr;
  }
}

ValueId dispatch(Body& body, const Expr* expression) {
  expression = peel(expression);
  if (const Expr* other = stands_for(body, expression)) return lower_expression(body, other);
  switch (expression->getStmtClass()) {
    case Stmt::DeclRefExprClass:
      return lower_reference(body, llvm::cast<clang::DeclRefExpr>(expression));
    case Stmt::UnaryOperatorClass:
      return lower_unary(body, llvm::cast<clang::UnaryOperator>(expression));
    case Stmt::BinaryOperatorClass:
    case Stmt::CompoundAssignOperatorClass:
      return lower_binary(body, llvm::cast<clang::BinaryOperator>(expression));
    case Stmt::ConditionalOperatorClass:
    case Stmt::BinaryConditionalOperatorClass:
      return lower_conditional(body, llvm::cast<clang::AbstractConditionalOperator>(expression));
    case Stmt::ImplicitCastExprClass:
    case Stmt::CStyleCastExprClass:
    case Stmt::CXXFunctionalCastExprClass:
    case Stmt::CXXStaticCastExprClass:
    case Stmt::CXXDynamicCastExprClass:
    case Stmt::CXXReinterpretCastExprClass:
    case Stmt::CXXConstCastExprClass:
    case Stmt::CXXAddrspaceCastExprClass:
    case Stmt::BuiltinBitCastExprClass:
      return lower_cast(body, llvm::cast<clang::CastExpr>(expression));
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::UserDefinedLiteralClass: {
      const ValueId result = lower_call(body, llvm::cast<clang::CallExpr>(expression));
      if (!expression->isGLValue() || index(result) == 0) return result;
      return body.code.load(result, type_of(body, expression));
    }
    case Stmt::MemberExprClass: {
      const auto* member = llvm::cast<clang::MemberExpr>(expression);
      const clang::Expr* base = member->getBase();
      if (llvm::isa<clang::FieldDecl>(member->getMemberDecl()) ||
          llvm::isa<clang::VarDecl>(member->getMemberDecl())) {
        return load_from(body, expression);
      }
      lower_discarded(body, base);
      if (const auto* constant = llvm::dyn_cast<clang::EnumConstantDecl>(member->getMemberDecl())) {
        return body.code.integer(low_bits(constant->getInitVal()), type_of(body, expression));
      }
      return lower_address(body, expression);
    }
    case Stmt::ArraySubscriptExprClass:
      return load_from(body, expression);
    case Stmt::CompoundLiteralExprClass:
    case Stmt::CXXParenListInitExprClass:
      return is_aggregate(expression->getType())
                 ? load_built(body, expression)
                 : lower_expression(
                       body, llvm::isa<clang::CompoundLiteralExpr>(expression)
                                 ? llvm::cast<clang::CompoundLiteralExpr>(expression)->getInitializer()
                                 : llvm::cast<clang::CXXParenListInitExpr>(expression)->getInitExprs()[0]);
    case Stmt::InitListExprClass:
      return lower_list(body, llvm::cast<clang::InitListExpr>(expression));
    case Stmt::OpaqueValueExprClass:
      return lower_opaque(body, llvm::cast<clang::OpaqueValueExpr>(expression));
    case Stmt::StmtExprClass:
      return lower_statement_expression(body, llvm::cast<clang::StmtExpr>(expression));
    case Stmt::AtomicExprClass:
      return lower_atomic(body, llvm::cast<clang::AtomicExpr>(expression));
    default:
      return is_objc_expression(expression) ? lower_objc_expression(body, expression)
                                            : lower_atom(body, expression);
  }
}

ValueId lower_atom(Body& body, const Expr* expression) {
  const std::uint32_t type = type_of(body, expression);
  body.at(expression->getExprLoc());
  switch (expression->getStmtClass()) {
    case Stmt::IntegerLiteralClass: {
      const llvm::APInt value = llvm::cast<clang::IntegerLiteral>(expression)->getValue();
      return body.code.integer(static_cast<std::int64_t>(value.zextOrTrunc(64).getZExtValue()), type);
    }
    case Stmt::FloatingLiteralClass:
      return body.code.real(llvm::cast<clang::FloatingLiteral>(expression)->getValueAsApproximateDouble(),
                            type);
    case Stmt::CharacterLiteralClass:
      return body.code.integer(llvm::cast<clang::CharacterLiteral>(expression)->getValue(), type);
    case Stmt::CXXBoolLiteralExprClass:
      return body.code.integer(llvm::cast<clang::CXXBoolLiteralExpr>(expression)->getValue() ? 1 : 0, type);
    case Stmt::CXXNullPtrLiteralExprClass:
    case Stmt::GNUNullExprClass:
      return body.code.null(type);
    case Stmt::StringLiteralClass:
      return lower_string(body, llvm::cast<clang::StringLiteral>(expression));
    case Stmt::PredefinedExprClass: {
      const auto* name = llvm::cast<clang::PredefinedExpr>(expression)->getFunctionName();
      return name != nullptr ? lower_string(body, name) : body.code.compute("unknown", {}, type);
    }
    case Stmt::ImplicitValueInitExprClass:
    case Stmt::CXXScalarValueInitExprClass:
    case Stmt::NoInitExprClass:
      return lower_zero(body, expression->getType());
    case Stmt::UnaryExprOrTypeTraitExprClass:
    case Stmt::OffsetOfExprClass:
    case Stmt::CXXNoexceptExprClass:
    case Stmt::TypeTraitExprClass:
    case Stmt::ArrayTypeTraitExprClass:
    case Stmt::ExpressionTraitExprClass:
    case Stmt::SizeOfPackExprClass:
    case Stmt::RequiresExprClass:
    case Stmt::ConceptSpecializationExprClass: {
      const ValueId folded = lower_folded(body, expression);
      return index(folded) != 0 ? folded : body.code.compute("unknown", {}, type);  // nothing is evaluated
    }
    case Stmt::VAArgExprClass: {
      const ValueId list = lower_expression(body, llvm::cast<clang::VAArgExpr>(expression)->getSubExpr());
      body.at(expression->getExprLoc());
      return body.code.load(body.code.inside(list, type), type);
    }
    case Stmt::ExtVectorElementExprClass: {
      const ValueId vector =
          lower_expression(body, llvm::cast<clang::ExtVectorElementExpr>(expression)->getBase());
      body.at(expression->getExprLoc());
      return body.code.compute("swizzle", {vector}, type);
    }
    case Stmt::ShuffleVectorExprClass:
      return lower_unknown(body, expression, "shuffle");
    case Stmt::ConvertVectorExprClass:
    case Stmt::AsTypeExprClass:
      return lower_unknown(body, expression, "convert");
    case Stmt::AddrLabelExprClass:
      return body.code.compute("label", {}, type);
    case Stmt::ArrayInitIndexExprClass:
      return body.code.compute("index", {}, type);
    default:
      return lower_cxx(body, expression);
  }
}

ValueId lower_cxx(Body& body, const Expr* expression) {
  switch (expression->getStmtClass()) {
    case Stmt::CXXThisExprClass:
      if (index(body.cxx_this) != 0) return body.cxx_this;
      return body.code.compute("unknown", {}, type_of(body, expression));
    case Stmt::CXXConstructExprClass:
    case Stmt::CXXTemporaryObjectExprClass: {
      const auto* construction = llvm::cast<clang::CXXConstructExpr>(expression);
      if (const Expr* copied = copied_object(body, construction)) return lower_expression(body, copied);
      return load_built(body, expression);
    }
    case Stmt::CXXInheritedCtorInitExprClass:
    case Stmt::ArrayInitLoopExprClass:
    case Stmt::DesignatedInitUpdateExprClass:
      return load_built(body, expression);
    case Stmt::CXXNewExprClass:
      return lower_new(body, llvm::cast<clang::CXXNewExpr>(expression));
    case Stmt::CXXDeleteExprClass:
      lower_delete(body, llvm::cast<clang::CXXDeleteExpr>(expression));
      return {};
    case Stmt::CXXThrowExprClass:
      return lower_cxx_throw(body, llvm::cast<clang::CXXThrowExpr>(expression));
    case Stmt::LambdaExprClass:
      return lower_lambda(body, llvm::cast<clang::LambdaExpr>(expression));
    case Stmt::CXXTypeidExprClass:
    case Stmt::CXXUuidofExprClass:
    case Stmt::SourceLocExprClass:
    case Stmt::DependentScopeDeclRefExprClass:
    case Stmt::UnresolvedLookupExprClass:
      return body.code.compute("unknown", {}, type_of(body, expression));
    case Stmt::CXXDependentScopeMemberExprClass:
      return lower_unknown(body, expression, "member");
    case Stmt::RecoveryExprClass:
      return lower_recovery(body, expression);
    default:
      return lower_unknown(body, expression);
  }
}

}  // namespace

std::uint32_t type_of(Body& body, const clang::Expr* expression) {
  const clang::QualType type = expression->getType();
  return type.isNull() ? 0 : body.context.type(type);
}

const clang::Expr* peel(const clang::Expr* expression) {
  for (;;) {
    if (const auto* parentheses = llvm::dyn_cast<clang::ParenExpr>(expression)) {
      expression = parentheses->getSubExpr();
    } else if (const auto* full = llvm::dyn_cast<clang::FullExpr>(expression)) {
      expression = full->getSubExpr();
    } else if (const auto* temporary = llvm::dyn_cast<clang::CXXBindTemporaryExpr>(expression)) {
      expression = temporary->getSubExpr();
    } else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(expression);
               unary != nullptr && unary->getOpcode() == clang::UO_Extension) {
      expression = unary->getSubExpr();
    } else {
      return expression;
    }
  }
}

ValueId lower_expression(Body& body, const clang::Expr* expression) {
  if (body.depth >= limits::kMaxExpressionDepth) {
    body.too_deep = true;
    return body.code.compute("unknown", {}, 0);
  }
  ++body.depth;
  const ValueId result = dispatch(body, expression);
  --body.depth;
  return result;
}

ValueId lower_unknown(Body& body, const clang::Expr* expression, std::string_view what) {
  std::vector<ValueId> operands;
  for (const clang::Stmt* child : expression->children()) {
    const auto* part = llvm::dyn_cast_or_null<clang::Expr>(child);
    if (part == nullptr && child != nullptr) lower_statement(body, child);
    if (part == nullptr) continue;
    const ValueId value = lower_expression(body, part);
    if (index(value) != 0) operands.push_back(value);
  }
  body.at(expression->getExprLoc());
  return body.code.compute(what, operands, type_of(body, expression));
}

}  // namespace candor::source
