#pragma once
// Fixups: what dyld, or for an object the static linker, writes into the pointers of an image. One reader per
// encoding; all give the same list.

#include <vector>

#include "binary/macho/image.h"
#include "binary/macho/imports.h"
#include "binary/macho/symbols.h"

namespace candor::macho {

/// The fixups of one image while they are collected. Holds at most one for every four bytes of the slice, so
/// that a few hostile opcodes cannot ask for more memory than an honest file of their size.
class FixupList {
 public:
  explicit FixupList(std::size_t slice_size);
  /// False when the list is full.
  bool add_local(std::uint64_t address, std::uint64_t target);
  bool add_import(std::uint64_t address, std::uint32_t symbol, std::int64_t addend);
  /// A pointer whose target cannot be known; its raw bits must not be taken for an address.
  bool add_null(std::uint64_t address);
  bool full() const { return fixups_.size() >= limit_; }

  /// Sorted by address; of several at one address the first added stays.
  std::vector<Fixup> take();

 private:
  std::vector<Fixup> fixups_;
  std::size_t limit_;
};

/// Reads the bind opcodes of LC_DYLD_INFO, threaded ones included. Rebases are not read: a pointer that is
/// only rebased holds its unslid target in the file already.
void read_bind_opcodes(const Image& image, ImportTable& imports, FixupList& fixups, ProblemLog& problems);

/// Reads LC_DYLD_CHAINED_FIXUPS in every pointer and import format of <mach-o/fixup-chains.h>.
void read_chained_fixups(const Image& image, ImportTable& imports, FixupList& fixups, ProblemLog& problems);

/// Reads the relocations of an object's sections (pointers and calls). `imported` is what read_symbols gave.
/// Source: <mach-o/reloc.h>.
void read_relocations(const Image& image, const SymbolReader& symbols,
                      const std::vector<std::uint32_t>& imported, ImportTable& imports, FixupList& fixups,
                      ProblemLog& problems);

}  // namespace candor::macho
