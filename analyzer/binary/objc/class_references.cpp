#include <algorithm>

#include "base/limits.h"
#include "binary/objc/definitions.h"
#include "binary/objc/references.h"

namespace candor::objc {
namespace {

/// Sections of constant objects, whose first field is bound to a class that their kind already tells.
constexpr std::string_view kConstantObjects[] = {"__cfstring",    "__objc_arrayobj", "__objc_dictobj",
                                                 "__objc_intobj", "__objc_floatobj", "__objc_doubleobj",
                                                 "__objc_dateobj"};

struct AddressRange {
  std::uint64_t first = 0, end = 0;
};

std::vector<AddressRange> constant_objects(const macho::Image& image) {
  std::vector<AddressRange> ranges;
  for (const std::string_view name : kConstantObjects) {
    for (const Table& table : tables_named(image, name)) {
      ranges.push_back({table.address, table.address + table.bytes.size()});
    }
  }
  return ranges;
}

bool contains(const std::vector<AddressRange>& ranges, std::uint64_t address) {
  return std::ranges::any_of(
      ranges, [&](const AddressRange& range) { return address >= range.first && address < range.end; });
}

/// One reference for each pointer that is bound to a class, in address order, then those classes by symbol
/// that no pointer is bound to.
void read_imported(Context& context, std::vector<Reference>& references) {
  const macho::Image& image = context.image;
  struct ImportedClass {
    std::optional<StringId> name;
    bool bound = false;
  };
  std::vector<ImportedClass> classes(image.symbols.size());
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const std::string_view symbol = image.symbols[i].name;
    if (is_class_symbol(symbol)) classes[i].name = context.texts.intern(class_of_symbol(symbol));
  }

  const auto constants = constant_objects(image);
  auto& superclasses = context.superclass_slots;
  std::ranges::sort(superclasses);
  for (const macho::Fixup& fixup : image.fixups) {
    const macho::Pointer& pointer = fixup.pointer;
    if (pointer.kind != macho::Pointer::Kind::Import || pointer.symbol >= classes.size()) continue;
    ImportedClass& imported = classes[pointer.symbol];
    if (!imported.name) continue;
    imported.bound = true;
    if (contains(constants, fixup.address)) continue;
    const bool superclass = std::ranges::binary_search(superclasses, fixup.address);
    references.push_back(
        {.name = *imported.name,
         .flags = kReferenceImported | (superclass ? kReferenceSuperclass : 0u),
         .address = fixup.address});
  }
  for (const ImportedClass& imported : classes) {
    if (imported.name && !imported.bound) references.push_back({.name = *imported.name, .flags = kReferenceImported});
  }
}

void read_own(Context& context, std::vector<Reference>& references) {
  for (const std::string_view section : {"__objc_classrefs", "__objc_superrefs"}) {
    for (const Table& table : tables_named(context.image, section)) {
      for (std::uint64_t i = 0; i < table.count(context.layout.pointer); ++i) {
        const std::uint64_t slot = table.address + i * context.layout.pointer;
        const std::uint64_t address = local_at(context, slot);
        if (address == kNowhere) continue;
        if (const auto name = class_name_at(context, address)) {
          references.push_back({.name = *name, .address = slot});
        } else {
          report(context, ErrorKind::BadMetadata, "a class reference leads to no class", slot);
        }
      }
    }
  }
}

}  // namespace

void read_class_references(Context& context) {
  std::vector<Reference> references;
  read_imported(context, references);
  if (!context.image.commands.encrypted) read_own(context, references);
  std::ranges::stable_sort(references, {}, &Reference::address);
  auto& table = context.unit.class_references;
  const std::uint32_t count = admit(context, &table, table.size(), limits::kMaxRecords,
                                    static_cast<std::uint32_t>(references.size()), "class references", 0);
  table.insert(table.end(), references.begin(), references.begin() + count);
}

}  // namespace candor::objc
