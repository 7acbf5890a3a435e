#include <vector>

#include "base/limits.h"
#include "unit/layout.h"
#include "unit/unit.h"

namespace candor {
namespace {

template <class T>
const typename FrozenOf<T>::Type* as_frozen(const T* record) {
  return reinterpret_cast<const typename FrozenOf<T>::Type*>(record);
}

template <class T>
auto copy_table(flatbuffers::FlatBufferBuilder& builder, const std::vector<T>& table) {
  if constexpr (sizeof(T) == sizeof(std::uint32_t)) {
    return builder.CreateVector(as_frozen(table.data()), table.size());
  } else {
    return builder.CreateVectorOfStructs(as_frozen(table.data()), table.size());
  }
}

/// Bytes that all tables take, without FlatBuffers' own.
std::uint64_t table_bytes(const Unit& unit) {
  std::uint64_t bytes = unit.strings.characters().size() + unit.strings.ends().size() * sizeof(std::uint32_t);
#define CANDOR_UNIT_TABLE(member, record) bytes += unit.member.size() * sizeof(record);
#define CANDOR_CODE_TABLE(member, record) bytes += unit.code.member.size() * sizeof(record);
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  return bytes;
}

flatbuffers::Offset<frozen::Code> freeze_code(flatbuffers::FlatBufferBuilder& builder, const Code& code) {
#define CANDOR_UNIT_TABLE(member, record)
#define CANDOR_CODE_TABLE(member, record) const auto member = copy_table(builder, code.member);
#include "unit/tables.def"
#undef CANDOR_CODE_TABLE
  frozen::CodeBuilder frozen(builder);
#define CANDOR_CODE_TABLE(member, record) frozen.add_##member(member);
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  return frozen.Finish();
}

}  // namespace

std::vector<std::uint8_t> freeze(const Unit& unit) {
  constexpr std::uint64_t kOverhead = 4096;  // headers of the tables, far less in truth
  const std::uint64_t size = table_bytes(unit) + kOverhead;
  if (size > limits::kMaxUnitSize) return {};

  flatbuffers::FlatBufferBuilder builder(size);
  const auto characters =
      builder.CreateVector(reinterpret_cast<const std::uint8_t*>(unit.strings.characters().data()),
                           unit.strings.characters().size());
  const auto string_ends = copy_table(builder, unit.strings.ends());
#define CANDOR_CODE_TABLE(member, record)
#define CANDOR_UNIT_TABLE(member, record) const auto member = copy_table(builder, unit.member);
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
  const auto code = freeze_code(builder, unit.code);

  frozen::UnitBuilder frozen(builder);
  frozen.add_schema(kUnitSchema);
  frozen.add_kind(static_cast<std::uint8_t>(unit.kind));
  frozen.add_digest(reinterpret_cast<const frozen::Digest*>(unit.digest.data()));
  frozen.add_identity(as_frozen(&unit.identity));
  frozen.add_coverage(as_frozen(&unit.coverage));
  frozen.add_characters(characters);
  frozen.add_string_ends(string_ends);
#define CANDOR_UNIT_TABLE(member, record) frozen.add_##member(member);
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  frozen.add_code(code);
  frozen::FinishUnitBuffer(builder, frozen.Finish());
  return {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()};
}

}  // namespace candor
