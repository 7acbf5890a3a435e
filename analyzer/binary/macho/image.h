#pragma once
// A Mach-O slice with its pointers resolved: what the Objective-C reader and, later, the lifter look things
// up in.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_reader.h"
#include "base/problem.h"

namespace candor::macho {

struct Segment {
  std::string_view name;
  std::uint64_t address = 0;      // unslid
  std::uint64_t size = 0;         // in memory
  std::uint64_t file_offset = 0;  // from the start of the slice
  std::uint64_t file_size = 0;    // at most what the slice holds
};

struct Section {
  std::string_view segment;
  std::string_view name;
  std::uint64_t address = 0;
  std::uint64_t size = 0;
  std::uint64_t file_offset = 0;
  std::uint32_t flags = 0;  // <mach-o/loader.h>, S_… and S_ATTR_…
};

/// What an 8- or 4-byte pointer of the image holds after dyld (or the static linker, for an object) has bound
/// it.
struct Pointer {
  enum class Kind : std::uint8_t { Null, Local, Import } kind = Kind::Null;
  std::uint64_t address = 0;  // Local: unslid target, pointer authentication bits removed
  std::uint32_t symbol = 0;   // Import: index into Image::symbols
  std::int64_t addend = 0;    // Import
};

/// One imported (or, in an object, undefined) symbol, without the leading underscore.
struct Symbol {
  std::string_view name;
  std::uint32_t library = 0;  // index into Image::libraries plus 1; 0: unknown or flat
  bool weak = false;
};

/// A defined symbol: name without the leading underscore, unslid address.
struct DefinedSymbol {
  std::string_view name;
  std::uint64_t address = 0;
  bool external = false;
};

/// A pointer's place and what dyld writes there.
struct Fixup {
  std::uint64_t address = 0;  // unslid, of the pointer itself
  Pointer pointer;
};

struct Image {
  ByteSpan slice;  // outlives the image; all string_views point into it or into `names`
  bool is_64 = true;
  bool is_object = false;  // MH_OBJECT: sections instead of segments hold the addresses
  bool arm64e = false;
  std::vector<Segment> segments;
  std::vector<Section> sections;
  std::vector<Symbol> symbols;         // imports
  std::vector<DefinedSymbol> defined;  // sorted by address, then name
  std::vector<Fixup> fixups;           // sorted by address, each address once

  unsigned pointer_size() const { return is_64 ? 8 : 4; }
  const Section* find_section(std::string_view segment, std::string_view name) const;
  /// The first section of that name in any segment (objects and old images differ in the segment).
  const Section* find_section(std::string_view name) const;
  ByteSpan contents(const Section& section) const;  // empty for zero-fill
  /// `size` bytes at an unslid address, when one segment's file contents hold them all.
  std::optional<ByteSpan> bytes_at(std::uint64_t address, std::uint64_t size) const;
  /// NUL-terminated text at an unslid address, at most limits::kMaxStringLength long.
  std::optional<std::string_view> text_at(std::uint64_t address) const;
  /// The pointer stored at an unslid address: from the fixups, else the raw value read as a local address.
  Pointer pointer_at(std::uint64_t address) const;
};

/// Adds to `unit` everything the Objective-C run time reads from the image: definitions with members, class
/// and selector references, CFStrings, constant collections, selector stubs. Declared here, defined in objc/.
}  // namespace candor::macho
