// Reads types, and what refers to types and places, from text.

#include <fmt/format.h>

#include "unit/text/reader.h"

namespace candor::text {

Result<std::uint32_t> Reader::type_reference() {
  if (cursor.peek().kind == TokenKind::Word) {
    if (cursor.peek().text == "unknown") return cursor.next(), 0;
    if (const auto found = types.first.find(cursor.peek().text); found != types.first.end()) {
      return cursor.next(), found->second + 1;
    }
  }
  return cursor.expected("the label of a type, or unknown");
}

Status Reader::type_attribute(std::uint32_t& type_plus_1) {
  if (!cursor.same_line() || !cursor.accept_mark(":")) return {};
  CANDOR_TRY(type_plus_1, type_reference());
  return {};
}

Status Reader::place(std::uint32_t& place_plus_1) {
  if (!cursor.same_line() || !cursor.accept_mark("@")) return {};
  Place place;
  const bool in_file = cursor.peek().kind == TokenKind::String;
  if (in_file) {
    CANDOR_TRY(place.file, string("a file"));
    CANDOR_TRY_STATUS(cursor.expect_mark(":"));
    CANDOR_TRY(place.line, cursor.expect_u32("a line"));
    CANDOR_TRY_STATUS(cursor.expect_mark(":"));
    CANDOR_TRY(place.column, cursor.expect_u32("a column"));
  }
  if (!in_file || (cursor.same_line() && cursor.peek().kind == TokenKind::Number)) {
    CANDOR_TRY(place.address, cursor.expect_integer("\"file\":line:column or an address"));
  }
  const auto [found, added] = places.try_emplace({index(place.file), place.line, place.column, place.address},
                                                 static_cast<std::uint32_t>(unit.code.places.size()) + 1);
  if (added) unit.code.places.push_back(place);
  place_plus_1 = found->second;
  return {};
}

Status read_type(Reader& reader) {
  Cursor& cursor = reader.cursor;
  Unit& unit = reader.unit;
  Type type;
  const auto number = static_cast<std::uint32_t>(unit.code.types.size());
  const auto label = reader.types.first.find(cursor.peek().text);
  if (label == reader.types.first.end() || label->second != number) {
    return cursor.expected("a label that no other type has");
  }
  cursor.next();
  CANDOR_TRY_STATUS(reader.kind(type.kind, words::kTypeKind));
  if (cursor.same_line() && cursor.peek().kind == TokenKind::String) {
    CANDOR_TRY(type.name, reader.string("a name"));
  }
  CANDOR_TRY_STATUS(reader.name_list(type.protocols));
  reader.flags(type.flags, words::kTypeFlag);
  CANDOR_TRY_STATUS(reader.attribute("size", type.size));
  if (cursor.same_line() && cursor.accept_mark("(")) {
    type.members.first = static_cast<std::uint32_t>(unit.code.type_members.size());
    do {
      TypeMember member;
      if (cursor.peek().kind == TokenKind::String) {
        CANDOR_TRY(member.name, reader.string("a field's name"));
      }
      CANDOR_TRY(member.type, reader.type_reference());
      CANDOR_TRY_STATUS(reader.attribute("offset", member.offset));
      unit.code.type_members.push_back(member);
      ++type.members.count;
    } while (cursor.accept_mark(","));
    CANDOR_TRY_STATUS(cursor.expect_mark(")"));
  }
  unit.code.types.push_back(type);
  return {};
}

}  // namespace candor::text
