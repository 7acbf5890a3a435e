#include "binary/macho/object_link.h"

#include <algorithm>
#include <unordered_map>

#include "binary/macho/format.h"
#include "binary/macho/imports.h"
#include "binary/macho/object_patch.h"
#include "binary/macho/relocation.h"
#include "binary/macho/symbols.h"

namespace candor::macho {
namespace {

constexpr std::uint64_t kPage = 0x1000;
constexpr std::uint64_t kCommonSize = 16;  // addresses that each common symbol has to itself

std::uint64_t page_after(std::uint64_t address) { return (address + kPage - 1) & ~(kPage - 1); }

class ObjectLinker {
 public:
  ObjectLinker(const Image& object, std::uint64_t slide)
      : object_(object), symbols_(object.slice, object.header, object.commands, unused_) {
    out_.slide = slide;
    out_.bytes.assign(object.slice.begin(), object.slice.end());
    out_.image = object;
    out_.image.slice = out_.bytes;
    Image scratch;
    scratch.header = object.header;
    scratch.commands = object.commands;
    ImportTable imports;
    imported_ = read_symbols(symbols_, scratch, imports, unused_);
  }

  LinkedObject link() {
    move_up();
    end_ = page_after(end_);
    add_externals();
    add_commons();
    slots_ = end_;
    apply_all();
    add_section("__got", slots_, 8 * slot_count_);
    std::ranges::stable_sort(out_.image.fixups, {}, &Fixup::address);
    order_sections();
    return std::move(out_);
  }

 private:
  /// Moves everything that the image tells, and finds where it ends.
  void move_up() {
    Image& image = out_.image;
    const std::uint64_t slide = out_.slide;
    image.base += slide;
    end_ = slide;
    for (Segment& segment : image.segments) segment.address += slide;
    for (Section& section : image.sections) {
      section.address += slide;
      end_ = std::max(end_, section.address + section.size);
    }
    for (MappedRange& range : image.mapped) range.address += slide;
    for (Fixup& fixup : image.fixups) {
      fixup.address += slide;
      if (fixup.pointer.kind == Pointer::Kind::Local) fixup.pointer.address += slide;
    }
  }

  void add_section(std::string_view name, std::uint64_t address, std::uint64_t size) {
    Section section{.segment = "__DATA", .name = name, .address = address, .size = size, .flags = kZeroFill};
    out_.image.sections.push_back(section);
    end_ = page_after(address + size);
  }

  void add_externals() {
    externals_ = end_;
    out_.externals = static_cast<std::uint32_t>(out_.image.sections.size());
    add_section("", end_, out_.image.symbols.size() * LinkedObject::kExternalSize);
  }

  /// Defined symbols anew, with places for the common ones.
  void add_commons() {
    auto& defined = out_.image.defined;
    defined.clear();
    const std::uint64_t first = end_;
    std::uint64_t next = first;
    for (std::uint32_t i = 0; i < symbols_.size(); ++i) {
      const SymbolEntry entry = symbols_.at(i);
      if (entry.is_stab() || imported_[i] != kNotImported) continue;
      const std::uint8_t kind = entry.type & kSymbolTypeMask;
      const std::string_view name = symbols_.name(entry);
      if (name.empty() || (kind != kSymbolSection && kind != kSymbolUndefined)) continue;
      std::uint64_t address = entry.value + out_.slide;
      if (kind == kSymbolUndefined) {
        address = next;
        commons_[i] = address;
        next += kCommonSize;
      }
      defined.push_back({canonical_name(name), address, (entry.type & kSymbolExternal) != 0,
                         (entry.description & kSymbolWeakDefinition) != 0});
    }
    std::ranges::stable_sort(defined, [](const DefinedSymbol& a, const DefinedSymbol& b) {
      return a.address != b.address ? a.address < b.address : a.name < b.name;
    });
    add_section("__common", first, next - first);
  }

  std::optional<std::uint64_t> symbol_address(std::uint32_t symbol) const {
    if (symbol >= symbols_.size()) return std::nullopt;
    if (imported_[symbol] != kNotImported) {
      return externals_ + imported_[symbol] * LinkedObject::kExternalSize;
    }
    if (const auto common = commons_.find(symbol); common != commons_.end()) return common->second;
    const SymbolEntry entry = symbols_.at(symbol);
    if (entry.is_stab() || (entry.type & kSymbolTypeMask) != kSymbolSection) return std::nullopt;
    return entry.value + out_.slide;
  }

