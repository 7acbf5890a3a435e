#include "unit/support_generate.h"

#include "base/result.h"
#include "unit/words.h"

namespace candor::test {
namespace {

template <class T, std::size_t N>
T any_kind(Dice& dice, const std::string_view (&)[N]) {
  return static_cast<T>(dice.below(N));
}

template <std::size_t N>
std::uint32_t any_flags(Dice& dice, const words::FlagWord (&table)[N]) {
  return static_cast<std::uint32_t>(dice.bits()) & words::mask(table);
}

/// Appends up to five records made by `make` and gives their range.
template <class T, class F>
Range append(Dice& dice, std::vector<T>& table, F make) {
  const std::uint32_t count = dice.below(5);
  if (count == 0) return {};
  const auto first = static_cast<std::uint32_t>(table.size());
  for (std::uint32_t i = 0; i < count; ++i) table.push_back(make());
  return {first, count};
}

/// A place that no other record has: the parser numbers places in the order of their first mention.
std::uint32_t any_place(Dice& dice, Unit& unit) {
  constexpr std::uint32_t kColumn = 7;  // places in code have smaller ones
  if (dice.one_in(2)) return 0;
  const auto number = static_cast<std::uint32_t>(unit.code.places.size()) + 1;
  unit.code.places.push_back({any_string(dice, unit), number, kColumn, 0, dice.number()});
  return number;
}

void generate_definition(Dice& dice, Unit& unit) {
  const auto name = [&] { return any_string(dice, unit); };
  Definition definition;
  definition.kind = any_kind<DefinitionKind>(dice, words::kDefinitionKind);
  definition.flags = any_flags(dice, words::kDefinitionFlag);
  definition.name = name();
  definition.super_or_category = name();
  definition.protocols = append(dice, unit.names, name);
  definition.type_parameters = append(dice, unit.names, name);
  definition.place = any_place(dice, unit);
  definition.ivars = append(dice, unit.ivars,
                            [&] { return Ivar{name(), name(), dice.small_number(), dice.small_number()}; });
  definition.properties = append(
      dice, unit.properties, [&] { return Property{name(), name(), any_flags(dice, words::kMemberFlag)}; });
  definition.methods = append(dice, unit.methods, [&] {
    const auto function = dice.below(unit.code.functions.size() + 1);
    return Method{name(), name(), any_flags(dice, words::kMemberFlag), function, dice.number()};
  });
  definition.instance_size = dice.small_number();
  definition.address = dice.number();
  unit.definitions.push_back(definition);
}

void generate_collections(Dice& dice, Unit& unit) {
  const std::uint32_t count = dice.below(4);
  for (std::uint32_t i = 0; i < count; ++i) {
    Collection collection{any_kind<CollectionKind>(dice, words::kCollectionKind), {}, 0, dice.number()};
    collection.elements = append(dice, unit.elements, [&] {
      Element element{any_kind<ElementKind>(dice, words::kElementKind), 0, 0};
      if (element.kind == ElementKind::String) element.index = index(any_string(dice, unit));
      if (element.kind == ElementKind::Collection) element.index = dice.below(count);
      if (element.kind >= ElementKind::Integer) element.bits = dice.number();
      return element;
    });
    unit.collections.push_back(collection);
  }
}

TreeNode any_node(Dice& dice, Unit& unit) {
  TreeNode node{any_kind<NodeKind>(dice, words::kNodeKind)};
  const bool texts =
      node.kind == NodeKind::String || node.kind == NodeKind::Data || node.kind == NodeKind::Date;
  const bool bits =
      node.kind == NodeKind::Integer || node.kind == NodeKind::Real || node.kind == NodeKind::Date;
  if (texts) node.text = any_string(dice, unit);
  if (bits) node.bits = dice.number();
  if (node.kind == NodeKind::Boolean) node.bits = dice.below(2);
  return node;
}

void generate_document(Dice& dice, Unit& unit) {
  const auto root = static_cast<std::uint32_t>(unit.nodes.size());
  unit.documents.push_back(
      {any_kind<DocumentKind>(dice, words::kDocumentKind), root, any_string(dice, unit)});
  unit.nodes.push_back(any_node(dice, unit));
  for (std::uint32_t i = root; i < unit.nodes.size(); ++i) {
    const NodeKind kind = unit.nodes[i].kind;
    if ((kind != NodeKind::Array && kind != NodeKind::Dictionary) || unit.nodes.size() > root + 40) continue;
    unit.nodes[i].children = append(dice, unit.nodes, [&] {
      TreeNode node = any_node(dice, unit);
      if (kind == NodeKind::Dictionary) node.key = any_string(dice, unit);
      return node;
    });
  }
}

Identity any_identity(Dice& dice, Unit& unit) {
  const auto name = [&] { return any_string(dice, unit); };
  return {
      name(), name(), name(), name(), name(), name(), name(), name(), any_flags(dice, words::kIdentityFlag)};
}

void generate_strings(Dice& dice, Unit& unit) {
  const auto name = [&] { return any_string(dice, unit); };
  append(dice, unit.not_analysed, name);
  append(dice, unit.resources, name);
  append(dice, unit.string_constants, [&] {
    return StringConstant{name(), name(), any_kind<StringKind>(dice, words::kStringKind),
                          any_place(dice, unit), dice.number()};
  });
  append(dice, unit.problems, [&] { return ProblemRecord{dice.below(kErrorKindCount), name(), name()}; });
}

void generate_linkage(Dice& dice, Unit& unit) {
  const auto name = [&] { return any_string(dice, unit); };
  append(dice, unit.libraries,
         [&] { return Library{name(), any_kind<LibraryKind>(dice, words::kLibraryKind)}; });
  append(dice, unit.imports, [&] {
    return Import{name(), dice.below(unit.libraries.size() + 1), any_flags(dice, words::kImportFlag),
                  any_place(dice, unit)};
  });
  append(dice, unit.exports, [&] {
    return Export{name(), any_flags(dice, words::kExportFlag), dice.below(unit.code.types.size() + 1),
                  any_place(dice, unit), dice.number()};
  });
  const auto reference = [&] {
    return Reference{name(), any_flags(dice, words::kReferenceFlag), any_place(dice, unit), 0, dice.number()};
  };
  append(dice, unit.class_references, reference);
  append(dice, unit.selector_references, reference);
}

}  // namespace

std::uint64_t Dice::number() {
  constexpr std::uint64_t kEdges[] = {0,
                                      0,
                                      0,
                                      1,
                                      ~0ull,
                                      1ull << 63,
                                      0x7fffffffffffffff,
                                      0x100004000,
                                      0x3ff8000000000000,
                                      0x7ff8000000000001,
                                      0x8000000000000000};
  return one_in(3) ? bits() : kEdges[below(std::size(kEdges))];
}

StringId any_string(Dice& dice, Unit& unit) {
  constexpr std::string_view kTexts[] = {"",
                                         "",
                                         "a",
                                         "AppDelegate",
                                         "-[AppDelegate foo:]",
                                         "b3",
                                         "b",
                                         "default",
                                         "two words",
                                         "\"quoted\" \\",
                                         "line\nbreak\ttab\r",
                                         "\xff\xfe\x80",
                                         "h\xc3\xa9llo",
                                         "\xe2\x80\xae reversed",
                                         "x.7",
                                         "%1",
                                         "// no comment",
                                         "caf\xc3",
                                         "unit",
                                         "1st",
                                         "type",
                                         "\x7f\x01",
                                         "\xf0\x9f\x98\x80",
                                         "weak",
                                         "\xed\xa0\x80"};
  if (dice.one_in(10)) return unit.intern(std::string("nul\0inside", 10));
  if (dice.one_in(4)) return unit.intern("name" + std::to_string(dice.below(50)));
  return unit.intern(kTexts[dice.below(std::size(kTexts))]);
}

void generate_tables(Dice& dice, Unit& unit) {
  generate_linkage(dice, unit);
  generate_strings(dice, unit);
  for (std::uint32_t i = dice.below(4); i > 0; --i) generate_definition(dice, unit);
  generate_collections(dice, unit);
  for (std::uint32_t i = dice.below(3); i > 0; --i) generate_document(dice, unit);
}

Unit generate_unit(std::uint64_t seed) {
  Dice dice(seed);
  Unit unit;
  unit.kind = any_kind<UnitKind>(dice, words::kUnitKind);
  if (!dice.one_in(4)) {
    for (std::uint8_t& byte : unit.digest) byte = static_cast<std::uint8_t>(dice.bits());
  }
  unit.identity = any_identity(dice, unit);
  if (!dice.one_in(4)) {
    unit.coverage = {dice.small_number(), dice.small_number(), dice.small_number(),
                     dice.small_number(), dice.small_number(), any_flags(dice, words::kLanguage)};
    unit.coverage.encrypted = dice.below(2) == 1;
    unit.coverage.stripped = dice.below(2) == 1;
    unit.coverage.debug_only = dice.below(2) == 1;
  }
  unit.code.functions.resize(dice.below(4));
  generate_tables(dice, unit);
  generate_code(dice, unit);
  return unit;
}

}  // namespace candor::test
