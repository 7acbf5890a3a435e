#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"
#include "binary/macho/fixups.h"
#include "binary/macho/format.h"
#include "binary/macho/relocation.h"

namespace candor::macho {
namespace {

// The first type of every architecture is a plain pointer: ARM64_RELOC_UNSIGNED, X86_64_RELOC_UNSIGNED,
// GENERIC_RELOC_VANILLA, ARM_RELOC_VANILLA.
constexpr unsigned kPointerType = 0;
constexpr unsigned kAuthenticatedPointerType = 11;  // ARM64_RELOC_AUTHENTICATED_POINTER
constexpr unsigned kSubtractorType = 1;  // ARM64_RELOC_SUBTRACTOR; the next entry is its other half
constexpr unsigned kBranchType = 2;      // ARM64_RELOC_BRANCH26, X86_64_RELOC_BRANCH
constexpr unsigned kSubtractorTypeX86_64 = 5;

class RelocationReader {
 public:
  RelocationReader(const Image& image, const SymbolReader& symbols,
                   const std::vector<std::uint32_t>& imported, ImportTable& imports, FixupList& fixups)
      : image_(image), symbols_(symbols), imported_(imported), imports_(imports), fixups_(fixups) {
    const std::uint32_t cpu = image.header.cpu_type;
    is_arm64_ = cpu == kCpuArm64 || cpu == kCpuArm64_32;
    subtractor_type_ = is_arm64_ ? kSubtractorType : kSubtractorTypeX86_64;
    has_subtractor_ = is_arm64_ || cpu == kCpuX86_64;
  }

  void read(const Section& section, ByteSpan table) {
    bool difference = false;
    for (std::uint64_t i = 0; (i + 1) * 8 <= table.size() && !fixups_.full(); ++i) {
      const auto relocation = read_relocation(table, i);
      if (!relocation) continue;
      if (!difference) read_one(section, *relocation);
      difference = has_subtractor_ && relocation->type == subtractor_type_;
    }
  }

 private:
  void read_one(const Section& section, const Relocation& relocation) {
    if (relocation.type == kBranchType && relocation.external && relocation.symbol < symbols_.size()) {
      const std::uint32_t target = imported_[relocation.symbol];
      if (target != kNotImported) imports_.mark_function(target);
      return;
    }
    const bool pointer =
        relocation.type == kPointerType || (is_arm64_ && relocation.type == kAuthenticatedPointerType);
    if (!pointer || relocation.pc_relative || (1u << relocation.size_log2) != image_.pointer_size()) return;
    if (relocation.external) {
      read_symbol_pointer(section, relocation);
    } else {
      read_section_pointer(section, relocation);
    }
  }

  /// The contents are the target's address, which may be 0: the first section of an object starts there.
  void read_section_pointer(const Section& section, const Relocation& relocation) {
    const std::uint64_t address = section.address + relocation.offset;
    const auto contents = image_.bytes_at(address, image_.pointer_size());
    if (!contents) {
      ++bad_;
      return;
    }
    fixups_.add_local(address,
                      image_.is_64 ? *load<std::uint64_t>(*contents, 0) : *load<std::uint32_t>(*contents, 0));
  }

  void read_symbol_pointer(const Section& section, const Relocation& relocation) {
    const std::uint64_t address = section.address + relocation.offset;
    const auto contents = image_.bytes_at(address, image_.pointer_size());
    if (!contents || relocation.symbol >= symbols_.size()) {
      ++bad_;
      return;
    }
    std::int64_t addend =
        image_.is_64 ? *load<std::int64_t>(*contents, 0) : *load<std::int32_t>(*contents, 0);
    if (relocation.type == kAuthenticatedPointerType) addend = static_cast<std::int32_t>(addend);
    if (imported_[relocation.symbol] != kNotImported) {
      fixups_.add_import(address, imported_[relocation.symbol], addend);
      return;
    }
    const SymbolEntry target = symbols_.at(relocation.symbol);
    if (target.is_undefined()) {
      ++bad_;  // it has no readable name
      fixups_.add_null(address);
    } else {
      fixups_.add_local(address, target.value + static_cast<std::uint64_t>(addend));
    }
  }

 public:
  std::uint32_t bad() const { return bad_; }

 private:
  const Image& image_;
  const SymbolReader& symbols_;
  const std::vector<std::uint32_t>& imported_;  // as many as symbols_
  ImportTable& imports_;
  FixupList& fixups_;
  bool is_arm64_ = false;
  bool has_subtractor_ = false;
  unsigned subtractor_type_ = 0;
  std::uint32_t bad_ = 0;
};

}  // namespace

void read_relocations(const Image& image, const SymbolReader& symbols,
                      const std::vector<std::uint32_t>& imported, ImportTable& imports, FixupList& fixups,
                      ProblemLog& problems) {
  RelocationReader reader(image, symbols, imported, imports, fixups);
  std::uint64_t budget = image.slice.size();  // sections of a hostile object may share one table
  for (const Section& section : image.sections) {
    const std::uint64_t size = std::uint64_t{section.relocation_count} * 8;
    const auto table = subspan(image.slice, section.relocation_offset, size);
    if (!table || size > budget) {
      problems.add(
          ErrorKind::BadFixups,
          fmt::format("{} relocations of section {},{} at {:#x} end past the slice end",
                      section.relocation_count, section.segment, section.name, section.relocation_offset));
      continue;
    }
    budget -= size;
    reader.read(section, *table);
  }
  if (reader.bad() != 0) {
    problems.add(ErrorKind::BadFixups,
                 fmt::format("{} relocations have no such place or symbol", reader.bad()));
  }
}

}  // namespace candor::macho
