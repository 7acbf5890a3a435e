#pragma once
// The header and load commands of one Mach-O slice, decoded: where everything else in the slice stands.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/byte_reader.h"
#include "base/problem.h"
#include "base/result.h"
#include "unit/records.h"

namespace candor::macho {

struct Header {
  bool is_64 = true;
  std::uint32_t cpu_type = 0;     // CpuType
  std::uint32_t cpu_subtype = 0;  // without capability bits
  std::uint32_t file_type = 0;    // FileType
  std::uint32_t command_count = 0;
  std::uint32_t command_size = 0;  // bytes of all load commands
  std::uint32_t flags = 0;         // HeaderFlag

  std::uint32_t size() const { return is_64 ? 32 : 28; }
};

/// The architecture as users know it: "arm64", "arm64e", "armv7" …; "cpu 18" for one without a name here.
std::string architecture_name(const Header& header);

/// Reads the mach_header. Errors: NotAnImage, UnsupportedArchitecture (big-endian), Truncated.
Result<Header> parse_header(ByteSpan slice);

struct Segment {
  std::string_view name;
  std::uint64_t address = 0;      // unslid
  std::uint64_t size = 0;         // in memory
  std::uint64_t file_offset = 0;  // from the start of the slice
  std::uint64_t file_size = 0;    // at most what the slice and the segment's memory hold
};

struct Section {
  std::string_view segment;
  std::string_view name;
  std::uint64_t address = 0;
  std::uint64_t size = 0;
  std::uint64_t file_offset = 0;
  std::uint32_t flags = 0;  // <mach-o/loader.h>, S_… and S_ATTR_…
  std::uint32_t relocation_offset = 0;
  std::uint32_t relocation_count = 0;
  std::uint32_t reserved1 = 0;  // of stubs: the first entry in the indirect symbol table
  std::uint32_t reserved2 = 0;  // of stubs: bytes of one stub

  bool has_file_contents() const;
};

struct LinkedLibrary {
  std::string_view path;
  LibraryKind kind = LibraryKind::Normal;
};

/// Bytes of the slice a load command points at; checked only when they are read.
struct FileRange {
  std::uint32_t offset = 0;
  std::uint32_t size = 0;

  std::uint64_t end() const { return std::uint64_t{offset} + size; }
};

struct SymbolTable {
  std::uint32_t offset = 0;  // of the nlist array
  std::uint32_t count = 0;
  FileRange strings;
};

struct DyldInfo {
  FileRange rebase, bind, weak_bind, lazy_bind, exports;
};

/// From LC_BUILD_VERSION or LC_VERSION_MIN_*. Versions are xxxx.yy.zz in nibbles, 0: absent.
struct BuildVersion {
  std::uint32_t platform = 0;  // PLATFORM_… of <mach-o/loader.h>
  std::uint32_t min_os = 0;
  std::uint32_t sdk = 0;
};

struct LoadCommands {
  std::vector<Segment> segments;  // file order: fixups count on it
  std::vector<Section> sections;  // file order: symbols count on it
  std::vector<LinkedLibrary> libraries;
  std::string_view install_name;
  std::optional<SymbolTable> symbols;
  std::optional<FileRange> indirect_symbols;  // size in bytes
  std::optional<DyldInfo> dyld_info;
  std::optional<FileRange> chained_fixups;
  std::optional<FileRange> exports_trie;
  std::optional<FileRange> function_starts;
  std::optional<std::uint64_t> main_offset;  // from the mach_header: where a program begins
  std::optional<FileRange> code_signature;
  std::optional<FileRange> encrypted;  // only when cryptid is not 0
  std::optional<std::array<std::uint8_t, 16>> uuid;
  std::optional<BuildVersion> build;
};

/// Reads all load commands, in file order. A malformed command is a BadLoadCommand and skipped; one whose
/// size makes the next unreachable ends the list.
LoadCommands parse_load_commands(ByteSpan slice, const Header& header, ProblemLog& problems);

}  // namespace candor::macho
