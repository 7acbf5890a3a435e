#include "binary/macho/code_image.h"

#include <fmt/core.h>

#include <algorithm>

#include "binary/macho/object_link.h"
#include "binary/macho/variable_names.h"
#include "binary/objc/constants.h"
#include "binary/objc/definitions.h"
#include "binary/strings.h"

namespace candor::macho {
namespace {

using Kind = Meaning::Kind;

class MachoCode final : public CodeImage {
 public:
  MachoCode(const Image& image, Unit& unit, UnitStart start, NamesTaken* taken)
      : MachoCode(nullptr, image, unit, start, {}, taken) {}
  MachoCode(std::unique_ptr<LinkedObject> object, Unit& unit, UnitStart start, NamesTaken* taken)
      : MachoCode(std::move(object), object->image, unit, start, {object->slide, object->externals}, taken) {}

 private:
  MachoCode(std::unique_ptr<LinkedObject> object, const Image& image, Unit& unit, UnitStart start,
            Linkage linkage, NamesTaken* taken)
      : object_(std::move(object)),
        parts_(image, unit, start, linkage),
        objects_(find_objects(parts_)),
        ivar_offsets_(find_ivar_offsets(parts_)),
        code_(find_code(parts_)),
        entries_(find_entries(parts_, code_, objects_, taken)) {}

 public:
  const std::vector<CodeRange>& code() const override { return code_; }
  const std::vector<CodeEntry>& entries() const override { return entries_; }

  std::optional<ByteSpan> bytes_at(std::uint64_t address, std::uint64_t size) override {
    return parts_.image.bytes_at(address, size);
  }

  std::optional<BlockDescriptor> block_descriptor_at(std::uint64_t address, std::uint32_t flags) override {
    return read_block_descriptor(parts_, address, flags);
  }

  std::optional<GlobalBlock> global_block_at(std::uint64_t address) override {
    const Meaning* known = find_place(objects_, address);
    if (known == nullptr || known->kind != Kind::GlobalBlock) return std::nullopt;
    return read_global_block(parts_, address);
  }

 private:
  Stub find_stub(std::uint64_t address) override { return macho::find_stub(parts_, address); }

  Meaning find_object(std::uint64_t address) override {
    if (const Meaning* known = find_place(objects_, address)) return *known;
    switch (parts_.role_at(address)) {
      case SectionRole::None:
        return outside_sections(address);
      case SectionRole::Code:
        return code_at(address);
      case SectionRole::Stubs: {
        const Stub stub = stub_at(address);
        if (stub.kind == Stub::Kind::Import) return {Kind::ImportedFunction, stub.name};
        return {.kind = Kind::Address, .value = address};
      }
      case SectionRole::Externals:
        return external(address);
      case SectionRole::MessageStubs:
      case SectionRole::StubHelper:
        return {.kind = Kind::Address, .value = address};
      case SectionRole::CStrings:
        return named(Kind::CString, parts_.objc.texts.at(address), address);
      case SectionRole::Strings:
        return string_at(address);
      case SectionRole::StringObjects:
        return named(Kind::String, string_object_at(address), address);
      default:
        return variables_.at(address);
    }
  }

  Meaning outside_sections(std::uint64_t address) const {
    for (const Segment& segment : parts_.image.segments) {
      const bool readable = segment.file_size != 0 || segment.name != "__PAGEZERO";
      if (readable && address - segment.address < segment.size)
        return {.kind = Kind::Address, .value = address};
    }
    return {};
  }

  Meaning external(std::uint64_t address) {
    const auto symbol = external_at(parts_, address);
    return symbol ? meaning_of_import(parts_, *symbol) : Meaning{};
  }

  Meaning code_at(std::uint64_t address) const {
    const auto entry = std::ranges::lower_bound(entries_, address, {}, &CodeEntry::address);
    const bool begins = entry != entries_.end() && entry->address == address;
    return {.kind = begins ? Kind::Function : Kind::Address, .value = address};
  }

  Meaning named(Kind kind, std::optional<StringId> name, std::uint64_t address) const {
    if (!name) return {.kind = Kind::Address, .value = address};
    return {.kind = kind, .name = *name};
  }

  Meaning string_at(std::uint64_t address) {
    const std::uint64_t inside = address - parts_.image.section_at(address)->address;
    if (inside % parts_.objc.layout.string.size != 0) return {.kind = Kind::Address, .value = address};
    return named(Kind::String, objc::cfstring_at(parts_.objc, address), address);
  }

