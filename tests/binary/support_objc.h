#pragma once
// Small images for the tests of the Objective-C reader: made byte by byte in memory, or compiled by Clang.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "binary/macho/image.h"
#include "unit/unit.h"

namespace candor {

/// What the reader gives for one image.
struct Read {
  Unit unit;
  ProblemLog problems;

  std::string text(StringId id) const { return std::string(unit.strings.at(id)); }
  /// The definition of that name, which must exist.
  const Definition& definition(std::string_view name) const;
  /// "-selector" and "+selector" in table order; optional ones as "-?selector".
  std::vector<std::string> methods(const Definition& definition) const;
  std::vector<std::string> ivars(const Definition& definition) const;       // "name type +offset"
  std::vector<std::string> properties(const Definition& definition) const;  // "name attributes", "+name …"
  std::vector<std::string> protocols(const Definition& definition) const;
  std::vector<std::string> class_references() const;     // "name flags"
  std::vector<std::string> selector_references() const;  // "name flags"
  std::vector<std::string> strings() const;              // CFStrings
  /// Problems of one kind.
  std::size_t count(ErrorKind kind) const;
};

Read read_objc(const macho::Image& image);

/// A 64-bit image in memory, one segment from kBase on. Pointers are raw addresses, as in an image without
/// fixups. Every method returns the address of what it appended.
class ImageBuilder {
 public:
  static constexpr std::uint64_t kBase = 0x10000;

  std::uint64_t here() const { return kBase + bytes_.size(); }
  std::uint64_t u32(std::uint32_t value) { return append(&value, 4); }
  std::uint64_t u64(std::uint64_t value) { return append(&value, 8); }
  std::uint64_t words(std::initializer_list<std::uint64_t> values);
  std::uint64_t text(std::string_view characters);  // with a NUL
  std::uint64_t zeros(std::size_t count);
  void align();
  void put_u64(std::uint64_t address, std::uint64_t value);
  /// A pointer to be bound to an imported symbol.
  std::uint64_t import(std::string_view symbol);
  void bind(std::uint64_t address, std::string_view symbol);

  /// An absolute method list; each method is a selector with the encoding "v16@0:8".
  std::uint64_t methods(std::initializer_list<std::string_view> selectors, std::uint32_t entry_size = 24);
  /// A class_ro_t.
  std::uint64_t class_data(std::string_view name, std::uint64_t methods = 0, std::uint64_t protocols = 0,
                           std::uint64_t ivars = 0, std::uint64_t properties = 0, std::uint32_t flags = 0);
  /// A class_t.
  std::uint64_t object_class(std::uint64_t isa, std::uint64_t superclass, std::uint64_t data);
  std::uint64_t protocol(std::string_view name, std::uint64_t protocols, std::uint64_t methods);

  void section(std::string_view name, std::uint64_t address, std::uint64_t size,
               std::string_view segment = "__DATA", std::uint32_t flags = 0);
  /// A section of pointers to these addresses.
  std::uint64_t pointers(std::string_view section_name, std::initializer_list<std::uint64_t> addresses);

  /// The image so far; the builder must outlive it.
  macho::Image image() const;
  Read read() const { return read_objc(image()); }
  std::vector<std::byte>& bytes() { return bytes_; }

 private:
  std::uint64_t append(const void* data, std::size_t size);

  std::vector<std::byte> bytes_;
  std::vector<macho::Section> sections_;
  std::vector<std::string_view> symbols_;
  std::vector<macho::Fixup> fixups_;
};

/// Whether Clang and the Mach-O linker are installed; says so when not.
bool has_toolchain();

/// Compiles a source ("m" or "s" by `extension`) for a target with more options, and links it when `link` is
/// not empty (options of ld64.lld besides output and input). The image's bytes; fails the test when a tool
/// does.
std::vector<std::byte> compile(std::string_view source, std::string_view extension, std::string_view target,
                               std::string_view options = {}, std::string_view link = {});

/// compile, parse and read.
Read read_compiled(std::string_view source, std::string_view extension, std::string_view target,
                   std::string_view options = {}, std::string_view link = {});

}  // namespace candor
