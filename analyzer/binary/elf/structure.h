#pragma once
// What the structure parser says about an ELF file, in plain data; the only thing the other files of this
// folder see of it.

#include <cstdint>
#include <string>
#include <vector>

#include "base/byte_reader.h"
#include "base/problem.h"
#include "base/result.h"

namespace candor::elf {

struct Section {
  std::string name;
  std::uint64_t address = 0;
  std::uint64_t size = 0;
  std::uint64_t file_offset = 0;
  std::uint64_t flags = 0;       // SHF_…
  std::uint64_t entry_size = 0;  // of a mergeable section
  bool has_contents = true;      // not SHT_NOBITS
};

struct Segment {
  std::uint32_t flags = 0;  // PF_…
  std::uint64_t address = 0;
  std::uint64_t file_offset = 0;
  std::uint64_t file_size = 0;
  std::uint64_t memory_size = 0;
};

struct AddressRange {
  std::uint64_t address = 0;
  std::uint64_t size = 0;

  bool contains(std::uint64_t place) const { return place - address < size; }
};

/// An entry of the dynamic section.
struct DynamicEntry {
  std::uint64_t tag = 0;  // DT_…
  std::uint64_t value = 0;
};

struct Symbol {
  std::string name;
  std::uint64_t value = 0;
  std::uint16_t section = 0;  // SHN_UNDEF: imported
  std::uint8_t binding = 0;   // STB_…
  std::uint8_t type = 0;      // STT_…
};

struct Structure {
  std::uint16_t type = 0;     // ET_…
  std::uint16_t machine = 0;  // EM_…
  bool is_64 = true;
  std::string interpreter;
  std::string soname;
  std::vector<std::string> needed;
  std::vector<std::uint8_t> build_id;
  std::uint32_t android_api = 0;                                // of the Android note; 0: none
  std::uint64_t dynamic_strings = 0, dynamic_strings_size = 0;  // address range of DT_STRTAB
  std::vector<Section> sections;
  std::vector<Segment> segments;  // PT_LOAD only
  std::vector<DynamicEntry> dynamic;
  AddressRange relocated;     // PT_GNU_RELRO: never written once the loader is done
  AddressRange frame_header;  // PT_GNU_EH_FRAME
  std::uint64_t entry = 0;    // where a program begins; 0: none
  std::vector<Symbol> dynamic_symbols;
  std::vector<Symbol> static_symbols;
  std::vector<std::string> called;  // imports that a PLT entry calls
};

/// Parses an ELF file with LIEF. Headers that LIEF dropped are logged. Errors: NotAnImage, Truncated,
/// UnsupportedArchitecture (big-endian), ParserFailed.
Result<Structure> parse_structure(ByteSpan file, ProblemLog& problems);

}  // namespace candor::elf
