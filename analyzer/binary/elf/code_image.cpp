#include "binary/elf/code_image.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "base/limits.h"
#include "binary/elf/code_entries.h"
#include "binary/elf/format.h"
#include "binary/strings.h"

namespace candor::elf {
namespace {

using Kind = Meaning::Kind;

struct NamedPlace {
  std::uint64_t address = 0;
  std::uint64_t size = 0;
  StringId name{};
};

/// String constants that the unit has, by address.
std::vector<NamedPlace> find_strings(const Unit& unit) {
  std::vector<NamedPlace> out;
  for (const StringConstant& constant : unit.string_constants) {
    out.push_back({constant.address, unit.strings.at(constant.value).size(), constant.value});
  }
  std::ranges::stable_sort(out, {}, &NamedPlace::address);
  return out;
}

/// Local variables of several files that have the same name are no one variable: theirs is left out.
std::vector<NamedPlace> find_variables(const Structure& structure, Unit& unit) {
  std::vector<NamedPlace> out;
  std::unordered_map<std::string_view, std::uint64_t> local_names;
  std::unordered_set<std::string_view> several;
  for (const bool looking : {true, false}) {
    for (const auto* symbols : {&structure.dynamic_symbols, &structure.static_symbols}) {
      for (const Symbol& symbol : *symbols) {
        if (symbol.type != kTypeObject || symbol.section == kUndefinedSection || symbol.name.empty())
          continue;
        const bool local = symbol.binding == kBindingLocal;
        if (!looking) {
          if (!local || !several.contains(symbol.name))
            out.push_back({symbol.value, 0, intern_text(unit, symbol.name)});
        } else if (local &&
                   local_names.try_emplace(symbol.name, symbol.value).first->second != symbol.value) {
          several.insert(symbol.name);
        }
      }
    }
  }
  std::ranges::stable_sort(out, {}, &NamedPlace::address);
  return out;
}

class ElfCode final : public CodeImage {
 public:
  ElfCode(ByteSpan file, const Structure& structure, Unit& unit)
      : unit_(unit),
        image_(file, structure),
        strings_(find_strings(unit)),
        variables_(find_variables(structure, unit)),
        code_(find_code(file, image_)),
        entries_(find_entries(image_, code_, unit)) {
    for (const Section& section : structure.sections) {
      if (section.name == ".got" || section.name == ".got.plt")
        slots_.push_back({section.address, section.size});
    }
  }

  const std::vector<CodeRange>& code() const override { return code_; }
  const std::vector<CodeEntry>& entries() const override { return entries_; }

  std::optional<ByteSpan> bytes_at(std::uint64_t address, std::uint64_t size) override {
    return image_.bytes_at(address, size);
  }

  std::optional<BlockDescriptor> block_descriptor_at(std::uint64_t, std::uint32_t) override {
    return std::nullopt;
  }
  std::optional<GlobalBlock> global_block_at(std::uint64_t) override { return std::nullopt; }

 private:
  Meaning find_load(std::uint64_t address, unsigned width) override {
    if (width == 8) {
      if (const Pointer* pointer = image_.pointer_at(address)) return pointed(*pointer);
    }
    return is_constant(address) ? constant(address, width) : Meaning{};
  }

  Meaning find_object(std::uint64_t address) override {
    const Segment* segment = image_.segment_at(address);
    if (segment == nullptr) return {};
    if (holds_code(code_, address)) {
      const auto entry = std::ranges::lower_bound(entries_, address, {}, &CodeEntry::address);
      const bool begins = entry != entries_.end() && entry->address == address;
      return {.kind = begins ? Kind::Function : Kind::Address, .value = address};
    }
    if (const StringId name = variable_name(address); name != StringId{}) {
      return {.kind = Kind::Variable, .name = name, .value = address};
    }
    if ((segment->flags & kSegmentWritable) == 0) {
      if (const auto text = text_at(address)) return {.kind = Kind::CString, .name = *text};
    }
    if ((segment->flags & kSegmentExecutable) != 0) return {.kind = Kind::Address, .value = address};
    return {
        .kind = Kind::Variable, .name = unit_.intern(fmt::format("data_{:x}", address)), .value = address};
  }

  StringId variable_name(std::uint64_t address) const {
    const auto found = std::ranges::lower_bound(variables_, address, {}, &NamedPlace::address);
    return found != variables_.end() && found->address == address ? found->name : StringId{};
  }

