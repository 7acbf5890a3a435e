#pragma once
// What the parts of a Mach-O code image share: the image, its unit, and the questions they ask of each other.

#include <cstdint>
#include <vector>

#include "binary/code_image.h"
#include "binary/macho/image.h"
#include "binary/macho/section_roles.h"
#include "binary/macho/unit_start.h"
#include "binary/objc/context.h"

namespace candor::macho {

/// How an object was linked; zeros for an image that needs none.
struct Linkage {
  std::uint64_t slide = 0;      // from addresses in the unit to those in the image
  std::uint32_t externals = 0;  // LinkedObject::externals, when there is a slide
};

struct CodeParts {
  CodeParts(const Image& image, Unit& unit, UnitStart start, Linkage linkage);

  const Image& image;
  Unit& unit;
  UnitStart start;
  Linkage linkage;
  ProblemLog unused;  // readers of metadata have reported everything already
  objc::Context objc;
  std::vector<SectionRole> roles;    // parallel to the image's sections
  std::vector<StringId> imports;     // parallel to the image's symbols: their names
  bool pointers_are_marked = false;  // every pointer has a fixup; the rest are numbers

  SectionRole role_at(std::uint64_t address) const;
};

/// Finds stubs: what a jump into the image's stub sections reaches.
Stub find_stub(CodeParts& parts, std::uint64_t address);

/// The import whose made-up address this is: index into the image's symbols.
std::optional<std::uint32_t> external_at(const CodeParts& parts, std::uint64_t address);
/// What an imported symbol is as a value.
Meaning meaning_of_import(CodeParts& parts, std::uint32_t symbol);

/// Objects that stand at fixed places, sorted by address, each place once: classes, metaclasses, protocols
/// and global blocks.
struct Place {
  std::uint64_t address = 0;
  Meaning meaning;
};
std::vector<Place> find_objects(CodeParts& parts);
/// The variables that hold offsets of instance variables, sorted, each once.
std::vector<Place> find_ivar_offsets(CodeParts& parts);
const Meaning* find_place(const std::vector<Place>& places, std::uint64_t address);

/// Takes a section for code that the run time or the loader enters, whatever its name and flags say.
void find_entered_sections(CodeParts& parts);
/// Code without stubs, in order, without overlaps.
std::vector<CodeRange> find_code(const CodeParts& parts);
/// All that is known to begin in `code`. `objects` tell the global blocks. A local name that is taken already
/// gets a number; `taken` grows by the names given, and may be null.
std::vector<CodeEntry> find_entries(CodeParts& parts, const std::vector<CodeRange>& code,
                                    const std::vector<Place>& objects, NamesTaken* taken);
bool holds_code(const std::vector<CodeRange>& code, std::uint64_t address);

/// Source: Block ABI Apple, Clang's documentation; libclosure, Block_private.h for small descriptors.
std::optional<BlockDescriptor> read_block_descriptor(CodeParts& parts, std::uint64_t address,
                                                     std::uint32_t flags);
std::optional<CodeImage::GlobalBlock> read_global_block(CodeParts& parts, std::uint64_t address);

}  // namespace candor::macho
