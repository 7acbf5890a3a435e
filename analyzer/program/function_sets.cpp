#include "program/function_sets.h"

#include <algorithm>
#include <iterator>

#include "base/limits.h"

namespace candor {

std::uint32_t FunctionSets::just(FunctionId function) {
  const auto fresh = static_cast<std::uint32_t>(sets_.size());
  const std::uint32_t set = singles_(index(function), fresh);
  if (set == fresh) sets_.push_back({false, {function}});
  return set;
}

std::uint32_t FunctionSets::join(std::uint32_t a, std::uint32_t b) {
  if (a == b || b == kEmpty || a == kTooMany) return a;
  if (a == kEmpty || b == kTooMany) return b;
  if (a > b) std::swap(a, b);
  if (const std::uint32_t* known = unions_.find(id_pair(a, b))) return *known;
  std::vector<FunctionId> both;
  std::ranges::set_union(sets_[a].functions, sets_[b].functions, std::back_inserter(both));
  const std::uint32_t joined = both.size() > limits::kMaxFunctionValues ? kTooMany : intern(std::move(both));
  unions_(id_pair(a, b), joined);
  return joined;
}

std::uint32_t FunctionSets::intern(std::vector<FunctionId> functions) {
  if (functions.size() == 1) return just(functions.front());
  const auto fresh = static_cast<std::uint32_t>(sets_.size());
  const auto [found, added] = ids_.try_emplace(functions, fresh);
  if (added) sets_.push_back({false, std::move(functions)});
  return found->second;
}

}  // namespace candor
