#include "binary/macho/code_parts.h"

#include <algorithm>

#include "binary/macho/object_link.h"
#include "binary/objc/definitions.h"
#include "binary/strings.h"

namespace candor::macho {
namespace {

constexpr std::string_view kMetaclassPrefix = "OBJC_METACLASS_$_";
constexpr std::string_view kRunTimePrefix = "objc_";  // functions, often called through their slots only

}  // namespace

UnitStart tables_of(const Unit& unit) {
  return {static_cast<std::uint32_t>(unit.definitions.size()),
          static_cast<std::uint32_t>(unit.exports.size())};
}

CodeParts::CodeParts(const Image& image, Unit& unit, UnitStart start, Linkage linkage)
    : image(image), unit(unit), start(start), linkage(linkage), objc(image, unit, unused) {
  for (const Section& section : image.sections) roles.push_back(role_of(section));
  if (linkage.slide != 0) roles[linkage.externals] = SectionRole::Externals;
  find_entered_sections(*this);
  for (const Symbol& symbol : image.symbols) imports.push_back(intern_text(unit, symbol.name));
  pointers_are_marked = image.is_object || image.commands.chained_fixups.has_value();
}

SectionRole CodeParts::role_at(std::uint64_t address) const {
  const Section* section = image.section_at(address);
  return section == nullptr ? SectionRole::None
                            : roles[static_cast<std::size_t>(section - image.sections.data())];
}

std::optional<std::uint32_t> external_at(const CodeParts& parts, std::uint64_t address) {
  if (parts.role_at(address) != SectionRole::Externals) return std::nullopt;
  const std::uint64_t inside = address - parts.image.sections[parts.linkage.externals].address;
  if (inside % LinkedObject::kExternalSize != 0) return std::nullopt;
  return static_cast<std::uint32_t>(inside / LinkedObject::kExternalSize);
}

Meaning meaning_of_import(CodeParts& parts, std::uint32_t symbol) {
  if (symbol >= parts.imports.size()) return {};
  const Symbol& imported = parts.image.symbols[symbol];
  if (objc::is_class_symbol(imported.name)) {
    return {Meaning::Kind::ClassObject, intern_text(parts.unit, objc::class_of_symbol(imported.name))};
  }
  if (imported.name.starts_with(kMetaclassPrefix)) {
    return {Meaning::Kind::ClassObject,
            intern_text(parts.unit, imported.name.substr(kMetaclassPrefix.size()))};
  }
  const bool function = imported.function || imported.name.starts_with(kRunTimePrefix);
  const auto kind = function ? Meaning::Kind::ImportedFunction : Meaning::Kind::ImportedData;
  return {kind, parts.imports[symbol]};
}

const Meaning* find_place(const std::vector<Place>& places, std::uint64_t address) {
  const auto found = std::ranges::lower_bound(places, address, {}, &Place::address);
  return found != places.end() && found->address == address ? &found->meaning : nullptr;
}

}  // namespace candor::macho
