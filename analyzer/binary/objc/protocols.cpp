
#include <algorithm>

#include "base/limits.h"
#include "binary/objc/definitions.h"
#include "binary/objc/lists.h"

namespace candor::objc {
namespace {

constexpr std::string_view kProtocolPrefix = "OBJC_PROTOCOL_$_";

void read_protocol(Context& context, std::uint64_t address) {
  const Layout::Protocol& layout = context.layout.protocol;
  const auto size = u32_at(context.image, address + layout.size_field);
  if (!size || !context.image.bytes_at(address, layout.size_field)) {
    report(context, ErrorKind::BadMetadata, "a protocol is outside the image", address);
    return;
  }
  Unit& unit = context.unit;
  Definition definition{.kind = DefinitionKind::Protocol, .address = address};
  definition.name = text_through(context, address + layout.name, "a protocol's name").value_or(StringId{});

  const std::size_t names = unit.names.size();
  read_protocol_names(context, local_at(context, address + layout.protocols));
  definition.protocols = range_since(unit.names, names);

  const std::size_t methods = unit.methods.size();
  read_methods(context, local_at(context, address + layout.instance_methods), 0);
  read_methods(context, local_at(context, address + layout.optional_instance_methods), kOptionalMember);
  read_methods(context, local_at(context, address + layout.class_methods), kClassMember);
  read_methods(context, local_at(context, address + layout.optional_class_methods),
               kClassMember | kOptionalMember);
  definition.methods = range_since(unit.methods, methods);

  const std::size_t properties = unit.properties.size();
  read_properties(context, local_at(context, address + layout.instance_properties), 0);
  if (*size >= layout.class_properties + context.layout.pointer) {
    read_properties(context, local_at(context, address + layout.class_properties), kClassMember);
  }
  definition.properties = range_since(unit.properties, properties);
  unit.definitions.push_back(definition);
}

std::optional<StringId> protocol_name_through(Context& context, std::uint64_t slot) {
  const macho::Pointer pointer = context.pointers.at(slot);
  if (pointer.kind == macho::Pointer::Kind::Local) {
    return text_through(context, pointer.address + context.layout.protocol.name,
                        "an adopted protocol's name");
  }
  if (pointer.kind != macho::Pointer::Kind::Import || pointer.symbol >= context.image.symbols.size()) {
    return std::nullopt;
  }
  std::string_view name = context.image.symbols[pointer.symbol].name;
  if (name.starts_with(kProtocolPrefix)) name.remove_prefix(kProtocolPrefix.size());
  return context.texts.intern(name);
}

}  // namespace

void read_protocol_names(Context& context, std::uint64_t address) {
  if (address == kNowhere) return;
  const std::uint32_t pointer = context.layout.pointer;
  const std::uint64_t first = address + pointer;
  const auto count = word_at(context.image, address);
  if (!count || *count > context.image.slice.size() || !context.image.bytes_at(first, *count * pointer)) {
    report(context, ErrorKind::BadMetadata, "a protocol list ends outside the image", address);
    return;
  }
  auto& table = context.unit.names;
  const auto capped = static_cast<std::uint32_t>(std::min<std::uint64_t>(*count, limits::kMaxMethodsPerList));
  const std::uint32_t admitted =
      admit(context, &table, table.size(), limits::kMaxNameLists, capped, "adopted protocols", address);
  for (std::uint32_t i = 0; i < admitted; ++i) {
    if (const auto name = protocol_name_through(context, first + std::uint64_t{i} * pointer)) {
      table.push_back(*name);
    }
  }
}

void read_protocols(Context& context) {
  for (const std::uint64_t address : listed(context, {"__objc_protolist"}, "protocols")) {
    read_protocol(context, address);
  }
}

}  // namespace candor::objc
