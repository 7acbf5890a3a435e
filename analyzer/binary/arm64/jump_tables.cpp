// Jump tables as Clang makes them: the address of a table and of a base, an entry of 1, 2 or 4 bytes that is
// loaded by the index and added to the base, and a jump.

#include <algorithm>

#include "base/byte_reader.h"
#include "base/limits.h"
#include "binary/arm64/code_words.h"
#include "binary/arm64/look_back.h"

namespace candor::arm64 {

namespace {

constexpr std::uint32_t kNone = ReachedCode::kNone;
constexpr std::uint64_t kMaxUnboundedEntries = 256;

/// The parts of a computed jump before the table is read.
struct TableParts {
  std::uint64_t base = 0, table = 0;
  std::uint8_t scale = 0;  // left shift of an entry
  std::uint32_t load = 0;  // instructions
};

/// `address`, `entry`: the two operands of the addition that is instruction `at`.
std::optional<TableParts> parts_of(const ReachedCode& code, std::uint32_t at, Register address,
                                   Register entry) {
  std::uint32_t load = definition_of(code, entry, at);
  if (load == kNone) return std::nullopt;
  const Instruction& in = code.instructions[load];
  if (in.operation != Operation::Load || in.d != entry || in.m == kNoRegister || in.width > 4)
    return std::nullopt;
  auto base = constant_in(code, address, at);
  auto table = constant_in(code, in.n, load);
  if (!base || !table) return std::nullopt;
  return TableParts{.base = *base, .table = *table, .load = load};
}

std::optional<TableParts> parts_of_jump(const ReachedCode& code, std::uint32_t jump) {
  std::uint32_t at = definition_of(code, code.instructions[jump].n, jump);
  if (at == kNone) return std::nullopt;
  const Instruction& in = code.instructions[at];
  if (in.operation != Operation::Add || in.m == kNoRegister) return std::nullopt;
  auto parts = parts_of(code, at, in.n, in.m);
  if (parts) parts->scale = in.shift;
  if (!parts && in.shift == 0) parts = parts_of(code, at, in.m, in.n);
  return parts;
}

std::uint64_t entry_at(ByteSpan bytes, std::uint64_t index, const Instruction& load) {
  std::uint64_t value = 0;
  for (unsigned i = 0; i < load.width; ++i)
    value |= std::to_integer<std::uint64_t>(bytes[index * load.width + i]) << (8 * i);
  unsigned unused = 64 - 8 * load.width;
  if (!load.is_signed) return value;
  return static_cast<std::uint64_t>(static_cast<std::int64_t>(value << unused) >> unused);
}

/// How many entries the tables of a function may have in all.
std::uint32_t entries_left(const ReachedCode& code) {
  std::uint64_t cap = limits::kTableEntriesBase + std::uint64_t{limits::kTableEntriesPerWord} * code.size();
  cap = std::min<std::uint64_t>(cap, limits::kMaxTableEntries);
  return static_cast<std::uint32_t>(cap - std::min<std::uint64_t>(cap, code.table_entries));
}

/// The instruction that entry `index` leads to; kNone: none of the function.
std::uint32_t target_of(ReachedCode& code, const TableParts& parts, std::uint64_t index) {
  const Instruction& load = code.instructions[parts.load];
  auto bytes = code.image->bytes_at(parts.table + index * load.width, load.width);
  if (!bytes || bytes->size() < load.width || code.table_entries >= limits::kMaxTableEntries) return kNone;
  ++code.table_entries;
  return code.index_of(parts.base + (entry_at(*bytes, 0, load) << parts.scale));
}

std::vector<std::uint32_t> bounded_entries(ReachedCode& code, const TableParts& parts, std::uint64_t count) {
  std::vector<std::uint32_t> entries;
  if (count > entries_left(code)) return entries;
  for (std::uint64_t i = 0; i < count; ++i) {
    std::uint32_t target = target_of(code, parts, i);
    if (target == kNone) return {};
    entries.push_back(target);
  }
  return entries;
}

/// Whether an instruction begins a block by what is known so far: it is the first case, begins one already,
/// or control cannot come to it from the word before.
bool may_lead(const ReachedCode& code, const TableParts& parts, std::uint32_t index) {
  if (code.leads[index] || code.index_of(parts.base) == index) return true;
  const CodeRange* words = code_range_of(code.image->code(), code.range.address);
  if (index == 0 || !words) return false;
  std::uint64_t place = (code.range.address - words->address) / kWordSize + index;
  std::uint32_t before = word_of(*words, place - 1);
  return may_end_function(before) && !is_call_word(before);
}

/// A switch over all values of an enumeration compares nothing: its table goes on as long as its entries look
/// like cases. One that control also falls into may stand between others.
std::vector<std::uint32_t> plausible_entries(ReachedCode& code, const TableParts& parts) {
  std::vector<std::uint32_t> entries;
  std::size_t sure = 0;
  for (std::uint64_t i = 0; i < kMaxUnboundedEntries && entries_left(code) > 0; ++i) {
    std::uint32_t target = target_of(code, parts, i);
    if (target == kNone) break;
    entries.push_back(target);
    if (may_lead(code, parts, target))
      sure = entries.size();
    else if (entries.size() - sure > 1)
      break;
  }
  entries.resize(sure);
  if (entries.size() < 2) entries.clear();
  return entries;
}

/// The default's own entries are no cases.
JumpTable without_default(const std::vector<std::uint32_t>& entries, const IndexBound& bound) {
  JumpTable table{.switched = bound.value};
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i] == bound.leaves_to) continue;
    table.cases.push_back(static_cast<std::int64_t>(i) + bound.above_index);
    table.targets.push_back(entries[i]);
  }
  table.targets.push_back(bound.leaves_to != kNone ? bound.leaves_to : entries.back());
  return table;
}

}  // namespace

bool looks_like_table(const ReachedCode& code, std::uint32_t jump) {
  std::uint32_t at = definition_of(code, code.instructions[jump].n, jump);
  if (at == kNone) return false;
  const Instruction& in = code.instructions[at];
  return in.operation == Operation::Add && in.m != kNoRegister;
}

std::optional<JumpTable> find_jump_table(ReachedCode& code, std::uint32_t jump) {
  auto parts = parts_of_jump(code, jump);
  if (!parts) return std::nullopt;
  IndexBound bound = bound_of(code, code.instructions[parts->load].m, parts->load, jump);
  auto entries =
      bound.count > 0 ? bounded_entries(code, *parts, bound.count) : plausible_entries(code, *parts);
  if (entries.empty()) return std::nullopt;
  return without_default(entries, bound);
}

}  // namespace candor::arm64
