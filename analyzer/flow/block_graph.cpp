#include "flow/block_graph.h"

namespace candor {

BlockGraph normal_flow(const FunctionBody& body) {
  BlockGraph graph;
  graph.successors.resize(body.block_count());
  graph.predecessors.resize(body.block_count());
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    for (const Edge& edge : body.successors(block)) {
      if ((edge.flags & kEdgeExceptional) == 0) graph.successors[block].push_back(edge.block);
    }
  }
  complete(graph);
  return graph;
}

std::vector<bool> blocks_leading_to(const BlockGraph& graph, std::vector<std::uint32_t> waiting) {
  std::vector<bool> found(graph.successors.size());
  while (!waiting.empty()) {
    const std::uint32_t block = waiting.back();
    waiting.pop_back();
    if (found[block]) continue;
    found[block] = true;
    waiting.insert(waiting.end(), graph.predecessors[block].begin(), graph.predecessors[block].end());
  }
  return found;
}

}  // namespace candor
