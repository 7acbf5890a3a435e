#pragma once
// Addresses of an ELF file: the bytes behind them and the pointers that the dynamic linker writes.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "binary/elf/structure.h"

namespace candor::elf {

/// A word that the dynamic linker writes.
struct Pointer {
  std::uint64_t place = 0;
  std::uint64_t target = 0;  // address inside the file
  std::string_view symbol;   // not empty: of another file; then `target` is the addend
  bool calls = false;        // a slot of a stub
};

/// `file` and `structure` must outlive it.
class FileImage {
 public:
  FileImage(ByteSpan file, const Structure& structure);

  const Structure& structure() const { return structure_; }
  /// Bytes from an address to the end of its segment's contents; empty outside.
  ByteSpan rest_at(std::uint64_t address) const;
  std::optional<ByteSpan> bytes_at(std::uint64_t address, std::uint64_t size) const;
  std::optional<std::uint64_t> word_at(std::uint64_t address) const;
  const Segment* segment_at(std::uint64_t address) const;
  /// The value of a dynamic entry; 0 when it is absent.
  std::uint64_t dynamic(std::uint64_t tag) const;
  /// Sorted by place, each place once. Android's packed relocations and relative ones by bit maps included.
  const std::vector<Pointer>& pointers() const { return pointers_; }
  const Pointer* pointer_at(std::uint64_t place) const;

 private:
  void add(std::uint64_t place, std::uint32_t type, std::uint32_t symbol, std::uint64_t addend);
  void read_relocations(std::uint64_t address, std::uint64_t size);
  void read_packed(std::uint64_t address, std::uint64_t size);
  void read_bit_maps(std::uint64_t address, std::uint64_t size);
  void add_relative(std::uint64_t place);
  bool full() const { return pointers_.size() >= limit_; }

  ByteSpan file_;
  const Structure& structure_;
  std::uint64_t symbols_ = 0;      // address of the dynamic symbols
  ByteSpan names_;                 // of them
  std::uint64_t name_budget_ = 0;  // characters that may still be read: names may share bytes
  std::vector<Pointer> pointers_;
  std::size_t limit_;
};

}  // namespace candor::elf
