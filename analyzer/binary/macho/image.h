#pragma once
// A Mach-O slice with its pointers resolved: what the Objective-C reader and, later, the lifter look things
// up in.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_reader.h"
#include "base/problem.h"
#include "base/result.h"
#include "binary/macho/load_commands.h"

namespace candor::macho {

/// What an 8- or 4-byte pointer of the image holds after dyld (or the static linker, for an object) has bound
/// it.
struct Pointer {
  enum class Kind : std::uint8_t { Null, Local, Import } kind = Kind::Null;
  std::uint64_t address = 0;  // Local: unslid target, pointer authentication bits and top byte removed
  std::uint32_t symbol = 0;   // Import: index into Image::symbols
  std::int64_t addend = 0;    // Import
};

/// One imported (or, in an object, undefined) symbol, without the leading underscore.
struct Symbol {
  std::string_view name;
  std::uint32_t library = 0;  // index into LoadCommands::libraries plus 1; 0: unknown or flat
  bool weak = false;
  bool function = false;  // called through a stub or a branch relocation
};

/// A defined symbol: name without the leading underscore, unslid address.
struct DefinedSymbol {
  std::string_view name;
  std::uint64_t address = 0;
  bool external = false;
  bool weak = false;
};

/// A pointer's place and what dyld writes there.
struct Fixup {
  std::uint64_t address = 0;  // unslid, of the pointer itself
  Pointer pointer;
};

/// Addresses whose contents stand in the slice.
struct MappedRange {
  std::uint64_t address = 0;
  std::uint64_t size = 0;
  std::uint64_t file_offset = 0;
};

struct Image {
  ByteSpan slice;  // outlives the image; all string_views point into it
  Header header;
  LoadCommands commands;
  bool is_64 = true;
  bool is_object = false;  // MH_OBJECT: sections instead of segments hold the addresses
  bool arm64e = false;
  std::uint64_t base = 0;  // unslid address of the mach_header
  std::vector<Segment> segments;
  std::vector<Section> sections;
  std::vector<Symbol> symbols;               // imports, each name once
  std::vector<DefinedSymbol> defined;        // sorted by address, then name
  std::vector<Fixup> fixups;                 // sorted by address, each address once
  std::vector<MappedRange> mapped;           // sorted by address; without what is encrypted
  std::vector<std::uint32_t> section_order;  // indices into sections, sorted by address; empty ones left out
  std::uint32_t local_symbol_count = 0;      // defined symbols that only a debugger or crash log needs

  /// Bytes of a pointer in memory and in Objective-C structures. arm64_32 is an image of the 32-bit form.
  unsigned pointer_size() const { return is_64 ? 8 : 4; }
  const Section* find_section(std::string_view segment, std::string_view name) const;
  /// The first section of that name in any segment (objects and old images differ in the segment).
  const Section* find_section(std::string_view name) const;
  /// The section that holds an unslid address.
  const Section* section_at(std::uint64_t address) const;
  ByteSpan contents(const Section& section) const;  // empty for zero-fill and encrypted contents
  /// `size` bytes at an unslid address, when one segment's file contents hold them all.
  std::optional<ByteSpan> bytes_at(std::uint64_t address, std::uint64_t size) const;
  /// NUL-terminated text at an unslid address, at most limits::kMaxStringLength long.
  std::optional<std::string_view> text_at(std::uint64_t address) const;
  /// The pointer stored at an unslid address: from the fixups, else the raw value read as a local address.
  Pointer pointer_at(std::uint64_t address) const;
  /// All bytes from an unslid address to the end of its segment's file contents.
  std::optional<ByteSpan> rest_at(std::uint64_t address) const;
};

/// Reads structure, symbols and fixups of one slice. What is malformed is skipped and logged. Errors: as
/// parse_header.
Result<Image> parse_image(ByteSpan slice, ProblemLog& problems);

/// A symbol as Candor names it: without the one underscore that Mach-O puts before every C name.
std::string_view canonical_name(std::string_view mangled);

}  // namespace candor::macho
