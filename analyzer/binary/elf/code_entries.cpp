#include "binary/elf/code_entries.h"

#include <algorithm>
#include <tuple>

#include "binary/eh_frame.h"
#include "binary/elf/format.h"
#include "binary/strings.h"

namespace candor::elf {
namespace {

bool is_stub_section(std::string_view name) { return name.starts_with(".plt") || name == ".iplt"; }

void add_range(ByteSpan file, std::uint64_t address, std::uint64_t offset, std::uint64_t size,
               std::vector<CodeRange>& out) {
  if (offset > file.size() || address % 4 != 0) return;
  const std::uint64_t held = std::min<std::uint64_t>(size, file.size() - offset) / 4 * 4;
  if (held != 0 && held <= ~address) out.push_back({address, file.subspan(offset, held)});
}

void drop_overlaps(std::vector<CodeRange>& ranges) {
  std::ranges::stable_sort(ranges, {}, &CodeRange::address);
  std::uint64_t end = 0;
  std::erase_if(ranges, [&](const CodeRange& range) {
    if (range.address < end) return true;
    end = range.address + range.bytes.size();
    return false;
  });
}

class EntryFinder {
 public:
  EntryFinder(const FileImage& image, const std::vector<CodeRange>& code, Unit& unit)
      : image_(image), code_(code), unit_(unit) {}

  void add(std::uint64_t address, EntryReason reason, StringId name = {}) {
    if (holds_code(code_, address)) entries_.push_back({address, reason, name});
  }

  void add_symbols(const std::vector<Symbol>& symbols) {
    for (const Symbol& symbol : symbols) {
      const bool function = symbol.type == kTypeFunction || symbol.type == kTypeIndirectFunction;
      if (!function || symbol.section == kUndefinedSection || symbol.name.empty()) continue;
      if (!holds_code(code_, symbol.value)) continue;
      const auto reason = symbol.binding == kBindingLocal ? EntryReason::Symbol : EntryReason::Export;
      entries_.push_back({.address = symbol.value,
                          .reason = reason,
                          .name = intern_text(unit_, symbol.name),
                          .is_local = symbol.binding == kBindingLocal});
    }
  }

  void add_frames() {
    const auto& sections = image_.structure().sections;
    const auto frames = std::ranges::find(sections, ".eh_frame", &Section::name);
    if (frames != sections.end()) {
      const auto table = image_.bytes_at(frames->address, frames->size);
      if (!table) return;
      for (const std::uint64_t start : read_frame_starts(*table, frames->address)) {
        add(start, EntryReason::UnwindInfo);
      }
    } else {
      add_frame_header();
    }
  }

  void add_initializers() {
    add(image_.structure().entry, EntryReason::Initializer);
    add_array(image_.dynamic(kDynamicInitializers), image_.dynamic(kDynamicInitializersSize));
    add_array(image_.dynamic(kDynamicFinalizers), image_.dynamic(kDynamicFinalizersSize));
  }

  std::vector<CodeEntry> take() {
    const auto key = [](const CodeEntry& e) { return std::tuple(e.address, e.reason, e.name); };
    std::ranges::stable_sort(entries_, {}, key);
    const auto repeated = std::ranges::unique(entries_, {}, key);
    entries_.erase(repeated.begin(), repeated.end());
    return std::move(entries_);
  }

 private:
  /// The search table in the form all linkers write: counted, pairs of distances from the header.
  /// Source: Linux Standard Base, "Exception Frames", section eh_frame_hdr.
  void add_frame_header() {
    constexpr std::uint32_t kForm = 0x3b031b01;  // version 1; pointer, count and table as linkers encode them
    const std::uint64_t address = image_.structure().frame_header.address;
    const ByteSpan header = image_.rest_at(address);
    const auto count = load<std::uint32_t>(header, 8);
    if (load<std::uint32_t>(header, 0) != kForm || !count) return;
    for (std::uint64_t i = 0; i < *count; ++i) {
      const auto distance = load<std::int32_t>(header, 12 + i * 8);
      if (!distance) return;
      add(address + static_cast<std::uint64_t>(std::int64_t{*distance}), EntryReason::UnwindInfo);
    }
  }

  void add_array(std::uint64_t address, std::uint64_t size) {
    const std::uint64_t held = std::min<std::uint64_t>(size, image_.rest_at(address).size());
    for (std::uint64_t i = 0; i + 8 <= held; i += 8) {
      const Pointer* pointer = image_.pointer_at(address + i);
      if (pointer == nullptr) {
        add(image_.word_at(address + i).value_or(0), EntryReason::Initializer);
      } else if (pointer->symbol.empty()) {
        add(pointer->target, EntryReason::Initializer);
      }
    }
  }

  const FileImage& image_;
  const std::vector<CodeRange>& code_;
  Unit& unit_;
  std::vector<CodeEntry> entries_;
};

}  // namespace

std::vector<CodeRange> find_code(ByteSpan file, const FileImage& image) {
  std::vector<CodeRange> out;
  for (const Section& section : image.structure().sections) {
    if ((section.flags & kSectionExecutable) == 0 || !section.has_contents) continue;
    if (!is_stub_section(section.name)) {
      add_range(file, section.address, section.file_offset, section.size, out);
    }
  }
  if (image.structure().sections.empty()) {
    for (const Segment& segment : image.structure().segments) {
      if ((segment.flags & kSegmentExecutable) == 0) continue;
      add_range(file, segment.address, segment.file_offset, segment.file_size, out);
    }
  }
  drop_overlaps(out);
  return out;
}

bool holds_code(const std::vector<CodeRange>& code, std::uint64_t address) {
  const auto after = std::ranges::upper_bound(code, address, {}, &CodeRange::address);
  if (after == code.begin() || address % 4 != 0) return false;
  return address - std::prev(after)->address < std::prev(after)->bytes.size();
}

std::vector<CodeEntry> find_entries(const FileImage& image, const std::vector<CodeRange>& code, Unit& unit) {
  EntryFinder finder(image, code, unit);
  finder.add_symbols(image.structure().static_symbols);
  finder.add_symbols(image.structure().dynamic_symbols);
  finder.add_frames();
  finder.add_initializers();
  return finder.take();
}

}  // namespace candor::elf
