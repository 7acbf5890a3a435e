// Entitlements in XML and in both DER forms.
#include <doctest/doctest.h>

#include <initializer_list>

#include "support.h"

namespace candor {
namespace {

using test::decode;
using test::xml;

std::string der(unsigned char tag, const std::string& content) {
  std::string out(1, static_cast<char>(tag));
  if (content.size() < 0x80) {
    out += static_cast<char>(content.size());
  } else {
    out += {'\x82', static_cast<char>(content.size() >> 8), static_cast<char>(content.size())};
  }
  return out + content;
}
std::string text(std::string_view value) { return der(0x0c, std::string(value)); }
std::string pair(std::string_view key, const std::string& value) { return der(0x30, text(key) + value); }
const std::string kTrue = der(0x01, "\xff");

std::string current_form(const std::string& pairs) { return der(0x70, der(0x02, "\x01") + der(0xb0, pairs)); }

std::string add(EntitlementsForm form, const std::string& bytes) {
  Unit unit;
  const Status status = add_entitlements(unit, form, as_byte_span(bytes));
  return status ? test::show(unit) : to_string(status.error());
}

TEST_CASE("entitlements of a code signature are read from XML") {
  CHECK(
      add(EntitlementsForm::Xml, xml("<dict><key>aps-environment</key><string>production</string></dict>")) ==
      "{aps-environment: \"production\"}");
}

TEST_CASE("the current DER form is read") {
  const std::string groups = der(0x30, text("group.a") + text("group.b"));
  CHECK(
      add(EntitlementsForm::Der,
          current_form(pair("get-task-allow", kTrue) + pair("groups", groups) + pair("n", der(0x02, "\xff")) +
                       pair("inner", der(0xb0, pair("k", der(0x02, std::string("\x01\x00", 2))))))) ==
      "{get-task-allow: true, groups: [\"group.a\", \"group.b\"], n: -1, inner: {k: 256}}");
}

TEST_CASE("the older DER form, a set, is read") {
  CHECK(
      add(EntitlementsForm::Der, der(0x31, pair("a", kTrue) + pair("b", der(0x31, pair("c", text("d")))))) ==
      "{a: true, b: {c: \"d\"}}");
}

TEST_CASE("DER lengths of more than one byte are read") {
  const std::string value(300, 'x');
  CHECK(add(EntitlementsForm::Der, current_form(pair("k", text(value)))) == "{k: \"" + value + "\"}");
}

TEST_CASE("the header of a signature blob is skipped in both forms") {
  const std::string plist = xml("<dict/>");
  const auto blob = [](std::string_view magic, const std::string& content) {
    const std::size_t size = content.size() + 8;
    return std::string(magic) + std::string(2, '\0') + static_cast<char>(size >> 8) +
           static_cast<char>(size) + content;
  };
  CHECK(decode(ArtifactKind::Entitlements, blob("\xfa\xde\x71\x71", plist)) == "{}");
  CHECK(add(EntitlementsForm::Der, blob("\xfa\xde\x71\x72", current_form(pair("a", kTrue)))) == "{a: true}");
}

TEST_CASE("the document tells which form it came from") {
  Unit unit;
  REQUIRE(add_entitlements(unit, EntitlementsForm::Der, as_byte_span(current_form(""))));
  CHECK(unit.documents.at(0).kind == DocumentKind::Entitlements);
  CHECK(unit.strings.at(unit.documents.at(0).origin) == "code signature, DER");
}

TEST_CASE("entitlements that cannot be decoded are refused with the offset") {
  CHECK(add(EntitlementsForm::Der, der(0x04, "x")) ==
        "BUN003: unexpected tag 0x04 at 0x0 of the DER entitlements");
  CHECK(add(EntitlementsForm::Der, current_form(pair("a", kTrue)).substr(0, 9))
            .starts_with("BUN003: an element of"));
  CHECK(add(EntitlementsForm::Der, current_form(pair("a", der(0x02, "123456789")))) ==
        "BUN003: an integer of 9 bytes at 0xc of the DER entitlements");
  CHECK(add(EntitlementsForm::Xml, xml("<array/>")) == "BUN003: the root is not a dictionary");
  CHECK(add(EntitlementsForm::Xml, "").starts_with("BUN003: "));
}

TEST_CASE("DER that nests deeper than the limit is refused") {
  std::string value = kTrue;
  for (int i = 0; i < 100; ++i) value = der(0x30, value);
  CHECK(add(EntitlementsForm::Der, current_form(pair("a", value)))
            .starts_with("BUN003: more than 100000 values or depth 64"));
}

}  // namespace
}  // namespace candor
