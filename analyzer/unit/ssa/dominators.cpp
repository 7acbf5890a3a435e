#include "unit/ssa/dominators.h"

#include <algorithm>

namespace candor {
namespace {

/// Works on numbers that a depth-first walk from the entry gives: 0 is the entry, parents are smaller.
class SemiNca {
 public:
  explicit SemiNca(const BlockGraph& graph) : graph_(graph), number_(graph.successors.size(), kNoBlock) {}

  std::vector<std::uint32_t> run() {
    walk();
    dominator_ = parent_;
    ancestor_ = parent_;
    for (std::uint32_t i = 0; i < order_.size(); ++i) semi_.push_back(i), label_.push_back(i);
    for (auto w = static_cast<std::uint32_t>(order_.size()); w-- > 1;) find_semidominator(w);
    for (std::uint32_t v = 1; v < order_.size(); ++v) {
      while (dominator_[v] > semi_[v]) dominator_[v] = dominator_[dominator_[v]];
    }
    std::vector<std::uint32_t> immediate(number_.size(), kNoBlock);
    for (std::uint32_t v = 0; v < order_.size(); ++v) immediate[order_[v]] = order_[dominator_[v]];
    return immediate;
  }

 private:
  void walk() {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> waiting = {{0, 0}};  // block, parent's number
    while (!waiting.empty()) {
      const auto [block, parent] = waiting.back();
      waiting.pop_back();
      if (number_[block] != kNoBlock) continue;
      const auto number = static_cast<std::uint32_t>(order_.size());
      number_[block] = number;
      order_.push_back(block);
      parent_.push_back(parent);
      for (const std::uint32_t next : graph_.successors[block]) waiting.emplace_back(next, number);
    }
  }

  void find_semidominator(std::uint32_t w) {
    semi_[w] = parent_[w];
    for (const std::uint32_t block : graph_.predecessors[order_[w]]) {
      if (number_[block] == kNoBlock) continue;
      semi_[w] = std::min(semi_[w], semi_[evaluate(number_[block], w + 1)]);
    }
  }

  /// The vertex of least semidominator on the way from `v` up to the root of its tree in the forest of
  /// vertices from `linked` on; compresses that way.
  std::uint32_t evaluate(std::uint32_t v, std::uint32_t linked) {
    if (ancestor_[v] < linked) return label_[v];
    path_.clear();
    while (ancestor_[v] >= linked) path_.push_back(v), v = ancestor_[v];
    std::uint32_t above = v;
    while (!path_.empty()) {
      v = path_.back();
      path_.pop_back();
      ancestor_[v] = ancestor_[above];
      if (semi_[label_[above]] < semi_[label_[v]]) label_[v] = label_[above];
      above = v;
    }
    return label_[v];
  }

  const BlockGraph& graph_;
  std::vector<std::uint32_t> number_;  // by block
  std::vector<std::uint32_t> order_;   // by number, as all below
  std::vector<std::uint32_t> parent_;
  std::vector<std::uint32_t> ancestor_;
  std::vector<std::uint32_t> semi_;
  std::vector<std::uint32_t> label_;
  std::vector<std::uint32_t> dominator_;
  std::vector<std::uint32_t> path_;
};

void number_tree(Dominators& dominators) {
  const std::size_t count = dominators.immediate.size();
  dominators.enter.assign(count, 0);
  dominators.leave.assign(count, 0);
  std::uint32_t clock = 0;
  std::vector<std::pair<std::uint32_t, std::size_t>> path = {{0, 0}};  // block, children done
  dominators.enter[0] = clock++;
  while (!path.empty()) {
    auto& [block, done] = path.back();
    if (done == dominators.children[block].size()) {
      dominators.leave[block] = clock++;
      path.pop_back();
      continue;
    }
    const std::uint32_t child = dominators.children[block][done++];
    dominators.enter[child] = clock++;
    path.emplace_back(child, 0);
  }
}

}  // namespace

void complete(BlockGraph& graph) {
  graph.predecessors.assign(graph.successors.size(), {});
  for (std::uint32_t from = 0; from < graph.successors.size(); ++from) {
    auto& list = graph.successors[from];
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    for (const std::uint32_t to : list) graph.predecessors[to].push_back(from);
  }
}

Dominators find_dominators(const BlockGraph& graph) {
  Dominators dominators;
  dominators.immediate = SemiNca(graph).run();
  dominators.children.resize(graph.successors.size());
  for (std::uint32_t block = 1; block < graph.successors.size(); ++block) {
    if (dominators.reaches(block)) dominators.children[dominators.immediate[block]].push_back(block);
  }
  number_tree(dominators);
  return dominators;
}

std::vector<std::vector<std::uint32_t>> dominance_frontiers(const BlockGraph& graph,
                                                            const Dominators& dominators) {
  std::vector<std::vector<std::uint32_t>> frontiers(graph.successors.size());
  for (std::uint32_t block = 0; block < graph.successors.size(); ++block) {
    if (!dominators.reaches(block) || graph.predecessors[block].size() < 2) continue;
    for (std::uint32_t runner : graph.predecessors[block]) {
      if (!dominators.reaches(runner)) continue;
      while (runner != dominators.immediate[block]) {
        if (!frontiers[runner].empty() && frontiers[runner].back() == block) break;
        frontiers[runner].push_back(block);
        runner = dominators.immediate[runner];
      }
    }
  }
  return frontiers;
}

}  // namespace candor
