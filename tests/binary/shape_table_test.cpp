#include "binary/arm64/shape_table.h"

#include <doctest/doctest.h>

#include <string>

#include "base/limits.h"

namespace candor::arm64 {
namespace {

using Kind = Passed::Kind;

constexpr char kPlatform[] = R"(unit sdk
type id object
type base object "Base"
type text object "Text"
type data object "Data" <"Copying">
type int int signed size 4
type double float size 8
type point struct "Point" size 16 ("x" double, "y" double offset 8)
type node struct "node" size 8 ("next" link)
type link pointer size 8 (node)
type void void
type done block size 8 (void, data)
type kind object instance
type selector selector size 8
class "Base" {
  method "-" "init" code "-[Base init]"
  method "-" "send:to:" code "-[Base send:to:]"
  method "-" "value" code "-[Base value]"
  method "+" "value" code "+[Base value]"
}
class "Derived" : "Base" { method "-" "load:" code "-[Derived load:]" }
category "Derived" ("More") { method "-" "format:" code "-[Derived format:]" }
class "Other" { method "-" "value" code "-[Other value]" method "-" "load:" code "-[Other load:]" }
class "Third" { method "-" "load:" code "-[Third load:]" }
protocol "Listener" { method "-" "heard:" optional code "-[<Listener> heard:]" }
function "-[Base init]" (%self : base) : kind
function "-[Base send:to:]" (%self : base, %data : data, %done : done) : void
function "-[Base value]" (%self : base) : double
function "+[Base value]" (%self) : int
function "-[Derived load:]" (%self, %at : point) : text
function "-[Derived format:]" (%self, %format : text) : text variadic
function "-[Other value]" (%self) : int
function "-[Other load:]" (%self, %from : text) : text
function "-[Third load:]" (%self, %from : data) : text
function "-[<Listener> heard:]" (%self : id, %text : text) : void
function "Print" (%format : text) : void variadic
function "Walk" (%from : link, %by : point) : double
)";

constexpr char kImage[] = R"(unit macho-executable "arm64"
class "Mine" : "Derived" {
  ivar "_name" type "@\"Text\"" offset 8 size 8
  ivar "_plain" offset 16 size 8
  property "name" attributes "T@\"Text\",C,N,V_name"
  property "shown" attributes "TB,GisShown,SputShown:"
  property "odd" attributes "T{Point=dd}"
  property "shared" attributes "T@\"Mine\",R" class-member
  method "-" "name" types "@16@0:8"
  method "-" "setName:" types "v24@0:8@16"
  method "-" "isShown" types "B16@0:8"
  method "-" "putShown:" types "v20@0:8B16"
  method "-" "odd" types "i16@0:8"
  method "+" "shared" types "@16@0:8"
  method "-" "shared" types "@16@0:8"
  method "-" "value" types "f16@0:8"
  method "-" "own:" types "v20@0:8f16"
  method "-" "lies:about:" types "v16@0:8"
  method "-" "bare:"
}
)";

Unit parsed(const char* text) {
  auto unit = parse_text(text);
  REQUIRE(unit);
  return std::move(*unit);
}

struct Image {
  Unit platform = parsed(kPlatform);
  UnitView sdk = *view(platform);
  Unit unit = parsed(kImage);
  ShapeTable shapes{&sdk, unit};

  std::string name(const Passed& passed) const {
    if (passed.type == 0) return "?";
    return std::string(unit.strings.at(unit.code.types[passed.type - 1].name));
  }
  const CallShape& own(std::string_view selector, bool of_class_object = false) {
    for (std::uint32_t i = 0; i < unit.methods.size(); ++i) {
      const bool same = unit.strings.at(unit.methods[i].selector) == selector;
      if (same && ((unit.methods[i].flags & kClassMember) != 0) == of_class_object)
        return shapes.method(0, i);
    }
    FAIL("no such method");
    return shapes.method(0, 0);
  }
};

TEST_CASE("a message has the shape that the platform declares, with its types") {
  Image image;
  const CallShape& shape = image.shapes.message("send:to:", "", false);
  REQUIRE(shape.parameters.size() == 4);
  CHECK(shape.result.kind == Kind::Void);
  CHECK(image.name(shape.parameters[2]) == "Data");
  const Type& data = image.unit.code.types[shape.parameters[2].type - 1];
  CHECK(data.protocols.count == 1);
  const Type& block = image.unit.code.types[shape.parameters[3].type - 1];
  CHECK(block.kind == TypeKind::Block);
  CHECK(block.members.count == 2);
  CHECK(&shape == &image.shapes.message("send:to:", "", false));
  CHECK(view(image.unit).has_value());
}

TEST_CASE("methods of categories and protocols count, and may be variadic") {
  Image image;
  CHECK(image.shapes.message("format:", "", false).variadic);
  CHECK(image.name(image.shapes.message("heard:", "Mine", false).parameters[2]) == "Text");
}

TEST_CASE("where declarations differ, the class decides, also from above") {
  Image image;
  CHECK(image.shapes.message("value", "Base", false).result.kind == Kind::Float);
  CHECK(image.shapes.message("value", "Derived", false).result.size == 8);
  CHECK(image.shapes.message("value", "Base", true).result.kind == Kind::Word);
  CHECK(image.shapes.message("value", "Other", false).result.size == 4);
  CHECK(image.shapes.message("load:", "Derived", false).parameters[2].kind == Kind::Vectors);
  CHECK(image.name(image.shapes.message("load:", "Third", false).parameters[2]) == "Data");
  CHECK(image.shapes.message("value", "Mine", false).result.size == 4);  // its own, a float
  CHECK(image.shapes.message("value", "Mine", false).result.kind == Kind::Float);
  CHECK(image.shapes.message("load:", "Mine", false).parameters[2].kind == Kind::Vectors);
}

