#include "unit/check.h"
#include "unit/ssa.h"

namespace candor {

std::string_view UnitView::string(StringId id) const {
  const auto index = static_cast<std::uint32_t>(id);
  CANDOR_CHECK(index < string_ends.size());
  const std::uint32_t begin = index == 0 ? 0 : string_ends[index - 1];
  return characters.substr(begin, string_ends[index] - begin);
}

CodeView view_of(const Code& code) {
  CodeView view;
#define CANDOR_UNIT_TABLE(member, record)
#define CANDOR_CODE_TABLE(member, record) view.member = code.member;
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  return view;
}

Result<UnitView> view(const Unit& unit) {
  UnitView view;
  view.kind = unit.kind;
  view.digest = unit.digest;
  view.identity = unit.identity;
  view.coverage = unit.coverage;
  view.characters = unit.strings.characters();
  view.string_ends = unit.strings.ends();
  view.code = view_of(unit.code);
#define CANDOR_UNIT_TABLE(member, record) view.member = unit.member;
#define CANDOR_CODE_TABLE(member, record)
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  CANDOR_TRY_STATUS(check(view));
  return view;
}

}  // namespace candor
