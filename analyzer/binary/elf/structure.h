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
  std::vector<Symbol> dynamic_symbols;
  std::vector<Symbol> static_symbols;
  std::vector<std::string> called;  // imports that a PLT entry calls
};

/// Parses an ELF file with LIEF. Headers that LIEF dropped are logged. Errors: NotAnImage, Truncated,
/// UnsupportedArchitecture (big-endian), ParserFailed.
Result<Structure> parse_structure(ByteSpan file, ProblemLog& problems);

}  // namespace candor::elf
