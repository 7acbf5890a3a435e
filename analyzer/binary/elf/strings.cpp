#include "binary/strings.h"

#include <fmt/core.h>

#include <algorithm>

#include "binary/elf/format.h"
#include "binary/elf/tables.h"

namespace candor::elf {
namespace {

constexpr std::size_t kShortestInData = 4;     // .rodata mixes strings with tables and floats
constexpr std::size_t kShortestInSegment = 6;  // and a segment holds code and symbol tables too

bool holds_c_strings(const Section& section) {
  const std::uint64_t both = kSectionMergeable | kSectionStrings;
  return (section.flags & both) == both && section.entry_size == 1;
}

void add_section(ByteSpan file, const Section& section, Unit& unit, ProblemLog& problems) {
  const auto contents = subspan(file, section.file_offset, section.size);
  if (!contents) {
    problems.add(ErrorKind::Truncated,
                 fmt::format("section {} of {:#x} bytes at {:#x} ends past the file end {:#x}", section.name,
                             section.size, section.file_offset, file.size()));
    return;
  }
  const StringSection strings{section.name, section.address, *contents};
  if (holds_c_strings(section)) {
    add_c_strings(strings, unit, problems);
  } else {
    add_printable_strings(strings, kShortestInData, unit, problems);
  }
}

/// A file without sections: everything that is loaded and never written, without the symbols' names.
void add_segment(ByteSpan file, const Structure& structure, const Segment& segment, Unit& unit,
                 ProblemLog& problems) {
  if (segment.file_offset > file.size()) return;
  const std::uint64_t size = std::min<std::uint64_t>(segment.file_size, file.size() - segment.file_offset);
  const ByteSpan contents = file.subspan(segment.file_offset, size);
  const std::uint64_t names = structure.dynamic_strings - segment.address;
  const auto add = [&](std::uint64_t begin, std::uint64_t end) {
    add_printable_strings({"segment", segment.address + begin, contents.subspan(begin, end - begin)},
                          kShortestInSegment, unit, problems);
  };
  if (names >= size) return add(0, size);
  add(0, names);
  add(std::min(size, names + std::min(structure.dynamic_strings_size, size - names)), size);
}

}  // namespace

void add_strings(ByteSpan file, const Structure& structure, Unit& unit, ProblemLog& problems) {
  bool any_section = false;
  std::uint64_t budget = 2 * file.size();  // sections of a hostile file may share their contents
  for (const Section& section : structure.sections) {
    if (!section.has_contents || (section.flags & kSectionAllocated) == 0) continue;
    any_section = true;
    if (section.name.starts_with(".rodata") || holds_c_strings(section))
      add_section(file, section, unit, problems);
  }
  if (any_section) return;
  for (const Segment& segment : structure.segments) {
    if ((segment.flags & kSegmentWritable) != 0 || segment.file_size > budget) continue;
    budget -= segment.file_size;
    add_segment(file, structure, segment, unit, problems);
  }
}

}  // namespace candor::elf
