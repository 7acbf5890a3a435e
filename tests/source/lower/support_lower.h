#pragma once
// Lowers a few lines of source for tests, with the stand-in SDK's headers in reach.

#include <string>
#include <string_view>

#include "unit/unit.h"

namespace candor::testing {

struct LowerOptions {
  std::string file = "main.m";  // its ending tells the language
  bool describe = false;        // the declarations of everything, as for the SDK, instead of the code
  bool mistakes = false;        // Clang must find errors in the code
};

/// The unit of `code`. Fails the test when Clang finds an error in it, or none that is announced.
Unit lower_text(std::string_view code, const LowerOptions& options = {});

/// The text of the functions (and of what else `kept` names: "class", "import" …) of a unit, after checking
/// it: it passes view(), its SSA form passes verify_ssa.
std::string checked_text(const Unit& unit, std::initializer_list<std::string_view> kept = {"function"});

}  // namespace candor::testing
