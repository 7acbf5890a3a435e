// Finds names with a NUL in a zip's central directory: libzip shows another character in its place.
#include <algorithm>

#include "base/limits.h"
#include "input/zip_archive.h"

namespace candor::input {
namespace {

// Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16.
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kMaxComment = 0xffff;
constexpr std::uint32_t kEntrySignature = 0x02014b50;

struct Directory {
  std::uint64_t count = 0;
  std::uint64_t offset = 0;
};

std::optional<Directory> find_directory(ByteSpan archive) {
  const std::size_t tail_size = std::min(archive.size(), kEndSize + kMaxComment);
  const ByteSpan tail = archive.last(tail_size);
  const std::size_t at = as_text(tail).rfind("PK\5\6");
  if (at == std::string_view::npos) return std::nullopt;
  ByteReader reader(tail);
  reader.seek(at + 10);
  Directory directory;
  directory.count = reader.u16();
  reader.u32();  // size
  directory.offset = reader.u32();
  if (!reader.ok()) return std::nullopt;
  return directory;
}

}  // namespace

std::set<std::uint64_t> find_nul_names(ByteSpan archive) {
  std::set<std::uint64_t> found;
  const auto directory = find_directory(archive);
  if (!directory) return found;
  ByteReader reader(archive);
  reader.seek(directory->offset);
  for (std::uint64_t index = 0; index < directory->count && index < limits::kMaxEntries; ++index) {
    if (reader.u32() != kEntrySignature) break;
    reader.skip(24);
    const std::uint16_t name_size = reader.u16();
    const std::uint32_t rest = reader.u16() + std::uint32_t{reader.u16()};
    reader.skip(12);
    const ByteSpan name = reader.bytes(name_size);
    reader.skip(rest);
    if (!reader.ok()) break;
    if (std::ranges::find(name, std::byte{0}) != name.end()) found.insert(index);
  }
  return found;
}

}  // namespace candor::input
