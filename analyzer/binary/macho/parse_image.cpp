#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"
#include "binary/macho/fixups.h"
#include "binary/macho/format.h"
#include "binary/macho/image.h"
#include "binary/macho/imports.h"
#include "binary/macho/symbols.h"

namespace candor::macho {
namespace {

/// The address that offsets inside dyld's structures count from.
std::uint64_t find_base(const LoadCommands& commands) {
  for (const Segment& segment : commands.segments) {
    if (segment.file_offset == 0 && segment.file_size != 0) return segment.address;
  }
  for (const Segment& segment : commands.segments) {
    if (segment.name == "__TEXT") return segment.address;
  }
  return 0;
}

/// Adds a range, without the part that is encrypted in the file.
void add_mapped(Image& image, MappedRange range) {
  if (range.size == 0) return;
  const auto encrypted = image.commands.encrypted;
  const std::uint64_t end = range.file_offset + range.size;
  if (!encrypted || encrypted->end() <= range.file_offset || encrypted->offset >= end) {
    image.mapped.push_back(range);
    return;
  }
  if (encrypted->offset > range.file_offset) {
    image.mapped.push_back({range.address, encrypted->offset - range.file_offset, range.file_offset});
  }
  if (encrypted->end() < end) {
    const std::uint64_t skipped = encrypted->end() - range.file_offset;
    image.mapped.push_back({range.address + skipped, range.size - skipped, encrypted->end()});
  }
}

void map_contents(Image& image) {
  if (image.is_object) {
    for (const Section& section : image.sections) {
      if (section.has_file_contents())
        add_mapped(image, {section.address, section.size, section.file_offset});
    }
  } else {
    for (const Segment& segment : image.segments) {
      add_mapped(image, {segment.address, segment.file_size, segment.file_offset});
    }
  }
  std::stable_sort(image.mapped.begin(), image.mapped.end(),
                   [](const MappedRange& a, const MappedRange& b) { return a.address < b.address; });
}

void order_sections(Image& image) {
  for (std::uint32_t i = 0; i < image.sections.size(); ++i) {
    if (image.sections[i].size != 0) image.section_order.push_back(i);
  }
  std::ranges::stable_sort(image.section_order, {},
                           [&](std::uint32_t i) { return image.sections[i].address; });
}

}  // namespace

Result<Image> parse_image(ByteSpan slice, ProblemLog& problems) {
  Image image;
  image.slice = slice;
  CANDOR_TRY(image.header, parse_header(slice));
  image.commands = parse_load_commands(slice, image.header, problems);
  image.is_64 = image.header.is_64;
  image.is_object = image.header.file_type == kObject;
  image.arm64e = image.header.cpu_type == kCpuArm64 && image.header.cpu_subtype == kSubtypeArm64e;
  image.segments = image.commands.segments;
  image.sections = image.commands.sections;
  image.base = find_base(image.commands);
  if (image.header.file_type == kDsym) return image;
  map_contents(image);
  order_sections(image);

  ImportTable imports;
  FixupList fixups(slice.size());
  SymbolReader symbols(slice, image.header, image.commands, problems);
  const std::vector<std::uint32_t> imported = read_symbols(symbols, image, imports, problems);
  if (image.is_object) {
    read_relocations(image, symbols, imported, imports, fixups, problems);
  } else {
    read_stubs(imported, image, imports);
    read_bind_opcodes(image, imports, fixups, problems);
    read_chained_fixups(image, imports, fixups, problems);
  }
  image.fixups = fixups.take();
  image.symbols = imports.take();
  return image;
}

}  // namespace candor::macho