  /// The slot that holds a symbol's address; made when first asked for.
  std::optional<std::uint64_t> slot_address(std::uint32_t symbol) {
    const auto target = symbol_address(symbol);
    if (!target) return std::nullopt;
    const auto [place, added] = slot_of_.try_emplace(symbol, slots_ + 8 * slot_count_);
    if (added) {
      ++slot_count_;
      Pointer pointer{.kind = Pointer::Kind::Local, .address = *target};
      if (imported_[symbol] != kNotImported) {
        pointer = {.kind = Pointer::Kind::Import, .symbol = imported_[symbol]};
      }
      out_.image.fixups.push_back({place->second, pointer});
    }
    return place->second;
  }

  void apply_all() {
    std::uint64_t budget = object_.slice.size();  // sections of a hostile object may share one table
    for (std::size_t i = 0; i < object_.sections.size(); ++i) {
      const Section& section = object_.sections[i];
      const std::uint64_t size = std::uint64_t{section.relocation_count} * 8;
      const auto table = subspan(object_.slice, section.relocation_offset, size);
      if (!table || size > budget || !section.has_file_contents()) continue;
      budget -= size;
      apply(section, *table);
    }
  }

  void apply(const Section& section, ByteSpan table) {
    std::int64_t addend = 0;
    std::optional<std::uint64_t> subtracted;
    for (std::uint64_t i = 0; (i + 1) * 8 <= table.size(); ++i) {
      const auto relocation = read_relocation(table, i);
      if (!relocation) continue;
      const auto type = static_cast<Arm64Relocation>(relocation->type);
      if (type == Arm64Relocation::Addend) {
        addend = static_cast<std::int32_t>(relocation->symbol << 8) >> 8;
        continue;
      }
      if (type == Arm64Relocation::Subtractor) {
        subtracted = relocation->external ? symbol_address(relocation->symbol) : std::nullopt;
        continue;
      }
      apply_one(section, *relocation, addend, subtracted);
      addend = 0;
      subtracted.reset();
    }
  }

  void apply_one(const Section& section, const Relocation& relocation, std::int64_t addend,
                 std::optional<std::uint64_t> subtracted) {
    if (!relocation.external || relocation.offset >= section.size) return;
    const auto type = static_cast<Arm64Relocation>(relocation.type);
    const bool through_slot =
        type == Arm64Relocation::SlotPage21 || type == Arm64Relocation::SlotPageOffset12 ||
        type == Arm64Relocation::ThreadPage21 || type == Arm64Relocation::ThreadPageOffset12;
    const auto target = through_slot ? slot_address(relocation.symbol) : symbol_address(relocation.symbol);
    if (!target) return;
    const auto file_offset = checked_add(section.file_offset, std::uint64_t{relocation.offset});
    if (!file_offset || *file_offset > out_.bytes.size()) return;
    const std::span<std::byte> place = std::span(out_.bytes).subspan(*file_offset);
    const std::uint64_t address = section.address + relocation.offset + out_.slide;
    const std::uint64_t goal = *target + static_cast<std::uint64_t>(addend);
    if (type == Arm64Relocation::Unsigned) {
      // A pointer is a fixup already; a difference is a number.
      if (subtracted) patch_number(place, relocation.size_log2, goal - *subtracted);
    } else {
      patch_instruction(place, type, address, goal);
    }
  }

  void order_sections() {
    auto& order = out_.image.section_order;
    order.clear();
    for (std::uint32_t i = 0; i < out_.image.sections.size(); ++i) {
      if (out_.image.sections[i].size != 0) order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return out_.image.sections[i].address; });
  }

  const Image& object_;
  ProblemLog unused_;
  SymbolReader symbols_;
  LinkedObject out_;
  std::vector<std::uint32_t> imported_;  // by symbol: index of the import, or kNotImported
  std::uint64_t end_ = 0;                // of what has addresses so far
  std::uint64_t externals_ = 0, slots_ = 0, slot_count_ = 0;
  std::unordered_map<std::uint32_t, std::uint64_t> commons_, slot_of_;  // by symbol; looked up, never walked
};

}  // namespace

LinkedObject link_object(const Image& object, std::uint64_t slide) {
  return ObjectLinker(object, slide).link();
}

}  // namespace candor::macho
