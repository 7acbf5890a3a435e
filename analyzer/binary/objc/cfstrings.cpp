#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"
#include "base/utf8.h"
#include "binary/objc/constants.h"

namespace candor::objc {
namespace {

constexpr std::uint32_t kUtf16 = 0x10;  // CFString.c, __kCFIsUnicode: flags are 0x7c8 (8-bit) or 0x7d0

}  // namespace

std::optional<StringId> cfstring_at(Context& context, std::uint64_t address) {
  const Layout::String& layout = context.layout.string;
  const auto flags = u32_at(context.image, address + layout.flags);
  const auto length = word_at(context.image, address + layout.length);
  const std::uint64_t characters = local_at(context, address + layout.characters);
  if (!flags || !length) {
    report(context, ErrorKind::BadMetadata, "a constant string is outside the image", address);
    return std::nullopt;
  }
  const std::uint64_t unit_size = (*flags & kUtf16) != 0 ? 2 : 1;
  const std::uint64_t kept = std::min<std::uint64_t>(*length, limits::kMaxStringLength / unit_size);
  const auto bytes =
      *length == 0 ? std::optional(ByteSpan{}) : context.image.bytes_at(characters, kept * unit_size);
  if (!bytes || *length > context.image.slice.size()) {
    report(context, ErrorKind::BadMetadata, "a constant string's characters are outside the image", address);
    return std::nullopt;
  }
  if (unit_size == 2) return context.texts.intern(utf16_to_utf8(*bytes));
  const std::string_view text = as_text(*bytes);
  return context.texts.intern(kept < *length ? cut_utf8(text, text.size() - 1) : text);
}

void read_cfstrings(Context& context) {
  auto& table = context.unit.string_constants;
  const std::uint32_t stride = context.layout.string.size;
  for (const Table& section : tables_named(context.image, "__cfstring")) {
    const StringId name =
        context.unit.intern(fmt::format("{},{}", section.section->segment, section.section->name));
    for (std::uint64_t i = 0; i < section.count(stride); ++i) {
      const std::uint64_t address = section.address + i * stride;
      const auto text = cfstring_at(context, address);
      if (!text) continue;
      if (admit(context, &table, table.size(), limits::kMaxStringConstants, 1, "string constants", address) ==
          0) {
        return;
      }
      table.push_back({.value = *text, .section = name, .kind = StringKind::CFString, .address = address});
    }
  }
}

}  // namespace candor::objc
