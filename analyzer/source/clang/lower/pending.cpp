// Stands in for the lowering of Objective-C until it is here.
#include "source/clang/lower/functions.h"
#include "source/clang/lower/lowering.h"

namespace candor::source {

bool is_objc_expression(const clang::Expr* expression) { return false; }
ValueId lower_objc_expression(Body& body, const clang::Expr* expression) {
  return lower_unknown(body, expression);
}
ValueId lower_objc_address(Body& body, const clang::Expr* expression) {
  return materialize(body, expression);
}
void lower_objc_statement(Body& body, const clang::Stmt* statement) {}
std::uint32_t lower_method(UnitContext& context, const clang::ObjCMethodDecl* method) { return 0; }
void lower_accessors(UnitContext& context, const clang::ObjCPropertyImplDecl* property) {}
void fill_tables(UnitContext& context) {}

}  // namespace candor::source
