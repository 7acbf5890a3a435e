#include "unit/check.h"

#include <fmt/format.h>

#include <array>

#include "base/limits.h"
#include "unit/fields.h"

namespace candor {
namespace {

using Sizes = std::array<std::uint64_t, kTableCount>;

/// Collects whether any field of a table is bad, without branches that depend on the data.
class FieldCheck {
 public:
  FieldCheck(const Sizes& sizes, std::uint32_t strings) : sizes_(sizes), strings_(strings) {}

  void string(StringId id) { bad_ |= static_cast<std::uint32_t>(id) >= strings_; }
  void number(std::uint64_t) {}
  void zero(std::uint64_t value) { bad_ |= value != 0; }
  void flag(std::uint64_t value) { bad_ |= value > 1; }
  void flags(std::uint32_t value, std::uint32_t mask) { bad_ |= (value & ~mask) != 0; }
  template <class E>
  void kind(E value, std::uint64_t count) {
    bad_ |= static_cast<std::uint64_t>(value) >= count;
  }
  void range(Range range, Table table) {
    bad_ |= std::uint64_t{range.first} + range.count > sizes_[static_cast<std::size_t>(table)];
    owned_[static_cast<std::size_t>(table)] += range.count;
  }
  void index(std::uint64_t index, Table table) { bad_ |= index >= sizes_[static_cast<std::size_t>(table)]; }
  void optional(std::uint64_t index, Table table) { bad_ |= index > sizes_[static_cast<std::size_t>(table)]; }

  bool bad() const { return bad_; }
  /// Whether ranges name more elements than a table has: then some are shared, and walks would not be linear.
  bool overlapping() const {
    for (std::size_t i = 0; i < kTableCount; ++i) {
      if (owned_[i] > sizes_[i]) return true;
    }
    return false;
  }

 private:
  const Sizes& sizes_;
  std::uint32_t strings_;
  bool bad_ = false;
  Sizes owned_{};
};

Status check_strings(const UnitView& unit) {
  const auto ends = unit.string_ends;
  if (ends.empty() || ends.size() > limits::kMaxStrings || ends.front() != 0) {
    return fail(ErrorKind::BadUnit, fmt::format("{} strings, of which the first must be empty", ends.size()));
  }
  bool descending = false;
  for (std::size_t i = 1; i < ends.size(); ++i) descending |= ends[i] < ends[i - 1];
  if (descending || ends.back() != unit.characters.size()) {
    return fail(ErrorKind::BadUnit, fmt::format("string ends do not divide {} characters into {} strings",
                                                unit.characters.size(), ends.size()));
  }
  return {};
}

template <class T>
Status check_table(std::string_view name, std::span<const T> table, FieldCheck& check) {
  if (table.size() > limits::kMaxRecords) {
    return fail(ErrorKind::BadUnit,
                fmt::format("table {} has {} records, limit {}", name, table.size(), limits::kMaxRecords));
  }
  for (const T& record : table) fields(record, check);
  if (check.bad()) return fail(ErrorKind::BadUnit, fmt::format("a field in table {} is out of range", name));
  return {};
}

}  // namespace

Status check(const UnitView& unit) {
  CANDOR_TRY_STATUS(check_strings(unit));
  const Sizes sizes = {
#define CANDOR_UNIT_TABLE(member, record) unit.member.size(),
#define CANDOR_CODE_TABLE(member, record) unit.code.member.size(),
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  };
  FieldCheck check(sizes, static_cast<std::uint32_t>(unit.string_ends.size()));
  check.kind(unit.kind, std::size(words::kUnitKind));
  fields(unit.identity, check);
  fields(unit.coverage, check);
  if (check.bad()) return fail(ErrorKind::BadUnit, "kind, identity or coverage is out of range");
#define CANDOR_UNIT_TABLE(member, record) CANDOR_TRY_STATUS(check_table(#member, unit.member, check));
#define CANDOR_CODE_TABLE(member, record) CANDOR_TRY_STATUS(check_table(#member, unit.code.member, check));
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  if (check.overlapping()) return fail(ErrorKind::BadUnit, "records share elements of a table");
  CANDOR_TRY_STATUS(check_trees(unit));
  return check_code(unit.code);
}

}  // namespace candor
