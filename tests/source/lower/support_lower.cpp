#include "source/lower/support_lower.h"

#include <doctest/doctest.h>

#include <set>
#include <vector>

#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/Tooling.h"
#include "source/clang/translation.h"
#include "unit/ssa.h"

namespace candor::testing {
namespace {

std::vector<std::string> arguments() {
  const std::string sdk = std::string(CANDOR_SOURCE_DIR) + "/analyzer/source/sdk";
  return {"-target",
          "arm64-apple-ios15.0",
          "-fblocks",
          "-fno-objc-arc",
          "-fobjc-weak",
          "-fexceptions",
          "-fobjc-exceptions",
          "-nostdinc",
          "-I" + sdk,
          "-isystem",
          sdk + "/usr",
          "-isystem",
          "/usr/lib/llvm-19/lib/clang/19/include",
          "-Wno-everything"};
}

}  // namespace

Unit lower_text(std::string_view code, const LowerOptions& options) {
  const auto parsed = clang::tooling::buildASTFromCodeWithArgs(llvm::StringRef(code.data(), code.size()),
                                                               arguments(), options.file);
  REQUIRE(parsed != nullptr);
  CHECK(parsed->getDiagnostics().hasErrorOccurred() == options.mistakes);
  Unit unit;
  unit.kind = options.describe ? UnitKind::Sdk : UnitKind::Source;
  const source::PreprocessorFacts preprocessor;
  const std::set<const clang::Decl*> invented;
  ProblemLog problems;
  const source::Translation translation{parsed->getASTContext(), preprocessor, invented, options.file,
                                        problems};
  options.describe ? source::describe(translation, unit) : source::lower(translation, unit);
  unit.add_problems(problems);
  return unit;
}

std::string checked_text(const Unit& unit, std::initializer_list<std::string_view> kept) {
  const auto checked = view(unit);
  REQUIRE_MESSAGE(checked.has_value(), (checked ? "" : checked.error().message + checked.error().where));
  const Code ssa = build_ssa(checked->code);
  Unit again = unit;
  again.code = ssa;
  const auto checked_again = view(again);
  REQUIRE_MESSAGE(checked_again.has_value(), (checked_again ? "" : checked_again.error().message));
  for (const Function& function : checked_again->code.functions) {
    const char* wrong = verify_ssa(checked_again->code, function);
    CHECK_MESSAGE(wrong == nullptr, wrong);
  }
  const std::string text = to_text(*checked);
  std::string result;
  bool keep = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    const std::string_view line = std::string_view(text).substr(at, end - at + 1);
    at = end == std::string::npos ? text.size() : end + 1;
    // A record starts at the start of a line; what belongs to it is indented, a label or a closing bracket.
    const std::string_view word = line.substr(0, line.find_first_of(" :}\n"));
    const bool head = line[0] != ' ' && line[0] != '}' && !line.substr(0, line.size() - 1).ends_with(':');
    if (head) {
      keep = false;
      for (const std::string_view wanted : kept) keep |= wanted == word;
    }
    if (keep) result += line;
  }
  return result;
}

}  // namespace candor::testing
