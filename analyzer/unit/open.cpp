#include <fmt/format.h>

#include <cstring>

#include "base/limits.h"
#include "unit/check.h"
#include "unit/layout.h"
#include "unit/unit.h"

namespace candor {
namespace {

template <class T>
bool is_aligned_for(const void* pointer) {
  return reinterpret_cast<std::uintptr_t>(pointer) % alignof(T) == 0;
}

/// A table in place, or a failure: FlatBuffers verifies where a vector ends, but not that its structs are
/// aligned.
template <class T, class Vector>
Status open_table(const Vector* vector, std::span<const T>& table) {
  if (vector == nullptr || vector->size() == 0) return {};
  if (!is_aligned_for<T>(vector->Data())) return fail(ErrorKind::BadUnit, "a table is not aligned");
  table = {reinterpret_cast<const T*>(vector->Data()), vector->size()};
  return {};
}

template <class T, class Frozen>
void copy_record(const Frozen* frozen, T& record) {
  if (frozen != nullptr) std::memcpy(static_cast<void*>(&record), frozen, sizeof(T));
}

Result<const frozen::Unit*> verify(ByteSpan bytes) {
  if (bytes.size() > limits::kMaxUnitSize || !is_aligned_for<std::uint64_t>(bytes.data())) {
    return fail(ErrorKind::BadUnit, fmt::format("{} bytes, too many or not 8-byte aligned", bytes.size()));
  }
  constexpr flatbuffers::uoffset_t kMaxDepth = 4;
  constexpr flatbuffers::uoffset_t kMaxTables = 4;  // a unit and its code
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  flatbuffers::Verifier verifier(data, bytes.size(), kMaxDepth, kMaxTables);
  if (!frozen::VerifyUnitBuffer(verifier)) {
    return fail(ErrorKind::BadUnit, fmt::format("{} bytes are not a frozen unit", bytes.size()));
  }
  const frozen::Unit* unit = frozen::GetUnit(data);
  if (unit->schema() != kUnitSchema) {
    return fail(ErrorKind::UnitVersion, fmt::format("schema {}, expected {}", unit->schema(), kUnitSchema));
  }
  return unit;
}

Status open_code(const frozen::Code* frozen, CodeView& code) {
  if (frozen == nullptr) return {};
#define CANDOR_UNIT_TABLE(member, record)
#define CANDOR_CODE_TABLE(member, record) CANDOR_TRY_STATUS(open_table(frozen->member(), code.member));
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  return {};
}

}  // namespace

Result<UnitView> open_frozen(ByteSpan bytes) {
  CANDOR_TRY(const frozen::Unit* frozen, verify(bytes));
  UnitView unit;
  unit.kind = static_cast<UnitKind>(frozen->kind());
  copy_record(frozen->digest(), unit.digest);
  copy_record(frozen->identity(), unit.identity);
  copy_record(frozen->coverage(), unit.coverage);
  std::span<const char> characters;
  CANDOR_TRY_STATUS(open_table(frozen->characters(), characters));
  unit.characters = {characters.data(), characters.size()};
  CANDOR_TRY_STATUS(open_table(frozen->string_ends(), unit.string_ends));
#define CANDOR_UNIT_TABLE(member, record) CANDOR_TRY_STATUS(open_table(frozen->member(), unit.member));
#define CANDOR_CODE_TABLE(member, record)
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  CANDOR_TRY_STATUS(open_code(frozen->code(), unit.code));
  CANDOR_TRY_STATUS(check(unit));
  return unit;
}

}  // namespace candor
