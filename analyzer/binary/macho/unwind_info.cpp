#include "binary/macho/unwind_info.h"

namespace candor::macho {
namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kRegularPage = 2, kCompressedPage = 3;
constexpr std::uint32_t kOffsetMask = 0xffffff;  // of a compressed entry; the rest names its encoding

/// A regular page's entries are a function offset and an encoding; 0 says that nothing is known.
void read_regular(ByteSpan page, std::vector<std::uint32_t>& starts) {
  const auto first = load<std::uint16_t>(page, 4), count = load<std::uint16_t>(page, 6);
  for (std::uint32_t i = 0; first && count && i < *count; ++i) {
    const auto offset = load<std::uint32_t>(page, *first + i * 8u);
    const auto encoding = load<std::uint32_t>(page, *first + i * 8u + 4);
    if (!offset || !encoding) return;
    if (*encoding != 0) starts.push_back(*offset);
  }
}

void read_compressed(ByteSpan page, std::uint32_t base, std::vector<std::uint32_t>& starts) {
  const auto first = load<std::uint16_t>(page, 4), count = load<std::uint16_t>(page, 6);
  for (std::uint32_t i = 0; first && count && i < *count; ++i) {
    const auto entry = load<std::uint32_t>(page, *first + i * 4u);
    if (!entry) return;
    starts.push_back(base + (*entry & kOffsetMask));
  }
}

}  // namespace

std::vector<std::uint32_t> read_unwind_starts(ByteSpan table) {
  std::vector<std::uint32_t> starts;
  const auto index = load<std::uint32_t>(table, 20), count = load<std::uint32_t>(table, 24);
  if (load<std::uint32_t>(table, 0) != kVersion || !index || !count) return starts;
  std::uint64_t budget = table.size() / 4;  // entries: a hostile index may name one page over and over
  for (std::uint64_t i = 0; i < *count; ++i) {
    const auto base = load<std::uint32_t>(table, *index + i * 12);
    const auto place = load<std::uint32_t>(table, *index + i * 12 + 4);
    if (!base || !place) break;
    if (*place == 0 || *place >= table.size()) continue;  // the last entry only ends the table
    const ByteSpan page = table.subspan(*place);
    const auto kind = load<std::uint32_t>(page, 0);
    const std::uint64_t entries = load<std::uint16_t>(page, 6).value_or(0);
    if (entries > budget) break;
    budget -= entries;
    if (kind == kRegularPage) read_regular(page, starts);
    if (kind == kCompressedPage) read_compressed(page, *base, starts);
  }
  return starts;
}

}  // namespace candor::macho
