#pragma once
// Mach-O files written byte by byte, so that a test shows what is in them and what is wrong with them.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "binary/front_end.h"
#include "binary/macho/image.h"

namespace candor {

/// Little-endian bytes, appended one behind another.
class ByteBuilder {
 public:
  ByteBuilder& u8(std::uint64_t value) { return integer(value, 1); }
  ByteBuilder& u16(std::uint64_t value) { return integer(value, 2); }
  ByteBuilder& u32(std::uint64_t value) { return integer(value, 4); }
  ByteBuilder& u64(std::uint64_t value) { return integer(value, 8); }
  ByteBuilder& big32(std::uint32_t value);
  ByteBuilder& uleb(std::uint64_t value);
  ByteBuilder& text(std::string_view characters);  // with a NUL
  ByteBuilder& raw(std::string_view bytes);
  ByteBuilder& fixed(std::string_view characters, std::size_t size);  // padded with NULs
  ByteBuilder& pad_to(std::size_t size);

  std::size_t size() const { return bytes_.size(); }
  std::string& str() { return bytes_; }
  const std::string& str() const { return bytes_; }
  operator const std::string&() const { return bytes_; }

 private:
  ByteBuilder& integer(std::uint64_t value, int size);
  std::string bytes_;
};

struct SectionSpec {
  std::string_view segment;
  std::string_view name;
  std::uint64_t address = 0;
  std::uint64_t size = 0;
  std::uint32_t file_offset = 0;
  std::uint32_t flags = 0;
  std::uint32_t relocation_offset = 0;
  std::uint32_t relocation_count = 0;
};

/// An image of three pages: __TEXT with the load commands, __DATA, __LINKEDIT. Chained and bound pointers go
/// to __DATA, everything that a load command points at goes to __LINKEDIT.
class MachoFile {
 public:
  static constexpr std::uint64_t kPage = 0x1000;

  explicit MachoFile(std::uint32_t file_type = 6, bool is_64 = true, std::uint32_t cpu_type = 0x0100000c,
                     std::uint32_t cpu_subtype = 0);

  std::uint64_t base() const { return is_64_ ? 0x100000000 : 0x4000; }
  std::uint64_t data_address() const { return base() + kPage; }
  /// Adds __TEXT, __DATA and __LINKEDIT with these sections in __DATA.
  void add_segments(const std::vector<SectionSpec>& sections = {});
  /// Adds a load command; its eight-byte head is written here.
  void command(std::uint32_t kind, const std::string& body);
  /// Appends to __LINKEDIT; gives the file offset.
  std::uint32_t linkedit(const std::string& bytes);
  /// Adds a linkedit_data_command for these bytes.
  void linkedit_command(std::uint32_t kind, const std::string& bytes);
  void dylib(std::string_view path, std::uint32_t kind = 0xc);
  /// Adds LC_DYLD_INFO_ONLY.
  void dyld_info(const std::string& bind, const std::string& weak = {}, const std::string& lazy = {},
                 const std::string& exports = {});
  /// Writes into the __DATA page.
  void data(std::uint64_t offset, const std::string& bytes);

  std::string build() const;

  std::uint32_t header_flags = 0x80;  // two-level names
  std::uint32_t command_count_change = 0;

 private:
  bool is_64_;
  std::uint32_t file_type_, cpu_type_, cpu_subtype_;
  std::uint32_t command_count_ = 0;
  std::string commands_, data_ = std::string(kPage, '\0'), linkedit_;
  std::vector<SectionSpec> sections_;
};

/// What parse_image gives. Keeps the file's bytes, which the image points into.
struct ParsedImage {
  std::string bytes;
  ProblemLog problems;
  macho::Image image;

  explicit ParsedImage(std::string file);
  ParsedImage(const ParsedImage&) = delete;
  bool has(ErrorKind kind) const;
  /// "local 0x…", "import name", "import name+addend", "null": the pointer at `offset` in __DATA.
  std::string pointer(std::uint64_t offset) const;
};

/// What read_image gives, with its bytes.
struct ReadUnit {
  std::string bytes;
  Result<BinaryUnit> result;

  ReadUnit(ArtifactKind kind, std::string file);
  ReadUnit(const ReadUnit&) = delete;
  const Unit& unit() const { return result->unit; }
  std::string text(StringId id) const { return std::string(unit().strings.at(id)); }
  bool has(ErrorKind kind) const;
  std::vector<std::string> imports() const;  // sorted
  std::vector<std::string> exports() const;  // sorted
  std::vector<std::string> libraries() const;
  std::vector<std::string> strings() const;  // "section value"
};

}  // namespace candor
