#include "program/merge_units.h"

#include <array>
#include <map>
#include <set>
#include <tuple>

#include "unit/fields.h"

namespace candor {
namespace {

/// Sizes of the merged unit's tables before a unit is added: what its indices grow by.
using Sizes = std::array<std::uint32_t, kTableCount>;

Sizes sizes_of(const Unit& unit) {
  return {
#define CANDOR_UNIT_TABLE(member, record) static_cast<std::uint32_t>(unit.member.size()),
#define CANDOR_CODE_TABLE(member, record) static_cast<std::uint32_t>(unit.code.member.size()),
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
  };
}

/// Turns strings and indices of one unit into those of the merged one.
class Relocation {
 public:
  Relocation(const UnitView& from, Unit& to) : from_(from), to_(to), base_(sizes_of(to)) {}

  void string(StringId& id) {
    StringId& known = strings_[candor::index(id)];
    if (id != StringId{} && known == StringId{}) known = to_.intern(from_.string(id));
    id = known;
  }
  void range(Range& range, Table table) { range.first = range.count == 0 ? 0 : range.first + base(table); }
  template <class T>
  void index(T& value, Table table) {
    value += base(table);
  }
  void optional(std::uint32_t& value, Table table) {
    if (value != 0) value += base(table);
  }
  template <class... T>
  void number(T&&...) {}
  template <class... T>
  void zero(T&&...) {}
  template <class... T>
  void flag(T&&...) {}
  template <class... T>
  void flags(T&&...) {}
  template <class... T>
  void kind(T&&...) {}

  template <class T>
  void append(std::span<const T> records, std::vector<T>& into) {
    into.reserve(into.size() + records.size());
    for (T record : records) {
      fields(record, *this);
      into.push_back(record);
    }
  }

 private:
  std::uint32_t base(Table table) const { return base_[static_cast<std::size_t>(table)]; }

  const UnitView& from_;
  Unit& to_;
  Sizes base_;
  std::vector<StringId> strings_ = std::vector<StringId>(from_.string_ends.size());
};

void append_code(Relocation& relocation, const CodeView& from, Code& to) {
#define CANDOR_UNIT_TABLE(member, record)
#define CANDOR_CODE_TABLE(member, record) relocation.append(from.member, to.member);
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
}

void append_tables(Relocation& relocation, const UnitView& from, Unit& to) {
  relocation.append(from.libraries, to.libraries);
  relocation.append(from.imports, to.imports);
  relocation.append(from.exports, to.exports);
  relocation.append(from.class_references, to.class_references);
  relocation.append(from.selector_references, to.selector_references);
  relocation.append(from.string_constants, to.string_constants);
  relocation.append(from.names, to.names);
  relocation.append(from.methods, to.methods);
  relocation.append(from.ivars, to.ivars);
  relocation.append(from.properties, to.properties);
  relocation.append(from.definitions, to.definitions);
}

void name_files(Unit& unit, std::uint32_t first_place, const std::string& root) {
  for (std::size_t i = first_place; i < unit.code.places.size(); ++i) {
    Place& place = unit.code.places[i];
    if (index(place.file) != 0) place.file = unit.intern(root + std::string(unit.strings.at(place.file)));
  }
}

/// Keeps the first of all records with the same key.
template <class T, class Key>
void keep_first(std::vector<T>& table, Key key) {
  std::set<decltype(key(table.front()))> seen;
  std::erase_if(table, [&](const T& record) { return !seen.insert(key(record)).second; });
}

/// The table indices that keep their numbers (imports name libraries) are relocated before this.
void drop_repeated_libraries(Unit& unit) {
  std::map<StringId, std::uint32_t> first;
  std::vector<Library> kept;
  std::vector<std::uint32_t> now(unit.libraries.size());
  for (std::size_t i = 0; i < unit.libraries.size(); ++i) {
    const auto [found, added] =
        first.try_emplace(unit.libraries[i].path, static_cast<std::uint32_t>(kept.size()));
    if (added) kept.push_back(unit.libraries[i]);
    now[i] = found->second;
  }
  for (Import& import : unit.imports) {
    if (import.library != 0) import.library = now[import.library - 1] + 1;
  }
  unit.libraries = std::move(kept);
}

void drop_repeated(Unit& unit) {
  drop_repeated_libraries(unit);
  keep_first(unit.imports, [](const Import& import) { return import.name; });
  keep_first(unit.exports, [](const Export& one) { return one.name; });
  keep_first(unit.class_references,
             [](const Reference& one) { return std::pair(one.name, one.flags & kReferenceSuperclass); });
  keep_first(unit.selector_references, [](const Reference& one) { return one.name; });
  keep_first(unit.string_constants, [](const StringConstant& one) { return std::pair(one.value, one.kind); });
  keep_first(unit.definitions, [](const Definition& one) {
    return std::tuple(one.kind, one.name,
                      one.kind == DefinitionKind::Category ? one.super_or_category : StringId{},
                      one.kind == DefinitionKind::Category ? one.place : 0);
  });
}

/// What the component itself defines is not imported from elsewhere.
void resolve_own(Unit& unit) {
  std::set<StringId> exported, classes;
  for (const Export& one : unit.exports) exported.insert(one.name);
  for (const Definition& definition : unit.definitions) {
    if (definition.kind == DefinitionKind::Class) classes.insert(definition.name);
  }
  std::erase_if(unit.imports, [&](const Import& import) { return exported.contains(import.name); });
  for (Reference& reference : unit.class_references) {
    if (classes.contains(reference.name)) reference.flags &= ~std::uint32_t{kReferenceImported};
  }
}

}  // namespace

Unit merge_units(std::span<const MergeInput> inputs) {
  Unit merged;
  merged.kind = UnitKind::Source;
  std::string digests;
  for (const MergeInput& input : inputs) {
    const auto first_place = static_cast<std::uint32_t>(merged.code.places.size());
    Relocation relocation(input.view, merged);
    append_tables(relocation, input.view, merged);
    append_code(relocation, input.view.code, merged.code);
    name_files(merged, first_place, input.root);
    merged.coverage.languages |= input.view.coverage.languages;
    digests.append(input.view.digest.begin(), input.view.digest.end());
  }
  merged.digest = sha256(as_byte_span(digests));
  drop_repeated(merged);
  resolve_own(merged);
  return merged;
}

}  // namespace candor
