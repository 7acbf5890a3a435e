#include "unit/edges.h"

namespace candor {

void fill_predecessors(Code& code, const Function& function) {
  std::vector<std::vector<std::uint32_t>> predecessors(function.blocks.count);
  for (std::uint32_t from = 0; from < function.blocks.count; ++from) {
    const Range successors = code.blocks[function.blocks.first + from].successors;
    for (std::uint32_t i = 0; i < successors.count; ++i) {
      auto& list = predecessors[code.edges[successors.first + i].block];
      if (list.empty() || list.back() != from) list.push_back(from);
    }
  }
  for (std::uint32_t i = 0; i < function.blocks.count; ++i) {
    if (predecessors[i].empty()) continue;
    code.blocks[function.blocks.first + i].predecessors = {
        static_cast<std::uint32_t>(code.predecessors.size()),
        static_cast<std::uint32_t>(predecessors[i].size())};
    code.predecessors.insert(code.predecessors.end(), predecessors[i].begin(), predecessors[i].end());
  }
}

}  // namespace candor
