// Reads classes, categories, protocols and their members from text.

#include "unit/text/reader.h"

namespace candor::text {
namespace {

/// Appends to a table the records of one owner.
template <class T>
void own(Range& range, std::vector<T>& table, const T& record) {
  if (range.count == 0) range.first = static_cast<std::uint32_t>(table.size());
  table.push_back(record);
  ++range.count;
}

Status read_ivar(Reader& reader, Definition& definition) {
  Ivar ivar;
  CANDOR_TRY(ivar.name, reader.string("an ivar's name"));
  CANDOR_TRY_STATUS(reader.attribute("type", ivar.type));
  CANDOR_TRY_STATUS(reader.attribute("offset", ivar.offset));
  CANDOR_TRY_STATUS(reader.attribute("size", ivar.size));
  own(definition.ivars, reader.unit.ivars, ivar);
  return {};
}

Status read_property(Reader& reader, Definition& definition) {
  Property property;
  CANDOR_TRY(property.name, reader.string("a property's name"));
  CANDOR_TRY_STATUS(reader.attribute("attributes", property.attributes));
  reader.flags(property.flags, words::kMemberFlag);
  own(definition.properties, reader.unit.properties, property);
  return {};
}

Status read_method(Reader& reader, Definition& definition) {
  Method method;
  const std::string& sign = reader.cursor.peek().text;
  if (sign != "+" && sign != "-") return reader.cursor.expected("\"+\" or \"-\"");
  if (sign == "+") method.flags = kClassMember;
  reader.cursor.next();
  CANDOR_TRY(method.selector, reader.string("a selector"));
  CANDOR_TRY_STATUS(reader.attribute("types", method.types));
  if (reader.cursor.accept_word("optional")) method.flags |= kOptionalMember;
  if (reader.cursor.accept_word("code")) {
    CANDOR_TRY(const std::uint32_t function,
               reader.reference(reader.functions, "the name or #number of a function of this unit"));
    method.function = function + 1;
  }
  CANDOR_TRY_STATUS(reader.address(method.address));
  own(definition.methods, reader.unit.methods, method);
  return {};
}

Status read_members(Reader& reader, Definition& definition) {
  while (!reader.cursor.accept_mark("}")) {
    const std::string head = reader.cursor.peek().text;
    const bool known = head == "ivar" || head == "property" || head == "method";
    if (!known) return reader.cursor.expected("ivar, property, method or '}'");
    reader.cursor.next();
    CANDOR_TRY_STATUS(head == "ivar"       ? read_ivar(reader, definition)
                      : head == "property" ? read_property(reader, definition)
                                           : read_method(reader, definition));
  }
  return {};
}

Status read_definition(Reader& reader, DefinitionKind kind) {
  Definition definition{.kind = kind};
  const bool category = kind == DefinitionKind::Category;
  CANDOR_TRY(definition.name, reader.string("a class or protocol name"));
  if (reader.cursor.same_line() && reader.cursor.accept_mark(category ? "(" : ":")) {
    CANDOR_TRY(definition.super_or_category,
               reader.string(category ? "the category's name" : "a superclass"));
    if (category) CANDOR_TRY_STATUS(reader.cursor.expect_mark(")"));
  }
  CANDOR_TRY_STATUS(reader.name_list(definition.protocols));
  if (reader.cursor.same_line() && reader.cursor.accept_word("parameters")) {
    CANDOR_TRY_STATUS(reader.name_list(definition.type_parameters));
  }
  reader.flags(definition.flags, words::kDefinitionFlag);
  CANDOR_TRY_STATUS(reader.attribute("size", definition.instance_size));
  CANDOR_TRY_STATUS(reader.address(definition.address));
  CANDOR_TRY_STATUS(reader.place(definition.place));
  if (reader.cursor.accept_mark("{")) CANDOR_TRY_STATUS(read_members(reader, definition));
  reader.unit.definitions.push_back(definition);
  return {};
}

}  // namespace

Status read_class(Reader& reader) { return read_definition(reader, DefinitionKind::Class); }
Status read_category(Reader& reader) { return read_definition(reader, DefinitionKind::Category); }
Status read_protocol(Reader& reader) { return read_definition(reader, DefinitionKind::Protocol); }

}  // namespace candor::text
