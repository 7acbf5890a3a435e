// Of large images, what can matter to a rule is lifted: it, its callers, what they call.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "binary/arm64/asked_functions.h"
#include "binary/arm64/lift.h"
#include "binary/support_code.h"
#include "binary/support_objc.h"

namespace candor {
namespace {

using Names = std::set<std::string>;

/// Functions that call others, and `padding` words of code behind them.
std::vector<std::byte> image(std::uint64_t padding) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> functions = {
      {"begins", {"source", "below"}},
      {"below", {"deeper"}},
      {"deeper", {}},
      {"above", {"begins", "passes"}},
      {"passes", {"gives", "helper"}},
      {"gives", {"send"}},
      {"helper", {"further"}},
      {"further", {}},
      {"alone", {"further", "other"}},
      {"unreached", {"send"}}};
  std::string text = ".section __TEXT,__text,regular,pure_instructions\n.p2align 2\n";
  for (const auto& [name, callees] : functions) {
    text += "_" + name + ":\n  stp x29, x30, [sp, #-16]!\n";
    for (const std::string& callee : callees) text += "  bl _" + callee + "\n";
    text += "  ldp x29, x30, [sp], #16\n  ret\n";
  }
  text += ".globl _open\n_open:\n  b _shown\n_shown:\n  b _send\n";
  for (const char* half : {"_first", "_second"})
    text += std::string(half) + ":\n.rept " + std::to_string(padding / 2) + "\n  nop\n.endr\n  ret\n";
  return compile(text, "s", "arm64-apple-ios14", "", "-arch arm64 -platform_version ios 14.0 17.0");
}

/// The functions that have a body after lifting.
Names lifted(std::uint64_t padding, std::string_view asked, std::size_t* problems = nullptr) {
  OpenedCode opened(image(padding));
  opened.unit.code = {};
  arm64::lift(*opened.code, {.asked = asked}, opened.unit, opened.problems);
  if (problems != nullptr) {
    *problems = static_cast<std::size_t>(
        std::ranges::count(opened.problems.problems(), ErrorKind::FlowBudget, &Problem::kind));
  }
  Names names;
  for (const Function& function : opened.unit.code.functions) {
    if (function.blocks.count != 0) names.insert(opened.text(function.name));
  }
  return names;
}

constexpr std::string_view kAsked = "source\n>send\n";

TEST_CASE("of a large image only what is near to what rules ask about is lifted, and the rest is told") {
  if (!has_toolchain()) return;
  std::size_t problems = 0;
  const Names names = lifted(arm64::kMaxWholeCode + 1000, kAsked, &problems);
  CHECK(names == Names{"begins", "below", "deeper", "above", "passes", "gives", "helper", "open", "shown"});
  CHECK(problems == 1);
}

TEST_CASE("an image that is not large, or that is to be shown, is lifted as a whole") {
  if (!has_toolchain()) return;
  std::size_t problems = 0;
  CHECK(lifted(2, kAsked, &problems).contains("alone"));
  CHECK(problems == 0);
  const Names names = lifted(arm64::kMaxWholeCode + 1000, "", &problems);
  CHECK(names.contains("alone"));
  CHECK(names.contains("unreached"));
  CHECK(problems == 0);
}

TEST_CASE("names are asked for as they are, by their beginning, and without what stands behind a dollar") {
  const AskedNames names("plain\n>taken\nbegin*\n>end*\n");
  CHECK(names.role_of("plain") == AskedRole::Begins);
  CHECK(names.role_of("plain$VARIANT") == AskedRole::Begins);
  CHECK(names.role_of("plainer") == AskedRole::None);
  CHECK(names.role_of("taken") == AskedRole::Receives);
  CHECK(names.role_of("beginning") == AskedRole::Begins);
  CHECK(names.role_of("ending") == AskedRole::Receives);
  CHECK(names.role_of("") == AskedRole::None);
  CHECK(AskedNames("").empty());
  CHECK(!AskedNames("*").empty());
}

}  // namespace
}  // namespace candor
