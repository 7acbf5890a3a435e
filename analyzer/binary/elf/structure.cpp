#include "binary/elf/structure.h"

#include <LIEF/ELF.hpp>
#include <LIEF/logging.hpp>
#include <exception>

#include "base/limits.h"

namespace candor::elf {
namespace {

namespace lief = LIEF::ELF;

void read_dynamic(const lief::Binary& binary, Structure& out) {
  for (const lief::DynamicEntry& entry : binary.dynamic_entries()) {
    switch (entry.tag()) {
      case lief::DYNAMIC_TAGS::DT_NEEDED:
        if (const auto* library = dynamic_cast<const lief::DynamicEntryLibrary*>(&entry)) {
          out.needed.push_back(library->name());
        }
        break;
      case lief::DYNAMIC_TAGS::DT_SONAME:
        if (const auto* object = dynamic_cast<const lief::DynamicSharedObject*>(&entry))
          out.soname = object->name();
        break;
      case lief::DYNAMIC_TAGS::DT_STRTAB:
        out.dynamic_strings = entry.value();
        break;
      case lief::DYNAMIC_TAGS::DT_STRSZ:
        out.dynamic_strings_size = entry.value();
        break;
      default:
        break;
    }
  }
}

void read_notes(const lief::Binary& binary, Structure& out) {
  for (const lief::Note& note : binary.notes()) {
    const auto& bytes = note.description();
    const ByteSpan description = std::as_bytes(std::span(bytes));
    const std::string name = note.name().c_str();
    if (name == "GNU" && note.type() == lief::NOTE_TYPES::NT_GNU_BUILD_ID && bytes.size() <= 64)
      out.build_id = bytes;
    // The Android note starts with the API level.
    if (name == "Android" && static_cast<std::uint32_t>(note.type()) == 1) {
      out.android_api = load<std::uint32_t>(description, 0).value_or(0);
    }
  }
}

Symbol make_symbol(const lief::Symbol& symbol) {
  return {symbol.name(), symbol.value(), symbol.shndx(), static_cast<std::uint8_t>(symbol.binding()),
          static_cast<std::uint8_t>(symbol.type())};
}

void read_symbols(const lief::Binary& binary, Structure& out) {
  for (const lief::Symbol& symbol : binary.dynamic_symbols())
    out.dynamic_symbols.push_back(make_symbol(symbol));
  for (const lief::Symbol& symbol : binary.static_symbols())
    out.static_symbols.push_back(make_symbol(symbol));
  for (const lief::Relocation& relocation : binary.pltgot_relocations()) {
    if (relocation.has_symbol()) out.called.push_back(relocation.symbol().name());
  }
}

void read_layout(const lief::Binary& binary, Structure& out) {
  for (const lief::Section& section : binary.sections()) {
    const bool has_contents = section.type() != lief::ELF_SECTION_TYPES::SHT_NOBITS;
    out.sections.push_back({section.name(), section.virtual_address(), section.size(), section.offset(),
                            section.flags(), section.entry_size(), has_contents});
  }
  for (const lief::Segment& segment : binary.segments()) {
    if (segment.type() != lief::SEGMENT_TYPES::PT_LOAD) continue;
    out.segments.push_back({static_cast<std::uint32_t>(segment.flags()), segment.virtual_address(),
                            segment.file_offset(), segment.physical_size()});
  }
}

Structure read_binary(const lief::Binary& binary) {
  Structure out;
  out.type = static_cast<std::uint16_t>(binary.header().file_type());
  out.machine = static_cast<std::uint16_t>(binary.header().machine_type());
  out.is_64 = binary.type() == lief::ELF_CLASS::ELFCLASS64;
  if (binary.has_interpreter()) out.interpreter = binary.interpreter();
  read_dynamic(binary, out);
  read_notes(binary, out);
  read_symbols(binary, out);
  read_layout(binary, out);
  return out;
}

}  // namespace

Result<Structure> parse_structure(ByteSpan file) {
  if (!as_text(file).starts_with("\x7f"
                                 "ELF"))
    return fail(ErrorKind::NotAnImage, "no ELF magic number");
  try {
    LIEF::Logger::disable();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(file.data());
    const auto binary = lief::Parser::parse(std::vector<std::uint8_t>(bytes, bytes + file.size()));
    if (binary == nullptr) return fail(ErrorKind::ParserFailed, "the structure parser gave no image");
    return read_binary(*binary);
  } catch (const std::exception& error) {
    return fail(ErrorKind::ParserFailed,
                std::string("the structure parser refused the image: ") + error.what());
  }
}

}  // namespace candor::elf
