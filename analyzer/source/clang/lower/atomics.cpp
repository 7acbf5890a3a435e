// Atomic builtins as the loads and stores they make.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

enum class Access { Load, Store, Exchange, CompareExchange, Update };

Access access_of(const clang::AtomicExpr* atomic) {
  using clang::AtomicExpr;
  if (atomic->isCmpXChg()) return Access::CompareExchange;
  switch (atomic->getOp()) {
    case AtomicExpr::AO__c11_atomic_init:
    case AtomicExpr::AO__c11_atomic_store:
    case AtomicExpr::AO__atomic_store:
    case AtomicExpr::AO__atomic_store_n:
      return Access::Store;
    case AtomicExpr::AO__c11_atomic_load:
    case AtomicExpr::AO__atomic_load:
    case AtomicExpr::AO__atomic_load_n:
      return Access::Load;
    case AtomicExpr::AO__c11_atomic_exchange:
    case AtomicExpr::AO__atomic_exchange:
    case AtomicExpr::AO__atomic_exchange_n:
      return Access::Exchange;
    default:
      return Access::Update;
  }
}

}  // namespace

ValueId lower_atomic(Body& body, const clang::AtomicExpr* atomic) {
  // Operands: the pointer, the order, then what the operation takes. Generic forms pass values by address.
  const clang::QualType value_type = atomic->getValueType();
  const std::uint32_t type = value_type.isNull() ? 0 : body.context.type(value_type);
  const Access access = access_of(atomic);
  const bool by_address = atomic->getOp() == clang::AtomicExpr::AO__atomic_load ||
                          atomic->getOp() == clang::AtomicExpr::AO__atomic_store ||
                          atomic->getOp() == clang::AtomicExpr::AO__atomic_exchange ||
                          atomic->getOp() == clang::AtomicExpr::AO__atomic_compare_exchange;
  const ValueId pointer = lower_expression(body, atomic->getPtr());
  ValueId first{};
  ValueId second{};
  if (access != Access::Load || by_address) first = lower_expression(body, atomic->getVal1());
  if (access == Access::CompareExchange || (access == Access::Exchange && by_address)) {
    second = lower_expression(body, atomic->getVal2());
  }
  body.at(atomic->getExprLoc());
  if (by_address && access != Access::Load && access != Access::CompareExchange) {
    first = body.code.load(first, type);
  }
  switch (access) {
    case Access::Load: {
      const ValueId value = body.code.load(pointer, type);
      if (by_address) body.code.store(first, value, type);
      return by_address ? ValueId{} : value;
    }
    case Access::Store:
      body.code.store(pointer, first, type);
      return {};
    case Access::Exchange: {
      const ValueId before = body.code.load(pointer, type);
      body.code.store(pointer, first, type);
      if (!by_address) return before;
      body.code.store(second, before, type);
      return {};
    }
    case Access::CompareExchange: {
      if (by_address) second = body.code.load(second, type);
      const ValueId before = body.code.load(pointer, type);
      const ValueId expected = body.code.load(first, type);
      const ValueId equal = body.code.compute(ComputeOp::Equal, {before, expected}, type_of(body, atomic));
      body.code.store(pointer, body.code.select(equal, second, before, type), type);
      body.code.store(first, before, type);
      return equal;
    }
    case Access::Update:
      break;
  }
  const ValueId before = body.code.load(pointer, type);
  const ValueId after = body.code.compute("update", {before, first}, type);
  body.code.store(pointer, after, type);
  const llvm::StringRef name = atomic->getOpAsString();
  return name.contains("_fetch") && !name.contains("fetch_") ? after : before;
}

}  // namespace candor::source
