#include "binary/objc/text_reader.h"

#include <string>

#include "base/limits.h"
#include "base/utf8.h"

namespace candor::objc {
namespace {

constexpr std::size_t kKnownTexts = 1 << 14;

std::size_t slot_of(std::uint64_t address) { return (address ^ address >> 14) & (kKnownTexts - 1); }

/// The text at `address`; a longer one than the limit is cut.
std::optional<std::string_view> raw_text(const macho::Image& image, std::uint64_t address) {
  if (auto text = image.text_at(address)) return text;
  const auto bytes = image.bytes_at(address, limits::kMaxStringLength);
  if (!bytes || as_text(*bytes).find('\0') != std::string_view::npos) return std::nullopt;
  return cut_utf8(as_text(*bytes), bytes->size() - 1);
}

}  // namespace

TextReader::TextReader(const macho::Image& image, Unit& unit)
    : image_(image),
      unit_(unit),
      known_(kKnownTexts),
      may_look_at_(limits::kTextLookedAtBase + limits::kTextLookedAtPerByte * image.slice.size()),
      may_add_(limits::kTextAddedBase + limits::kTextAddedPerByte * image.slice.size()) {}

std::optional<StringId> TextReader::at(std::uint64_t address) {
  if (address == kNowhere) return std::nullopt;
  Known& known = known_[slot_of(address)];
  if (known.address == address) return known.text;
  if (spent_) return std::nullopt;
  const auto text = raw_text(image_, address);
  if (!text) return std::nullopt;
  const auto id = intern(*text);
  if (id) known = {address, *id};
  return id;
}

std::optional<StringId> TextReader::intern(std::string_view text) {
  if (spent_ || text.size() >= may_look_at_) {
    spent_ = true;
    return std::nullopt;
  }
  may_look_at_ -= text.size() + 1;
  const std::size_t before = unit_.strings.characters().size();
  const StringId id = is_utf8(text) ? unit_.intern(text) : unit_.intern(repair_utf8(text));
  const std::uint64_t added = unit_.strings.characters().size() - before;
  if (added > may_add_ || unit_.strings.size() >= limits::kMaxStrings) spent_ = true;
  may_add_ -= added > may_add_ ? may_add_ : added;
  return id;
}

}  // namespace candor::objc
