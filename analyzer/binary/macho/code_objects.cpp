#include <algorithm>

#include "base/limits.h"
#include "binary/macho/code_parts.h"
#include "binary/objc/definitions.h"
#include "binary/objc/lists.h"

namespace candor::macho {
namespace {

constexpr std::string_view kGlobalBlockClass = "_NSConcreteGlobalBlock";

void settle(std::vector<Place>& places) {
  std::ranges::stable_sort(places, {}, &Place::address);
  const auto repeated = std::ranges::unique(places, {}, &Place::address);
  places.erase(repeated.begin(), repeated.end());
}

void add_definitions(CodeParts& parts, std::vector<Place>& places) {
  for (std::size_t i = parts.start.definitions; i < parts.unit.definitions.size(); ++i) {
    const Definition& definition = parts.unit.definitions[i];
    const std::uint64_t address = definition.address + parts.linkage.slide;
    if (definition.kind == DefinitionKind::Protocol) {
      places.push_back({address, {Meaning::Kind::Protocol, definition.name}});
    } else if (definition.kind == DefinitionKind::Class) {
      const Meaning meaning{Meaning::Kind::ClassObject, definition.name};
      places.push_back({address, meaning});
      const std::uint64_t metaclass =
          objc::local_at(parts.objc, address + parts.objc.layout.object_class.isa);
      if (metaclass != objc::kNowhere) places.push_back({metaclass, meaning});
    }
  }
}

void add_global_blocks(const CodeParts& parts, std::vector<Place>& places) {
  const auto& symbols = parts.image.symbols;
  const auto found = std::ranges::find(symbols, kGlobalBlockClass, &Symbol::name);
  if (found == symbols.end()) return;
  const auto symbol = static_cast<std::uint32_t>(found - symbols.begin());
  for (const Fixup& fixup : parts.image.fixups) {
    if (fixup.pointer.kind != Pointer::Kind::Import || fixup.pointer.symbol != symbol) continue;
    if (parts.role_at(fixup.address) == SectionRole::Slots) continue;
    places.push_back({fixup.address, {.kind = Meaning::Kind::GlobalBlock, .value = fixup.address}});
  }
}

void add_ivars(CodeParts& parts, std::uint32_t index, std::vector<Place>& places) {
  const Definition& definition = parts.unit.definitions[index];
  const objc::Layout& layout = parts.objc.layout;
  const std::uint64_t data = objc::class_data(parts.objc, definition.address + parts.linkage.slide);
  if (data == objc::kNowhere) return;
  const std::uint64_t address = objc::local_at(parts.objc, data + layout.class_data.ivars);
  if (address == objc::kNowhere) return;
  const auto list = objc::read_list(parts.objc, address, layout.ivar.size, 0, "ivar");
  if (!list) return;
  // The unit's ivars are those of the list that have readable names.
  std::uint32_t next = definition.ivars.first;
  const std::uint32_t end = definition.ivars.first + definition.ivars.count;
  for (std::uint32_t i = 0; i < list->count && next < end; ++i) {
    const std::uint64_t at = list->first + std::uint64_t{i} * list->stride;
    const std::uint64_t name = objc::local_at(parts.objc, at + layout.ivar.name);
    const auto text = name == objc::kNowhere ? std::optional(StringId{}) : parts.objc.texts.at(name);
    if (!text || *text != parts.unit.ivars[next].name) continue;
    const std::uint64_t offset = objc::local_at(parts.objc, at + layout.ivar.offset);
    if (offset != objc::kNowhere) {
      places.push_back(
          {offset, {.kind = Meaning::Kind::IvarOffset, .name = *text, .definition = index, .ivar = next}});
    }
    ++next;
  }
}

}  // namespace

std::vector<Place> find_objects(CodeParts& parts) {
  std::vector<Place> places;
  add_definitions(parts, places);
  add_global_blocks(parts, places);
  settle(places);
  return places;
}

std::vector<Place> find_ivar_offsets(CodeParts& parts) {
  std::vector<Place> places;
  for (std::size_t i = parts.start.definitions; i < parts.unit.definitions.size(); ++i) {
    const Definition& definition = parts.unit.definitions[i];
    if (definition.kind == DefinitionKind::Class && definition.ivars.count != 0) {
      add_ivars(parts, static_cast<std::uint32_t>(i), places);
    }
  }
  settle(places);
  return places;
}

}  // namespace candor::macho
