#include "binary/arm64/type_encoding.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <string>

#include "base/limits.h"

namespace candor::arm64 {
namespace {

using Kind = Passed::Kind;

struct Table {
  Unit unit;
  TypeTable types{unit};

  const Type& at(std::uint32_t type) {
    REQUIRE(type != 0);
    return unit.code.types[type - 1];
  }
  const Type& read(const std::string& encoding) { return at(read_encoded_type(types, encoding)); }
  TypeMember member(const Type& type, std::uint32_t i) {
    REQUIRE(i < type.members.count);
    return unit.code.type_members[type.members.first + i];
  }
  std::string name(const Type& type) { return std::string(unit.strings.at(type.name)); }
  std::string name(const TypeMember& member) { return std::string(unit.strings.at(member.name)); }
  bool is_sound() { return view(unit).has_value(); }
};

TEST_CASE("a method's encoding tells how its parameters and result travel") {
  Table table;
  const CallShape shape = read_encoding(table.types, "B52@0:8@16d24c32{CGPoint=dd}36");
  REQUIRE(shape.parameters.size() == 6);
  CHECK(shape.result.kind == Kind::Word);
  CHECK(shape.result.size == 1);
  CHECK(table.at(shape.result.type).kind == TypeKind::Boolean);
  CHECK(table.at(shape.parameters[0].type).kind == TypeKind::Object);
  CHECK(table.at(shape.parameters[1].type).kind == TypeKind::Selector);
  CHECK(shape.parameters[3].kind == Kind::Float);
  CHECK(shape.parameters[4].size == 1);
  CHECK(shape.parameters[5].kind == Kind::Vectors);
  CHECK(shape.parameters[5].count == 2);
  CHECK_FALSE(shape.variadic);
  CHECK(table.is_sound());
}

TEST_CASE("a void result and large structures are told apart from words") {
  Table table;
  CHECK(read_encoding(table.types, "v16@0:8").result.kind == Kind::Void);
  const std::string transform = "{CGAffineTransform=dddddd}";
  const CallShape shape = read_encoding(table.types, transform + "64@0:8" + transform + "16");
  CHECK(shape.result.kind == Kind::Memory);
  CHECK(shape.result.size == 48);
  CHECK(shape.parameters[2].kind == Kind::Memory);
}

TEST_CASE("a block's signature names classes, and the block comes first") {
  Table table;
  const CallShape shape = read_encoding(table.types, "v32@?0@\"NSData\"8@\"NSError\"16^B24");
  REQUIRE(shape.parameters.size() == 4);
  CHECK(table.at(shape.parameters[0].type).kind == TypeKind::Block);
  CHECK(table.name(table.at(shape.parameters[1].type)) == "NSData");
  CHECK(table.name(table.at(shape.parameters[2].type)) == "NSError");
  const Type& pointer = table.at(shape.parameters[3].type);
  CHECK(pointer.kind == TypeKind::Pointer);
  CHECK(table.at(table.member(pointer, 0).type).kind == TypeKind::Boolean);
}

TEST_CASE("a block's type may hold its own signature, without the block itself") {
  Table table;
  const Type& block = table.read("@?<v@?@\"NSData\"q>");
  CHECK(block.kind == TypeKind::Block);
  REQUIRE(block.members.count == 3);
  CHECK(table.at(table.member(block, 0).type).kind == TypeKind::Void);
  CHECK(table.name(table.at(table.member(block, 1).type)) == "NSData");
  CHECK(table.at(table.member(block, 2).type).size == 8);
  CHECK(table.read("@?").members.count == 0);
  const Type& nested = table.read("@?<v@?@?<v@?@>>");
  REQUIRE(nested.members.count == 2);
  CHECK(table.at(table.member(nested, 1).type).members.count == 2);
}

TEST_CASE("objects have classes and protocols") {
  Table table;
  CHECK(table.name(table.read("@\"NSString\"")) == "NSString");
  CHECK(table.name(table.read("@")).empty());
  CHECK(table.read("#").kind == TypeKind::ClassType);
  const Type& both = table.read("@\"Base<First><Second>\"");
  CHECK(table.name(both) == "Base");
  REQUIRE(both.protocols.count == 2);
  CHECK(table.unit.strings.at(table.unit.names[both.protocols.first + 1]) == "Second");
  CHECK(table.name(table.read("@\"<Only>\"")).empty());
}

TEST_CASE("fields of structures have names, offsets and types") {
  Table table;
  const Type& type = table.read("{Record=\"first\"c\"second\"@\"third\"@\"NSString\"\"fourth\"s\"last\"@}");
  CHECK(table.name(type) == "Record");
  CHECK(type.size == 40);
  REQUIRE(type.members.count == 5);
  CHECK(table.name(table.member(type, 1)) == "second");
  CHECK(table.member(type, 1).offset == 8);
  CHECK(table.name(table.at(table.member(type, 1).type)).empty());
  CHECK(table.name(table.at(table.member(type, 2).type)) == "NSString");
  CHECK(table.member(type, 3).offset == 24);
  CHECK(table.member(type, 4).offset == 32);
}

TEST_CASE("unions, arrays, bit fields and complex numbers have their sizes") {
  Table table;
  CHECK(table.read("(either=id[12c])").size == 16);
  const Type& bits = table.read("{?=\"a\"b3\"b\"b7\"c\"c}");
  CHECK(bits.size == 4);
  CHECK(table.member(bits, 1).offset == 0);
  CHECK(table.member(bits, 2).offset == 2);
  CHECK(table.read("{flags=b31b2}").size == 8);
  const Type& array = table.read("[3[2i]]");
  CHECK(array.kind == TypeKind::Array);
  CHECK(array.size == 3);
  CHECK(table.read("{grid=[3[2i]]q}").size == 32);
  CHECK(passed(spans_of(table.unit), read_encoded_type(table.types, "jd")).count == 2);
}

TEST_CASE("an array parameter is the address of its first element") {
  Table table;
  const CallShape shape = read_encoding(table.types, "v24@0:8[3d]16");
  CHECK(shape.parameters[2].kind == Kind::Word);
  CHECK(table.at(shape.parameters[2].type).kind == TypeKind::Pointer);
}

TEST_CASE("qualifiers say nothing about a type") {
  Table table;
  const CallShape shape = read_encoding(table.types, "Vv44@0:8r*16N^@24Rn@32oO@40");
  REQUIRE(shape.parameters.size() == 6);
  CHECK(shape.result.kind == Kind::Void);
  CHECK(shape.parameters[2].type == read_encoded_type(table.types, "*"));
}

// The encodings below are Clang's own.
TEST_CASE("vectors have no encoding, but room") {
  Table table;
  // - (vector4)vec:(vector4)v two:(vector2)w x:(id)x
  const CallShape shape = read_encoding(table.types, "48@0:81632@40");
  REQUIRE(shape.parameters.size() == 5);
  CHECK(shape.result.kind == Kind::Float);
  CHECK(shape.parameters[2].kind == Kind::Float);
  CHECK(shape.parameters[2].size == 16);
  CHECK(shape.parameters[3].kind == Kind::Float);
  CHECK(shape.parameters[3].size == 8);
  CHECK(shape.parameters[4].kind == Kind::Word);
  // ^(NSData *data, vector4 v, id x)
  const CallShape block = read_encoding(table.types, "v40@?0@\"NSData\"816@32");
  REQUIRE(block.parameters.size() == 4);
  CHECK(block.parameters[2].kind == Kind::Float);
  CHECK(block.parameters[3].kind == Kind::Word);
}

TEST_CASE("structures of vectors travel in vector registers") {
  Table table;
  // - (matrix)mat:(matrix)m x:(id)x, of four vectors
  const CallShape shape = read_encoding(table.types, "{?=[4]}88@0:8{?=[4]}16@80");
  REQUIRE(shape.parameters.size() == 4);
  CHECK(shape.result.kind == Kind::Vectors);
  CHECK(shape.parameters[2].kind == Kind::Vectors);
  CHECK(shape.parameters[2].count == 4);
  CHECK(shape.parameters[3].kind == Kind::Word);
  // one vector in a structure, and two small ones
  const CallShape other = read_encoding(table.types, "v48@0:8{quaternion=}16{pair=[2]}32");
  REQUIRE(other.parameters.size() == 4);
  CHECK(other.parameters[2].kind == Kind::Float);
  CHECK(other.parameters[2].size == 16);
  CHECK(other.parameters[3].kind == Kind::Vectors);
  CHECK(other.parameters[3].count == 2);
  CHECK(other.parameters[3].size == 16);
}

TEST_CASE("equal encodings give one type") {
  Table table;
  const std::string encoding =
      "{CGRect=\"origin\"{CGPoint=\"x\"d\"y\"d}\"size\"{CGSize=\"width\"d\"height\"d}}";
  const std::uint32_t first = read_encoded_type(table.types, encoding);
  const std::size_t count = table.unit.code.types.size();
  CHECK(read_encoded_type(table.types, encoding) == first);
  CHECK(table.unit.code.types.size() == count);
  CHECK(passed(spans_of(table.unit), first).count == 4);
}

TEST_CASE("the attributes of a property tell its type and its accessors") {
  Table table;
  const PropertyAttributes plain = read_property_attributes(table.types, "T@\"NSString\",C,N,V_name");
  CHECK(table.name(table.at(plain.type)) == "NSString");
  CHECK(plain.getter.empty());
  CHECK(plain.setter.empty());
  const PropertyAttributes named = read_property_attributes(table.types, "TB,GisOn,SputOn:,V_on");
  CHECK(named.getter == "isOn");
  CHECK(named.setter == "putOn:");
  const PropertyAttributes comma = read_property_attributes(table.types, "T{pair<int, int>=ii},Gfirst");
  CHECK(table.name(table.at(comma.type)) == "pair<int, int>");
  CHECK(comma.getter == "first");
  CHECK(read_property_attributes(table.types, "V_x").type == 0);
  CHECK(read_property_attributes(table.types, "T,Gx").getter == "x");
  CHECK(read_property_attributes(table.types, "").type == 0);
}

TEST_CASE("types end at a depth, and what follows them is still read") {
  Table table;
  std::string deep;
  for (int i = 0; i < limits::kMaxTypeDepth + 10; ++i) deep += "{s=";
  deep += "i" + std::string(limits::kMaxTypeDepth + 10, '}');
  const CallShape shape = read_encoding(table.types, "v32@0:8" + deep + "16@24");
  REQUIRE(shape.parameters.size() == 4);
  CHECK(table.at(shape.parameters[3].type).kind == TypeKind::Object);
  const std::string pointers(100'000, '^');
  CHECK(table.read(pointers + "i").kind == TypeKind::Pointer);
  CHECK(table.unit.code.types.size() < 200);
  CHECK(table.is_sound());
}

TEST_CASE("structures, blocks and methods keep a limited number of members") {
  Table table;
  const std::uint32_t many = limits::kMaxTypeMembers + 7;
  const Type large = table.read("{s=" + std::string(many, 'i') + "}");
  CHECK(large.members.count == limits::kMaxTypeMembers);
  CHECK(large.size == 4 * many);
  CHECK(table.read("@?<v@?" + std::string(many, 'i') + ">").members.count == limits::kMaxTypeMembers);
  std::string encoding = "v0";
  for (std::uint32_t i = 0; i < many; ++i) encoding += fmt::format("i{}", 4 * i);
  CHECK(read_encoding(table.types, encoding).parameters.size() == limits::kMaxTypeMembers);
  CHECK(table.is_sound());
}

TEST_CASE("a unit has a limited number of types") {
  Table table;
  for (std::uint32_t i = 0; i < limits::kMaxTypes; ++i)
    table.types.add({.kind = TypeKind::Array, .size = i + 1});
  CHECK(table.unit.code.types.size() == limits::kMaxTypes);
  CHECK(table.types.add({.kind = TypeKind::Array, .size = limits::kMaxTypes + 1}) == 0);
  CHECK(table.types.add({.kind = TypeKind::Array, .size = 1}) == 1);
  CHECK(read_encoding(table.types, "v24@0:8@16").parameters.size() == 3);
  CHECK(table.unit.code.types.size() == limits::kMaxTypes);
}

TEST_CASE("sizes that no memory has are cut") {
  Table table;
  CHECK(table.read("{s=[4294967295[4294967295[4294967295q]]]}").kind == TypeKind::Struct);
  CHECK(table.read("[99999999999999999999i]").size == 0xffffffff);
  CHECK(read_encoding(table.types, "v99999999999999999999@99999999999999999999:8").parameters.size() == 2);
  CHECK(table.is_sound());
}

TEST_CASE("text that is no encoding gives unknown types and an end") {
  Table table;
  for (const std::string text : {"",         "@",
                                 "@\"",      "@\"x",
                                 "@?<",      "@?<v",
                                 "{",        "{a",
                                 "{a=",      "{a=\"b",
                                 "{a=\"b\"", "[",
                                 "[4",       "(",
                                 "^",        "j",
                                 "b",        "v16",
                                 "v16@",     "}",
                                 "]",        ">",
                                 "v-1@+0",   "\xff\xfe",
                                 "%%%",      "{?=\"\"\"\"}",
                                 "rrrr",     "v@0:}8"}) {
    CAPTURE(text);
    CHECK(read_encoding(table.types, text).parameters.size() <= text.size());
    read_encoded_type(table.types, text);
    read_property_attributes(table.types, "T" + text);
  }
  CHECK(read_encoded_type(table.types, "?") == 0);
  CHECK(table.is_sound());
}

}  // namespace
}  // namespace candor::arm64
