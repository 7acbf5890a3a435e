#include "binary/eh_frame.h"

#include <map>
#include <optional>

namespace candor {
namespace {

// DW_EH_PE_…
constexpr std::uint8_t kFormatMask = 0x0f, kRelationMask = 0x70, kOmitted = 0xff;
constexpr std::uint8_t kRelative = 0x10;

/// Bytes that an encoded value takes and whether it is signed; nothing for LEB128 and unknown forms.
struct Format {
  unsigned size = 8;
  bool is_signed = false;
};

std::optional<Format> format_of(std::uint8_t encoding) {
  switch (encoding & kFormatMask) {
    case 0x00:
    case 0x04:
      return Format{8, false};
    case 0x03:
      return Format{4, false};
    case 0x0b:
      return Format{4, true};
    case 0x0c:
      return Format{8, true};
    default:
      return std::nullopt;
  }
}

std::uint64_t read_value(ByteReader& reader, const Format& format) {
  if (format.size == 8) return reader.u64();
  const std::uint32_t value = reader.u32();
  return format.is_signed ? static_cast<std::uint64_t>(static_cast<std::int32_t>(value)) : value;
}

/// The pointer encoding that a common information entry's augmentation tells; `entry` starts behind its id.
std::optional<std::uint8_t> pointer_encoding(ByteSpan entry) {
  ByteReader reader(entry);
  reader.skip(1);  // version
  const std::string_view augmentation = reader.c_string();
  if (!augmentation.starts_with('z'))
    return reader.ok() && augmentation.empty() ? std::optional(std::uint8_t{0}) : std::nullopt;
  reader.uleb128();  // code alignment
  reader.sleb128();  // data alignment
  reader.uleb128();  // return address register
  reader.uleb128();  // size of what follows
  std::uint8_t found = 0;
  for (const char letter : augmentation.substr(1)) {
    if (letter == 'R') {
      found = reader.u8();
    } else if (letter == 'L') {
      reader.u8();
    } else if (letter == 'P') {
      const std::uint8_t encoding = reader.u8();
      const auto format = format_of(encoding);
      if (encoding != kOmitted && !format) return std::nullopt;
      if (encoding != kOmitted) reader.skip(format->size);
    }
  }
  return reader.ok() ? std::optional(found) : std::nullopt;
}

std::optional<std::uint64_t> function_of(ByteSpan entry, std::uint64_t entry_address, std::uint8_t encoding) {
  const auto format = format_of(encoding);
  const std::uint8_t relation = encoding & kRelationMask;
  if (!format || (relation != 0 && relation != kRelative) || (encoding & 0x80) != 0) return std::nullopt;
  ByteReader reader(entry);
  const std::uint64_t value = read_value(reader, *format);
  if (!reader.ok() || value == 0) return std::nullopt;
  return relation == kRelative ? entry_address + value : value;
}

}  // namespace

std::vector<std::uint64_t> read_frame_starts(ByteSpan table, std::uint64_t address) {
  std::vector<std::uint64_t> starts;
  std::map<std::uint64_t, std::optional<std::uint8_t>> encodings;  // by place of the common entry
  std::uint64_t at = 0;
  while (const auto short_length = load<std::uint32_t>(table, at)) {
    if (*short_length == 0) {  // an end mark; linkers may leave several
      at += 4;
      continue;
    }
    const bool is_long = *short_length == 0xffffffff;
    const std::uint64_t length = is_long ? load<std::uint64_t>(table, at + 4).value_or(0) : *short_length;
    const std::uint64_t body = at + (is_long ? 12 : 4);
    const auto entry = subspan(table, body, length);
    const auto id = entry ? load<std::uint32_t>(*entry, 0) : std::nullopt;
    if (!id) break;
    if (*id == 0) {
      encodings[at] = pointer_encoding(entry->subspan(4));
    } else if (const auto common = encodings.find(body - *id); common != encodings.end() && common->second) {
      const auto start = function_of(entry->subspan(4), address + body + 4, *common->second);
      if (start) starts.push_back(*start);
    }
    at = body + length;
  }
  return starts;
}

}  // namespace candor
