#pragma once
// The rule packs of a command: ours, compiled when Candor was built, and those of the user.

#include <string>
#include <vector>

#include "base/result.h"
#include "rule/pack.h"

namespace candor {

/// Ours (unless `own` is false) with the packs of `folders` added. Every mistake is in `errors`, with file,
/// line and column; then the pack must not be used.
struct LoadedPacks {
  RulePack pack;
  std::vector<Error> errors;
};
LoadedPacks load_packs(const std::vector<std::string>& folders, bool own = true);

/// Prints mistakes to standard error, one a line: "file:line:column: message [code]".
void print_mistakes(const std::vector<Error>& errors);

/// Leaves only the rules that `only` names by id ("voip/x") or pack ("voip"). Errors: BadValue for a name
/// that matches no rule.
Status keep_only(RulePack& pack, const std::vector<std::string>& only);

}  // namespace candor
