#pragma once
// How one source file is compiled, reduced to what changes its meaning.

#include <string>
#include <vector>

#include "input/language.h"

namespace candor {

/// Everything the front end does not decide itself. Paths are relative to the project's root; those that lie
/// outside are dropped.
struct CompileCommand {
  SourceLanguage language = SourceLanguage::ObjectiveC;
  std::vector<std::string> definitions;        // "-DNAME", "-DNAME=VALUE", "-UNAME", in order
  std::vector<std::string> quote_folders;      // -iquote
  std::vector<std::string> include_folders;    // -I and -isystem, in order
  std::vector<std::string> framework_folders;  // -F
  std::vector<std::string> forced_headers;     // -include: prefix and bridging headers

  bool operator==(const CompileCommand&) const = default;
};

}  // namespace candor
