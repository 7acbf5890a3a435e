#include <functional>

#include "unit/unit.h"

namespace candor {

StringTable::StringTable() : slots_(1024, 0) { intern({}); }

std::string_view StringTable::at(StringId id) const {
  const auto index = static_cast<std::uint32_t>(id);
  CANDOR_CHECK(index < ends_.size());
  const std::uint32_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(characters_).substr(begin, ends_[index] - begin);
}

std::uint32_t* StringTable::find_slot(std::string_view text, std::size_t hash) {
  for (std::size_t i = hash & (slots_.size() - 1);; i = (i + 1) & (slots_.size() - 1)) {
    if (slots_[i] == 0 || at(StringId{slots_[i] - 1}) == text) return &slots_[i];
  }
}

void StringTable::grow() {
  std::vector<std::uint32_t> old(slots_.size() * 2, 0);
  old.swap(slots_);
  for (const std::uint32_t slot : old) {
    if (slot == 0) continue;
    const std::string_view text = at(StringId{slot - 1});
    *find_slot(text, std::hash<std::string_view>{}(text)) = slot;
  }
}

StringId StringTable::intern(std::string_view text) {
  std::uint32_t* slot = find_slot(text, std::hash<std::string_view>{}(text));
  if (*slot != 0) return StringId{*slot - 1};
  characters_ += text;
  ends_.push_back(static_cast<std::uint32_t>(characters_.size()));
  *slot = size();
  const StringId id{size() - 1};
  if (std::size_t{size()} * 2 > slots_.size()) grow();
  return id;
}

void Unit::add_problems(const ProblemLog& log) {
  for (const Problem& problem : log.problems()) {
    problems.push_back(
        {static_cast<std::uint32_t>(problem.kind), intern(problem.message), intern(problem.where)});
  }
}

}  // namespace candor
