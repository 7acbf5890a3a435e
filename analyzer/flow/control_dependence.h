#pragma once
// Which branches decide whether a block of a function runs.

#include <vector>

#include "flow/function_body.h"

namespace candor {

/// A branch and the outcome of it that leads to a block.
struct ControllingEdge {
  std::uint32_t block = 0;      // whose terminator decides
  std::uint32_t successor = 0;  // number of the edge
};

/// Control dependence by post-dominance over ways to a normal return: what only ends in a throw or an abort
/// decides nothing. A function that never returns ends where its blocks have no successor.
class ControlDependence {
 public:
  explicit ControlDependence(const FunctionBody& body);

  /// The edges that a block directly depends on, by block number.
  const std::vector<ControllingEdge>& direct(std::uint32_t block) const { return edges_[block]; }
  /// Those and what their branches depend on in turn, nearest first.
  std::vector<ControllingEdge> all(std::uint32_t block) const;

 private:
  std::vector<std::vector<ControllingEdge>> edges_;
};

}  // namespace candor
