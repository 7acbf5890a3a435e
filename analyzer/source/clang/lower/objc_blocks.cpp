// Blocks: closures with what they capture.
#include "clang/AST/ASTContext.h"
#include "source/clang/lower/objc.h"

namespace candor::source {
ValueId lower_block(Body& body, const clang::BlockExpr* block) {
  const clang::BlockDecl* declaration = block->getBlockDecl();
  if (declaration->isConversionFromLambda() && declaration->capture_begin() != declaration->capture_end() &&
      declaration->capture_begin()->hasCopyExpr()) {
    // All that such a block does is call the lambda it holds a copy of.
    return lower_expression(body, declaration->capture_begin()->getCopyExpr());
  }
  ClosureSource source{.key = block, .declaration = declaration, .code = declaration->getBody()};
  source.parameters.assign(declaration->param_begin(), declaration->param_end());
  for (const clang::BlockDecl::Capture& capture : declaration->captures()) {
    const clang::VarDecl* variable = capture.getVariable();
    const bool by_reference = capture.isByRef() || variable->getType()->isReferenceType();
    const ValueId outer =
        by_reference ? variable_address(body, variable) : read(body, variable_destination(body, variable));
    source.captures.push_back({variable, by_reference, outer});
  }
  if (declaration->capturesCXXThis()) source.captures.push_back({nullptr, false, body.cxx_this});
  if (declaration->isVariadic()) source.flags = kFunctionVariadic;
  const auto* function = block->getFunctionType();
  source.result_type = body.context.type(function->getReturnType());
  source.type = body.context.type(block->getType());
  body.at(block->getCaretLocation());
  return lower_closure(body, source);
}

}  // namespace candor::source
