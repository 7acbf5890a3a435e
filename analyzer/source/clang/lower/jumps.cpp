// Jumps: labels and goto, and the cleanups that run when control leaves a statement.
#include <algorithm>

#include "source/clang/lower/lowering.h"

namespace candor::source {
namespace {

/// The first of `statement`'s parts, itself included, for which `wanted` holds; closures are not looked into.
template <class Wanted>
void walk(const clang::Stmt* statement, Wanted wanted) {
  std::vector<const clang::Stmt*> waiting = {statement};
  while (!waiting.empty()) {
    const clang::Stmt* next = waiting.back();
    waiting.pop_back();
    if (next == nullptr || !wanted(next)) continue;
    if (llvm::isa<clang::LambdaExpr>(next)) continue;
    const auto first = static_cast<std::ptrdiff_t>(waiting.size());
    for (const clang::Stmt* child : next->children()) waiting.push_back(child);
    std::reverse(waiting.begin() + first, waiting.end());
  }
}

bool contains(const clang::Stmt* statement, const clang::LabelDecl* label) {
  bool found = false;
  walk(statement, [&](const clang::Stmt* part) {
    const auto* here = llvm::dyn_cast<clang::LabelStmt>(part);
    found = found || (here != nullptr && here->getDecl() == label);
    return !found;
  });
  return found;
}

/// The target of a label, made when it is first named.
JumpTarget target_of(Body& body, const clang::LabelDecl* label) {
  const auto known = body.labels.find(label);
  if (known != body.labels.end()) return known->second;
  JumpTarget target{body.code.add_block({label->getName().data(), label->getName().size()}), 0};
  while (target.cleanups < body.cleanups.size() && contains(body.cleanups[target.cleanups].scope, label)) {
    ++target.cleanups;
  }
  body.labels.emplace(label, target);
  return target;
}

}  // namespace

void push_cleanup(Body& body, const clang::Stmt* scope, std::function<void(Body&)> emit) {
  body.cleanups.push_back({scope, std::move(emit), body.code.handlers()});
}

void pop_cleanup(Body& body) {
  const Cleanup cleanup = std::move(body.cleanups.back());
  body.cleanups.pop_back();
  if (body.code.open()) cleanup.emit(body);
}

void run_cleanups(Body& body, std::size_t down_to) {
  if (body.cleanups.size() <= down_to || !body.code.open()) return;
  const std::vector<Cleanup> kept = body.cleanups;
  const std::vector<BlockId> handlers = body.code.handlers();
  while (body.cleanups.size() > down_to) {
    const Cleanup cleanup = body.cleanups.back();
    body.cleanups.pop_back();
    body.code.set_handlers(cleanup.handlers);
    cleanup.emit(body);
  }
  body.cleanups = kept;
  // What is emitted next ends the block: a branch or a return, so the handlers come back behind it.
  body.code.restore_handlers(handlers);
}

void jump(Body& body, const JumpTarget& target) {
  run_cleanups(body, target.cleanups);
  body.code.branch(target.block);
}

void lower_goto(Body& body, const clang::GotoStmt* statement) {
  body.at(statement->getGotoLoc());
  jump(body, target_of(body, statement->getLabel()));
}

void lower_indirect_goto(Body& body, const clang::IndirectGotoStmt* statement) {
  if (const clang::LabelDecl* label = statement->getConstantTarget()) {
    return jump(body, target_of(body, label));
  }
  const ValueId target = lower_expression(body, statement->getTarget());
  std::vector<BlockId> blocks;
  walk(body.root, [&](const clang::Stmt* part) {
    if (const auto* label = llvm::dyn_cast<clang::AddrLabelExpr>(part)) {
      const BlockId block = target_of(body, label->getLabel()).block;
      if (std::find(blocks.begin(), blocks.end(), block) == blocks.end()) blocks.push_back(block);
    }
    return true;
  });
  body.at(statement->getGotoLoc());
  body.code.branch_to_any(target, blocks);
}

void lower_label(Body& body, const clang::LabelStmt* statement) {
  const clang::Stmt* next = statement;
  while (const auto* label = llvm::dyn_cast<clang::LabelStmt>(next)) {
    const JumpTarget target = target_of(body, label->getDecl());
    if (!body.code.is_begun(target.block)) body.code.begin(target.block);
    next = label->getSubStmt();
  }
  lower_statement(body, next);
}

}  // namespace candor::source
