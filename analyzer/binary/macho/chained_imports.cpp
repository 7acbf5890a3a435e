#include "binary/macho/chained_imports.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"

namespace candor::macho {
namespace {

struct RawImport {
  std::int64_t library = 0;  // ordinal; zero and below: special
  bool weak = false;
  std::uint64_t name_offset = 0;
  std::int64_t addend = 0;
};

constexpr std::uint32_t kPlain = 1, kWithAddend = 2, kWithAddend64 = 3;

unsigned entry_size(std::uint32_t format) {
  switch (format) {
    case kPlain:
      return 4;
    case kWithAddend:
      return 8;
    default:
      return 16;
  }
}

/// dyld_chained_import, dyld_chained_import_addend and dyld_chained_import_addend64.
RawImport read_entry(ByteReader& reader, std::uint32_t format) {
  RawImport entry;
  if (format == kWithAddend64) {
    const std::uint64_t raw = reader.u64();
    entry.library = static_cast<std::int16_t>(raw & 0xffff);
    entry.weak = ((raw >> 16) & 1) != 0;
    entry.name_offset = raw >> 32;
    entry.addend = static_cast<std::int64_t>(reader.u64());
    return entry;
  }
  const std::uint32_t raw = reader.u32();
  // Ordinals up to 0xf0 are libraries, those above are negative: BIND_SPECIAL_DYLIB_….
  entry.library = (raw & 0xff) > 0xf0 ? static_cast<std::int8_t>(raw & 0xff) : static_cast<int>(raw & 0xff);
  entry.weak = ((raw >> 8) & 1) != 0;
  entry.name_offset = raw >> 9;
  if (format == kWithAddend) entry.addend = static_cast<std::int32_t>(reader.u32());
  return entry;
}

}  // namespace

std::vector<ChainedImport> read_chained_imports(const Image& image, ByteSpan data,
                                                const ChainedHeader& header, ImportTable& imports,
                                                ProblemLog& problems) {
  std::vector<ChainedImport> table;
  if (header.import_count == 0) return table;
  if (header.import_format < kPlain || header.import_format > kWithAddend64) {
    problems.add(ErrorKind::BadFixups, fmt::format("unknown chained import format {}", header.import_format));
    return table;
  }
  if (header.symbol_format != 0) {
    problems.add(ErrorKind::BadFixups,
                 fmt::format("names of chained imports have format {}, only plain text is read",
                             header.symbol_format));
    return table;
  }
  const unsigned size = entry_size(header.import_format);
  const std::uint64_t available =
      header.imports_offset > data.size() ? 0 : (data.size() - header.imports_offset) / size;
  const auto count = static_cast<std::uint32_t>(std::min<std::uint64_t>(header.import_count, available));
  if (count < header.import_count) {
    problems.add(ErrorKind::BadFixups,
                 fmt::format("{} chained imports, {} can be read", header.import_count, count));
  }
  ByteReader reader(data);
  reader.seek(std::min<std::uint64_t>(header.imports_offset, data.size()));
  table.reserve(count);
  std::uint64_t name_budget = 16 * data.size();  // names may share bytes; honest ones do not
  for (std::uint32_t i = 0; i < count; ++i) {
    const RawImport entry = read_entry(reader, header.import_format);
    ByteReader names(data);
    names.seek(header.symbols_offset + entry.name_offset);
    const std::string_view name = names.c_string();
    if (!names.ok() || name.size() > name_budget) {
      problems.add(ErrorKind::BadFixups, fmt::format("chained import {} has no readable name", i));
      return table;
    }
    name_budget -= name.size();
    table.push_back(
        {imports.add(name, library_of_ordinal(entry.library, image.commands), entry.weak), entry.addend});
  }
  return table;
}

}  // namespace candor::macho