  /// NSConstantString of compilers that do not make CFStrings: class, characters, 32-bit length.
  std::optional<StringId> string_object_at(std::uint64_t address) {
    const std::uint64_t characters = objc::local_at(parts_.objc, address + parts_.objc.layout.pointer);
    const auto length = objc::u32_at(parts_.image, address + 2 * parts_.objc.layout.pointer);
    const auto bytes = length ? parts_.image.bytes_at(characters, *length) : std::nullopt;
    return bytes ? parts_.objc.texts.intern(as_text(*bytes)) : std::nullopt;
  }

  Meaning find_load(std::uint64_t address, unsigned width) override {
    if (width == 4 || width == 8) {
      if (const Meaning* known = find_place(ivar_offsets_, address)) return *known;
    }
    switch (parts_.role_at(address)) {
      case SectionRole::None:
      case SectionRole::Data:
      case SectionRole::Externals:
        return {};
      case SectionRole::Selectors:
        return width == 8 ? selector_through(address) : Meaning{};
      case SectionRole::Classes:
        return width == 8 ? class_through(address) : Meaning{};
      case SectionRole::Protocols:
        return width == 8 ? protocol_through(address) : Meaning{};
      case SectionRole::Slots:
        return width == 8 ? pointed(parts_.objc.pointers.at(address)) : Meaning{};
      default:
        return constant(address, width);
    }
  }

  Meaning pointed(const Pointer& pointer) {
    if (pointer.kind == Pointer::Kind::Local) return object_at(pointer.address);
    if (pointer.kind != Pointer::Kind::Import || pointer.addend != 0) return {};
    return meaning_of_import(parts_, pointer.symbol);
  }

  Meaning selector_through(std::uint64_t slot) {
    const auto name = parts_.objc.texts.at(objc::local_at(parts_.objc, slot));
    return name ? Meaning{Kind::Selector, *name} : Meaning{};
  }

  Meaning class_through(std::uint64_t slot) {
    const Pointer pointer = parts_.objc.pointers.at(slot);
    if (pointer.kind != Pointer::Kind::Local) return pointed(pointer);
    const auto name = objc::class_name_at(parts_.objc, pointer.address);
    return name ? Meaning{Kind::ClassObject, *name} : Meaning{};
  }

  Meaning protocol_through(std::uint64_t slot) {
    const Pointer pointer = parts_.objc.pointers.at(slot);
    if (pointer.kind != Pointer::Kind::Local) return pointed(pointer);
    const std::uint64_t text =
        objc::local_at(parts_.objc, pointer.address + parts_.objc.layout.protocol.name);
    const auto name = parts_.objc.texts.at(text);
    return name ? Meaning{Kind::Protocol, *name} : Meaning{};
  }

  /// A load from memory that nobody writes after the loader.
  Meaning constant(std::uint64_t address, unsigned width) {
    const auto& fixups = parts_.image.fixups;
    const std::uint64_t first = address < 8 ? 0 : address - 7;
    const auto fixup = std::ranges::lower_bound(fixups, first, {}, &Fixup::address);
    if (fixup != fixups.end() && fixup->address < address + width) {
      const bool whole = fixup->address == address && width == 8;
      return whole ? pointed(fixup->pointer) : Meaning{};
    }
    const auto bytes = parts_.image.bytes_at(address, width);
    if (!bytes) return {};
    std::uint64_t value = 0;
    std::memcpy(&value, bytes->data(), width);
    if (width == 8 && is_rebased(address, value)) return object_at(value);
    return {.kind = Kind::Integer, .value = value};
  }

  /// Whether a word is a pointer that the loader only moves: where those are not marked, one that leads into
  /// a section, outside of the segment that is never written at all.
  bool is_rebased(std::uint64_t address, std::uint64_t value) const {
    if (parts_.pointers_are_marked || value == 0) return false;
    const Section* section = parts_.image.section_at(address);
    return section != nullptr && section->segment != "__TEXT" && parts_.role_at(value) != SectionRole::None;
  }

  std::unique_ptr<LinkedObject> object_;  // what parts_ refers to, of an object
  CodeParts parts_;
  std::vector<Place> objects_;
  std::vector<Place> ivar_offsets_;
  std::vector<CodeRange> code_;
  std::vector<CodeEntry> entries_;
  VariableNames variables_{parts_};
};

}  // namespace

std::unique_ptr<CodeImage> open_code(const Image& image, Unit& unit, UnitStart start, std::uint64_t slide,
                                     NamesTaken* taken) {
  if (!image.is_object) return std::make_unique<MachoCode>(image, unit, start, taken);
  return std::make_unique<MachoCode>(std::make_unique<LinkedObject>(link_object(image, slide)), unit, start,
                                     taken);
}

}  // namespace candor::macho
