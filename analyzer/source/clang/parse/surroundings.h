#pragma once
// The tokens around an identifier in the text: what tells an unknown type from an unknown value.

#include <clang/Basic/SourceLocation.h>

#include <string>
#include <vector>

namespace clang {
class LangOptions;
class SourceManager;
}  // namespace clang

namespace candor::source {

/// Words and punctuation as written; empty strings past either end of the file.
struct Surroundings {
  std::vector<std::string> before;  // nearest first
  std::vector<std::string> after;   // nearest first, without the identifier itself
};

/// `count` tokens on each side of the identifier at `location`, comments left out. In macros the place where
/// the identifier is spelled counts.
Surroundings surroundings(clang::SourceLocation location, const clang::SourceManager& sources,
                          const clang::LangOptions& language, unsigned count);

/// What an identifier that nothing declares stands for, by the tokens around it.
enum class Role {
  Value,      // variable, constant or function
  Type,       // used by value, in a cast or as a parameter: a typedef
  Class,      // an Objective-C class: receiver of a message, superclass, `X *`
  Qualifier,  // before `::`
  Template,   // before `<` and template arguments (C++ only)
};
Role role_of(const std::string& name, const Surroundings& around, bool cxx);

}  // namespace candor::source
