#include "binary/macho/segments.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"
#include "binary/macho/format.h"

namespace candor::macho {
namespace {

/// A name of up to 16 characters, without a NUL when it has all 16.
std::string_view read_fixed_name(ByteReader& reader) {
  const std::string_view text = as_text(reader.bytes(16));
  return text.substr(0, text.find('\0'));
}

std::uint64_t read_word(ByteReader& reader, bool is_64) { return is_64 ? reader.u64() : reader.u32(); }

Section read_section(ByteReader& reader, bool is_64) {
  Section section;
  section.name = read_fixed_name(reader);
  section.segment = read_fixed_name(reader);
  section.address = read_word(reader, is_64);
  section.size = read_word(reader, is_64);
  section.file_offset = reader.u32();
  reader.skip(4);  // alignment
  section.relocation_offset = reader.u32();
  section.relocation_count = reader.u32();
  section.flags = reader.u32();
  section.reserved1 = reader.u32();
  section.reserved2 = reader.u32();
  if (is_64) reader.skip(4);
  return section;
}

/// Cuts a section to what the slice holds.
void clip_section(ByteSpan slice, Section& section, ProblemLog& problems) {
  if (!section.has_file_contents() || subspan(slice, section.file_offset, section.size)) return;
  problems.add(ErrorKind::Truncated,
               fmt::format("section {},{} of {:#x} bytes at {:#x} ends past the slice end {:#x}",
                           section.segment, section.name, section.size, section.file_offset, slice.size()));
  section.size = section.file_offset > slice.size() ? 0 : slice.size() - section.file_offset;
}

}  // namespace

bool Section::has_file_contents() const {
  const std::uint32_t type = flags & kSectionTypeMask;
  return type != kZeroFill && type != kGigabyteZeroFill && type != kThreadLocalZeroFill;
}

bool read_segment(ByteSpan slice, ByteSpan command, bool is_64, LoadCommands& out, ProblemLog& problems) {
  ByteReader reader(command);
  reader.skip(8);
  Segment segment;
  segment.name = read_fixed_name(reader);
  segment.address = read_word(reader, is_64);
  segment.size = read_word(reader, is_64);
  segment.file_offset = read_word(reader, is_64);
  segment.file_size = read_word(reader, is_64);
  reader.skip(8);  // protections
  const std::uint32_t section_count = reader.u32();
  reader.skip(4);  // flags
  if (!reader.ok()) return false;
  if (!subspan(slice, segment.file_offset, segment.file_size)) {
    problems.add(ErrorKind::Truncated,
                 fmt::format("segment {} of {:#x} bytes at {:#x} ends past the slice end {:#x}", segment.name,
                             segment.file_size, segment.file_offset, slice.size()));
    segment.file_size = segment.file_offset > slice.size() ? 0 : slice.size() - segment.file_offset;
  }
  segment.file_size = std::min(segment.file_size, segment.size);
  if (segment.size > ~std::uint64_t{0} - segment.address) {
    segment.size = segment.file_size = 0;
    out.segments.push_back(segment);
    return false;
  }
  out.segments.push_back(segment);
  for (std::uint32_t i = 0; i < section_count; ++i) {
    if (out.sections.size() >= limits::kMaxSections) {
      problems.add(ErrorKind::LimitReached, fmt::format("more than {} sections", limits::kMaxSections));
      return true;
    }
    Section section = read_section(reader, is_64);
    if (!reader.ok()) return false;
    if (section.size > ~std::uint64_t{0} - section.address) section.size = 0;
    clip_section(slice, section, problems);
    out.sections.push_back(section);
  }
  return true;
}

}  // namespace candor::macho
