#include "program/names.h"

namespace candor {

ProgramNames::ProgramNames(const Program& program) {
  static const UnitView kNoUnit;
  intern({});
  const auto add = [&](const UnitView& unit) {
    units_.push_back({&unit, std::vector<std::uint32_t>(unit.string_ends.size())});
  };
  for (const Image& image : program.images) add(*image.unit);
  add(program.sdk != nullptr ? *program.sdk : kNoUnit);
}

NameId ProgramNames::intern(std::string_view text) {
  const auto [found, added] = ids_.try_emplace(text, size());
  if (added) texts_.push_back(text);
  return NameId{found->second};
}

}  // namespace candor
