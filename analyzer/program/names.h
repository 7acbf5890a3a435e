#pragma once
// Names under one numbering for the whole program, so that units can be compared without their texts.

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "program/program.h"

namespace candor {

/// A text of the program. 0: the empty one.
enum class NameId : std::uint32_t {};
constexpr std::uint32_t index(NameId id) { return static_cast<std::uint32_t>(id); }

/// Units are numbered as the program's images; the SDK's comes after them. Points into the units.
class ProgramNames {
 public:
  explicit ProgramNames(const Program& program);

  std::uint32_t sdk_unit() const { return static_cast<std::uint32_t>(units_.size()) - 1; }
  NameId of(std::uint32_t unit, StringId string) {
    std::uint32_t& known = units_[unit].ids[index(string)];
    if (known == 0) known = index(intern(units_[unit].view->string(string))) + 1;
    return NameId{known - 1};
  }
  NameId intern(std::string_view text);
  std::string_view text(NameId id) const { return texts_[index(id)]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }

 private:
  struct UnitNames {
    const UnitView* view = nullptr;
    std::vector<std::uint32_t> ids;  // by StringId: NameId plus 1; 0: not asked for yet
  };

  std::vector<UnitNames> units_;
  std::unordered_map<std::string_view, std::uint32_t> ids_;
  std::vector<std::string_view> texts_;
};

}  // namespace candor