  /// A string that the unit has, the end of one, or a shorter one behind a NUL.
  std::optional<StringId> text_at(std::uint64_t address) {
    const auto after = std::ranges::upper_bound(strings_, address, {}, &NamedPlace::address);
    if (after != strings_.begin()) {
      const NamedPlace& place = *std::prev(after);
      if (place.address == address) return place.name;
      const std::uint64_t inside = address - place.address;
      if (inside < place.size) return unit_.intern(std::string(unit_.strings.at(place.name).substr(inside)));
    }
    const auto bytes = image_.bytes_at(address - 1, 5);
    if (!bytes || (*bytes)[0] != std::byte{0}) return std::nullopt;
    const std::string_view text = as_text(*bytes).substr(1);
    const std::size_t end = text.find('\0');
    const auto printable = [](char c) { return c >= ' ' && c <= '~'; };
    if (end == 0 || end == std::string_view::npos || !std::ranges::all_of(text.substr(0, end), printable)) {
      return std::nullopt;
    }
    return unit_.intern(text.substr(0, end));
  }

  Meaning pointed(const Pointer& pointer) {
    const bool slot =
        pointer.calls || is_constant(pointer.place) ||
        std::ranges::any_of(slots_, [&](const AddressRange& range) { return range.contains(pointer.place); });
    if (!slot) return {};
    if (pointer.symbol.empty()) return object_at(pointer.target);
    if (pointer.target != 0) return {};
    return {pointer.calls ? Kind::ImportedFunction : Kind::ImportedData, intern_text(unit_, pointer.symbol)};
  }

  bool is_constant(std::uint64_t address) const {
    if (image_.structure().relocated.contains(address)) return true;
    const Segment* segment = image_.segment_at(address);
    return segment != nullptr && (segment->flags & kSegmentWritable) == 0;
  }

  /// A number in constant memory, unless a pointer lies across it.
  Meaning constant(std::uint64_t address, unsigned width) const {
    const auto& pointers = image_.pointers();
    const auto near = std::ranges::lower_bound(pointers, address < 8 ? 0 : address - 7, {}, &Pointer::place);
    if (near != pointers.end() && near->place < address + width) return {};
    const auto bytes = image_.bytes_at(address, width);
    if (!bytes) return {};
    std::uint64_t value = 0;
    std::memcpy(&value, bytes->data(), width);
    return {.kind = Kind::Integer, .value = value};
  }

  std::uint32_t instruction_at(std::uint64_t address) const {
    const auto bytes = image_.bytes_at(address, 4);
    return bytes ? load<std::uint32_t>(*bytes, 0).value_or(0) : 0;
  }

  /// Known by its code, as sections may be missing: [bti c] adrp x16; ldr x17, [x16, #n]; add x16 …; br x17.
  Stub find_stub(std::uint64_t address) override {
    constexpr std::uint32_t kBranchTarget = 0xd503245f, kBranch17 = 0xd61f0220, kBranch17Signed = 0xd71f0a20;
    if (instruction_at(address) == kBranchTarget) address += 4;
    const std::uint32_t page = instruction_at(address), slot = instruction_at(address + 4);
    if ((page & 0x9f00001f) != 0x90000010 || (slot & 0xffc003ff) != 0xf9400211) return {};
    const std::array ends = {instruction_at(address + 8), instruction_at(address + 12),
                             instruction_at(address + 16)};
    const bool branches = std::ranges::any_of(ends, [&](std::uint32_t end) {
      return end == kBranch17 || (end & 0xfffffbff) == (kBranch17Signed & 0xfffffbff);
    });
    if (!branches) return {};
    const std::uint32_t bits = (page >> 5 & 0x7ffff) << 2 | (page >> 29 & 3);
    const auto pages = static_cast<std::int32_t>(bits << 11) >> 11;
    const std::uint64_t place = (address & ~std::uint64_t{0xfff}) +
                                static_cast<std::uint64_t>(std::int64_t{pages} * 4096) +
                                (slot >> 10 & 0xfff) * 8;
    const Pointer* pointer = image_.pointer_at(place);
    if (pointer == nullptr) return {};
    if (!pointer->symbol.empty()) return {Stub::Kind::Import, intern_text(unit_, pointer->symbol)};
    return own_stub(pointer->target);
  }

  /// A stub of a function of the file that other files may replace: by name.
  Stub own_stub(std::uint64_t target) const {
    for (auto entry = std::ranges::lower_bound(entries_, target, {}, &CodeEntry::address);
         entry != entries_.end() && entry->address == target; ++entry) {
      if (entry->name != StringId{}) return {Stub::Kind::Import, entry->name};
    }
    return {};
  }

  Unit& unit_;
  FileImage image_;
  std::vector<NamedPlace> strings_;
  std::vector<NamedPlace> variables_;
  std::vector<AddressRange> slots_;
  std::vector<CodeRange> code_;
  std::vector<CodeEntry> entries_;
};

}  // namespace

std::unique_ptr<CodeImage> open_code(ByteSpan file, const Structure& structure, Unit& unit) {
  return std::make_unique<ElfCode>(file, structure, unit);
}

}  // namespace candor::elf
