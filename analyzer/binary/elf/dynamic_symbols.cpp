#include "binary/elf/dynamic_symbols.h"

#include <algorithm>

#include "base/limits.h"

namespace candor::elf {
namespace {

/// All contents from an address to the end of its segment.
ByteSpan rest_at(ByteSpan file, const Structure& structure, std::uint64_t address) {
  for (const Segment& segment : structure.segments) {
    const std::uint64_t inside = address - segment.address;
    if (address < segment.address || inside >= segment.file_size || segment.file_offset > file.size())
      continue;
    const ByteSpan contents = file.subspan(segment.file_offset);
    const std::uint64_t size = std::min<std::uint64_t>(segment.file_size, contents.size());
    if (inside < size) return contents.subspan(inside, size - inside);
  }
  return {};
}

/// A DT_HASH table's chains are as many as there are symbols.
std::optional<std::uint64_t> count_by_hash(ByteSpan table) {
  const auto chains = load<std::uint32_t>(table, 4);
  return chains ? std::optional<std::uint64_t>(*chains) : std::nullopt;
}

/// A DT_GNU_HASH table's last chain ends at the last symbol.
std::optional<std::uint64_t> count_by_gnu_hash(ByteSpan table, bool is_64) {
  ByteReader reader(table);
  const std::uint32_t buckets = reader.u32();
  const std::uint32_t first_hashed = reader.u32();
  const std::uint32_t bloom_words = reader.u32();
  reader.skip(4);
  reader.skip(std::uint64_t{bloom_words} * (is_64 ? 8 : 4));
  std::uint32_t last = 0;
  for (std::uint32_t i = 0; i < buckets && reader.ok(); ++i) last = std::max(last, reader.u32());
  if (!reader.ok()) return std::nullopt;
  if (last < first_hashed) return first_hashed;  // nothing is exported
  reader.skip(std::uint64_t{last - first_hashed} * 4);
  while (reader.ok() && (reader.u32() & 1) == 0) ++last;
  return reader.ok() ? std::optional<std::uint64_t>(std::uint64_t{last} + 1) : std::nullopt;
}

/// Elf32_Sym or Elf64_Sym; `name` is set by the caller.
Symbol read_entry(ByteReader& reader, bool is_64, std::uint32_t& name) {
  Symbol symbol;
  name = reader.u32();
  std::uint8_t info;
  if (is_64) {
    info = reader.u8();
    reader.skip(1);
    symbol.section = reader.u16();
    symbol.value = reader.u64();
    reader.skip(8);
  } else {
    symbol.value = reader.u32();
    reader.skip(4);
    info = reader.u8();
    reader.skip(1);
    symbol.section = reader.u16();
  }
  symbol.binding = info >> 4;
  symbol.type = info & 0xf;
  return symbol;
}

}  // namespace

std::optional<std::vector<Symbol>> read_dynamic_symbols(ByteSpan file, const Structure& structure,
                                                        const DynamicTables& tables) {
  std::optional<std::uint64_t> count;
  if (tables.hash != 0) count = count_by_hash(rest_at(file, structure, tables.hash));
  if (!count && tables.gnu_hash != 0) {
    count = count_by_gnu_hash(rest_at(file, structure, tables.gnu_hash), structure.is_64);
  }
  if (!count || tables.symbols == 0) return std::nullopt;
  const ByteSpan entries = rest_at(file, structure, tables.symbols);
  const ByteSpan rest = rest_at(file, structure, tables.strings);
  const ByteSpan names = rest.first(std::min<std::uint64_t>(rest.size(), tables.strings_size));
  std::uint64_t name_budget = 16 * names.size();  // names may share bytes; honest ones share few
  std::vector<Symbol> symbols;
  ByteReader reader(entries);
  for (std::uint64_t i = 0; i < std::min<std::uint64_t>(*count, limits::kMaxSymbols); ++i) {
    std::uint32_t name_offset = 0;
    Symbol symbol = read_entry(reader, structure.is_64, name_offset);
    if (!reader.ok()) return std::nullopt;
    ByteReader name_reader(names);
    name_reader.seek(name_offset);
    const std::string_view name = name_reader.c_string();
    if (name.size() > name_budget) return std::nullopt;
    name_budget -= name.size();
    symbol.name = name;
    symbols.push_back(std::move(symbol));
  }
  return symbols;
}

}  // namespace candor::elf
