#include "binary/objc/context.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"

namespace candor::objc {

void report(Context& context, ErrorKind kind, std::string_view message, std::uint64_t address) {
  if (context.problems.seen() > limits::kMaxProblems) {
    context.problems.add(kind, {});
  } else {
    context.problems.add(kind, std::string(message), fmt::format("{:#x}", address));
  }
}

std::uint32_t admit(Context& context, const void* table, std::size_t size, std::size_t limit,
                    std::uint32_t count, std::string_view what, std::uint64_t address) {
  const std::size_t room = size < limit ? limit - size : 0;
  if (count <= room) return count;
  if (context.full_tables.insert(table).second) {
    report(context, ErrorKind::LimitReached, fmt::format("more than {} {} in this image", limit, what),
           address);
  }
  return static_cast<std::uint32_t>(room);
}

std::optional<StringId> text_at(Context& context, std::uint64_t address, std::string_view what) {
  auto text = context.texts.at(address);
  if (text) return text;
  if (!context.texts.spent()) {
    report(context, ErrorKind::BadMetadata, fmt::format("{} is not readable", what), address);
  } else if (!context.spent_reported) {
    context.spent_reported = true;
    report(context, ErrorKind::LimitReached,
           "the names of the run-time metadata are longer in total than the image allows", address);
  }
  return std::nullopt;
}

std::optional<StringId> text_through(Context& context, std::uint64_t slot, std::string_view what) {
  return text_at(context, local_at(context, slot), what);
}

std::uint64_t local_at(Context& context, std::uint64_t slot) {
  const macho::Pointer pointer = context.pointers.at(slot);
  return pointer.kind == macho::Pointer::Kind::Local ? pointer.address : kNowhere;
}

std::optional<std::uint32_t> u32_at(const macho::Image& image, std::uint64_t address) {
  const auto bytes = image.bytes_at(address, 4);
  return bytes ? load<std::uint32_t>(*bytes, 0) : std::nullopt;
}

std::optional<std::uint64_t> word_at(const macho::Image& image, std::uint64_t address) {
  if (!image.is_64) return u32_at(image, address);
  const auto bytes = image.bytes_at(address, 8);
  return bytes ? load<std::uint64_t>(*bytes, 0) : std::nullopt;
}

std::vector<Table> tables_named(const macho::Image& image, std::string_view name) {
  std::vector<Table> tables;
  for (const macho::Section& section : image.sections) {
    if (section.name != name) continue;
    const ByteSpan bytes = image.contents(section);
    const bool overlaps = std::ranges::any_of(tables, [&](const Table& other) {
      return section.address < other.address + other.bytes.size() &&
             other.address < section.address + bytes.size();
    });
    if (!bytes.empty() && !overlaps) tables.push_back({&section, section.address, bytes});
  }
  return tables;
}

}  // namespace candor::objc