TEST_CASE("without a class, the image's own methods decide, then most of the others") {
  Image image;
  const CallShape& value = image.shapes.message("value", "", false);
  CHECK(value.result.kind == Kind::Float);
  CHECK(value.result.size == 4);
  const CallShape& load = image.shapes.message("load:", "", false);
  CHECK(load.parameters[2].kind == Kind::Word);
  CHECK(load.parameters[2].type == 0);  // text and data
  CHECK(image.name(load.result) == "Text");
}

TEST_CASE("a message that nothing declares has a word for each colon") {
  Image image;
  const CallShape& shape = image.shapes.message("some:thing::", "Mine", false);
  CHECK(shape.parameters.size() == 5);
  CHECK(shape.result.kind == Kind::Word);
  Unit empty;
  ShapeTable alone(nullptr, empty);
  CHECK(alone.message("count", "", true).parameters.size() == 2);
  CHECK(alone.function("Print") == nullptr);
}

TEST_CASE("functions of the platform have their shapes") {
  Image image;
  const CallShape* print = image.shapes.function("Print");
  REQUIRE(print != nullptr);
  CHECK(print->variadic);
  CHECK(print->parameters.size() == 1);
  CHECK(print == image.shapes.function("Print"));
  CHECK(image.shapes.function("Base") == nullptr);
  CHECK(image.shapes.function("-[Base init]") == nullptr);
}

TEST_CASE("types that hold themselves end") {
  Image image;
  const CallShape* walk = image.shapes.function("Walk");
  REQUIRE(walk != nullptr);
  CHECK(walk->parameters[1].kind == Kind::Vectors);
  const Type& link = image.unit.code.types[walk->parameters[0].type - 1];
  const Type& node = image.unit.code.types[image.unit.code.type_members[link.members.first].type - 1];
  CHECK(image.unit.strings.at(node.name) == "node");
  CHECK(node.members.count == 0);
}

TEST_CASE("a type inside others is taken over to a depth") {
  std::string text = "unit sdk\n";
  for (int i = 0; i < 2 * limits::kMaxTypeDepth; ++i)
    text += "type t" + std::to_string(i) + " pointer size 8 (t" + std::to_string(i + 1) + ")\n";
  text += "type t" + std::to_string(2 * limits::kMaxTypeDepth) + " void\nfunction \"Deep\" (%x : t0)\n";
  const Unit platform = parsed(text.c_str());
  const UnitView sdk = *view(platform);
  Unit unit;
  ShapeTable shapes(&sdk, unit);
  CHECK(shapes.function("Deep") != nullptr);
  CHECK(unit.code.types.size() == limits::kMaxTypeDepth + 1);
}

TEST_CASE("a method of the image knows its class, and an accessor the type of its property") {
  Image image;
  CHECK(image.name(image.own("name").parameters[0]) == "Mine");
  CHECK(image.name(image.own("name").result) == "Text");
  CHECK(image.name(image.own("setName:").parameters[2]) == "Text");
  CHECK(image.own("setName:").result.kind == Kind::Void);
  CHECK(image.own("isShown").result.size == 1);
  CHECK(image.own("putShown:").parameters[2].size == 1);
  CHECK(image.name(image.own("shared", true).result) == "Mine");
  CHECK(image.name(image.own("shared", false).result).empty());
  CHECK(image.own("odd").result.kind == Kind::Word);  // where they differ, the encoding holds
  CHECK(image.own("odd").result.size == 4);
  CHECK(view(image.unit).has_value());
}

TEST_CASE("a method has as many parameters as its selector has colons") {
  Image image;
  CHECK(image.own("lies:about:").parameters.size() == 4);
  CHECK(image.own("bare:").parameters.size() == 3);
}

TEST_CASE("instance variables and block signatures have their types") {
  Image image;
  CHECK(image.name({.type = image.shapes.ivar_type(0)}) == "Text");
  CHECK(image.shapes.ivar_type(1) == 0);
  const CallShape& block = image.shapes.encoding("v16@?0@\"Data\"8");
  CHECK(image.name(block.parameters[1]) == "Data");
  CHECK(&block == &image.shapes.encoding("v16@?0@\"Data\"8"));
}

TEST_CASE("superclasses that meet themselves end") {
  Unit unit = parsed(R"(unit macho-executable
class "A" : "B" { method "-" "run" types "f16@0:8" }
class "B" : "A"
class "C" : "C"
class "D" { method "-" "run" types "i16@0:8" method "-" "walk" types "d16@0:8" }
)");
  ShapeTable shapes(nullptr, unit);
  CHECK(shapes.message("run", "B", false).result.kind == Kind::Float);
  CHECK(shapes.message("walk", "C", false).result.kind == Kind::Float);
  CHECK(&shapes.message("walk", "A", true) == &shapes.message("walk", "A", true));
}

TEST_CASE("of one selector, a limited number of the image's methods is compared") {
  std::string text = "unit macho-executable\n";
  for (int i = 0; i < 600; ++i) {
    text += "class \"C" + std::to_string(i) + "\" { method \"-\" \"run\" types \"" +
            (i < 260 ? "i16@0:8" : "f16@0:8") + "\" }\n";
  }
  Unit unit = parsed(text.c_str());
  ShapeTable shapes(nullptr, unit);
  CHECK(shapes.message("run", "", false).result.size == 4);
  CHECK(shapes.message("run", "", false).result.kind == Kind::Word);
}

}  // namespace
}  // namespace candor::arm64
