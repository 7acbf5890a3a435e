#include "binary/macho/image.h"

#include <algorithm>

#include "base/limits.h"
#include "binary/macho/format.h"

namespace candor::macho {
namespace {

constexpr std::uint64_t kTopByte = 0xff00000000000000;

std::optional<std::uint64_t> raw_pointer(ByteSpan bytes, bool is_64) {
  if (is_64) return load<std::uint64_t>(bytes, 0);
  const auto value = load<std::uint32_t>(bytes, 0);
  return value ? std::optional<std::uint64_t>(*value) : std::nullopt;
}

}  // namespace

std::string_view canonical_name(std::string_view mangled) {
  if (mangled.starts_with('_')) mangled.remove_prefix(1);
  return mangled;
}

const Section* Image::find_section(std::string_view segment, std::string_view name) const {
  for (const Section& section : sections) {
    if (section.name == name && section.segment == segment) return &section;
  }
  return nullptr;
}

const Section* Image::find_section(std::string_view name) const {
  for (const Section& section : sections) {
    if (section.name == name) return &section;
  }
  return nullptr;
}

const Section* Image::section_at(std::uint64_t address) const {
  auto after = std::upper_bound(
      section_order.begin(), section_order.end(), address,
      [this](std::uint64_t value, std::uint32_t index) { return value < sections[index].address; });
  if (after == section_order.begin()) return nullptr;
  const Section& section = sections[*std::prev(after)];
  return address - section.address < section.size ? &section : nullptr;
}

ByteSpan Image::contents(const Section& section) const {
  if (!section.has_file_contents()) return {};
  if (commands.encrypted && section.file_offset < commands.encrypted->end() &&
      section.file_offset + section.size > commands.encrypted->offset) {
    return {};
  }
  return subspan(slice, section.file_offset, section.size).value_or(ByteSpan{});
}

std::optional<ByteSpan> Image::rest_at(std::uint64_t address) const {
  auto after =
      std::upper_bound(mapped.begin(), mapped.end(), address,
                       [](std::uint64_t value, const MappedRange& range) { return value < range.address; });
  if (after == mapped.begin()) return std::nullopt;
  const MappedRange& range = *std::prev(after);
  const std::uint64_t inside = address - range.address;
  if (inside >= range.size) return std::nullopt;
  return subspan(slice, range.file_offset + inside, range.size - inside);
}

std::optional<ByteSpan> Image::bytes_at(std::uint64_t address, std::uint64_t size) const {
  const auto rest = rest_at(address);
  return rest ? subspan(*rest, 0, size) : std::nullopt;
}

std::optional<std::string_view> Image::text_at(std::uint64_t address) const {
  const auto rest = rest_at(address);
  if (!rest) return std::nullopt;
  const std::string_view text = as_text(rest->first(std::min(rest->size(), limits::kMaxStringLength + 1)));
  const std::size_t end = text.find('\0');
  if (end == std::string_view::npos) return std::nullopt;
  return text.substr(0, end);
}

Pointer Image::pointer_at(std::uint64_t address) const {
  const auto fixup = std::lower_bound(fixups.begin(), fixups.end(), address,
                                      [](const Fixup& a, std::uint64_t value) { return a.address < value; });
  if (fixup != fixups.end() && fixup->address == address) return fixup->pointer;
  const auto bytes = bytes_at(address, pointer_size());
  const auto raw = bytes ? raw_pointer(*bytes, is_64) : std::nullopt;
  if (!raw || *raw == 0) return {};
  return {Pointer::Kind::Local, *raw & ~kTopByte};
}

}  // namespace candor::macho
