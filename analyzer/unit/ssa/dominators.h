#pragma once
// Dominators of a function's blocks, for building and verifying SSA form.

#include <cstdint>
#include <vector>

namespace candor {

/// Edges between blocks; block 0 is the entry. Lists are ascending, each block once.
struct BlockGraph {
  std::vector<std::vector<std::uint32_t>> successors;
  std::vector<std::vector<std::uint32_t>> predecessors;
};

/// Adds the predecessors that the successors imply; sorts and deduplicates both.
void complete(BlockGraph& graph);

inline constexpr std::uint32_t kNoBlock = 0xffffffff;

/// The dominator tree of what the entry reaches.
struct Dominators {
  std::vector<std::uint32_t> immediate;              // by block; the entry's is itself; kNoBlock: unreachable
  std::vector<std::vector<std::uint32_t>> children;  // ascending
  std::vector<std::uint32_t> enter;                  // place in a walk of the tree, on the way down
  std::vector<std::uint32_t> leave;                  // … and up

  bool reaches(std::uint32_t block) const { return immediate[block] != kNoBlock; }
  /// Whether every way to `b` goes through `a`; both reachable. A block dominates itself.
  bool dominates(std::uint32_t a, std::uint32_t b) const {
    return enter[a] <= enter[b] && leave[b] <= leave[a];
  }
};

/// Semi-NCA (Georgiadis, "Linear-Time Algorithms for Dominators and Related Problems", 2005): close to linear
/// on real control flow. `graph` must be complete and have a block.
Dominators find_dominators(const BlockGraph& graph);

/// Per block, the blocks where its dominance ends: where a value that it defines may meet another.
std::vector<std::vector<std::uint32_t>> dominance_frontiers(const BlockGraph& graph,
                                                            const Dominators& dominators);

}  // namespace candor
