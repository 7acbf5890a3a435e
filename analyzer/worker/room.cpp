#include "worker/room.h"

#include <algorithm>
#include <iterator>

namespace candor {

std::vector<std::uint32_t> UnitRoom::add(std::uint32_t first, std::uint32_t owner, std::uint64_t size) {
  if (!is_open(first)) return {owner};
  held_[first] = {owner, size};
  used_ += size;
  std::vector<std::uint32_t> leaving;
  while (used_ > limit_) {
    const auto last = std::prev(held_.end());
    leaving.push_back(last->second.owner);
    closed_from_ = last->first;
    used_ -= last->second.size;
    held_.erase(last);
  }
  return leaving;
}

void UnitRoom::share(std::uint32_t first, std::uint32_t owner) {
  const auto held = std::ranges::find_if(held_, [&](const auto& one) { return one.second.owner == owner; });
  if (held == held_.end() || held->first <= first) return;
  const Held unit = held->second;
  held_.erase(held);
  held_[first] = unit;
}

}  // namespace candor
