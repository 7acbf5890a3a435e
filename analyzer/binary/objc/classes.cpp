#include <algorithm>

#include "base/limits.h"
#include "binary/objc/definitions.h"
#include "binary/objc/lists.h"

namespace candor::objc {
namespace {

constexpr std::string_view kClassPrefix = "OBJC_CLASS_$_";

void read_superclass(Context& context, std::uint64_t class_address, Definition& definition) {
  const std::uint64_t slot = class_address + context.layout.object_class.superclass;
  const macho::Pointer pointer = context.pointers.at(slot);
  if (pointer.kind == macho::Pointer::Kind::Null) return;
  if (pointer.kind == macho::Pointer::Kind::Import) context.superclass_slots.push_back(slot);
  if (const auto name = class_name_through(context, slot)) {
    definition.super_or_category = *name;
  } else {
    report(context, ErrorKind::BadMetadata, "a class's superclass is not readable", slot);
  }
}

std::uint32_t class_flags(std::uint32_t data_flags, std::uint64_t marks) {
  std::uint32_t flags = 0;
  if ((marks & kSwiftMarks) != 0) flags |= kSwiftClass;
  if ((data_flags & kDataRoot) != 0) flags |= kRootClass;
  if ((data_flags & kDataHidden) != 0) flags |= kMetaFlagsHidden;
  if ((data_flags & kDataHasCxxStructors) != 0) flags |= kHasCxxStructors;
  return flags;
}

/// Members of the class with data at `data`, then those of its metaclass with data at `meta` (kNowhere:
/// none).
void read_members(Context& context, std::uint64_t data, std::uint64_t meta, Definition& definition) {
  const Layout::ClassData& layout = context.layout.class_data;
  Unit& unit = context.unit;

  const std::size_t methods = unit.methods.size();
  read_methods(context, local_at(context, data + layout.methods), 0);
  if (meta != kNowhere) read_methods(context, local_at(context, meta + layout.methods), kClassMember);
  definition.methods = range_since(unit.methods, methods);

  const std::size_t names = unit.names.size();
  read_protocol_names(context, local_at(context, data + layout.protocols));
  definition.protocols = range_since(unit.names, names);

  const std::size_t ivars = unit.ivars.size();
  read_ivars(context, local_at(context, data + layout.ivars));
  definition.ivars = range_since(unit.ivars, ivars);

  const std::size_t properties = unit.properties.size();
  read_properties(context, local_at(context, data + layout.properties), 0);
  if (meta != kNowhere) read_properties(context, local_at(context, meta + layout.properties), kClassMember);
  definition.properties = range_since(unit.properties, properties);
}

void read_class(Context& context, std::uint64_t address) {
  std::uint64_t marks = 0;
  const std::uint64_t data = class_data(context, address, &marks);
  if (data == kNowhere) {
    report(context, ErrorKind::BadMetadata, "a class's data is outside the image", address);
    return;
  }
  const Layout::ClassData& layout = context.layout.class_data;
  const std::uint32_t data_flags = u32_at(context.image, data + layout.flags).value_or(0);
  Definition definition{
      .kind = DefinitionKind::Class,
      .flags = class_flags(data_flags, marks),
      .instance_size = u32_at(context.image, data + layout.instance_size).value_or(0),
      .address = address,
  };
  const auto name = text_through(context, data + layout.name, "a class's name");
  definition.name = name.value_or(StringId{});
  read_superclass(context, address, definition);

  const std::uint64_t metaclass = local_at(context, address + context.layout.object_class.isa);
  const std::uint64_t meta =
      metaclass == kNowhere || metaclass == address ? kNowhere : class_data(context, metaclass);
  if (metaclass != kNowhere && metaclass != address && meta == kNowhere) {
    report(context, ErrorKind::BadMetadata, "a metaclass's data is outside the image", metaclass);
  }
  read_members(context, data, meta == data ? kNowhere : meta, definition);
  context.unit.definitions.push_back(definition);
}

}  // namespace

std::uint64_t class_data(Context& context, std::uint64_t class_address, std::uint64_t* marks) {
  const std::uint64_t pointer = local_at(context, class_address + context.layout.object_class.data);
  if (pointer == kNowhere) return kNowhere;
  const std::uint64_t low_bits = context.layout.class_data_low_bits;
  if (marks != nullptr) *marks = pointer & low_bits;
  const std::uint64_t data = pointer & ~low_bits;
  return context.image.bytes_at(data, context.layout.class_data.size) ? data : kNowhere;
}

bool is_class_symbol(std::string_view symbol) { return symbol.starts_with(kClassPrefix); }

std::string_view class_of_symbol(std::string_view symbol) {
  if (is_class_symbol(symbol)) symbol.remove_prefix(kClassPrefix.size());
  return symbol;
}

std::optional<StringId> class_name_at(Context& context, std::uint64_t class_address) {
  if (const std::uint64_t data = class_data(context, class_address); data != kNowhere) {
    const std::uint64_t name = local_at(context, data + context.layout.class_data.name);
    if (auto text = context.texts.at(name)) return text;
  }
  // A Swift class stub has no data of its own; only a symbol can tell its name.
  const auto& defined = context.image.defined;
  const auto symbol = std::ranges::lower_bound(defined, class_address, {}, &macho::DefinedSymbol::address);
  if (symbol == defined.end() || symbol->address != class_address) return std::nullopt;
  return context.texts.intern(class_of_symbol(symbol->name));
}

std::optional<StringId> class_name_through(Context& context, std::uint64_t slot) {
  const macho::Pointer pointer = context.pointers.at(slot);
  switch (pointer.kind) {
    case macho::Pointer::Kind::Null:
      return std::nullopt;
    case macho::Pointer::Kind::Local:
      return class_name_at(context, pointer.address);
    case macho::Pointer::Kind::Import:
      break;
  }
  if (pointer.symbol >= context.image.symbols.size()) return std::nullopt;
  return context.texts.intern(class_of_symbol(context.image.symbols[pointer.symbol].name));
}

void read_classes(Context& context) {
  for (const std::uint64_t address : listed(context, {"__objc_classlist", "__objc_nlclslist"}, "classes")) {
    read_class(context, address);
  }
}

}  // namespace candor::objc
