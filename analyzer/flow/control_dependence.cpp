#include "flow/control_dependence.h"

#include <algorithm>

#include "base/limits.h"
#include "flow/block_graph.h"

namespace candor {
namespace {

/// The blocks that a function ends in, as far as decisions are concerned.
std::vector<std::uint32_t> ends_of(const FunctionBody& body, const BlockGraph& graph) {
  std::vector<std::uint32_t> ends;
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    if (body.terminator(block).op == Op::Return) ends.push_back(block);
  }
  const std::vector<bool> returning = blocks_leading_to(graph, ends);
  if (!returning.empty() && returning[0]) return ends;
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    if (graph.successors[block].empty() && body.terminator(block).op != Op::Return) ends.push_back(block);
  }
  return ends;
}

/// The flow backwards from one end behind all others, number 0; block b is number b + 1. Only blocks from
/// which an end is reached take part.
BlockGraph reversed(const BlockGraph& graph, const std::vector<std::uint32_t>& ends) {
  const std::vector<bool> open = blocks_leading_to(graph, ends);
  BlockGraph result;
  result.successors.resize(graph.successors.size() + 1);
  result.predecessors.resize(graph.successors.size() + 1);
  for (const std::uint32_t end : ends) result.successors[0].push_back(end + 1);
  for (std::uint32_t block = 0; block < graph.successors.size(); ++block) {
    for (const std::uint32_t next : graph.successors[block]) {
      if (open[block] && open[next]) result.successors[next + 1].push_back(block + 1);
    }
  }
  complete(result);
  return result;
}

}  // namespace

ControlDependence::ControlDependence(const FunctionBody& body) : edges_(body.block_count()) {
  const BlockGraph graph = normal_flow(body);
  const Dominators after = find_dominators(reversed(graph, ends_of(body, graph)));
  std::size_t steps = 0;
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    const auto successors = body.successors(block);
    if (graph.successors[block].size() < 2 || !after.reaches(block + 1)) continue;
    for (std::uint32_t edge = 0; edge < successors.size(); ++edge) {
      if ((successors[edge].flags & kEdgeExceptional) != 0) continue;
      // Up the tree of post-dominators, from where the edge leads to, to what follows the branch anyway.
      std::uint32_t at = successors[edge].block + 1;
      while (after.reaches(at) && at != 0 && at != after.immediate[block + 1]) {
        if (++steps > limits::kMaxLiveDecisions) return;
        edges_[at - 1].push_back({block, edge});
        at = after.immediate[at];
      }
    }
  }
}

std::vector<ControllingEdge> ControlDependence::all(std::uint32_t block) const {
  std::vector<ControllingEdge> result = edges_[block];
  std::vector<bool> seen(edges_.size());
  seen[block] = true;
  for (std::size_t next = 0; next < result.size(); ++next) {
    const std::uint32_t branch = result[next].block;
    if (seen[branch]) continue;
    seen[branch] = true;
    result.insert(result.end(), edges_[branch].begin(), edges_[branch].end());
  }
  return result;
}

}  // namespace candor
