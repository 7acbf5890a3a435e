// Classes, categories, protocols and their members as text.

#include "unit/text/writer.h"

namespace candor::text {
namespace {

void write_member_flags(Writer& writer, std::uint32_t flags) { writer.flags(flags, words::kMemberFlag); }

void write_ivar(Writer& writer, const Ivar& ivar) {
  writer.raw("  ivar "), writer.quoted(ivar.name);
  writer.attribute("type", ivar.type);
  writer.attribute("offset", ivar.offset);
  writer.attribute("size", ivar.size);
  writer.raw("\n");
}

void write_property(Writer& writer, const Property& property) {
  writer.raw("  property "), writer.quoted(property.name);
  writer.attribute("attributes", property.attributes);
  write_member_flags(writer, property.flags);
  writer.raw("\n");
}

void write_method(Writer& writer, const Method& method) {
  writer.raw((method.flags & kClassMember) != 0 ? "  method \"+\" " : "  method \"-\" ");
  writer.quoted(method.selector);
  writer.attribute("types", method.types);
  if ((method.flags & kOptionalMember) != 0) writer.raw(" optional");
  if (method.function != 0) writer.raw(" code "), writer.function_reference(method.function - 1);
  writer.address(method.address);
  writer.raw("\n");
}

void write_members(Writer& writer, const Definition& definition) {
  const UnitView& unit = writer.unit();
  if (definition.ivars.count + std::uint64_t{definition.properties.count} + definition.methods.count == 0) {
    return;
  }
  writer.raw(" {\n");
  for (const Ivar& ivar : UnitView::slice(unit.ivars, definition.ivars)) write_ivar(writer, ivar);
  for (const Property& property : UnitView::slice(unit.properties, definition.properties)) {
    write_property(writer, property);
  }
  for (const Method& method : UnitView::slice(unit.methods, definition.methods)) write_method(writer, method);
  writer.raw("}");
}

}  // namespace

void write_definitions(Writer& writer) {
  for (const Definition& definition : writer.unit().definitions) {
    writer.raw(words::kDefinitionKind[static_cast<std::size_t>(definition.kind)]);
    writer.raw(" "), writer.quoted(definition.name);
    if (!writer.unit().string(definition.super_or_category).empty()) {
      const bool category = definition.kind == DefinitionKind::Category;
      writer.raw(category ? " (" : " : "), writer.quoted(definition.super_or_category);
      writer.raw(category ? ")" : "");
    }
    writer.name_list(definition.protocols);
    if (definition.type_parameters.count > 0) {
      writer.raw(" parameters"), writer.name_list(definition.type_parameters);
    }
    writer.flags(definition.flags, words::kDefinitionFlag);
    writer.attribute("size", definition.instance_size);
    writer.address(definition.address);
    writer.place(definition.place);
    write_members(writer, definition);
    writer.raw("\n");
  }
}

}  // namespace candor::text
