#include "program/code.h"

#include <doctest/doctest.h>

#include "program/support.h"
#include "unit/ssa.h"

namespace candor::testing {
namespace {

TEST_CASE("functions of all images stand under one numbering, in SSA form") {
  LinkedProgram program;
  const auto extension = program.component(ComponentRole::Extension, "App/Share");
  const std::string slots =
      "  %y = constant int 1\n  branch %x -> other, end\nother:\n  %y = constant int 2\n  branch -> "
      "end\nend:\n"
      "  return %y\n}\n";
  program.source("function \"shape\" (%x)\nfunction \"f\" (%x) {\nentry:\n" + slots);
  program.source("function \"g\" (%x) ssa {\nentry:\n  return %x\n}\n", extension);
  const ProgramCode& code = program.code();
  REQUIRE(code.size() == 3);
  CHECK(code.name(FunctionId{0}) == "shape");
  CHECK_FALSE(code.has_body(FunctionId{0}));
  CHECK(code.name(FunctionId{2}) == "g");
  CHECK(code.image_of(FunctionId{2}) == ImageId{1});
  CHECK(code.id(ImageId{1}, 0) == FunctionId{2});
  for (const FunctionId id : {FunctionId{1}, FunctionId{2}}) {
    CHECK((code.function(id).flags & kFunctionSsa) != 0);
    CHECK(verify_ssa(code.unit(id).code, code.function(id)) == nullptr);
  }
}

TEST_CASE("code that is in SSA form already is not copied") {
  LinkedProgram program;
  program.source("function \"g\" (%x) ssa {\nentry:\n  return %x\n}\n");
  CHECK(program.code().image_code(ImageId{0}).ssa.functions.empty());
  CHECK(program.code().unit(FunctionId{0}).code.instructions.data() ==
        program.program().image(ImageId{0}).unit->code.instructions.data());
}

}  // namespace
}  // namespace candor::testing
