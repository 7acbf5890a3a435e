#include "binary/elf/file_image.h"

#include <algorithm>
#include <span>

#include "base/limits.h"
#include "binary/elf/format.h"

namespace candor::elf {
namespace {

constexpr std::uint64_t kRelocationSize = 24;  // Elf64_Rela
constexpr std::uint64_t kSymbolSize = 24;      // Elf64_Sym

// Groups of Android's packed relocations. Source: bionic, linker_reloc_iterators.h.
constexpr std::uint64_t kGroupedByInfo = 1, kGroupedByOffset = 2, kGroupedByAddend = 4, kGroupHasAddend = 8;

std::string_view text_in(ByteSpan bytes, std::uint64_t offset) {
  if (offset >= bytes.size()) return {};
  const std::string_view rest = as_text(bytes.subspan(offset)).substr(0, limits::kMaxStringLength);
  const std::size_t end = rest.find('\0');
  return end == std::string_view::npos ? std::string_view{} : rest.substr(0, end);
}

}  // namespace

FileImage::FileImage(ByteSpan file, const Structure& structure)
    : file_(file), structure_(structure), limit_(file.size() / 4) {
  symbols_ = dynamic(kDynamicSymbols);
  names_ = rest_at(dynamic(kDynamicStrings));
  names_ = names_.first(std::min<std::uint64_t>(names_.size(), dynamic(kDynamicStringsSize)));
  name_budget_ = 16 * std::uint64_t{names_.size()};
  read_relocations(dynamic(kDynamicJumpRelocations), dynamic(kDynamicJumpRelocationsSize));
  read_relocations(dynamic(kDynamicRela), dynamic(kDynamicRelaSize));
  read_packed(dynamic(kDynamicAndroidRela), dynamic(kDynamicAndroidRelaSize));
  read_bit_maps(dynamic(kDynamicRelr), dynamic(kDynamicRelrSize));
  read_bit_maps(dynamic(kDynamicAndroidRelr), dynamic(kDynamicAndroidRelrSize));
  std::ranges::stable_sort(pointers_, {}, &Pointer::place);
  const auto repeated = std::ranges::unique(pointers_, {}, &Pointer::place);
  pointers_.erase(repeated.begin(), repeated.end());
}

const Segment* FileImage::segment_at(std::uint64_t address) const {
  const std::size_t count = std::min(structure_.segments.size(), limits::kMaxLoadedSegments);
  for (const Segment& segment : std::span(structure_.segments).first(count)) {
    if (address - segment.address < segment.memory_size) return &segment;
  }
  return nullptr;
}

ByteSpan FileImage::rest_at(std::uint64_t address) const {
  const Segment* segment = segment_at(address);
  if (segment == nullptr || segment->file_offset > file_.size()) return {};
  const ByteSpan contents = file_.subspan(segment->file_offset);
  const std::uint64_t size = std::min<std::uint64_t>(segment->file_size, contents.size());
  const std::uint64_t inside = address - segment->address;
  return inside < size ? contents.subspan(inside, size - inside) : ByteSpan{};
}

std::optional<ByteSpan> FileImage::bytes_at(std::uint64_t address, std::uint64_t size) const {
  return subspan(rest_at(address), 0, size);
}

std::optional<std::uint64_t> FileImage::word_at(std::uint64_t address) const {
  return load<std::uint64_t>(rest_at(address), 0);
}

std::uint64_t FileImage::dynamic(std::uint64_t tag) const {
  const auto found = std::ranges::find(structure_.dynamic, tag, &DynamicEntry::tag);
  return found == structure_.dynamic.end() ? 0 : found->value;
}

const Pointer* FileImage::pointer_at(std::uint64_t place) const {
  const auto found = std::ranges::lower_bound(pointers_, place, {}, &Pointer::place);
  return found != pointers_.end() && found->place == place ? &*found : nullptr;
}

void FileImage::add(std::uint64_t place, std::uint32_t type, std::uint32_t symbol, std::uint64_t addend) {
  if (full()) return;
  if (type == kRelative) {
    pointers_.push_back({.place = place, .target = addend});
    return;
  }
  if (type != kAbsolute64 && type != kGlobalData && type != kJumpSlot) return;
  const auto entry = bytes_at(symbols_ + symbol * kSymbolSize, kSymbolSize);
  if (!entry) return;
  Pointer pointer{.place = place, .target = addend, .calls = type == kJumpSlot};
  if (load<std::uint16_t>(*entry, 6) == kUndefinedSection) {
    pointer.symbol = text_in(names_, load<std::uint32_t>(*entry, 0).value_or(0));
    if (pointer.symbol.size() >= name_budget_) return;
    name_budget_ -= pointer.symbol.size() + 1;
    if (pointer.symbol.empty()) return;
  } else {
    pointer.target += load<std::uint64_t>(*entry, 8).value_or(0);
  }
  pointers_.push_back(pointer);
}

void FileImage::read_relocations(std::uint64_t address, std::uint64_t size) {
  if (address == 0) return;
  ByteReader reader(rest_at(address));
  for (std::uint64_t i = 0; i < size / kRelocationSize && !full(); ++i) {
    const std::uint64_t place = reader.u64(), info = reader.u64(), addend = reader.u64();
    if (!reader.ok()) return;
    add(place, static_cast<std::uint32_t>(info), static_cast<std::uint32_t>(info >> 32), addend);
  }
}

void FileImage::read_packed(std::uint64_t address, std::uint64_t size) {
  const auto bytes = address == 0 ? std::nullopt : bytes_at(address, size);
  if (!bytes || !as_text(*bytes).starts_with("APS2")) return;
  ByteReader reader(bytes->subspan(4));
  const auto number = [&] { return static_cast<std::uint64_t>(reader.sleb128()); };
  std::uint64_t left = number(), place = number(), addend = 0;
  while (left != 0 && reader.ok() && !full()) {
    const std::uint64_t count = number(), flags = number();
    const std::uint64_t step = (flags & kGroupedByOffset) != 0 ? number() : 0;
    std::uint64_t info = (flags & kGroupedByInfo) != 0 ? number() : 0;
    const bool has_addend = (flags & kGroupHasAddend) != 0;
    const bool shared_addend = has_addend && (flags & kGroupedByAddend) != 0;
    if (shared_addend) addend += number();
    if (!has_addend) addend = 0;
    if (count == 0 || count > left) return;
    for (std::uint64_t i = 0; i < count && reader.ok() && !full(); ++i) {
      place += (flags & kGroupedByOffset) != 0 ? step : number();
      if ((flags & kGroupedByInfo) == 0) info = number();
      if (has_addend && !shared_addend) addend += number();
      if (reader.ok()) {
        add(place, static_cast<std::uint32_t>(info), static_cast<std::uint32_t>(info >> 32), addend);
      }
    }
    left -= count;
  }
}

/// The word at `place` holds the address itself.
void FileImage::add_relative(std::uint64_t place) {
  const auto target = word_at(place);
  if (target && !full()) pointers_.push_back({.place = place, .target = *target});
}

/// An even word is a place; an odd one says which of the next 63 words are places too.
/// Source: System V ABI, section "Relative Relocation Table".
void FileImage::read_bit_maps(std::uint64_t address, std::uint64_t size) {
  if (address == 0) return;
  ByteReader reader(rest_at(address));
  std::uint64_t next = 0;
  for (std::uint64_t i = 0; i < size / 8 && !full(); ++i) {
    std::uint64_t word = reader.u64();
    if (!reader.ok()) return;
    if ((word & 1) == 0) {
      add_relative(word);
      next = word + 8;
      continue;
    }
    for (std::uint64_t bit = 0; (word >>= 1) != 0; ++bit) {
      if ((word & 1) != 0) add_relative(next + bit * 8);
    }
    next += 63 * 8;
  }
}

}  // namespace candor::elf
