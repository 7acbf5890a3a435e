#pragma once
// The exit statuses of the contract (docs: README, design of the output).

namespace candor {

enum ExitStatus : int {
  kExitClean = 0,       // nothing at or above --fail-on
  kExitFindings = 1,    // findings at or above it
  kExitUsage = 2,       // a mistake on the command line, in a rule pack, or a path that cannot be opened
  kExitIncomplete = 3,  // something could not be read, with --strict
  kExitInternal = 4,
};

}  // namespace candor
