#include "binary/elf/structure.h"

#include <fmt/core.h>

#include <LIEF/ELF.hpp>
#include <LIEF/logging.hpp>
#include <exception>

#include "base/byte_reader.h"
#include "binary/elf/dynamic_symbols.h"
#include "binary/elf/format.h"

namespace candor::elf {
namespace {

namespace lief = LIEF::ELF;

void read_dynamic(const lief::Binary& binary, Structure& out, DynamicTables& tables) {
  for (const lief::DynamicEntry& entry : binary.dynamic_entries()) {
    out.dynamic.push_back({static_cast<std::uint64_t>(entry.tag()), entry.value()});
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
        tables.strings = out.dynamic_strings = entry.value();
        break;
      case lief::DYNAMIC_TAGS::DT_STRSZ:
        tables.strings_size = out.dynamic_strings_size = entry.value();
        break;
      case lief::DYNAMIC_TAGS::DT_SYMTAB:
        tables.symbols = entry.value();
        break;
      case lief::DYNAMIC_TAGS::DT_HASH:
        tables.hash = entry.value();
        break;
      case lief::DYNAMIC_TAGS::DT_GNU_HASH:
        tables.gnu_hash = entry.value();
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
    const AddressRange range{segment.virtual_address(), segment.virtual_size()};
    if (segment.type() == lief::SEGMENT_TYPES::PT_GNU_RELRO) out.relocated = range;
    if (segment.type() == lief::SEGMENT_TYPES::PT_GNU_EH_FRAME) out.frame_header = range;
    if (segment.type() != lief::SEGMENT_TYPES::PT_LOAD) continue;
    out.segments.push_back({static_cast<std::uint32_t>(segment.flags()), segment.virtual_address(),
                            segment.file_offset(), segment.physical_size(), segment.virtual_size()});
  }
}

Structure read_binary(ByteSpan file, const lief::Binary& binary) {
  Structure out;
  DynamicTables tables;
  out.type = static_cast<std::uint16_t>(binary.header().file_type());
  out.machine = static_cast<std::uint16_t>(binary.header().machine_type());
  out.is_64 = binary.type() == lief::ELF_CLASS::ELFCLASS64;
  out.entry = binary.header().entrypoint();
  if (binary.has_interpreter()) out.interpreter = binary.interpreter();
  read_dynamic(binary, out, tables);
  read_notes(binary, out);
  read_symbols(binary, out);
  read_layout(binary, out);
  if (out.sections.empty()) {
    if (auto symbols = read_dynamic_symbols(file, out, tables)) out.dynamic_symbols = std::move(*symbols);
  }
  return out;
}

/// What the file's own header says, to be compared with what the parser gave: it drops what it cannot read
/// without a word.
struct Claims {
  std::uint16_t type = 0;
  std::uint16_t segments = 0;  // program headers of all kinds
  std::uint16_t sections = 0;
};

/// Elf32_Ehdr or Elf64_Ehdr.
Result<Claims> read_claims(ByteSpan file) {
  ByteReader reader(file);
  reader.skip(4);
  const std::uint8_t file_class = reader.u8();
  const std::uint8_t byte_order = reader.u8();
  if (byte_order == 2) return fail(ErrorKind::UnsupportedArchitecture, "big-endian image");
  reader.skip(10);
  Claims claims;
  claims.type = reader.u16();
  reader.seek(file_class == 2 ? 56 : 44);
  claims.segments = reader.u16();
  reader.skip(2);  // e_shentsize
  claims.sections = reader.u16();
  if (!reader.ok())
    return fail(ErrorKind::Truncated, fmt::format("{} bytes are too few for an image", file.size()));
  if (file_class < 1 || file_class > 2 || claims.type < kRelocatable || claims.type > kShared) {
    return fail(ErrorKind::NotAnImage, fmt::format("class {} and type {} are no object, program or library",
                                                   file_class, claims.type));
  }
  return claims;
}

void compare(const Claims& claims, const lief::Binary& binary, ProblemLog& problems) {
  const std::size_t segments = binary.segments().size(), sections = binary.sections().size();
  if (segments < claims.segments) {
    problems.add(ErrorKind::BadLoadCommand,
                 fmt::format("{} program headers, {} can be read", claims.segments, segments));
  }
  if (sections < claims.sections) {
    problems.add(ErrorKind::BadLoadCommand,
                 fmt::format("{} section headers, {} can be read", claims.sections, sections));
  }
}

}  // namespace

Result<Structure> parse_structure(ByteSpan file, ProblemLog& problems) {
  if (!as_text(file).starts_with("\x7f"
                                 "ELF")) {
    return fail(ErrorKind::NotAnImage, "no ELF magic number");
  }
  CANDOR_TRY(const Claims claims, read_claims(file));
  try {
    LIEF::Logger::disable();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(file.data());
    const auto binary = lief::Parser::parse(std::vector<std::uint8_t>(bytes, bytes + file.size()));
    if (binary == nullptr) return fail(ErrorKind::ParserFailed, "the structure parser gave no image");
    compare(claims, *binary, problems);
    return read_binary(file, *binary);
  } catch (const std::exception& error) {
    return fail(ErrorKind::ParserFailed,
                std::string("the structure parser refused the image: ") + error.what());
  }
}

}  // namespace candor::elf
