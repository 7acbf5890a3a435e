#include <algorithm>
#include <bit>

#include "base/limits.h"
#include "binary/objc/constants.h"
#include "binary/objc/lists.h"

namespace candor::objc {
namespace {

enum class Kind : std::uint8_t { String, Array, Dictionary, Integer, Float, Double };

/// A section of constant objects and where its collections start in the unit.
struct Objects {
  Kind kind = Kind::Array;
  std::uint32_t stride = 0;
  std::uint32_t first_collection = 0;  // unused for strings
  Table table;
};

std::vector<Objects> constant_sections(Context& context) {
  const Layout::Literals& layout = context.layout.literals;
  const struct {
    std::string_view section;
    Kind kind;
    std::uint32_t stride;
  } kinds[] = {{"__cfstring", Kind::String, context.layout.string.size},
               {"__objc_intobj", Kind::Integer, layout.integer_size},
               {"__objc_floatobj", Kind::Float, layout.real_size},
               {"__objc_doubleobj", Kind::Double, layout.real_size},
               {"__objc_arrayobj", Kind::Array, layout.array_size},
               {"__objc_dictobj", Kind::Dictionary, layout.dictionary_size}};
  std::vector<Objects> sections;
  std::uint64_t next = context.unit.collections.size();
  for (const auto& kind : kinds) {
    for (const Table& table : tables_named(context.image, kind.section)) {
      const std::uint64_t count = kind.kind == Kind::String ? 0 : table.count(kind.stride);
      if (next + count > limits::kMaxRecords) continue;
      sections.push_back({kind.kind, kind.stride, static_cast<std::uint32_t>(next), table});
      next += count;
    }
  }
  return sections;
}

/// The value of the number at an address of a number section, as an element.
Element number_at(Context& context, Kind kind, std::uint64_t address) {
  const Layout::Literals& layout = context.layout.literals;
  const auto bytes = [&](std::uint32_t field, std::uint32_t size) {
    return context.image.bytes_at(address + field, size).value_or(ByteSpan{});
  };
  if (kind == Kind::Integer) {
    const auto value = load<std::uint64_t>(bytes(layout.integer_value, 8), 0).value_or(0);
    return {.kind = ElementKind::Integer, .bits = value};
  }
  const double value = kind == Kind::Float ? load<float>(bytes(layout.real_value, 4), 0).value_or(0)
                                           : load<double>(bytes(layout.real_value, 8), 0).value_or(0);
  return {.kind = ElementKind::Real, .bits = std::bit_cast<std::uint64_t>(value)};
}

/// What the pointer at `slot` leads to, as an element of a collection.
Element element_through(Context& context, const std::vector<Objects>& sections, std::uint64_t slot) {
  const std::uint64_t target = local_at(context, slot);
  const auto found = std::ranges::find_if(sections, [&](const Objects& objects) {
    return target >= objects.table.address && target - objects.table.address < objects.table.bytes.size();
  });
  if (found == sections.end()) return {};
  const std::uint64_t inside = target - found->table.address;
  const std::uint64_t index = inside / found->stride;
  if (inside % found->stride != 0 || index >= found->table.count(found->stride)) return {};
  switch (found->kind) {
    case Kind::String: {
      const auto text = cfstring_at(context, target);
      if (!text) return {};
      return {.kind = ElementKind::String, .index = static_cast<std::uint32_t>(*text)};
    }
    case Kind::Array:
    case Kind::Dictionary:
      return {.kind = ElementKind::Collection,
              .index = found->first_collection + static_cast<std::uint32_t>(index)};
    default:
      return number_at(context, found->kind, target);
  }
}

/// How many elements the collection whose count stands at `count_slot` may have; 0 when its pointer lists are
/// not in the image.
std::uint32_t element_count(Context& context, std::uint64_t count_slot,
                            std::initializer_list<std::uint64_t> lists, std::uint64_t address) {
  const std::uint64_t count = word_at(context.image, count_slot).value_or(0);
  if (count == 0) return 0;
  const bool inside =
      count <= context.image.slice.size() && std::ranges::all_of(lists, [&](std::uint64_t list) {
        return context.image.bytes_at(list, count * context.layout.pointer).has_value();
      });
  if (!inside) {
    report(context, ErrorKind::BadMetadata, "a constant collection's elements are outside the image",
           address);
    return 0;
  }
  const auto wanted = static_cast<std::uint32_t>(
      std::min<std::uint64_t>(count, limits::kMaxCollectionElements) * lists.size());
  if (count > limits::kMaxCollectionElements) {
    report(context, ErrorKind::LimitReached,
           "a constant collection has too many elements, the rest are left out", address);
  }
  auto& table = context.unit.elements;
  const std::uint32_t admitted =
      admit(context, &table, table.size(), limits::kMaxElements, wanted, "elements of collections", address);
  return admitted / static_cast<std::uint32_t>(lists.size());
}

void read_array(Context& context, const std::vector<Objects>& sections, std::uint64_t address) {
  const Layout::Literals& layout = context.layout.literals;
  const std::uint64_t objects = local_at(context, address + layout.array_objects);
  const std::uint32_t count = element_count(context, address + layout.array_count, {objects}, address);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Element element =
        element_through(context, sections, objects + std::uint64_t{i} * context.layout.pointer);
    context.unit.elements.push_back(element);
  }
}

void read_dictionary(Context& context, const std::vector<Objects>& sections, std::uint64_t address) {
  const Layout::Literals& layout = context.layout.literals;
  const std::uint64_t keys = local_at(context, address + layout.dictionary_keys);
  const std::uint64_t objects = local_at(context, address + layout.dictionary_objects);
  const std::uint32_t count =
      element_count(context, address + layout.dictionary_count, {keys, objects}, address);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t inside = std::uint64_t{i} * context.layout.pointer;
    const Element key = element_through(context, sections, keys + inside);
    const Element object = element_through(context, sections, objects + inside);
    context.unit.elements.insert(context.unit.elements.end(), {key, object});
  }
}

CollectionKind collection_kind(Kind kind) {
  switch (kind) {
    case Kind::Array:
      return CollectionKind::Array;
    case Kind::Dictionary:
      return CollectionKind::Dictionary;
    case Kind::Integer:
      return CollectionKind::IntegerNumber;
    default:
      return CollectionKind::RealNumber;
  }
}

}  // namespace

void read_collections(Context& context) {
  const std::vector<Objects> sections = constant_sections(context);
  Unit& unit = context.unit;
  for (const Objects& objects : sections) {
    if (objects.kind == Kind::String) continue;
    for (std::uint64_t i = 0; i < objects.table.count(objects.stride); ++i) {
      const std::uint64_t address = objects.table.address + i * objects.stride;
      const std::size_t first = unit.elements.size();
      if (objects.kind == Kind::Array) {
        read_array(context, sections, address);
      } else if (objects.kind == Kind::Dictionary) {
        read_dictionary(context, sections, address);
      } else if (first < limits::kMaxElements) {
        unit.elements.push_back(number_at(context, objects.kind, address));
      }
      unit.collections.push_back({.kind = collection_kind(objects.kind),
                                  .elements = range_since(unit.elements, first),
                                  .address = address});
    }
  }
}

}  // namespace candor::objc
