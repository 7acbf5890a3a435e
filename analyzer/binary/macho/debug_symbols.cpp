#include "binary/macho/debug_symbols.h"

#include <vector>

#include "binary/debug_lines.h"

namespace candor::macho {
namespace {

constexpr std::string_view kDwarfSegment = "__DWARF";

/// Names of sections have room for sixteen characters.
std::string_view dwarf_name(std::string_view section) {
  if (section.starts_with("__")) section.remove_prefix(2);
  return section == "debug_str_offs" ? "debug_str_offsets" : section;
}

}  // namespace

void add_debug_symbols(const Image& image, Unit& unit, ProblemLog& problems) {
  std::vector<DebugSection> sections;
  for (const Section& section : image.sections) {
    const std::uint64_t end = image.slice.size();
    if (section.segment != kDwarfSegment || section.file_offset > end) continue;
    if (section.size > end - section.file_offset) continue;
    sections.push_back({dwarf_name(section.name), image.slice.subspan(section.file_offset, section.size)});
  }
  add_debug_lines(sections, unit, problems);
}

}  // namespace candor::macho
