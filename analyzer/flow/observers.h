#pragma once
// What runs when something is stored under a name: observers that were registered for the same constant name.

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "flow/trace.h"

namespace candor {

/// Registrations are those APIs that load what was stored into a parameter of the block or method they are
/// given. Names that are not constant are nobody's.
class Observers {
 public:
  explicit Observers(const FlowInput& input);

  /// Functions of the program that run when the call stores; in program order.
  std::span<const FunctionId> run_by(CallId call) const;

 private:
  using Key = std::pair<std::string, std::string>;  // space and name
  std::map<Key, std::vector<FunctionId>> functions_;
  std::map<CallId, Key> stores_;
};

}  // namespace candor
