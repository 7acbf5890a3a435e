#include "program/merge_units.h"

#include <doctest/doctest.h>

#include <string>

namespace candor {
namespace {

Unit parsed(const std::string& text) {
  auto unit = parse_text(text);
  REQUIRE_MESSAGE(unit, unit.error().message << " at " << unit.error().where);
  return std::move(*unit);
}

Unit merged(const std::string& first, const std::string& second) {
  const Unit a = parsed(first), b = parsed(second);
  const MergeInput inputs[] = {{*view(a), "App/a.m", "App/"}, {*view(b), "App/b.m", "App/"}};
  Unit unit = merge_units(inputs);
  REQUIRE(view(unit));
  return unit;
}

std::string text_of(const Unit& unit) { return to_text(*view(unit)); }

TEST_CASE("one translation unit merged is the same code with longer paths") {
  const Unit a =
      parsed("unit source\nfunction \"f\" (%x) @ \"a.m\":1:2 {\nentry:\n  return %x @ \"a.m\":2:3\n}\n");
  const MergeInput inputs[] = {{*view(a), "App/a.m", "App/"}};
  const Unit unit = merge_units(inputs);
  CHECK(text_of(unit).contains("function \"f\" (%x.1) @ \"App/a.m\":1:2"));
  CHECK(text_of(unit).contains("return %x.1 @ \"App/a.m\":2:3"));
}

TEST_CASE("indices of the second unit are those of its own records") {
  const Unit unit = merged(
      "unit source\ntype t object \"First\"\nclass \"A\" : \"NSObject\" { method \"-\" \"a\" code \"-[A a]\" "
      "}\n"
      "function \"-[A a]\" (%self : t) {\nentry:\n  return %self\n}\n",
      "unit source\ntype t object \"Second\"\nclass \"B\" : \"NSObject\" <\"P\"> { method \"-\" \"b\" code "
      "\"-[B b]\" }\n"
      "function \"-[B b]\" (%self : t) {\nentry:\n  %c = closure \"-[B b]^1\" (%self)\n  return %c\n}\n"
      "function \"-[B b]^1\" () captures (%self) closure parent \"-[B b]\" {\nentry:\n  return %self\n}\n");
  const UnitView linked = *view(unit);
  REQUIRE(linked.definitions.size() == 2);
  const Method& method = linked.methods[linked.definitions[1].methods.first];
  const Function& function = linked.code.functions[method.function - 1];
  CHECK(linked.string(function.name) == "-[B b]");
  const Type& type = linked.code.types[linked.code.values[function.values.first].type - 1];
  CHECK(linked.string(type.name) == "Second");
  CHECK(linked.string(linked.names[linked.definitions[1].protocols.first]) == "P");
  CHECK(text_of(unit).contains("closure \"-[B b]^1\" (%self"));
}

TEST_CASE("what one unit defines is no import of the others, and names stand once") {
  const Unit unit = merged(
      "unit source\nimport \"helper\" function @ \"a.m\":3:1\nimport \"NSLog\" function @ \"a.m\":4:1\n"
      "class-reference \"B\" imported\nselector \"go\" @ \"a.m\":5:1\nlibrary \"/System/X\"\n",
      "unit source\nexport \"helper\" function\nimport \"NSLog\" function @ \"b.m\":9:1\nselector \"go\" @ "
      "\"b.m\":1:1\n"
      "library \"/System/X\"\nclass \"B\" : \"NSObject\"\n");
  CHECK(unit.imports.size() == 1);
  CHECK(unit.selector_references.size() == 1);
  CHECK(unit.libraries.size() == 1);
  REQUIRE(unit.class_references.size() == 1);
  CHECK(unit.class_references.front().flags == 0);
  CHECK(text_of(unit).contains("import \"NSLog\" function @ \"App/a.m\":4:1"));
  CHECK(text_of(unit).contains("selector \"go\" @ \"App/a.m\":5:1"));
}

}  // namespace
}  // namespace candor
