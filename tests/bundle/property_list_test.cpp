// Property lists: the three forms, and what is refused before libplist sees it.
#include <doctest/doctest.h>

#include "base/limits.h"
#include "support.h"

namespace candor {
namespace {

using test::binary;
using test::decode;
using test::xml;

constexpr std::string_view kEveryKind =
    "<dict><key>modes</key><array><string>voip</string><string>audio</string></array>"
    "<key>on</key><true/><key>off</key><false/><key>count</key><integer>-3</integer>"
    "<key>ratio</key><real>1.5</real><key>bytes</key><data>AQIDBA==</data>"
    "<key>day</key><date>2024-02-29T12:30:00Z</date><key>empty</key><dict/></dict>";
constexpr std::string_view kEveryKindShown =
    "{modes: [\"voip\", \"audio\"], on: true, off: false, count: -3, ratio: 1.5, bytes: <AQIDBA==>, "
    "day: @2024-02-29T12:30:00Z, empty: {}}";

TEST_CASE("an XML property list keeps every kind of value in its order") {
  CHECK(decode(ArtifactKind::InfoPlist, xml(kEveryKind)) == kEveryKindShown);
}

TEST_CASE("a binary property list gives the same tree as its XML") {
  CHECK(decode(ArtifactKind::InfoPlist, binary(xml(kEveryKind))) == kEveryKindShown);
}

TEST_CASE("the document tells its kind and the unit the digest of its bytes") {
  const std::string bytes = xml("<dict/>");
  const auto unit = read_metadata(ArtifactKind::PrivacyManifest, as_byte_span(bytes));
  REQUIRE(unit);
  CHECK(unit->kind == UnitKind::Metadata);
  CHECK(unit->digest == sha256(as_byte_span(bytes)));
  REQUIRE(unit->documents.size() == 1);
  CHECK(unit->documents[0].kind == DocumentKind::PrivacyManifest);
}

TEST_CASE("a byte order mark and blanks before the XML are allowed") {
  CHECK(decode(ArtifactKind::InfoPlist, "\xef\xbb\xbf \n" + xml("<string>a</string>")) == "\"a\"");
}

TEST_CASE("long data is cut at the limit") {
  const std::string zeros(4 * limits::kMaxDataBytes, 'A');
  const std::string shown = decode(ArtifactKind::PropertyList, xml("<data>" + zeros + "</data>"));
  CHECK(shown.size() == limits::kMaxDataBytes / 3 * 4 + 2);
}

TEST_CASE("invalid UTF-8 in a property list becomes the replacement character") {
  CHECK(decode(ArtifactKind::InfoPlist, xml("<string>a\xff</string>")) == "\"a\xef\xbf\xbd\"");
}

TEST_CASE("strings files are read with comments, escapes and bare keys") {
  CHECK(decode(ArtifactKind::LocalizedStrings,
               "/* names */\n\"NSCameraUsageDescription\" = \"Scan \\\"codes\\\"\\n\\U00e9\";\n"
               "// bare\nCFBundleName = App;\n") ==
        "{NSCameraUsageDescription: \"Scan \"codes\"\n\xc3\xa9\", CFBundleName: \"App\"}");
}

TEST_CASE("strings files in UTF-16 of both byte orders are read") {
  const std::string text = "\"k\" = \"v\xc3\xa9\";";
  std::string little("\xff\xfe");
  std::string big("\xfe\xff");
  for (const char16_t c : std::u16string(u"\"k\" = \"v\u00e9\";")) {
    little += {static_cast<char>(c & 0xff), static_cast<char>(c >> 8)};
    big += {static_cast<char>(c >> 8), static_cast<char>(c & 0xff)};
  }
  const std::string expected = decode(ArtifactKind::LocalizedStrings, text);
  CHECK(expected == "{k: \"v\xc3\xa9\"}");
  CHECK(decode(ArtifactKind::LocalizedStrings, little) == expected);
  CHECK(decode(ArtifactKind::LocalizedStrings, big) == expected);
}

TEST_CASE("a compiled strings file is a binary property list") {
  CHECK(decode(ArtifactKind::LocalizedStrings, binary(xml("<dict><key>a</key><string>b</string></dict>"))) ==
        "{a: \"b\"}");
}

TEST_CASE("the old text form is read with its arrays, dictionaries and data") {
  CHECK(decode(ArtifactKind::InfoPlist, "{ a = (1, \"two\", ); b = { c = <0fbd77>; }; }") ==
        "{a: [\"1\", \"two\"], b: {c: <D713>}}");
}

TEST_CASE("what is no property list is refused with its size or line") {
  CHECK(decode(ArtifactKind::InfoPlist, "") == "BUN001: the property list is empty");
  CHECK(decode(ArtifactKind::InfoPlist, "\"a\" = \"b\"\n\"c\" = \"d\";") ==
        "BUN001: ';' was expected in line 2");
  CHECK(decode(ArtifactKind::InfoPlist, "<plist><dict><key>a</key>").starts_with("BUN001: "));
  CHECK(decode(ArtifactKind::InfoPlist, "bplist00").starts_with("BUN001: 8 bytes are too few"));
}

TEST_CASE("XML that nests deeper than the limit is refused, one that does not is read") {
  const auto nested = [](int depth) {
    std::string body;
    for (int i = 0; i < depth; ++i) body += "<array>";
    for (int i = 0; i < depth; ++i) body += "</array>";
    return xml(body);
  };
  CHECK(decode(ArtifactKind::InfoPlist, nested(limits::kMaxTreeDepth)).starts_with("[[["));
  CHECK(decode(ArtifactKind::InfoPlist, nested(limits::kMaxTreeDepth + 1)) ==
        "BUN001: its elements nest deeper than 64");
}

TEST_CASE("entities in a text are resolved, but not in such numbers that it takes minutes") {
  CHECK(decode(ArtifactKind::InfoPlist, xml("<string>a&lt;b&amp;</string>")) == "\"a<b&\"");
  std::string many;
  for (int i = 0; i < 500'000; ++i) many += "&lt;";
  CHECK(decode(ArtifactKind::InfoPlist, xml("<string>" + many + "</string>")) ==
        "BUN001: a text of 2000007 bytes has too many entities");
}

TEST_CASE("entities that the file declares itself are refused") {
  CHECK(decode(ArtifactKind::InfoPlist,
               "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist><string>&a;</string></plist>") ==
        "BUN001: it declares entities");
}

/// A binary property list of arrays, each referring twice to the next; the last is empty.
std::string doubling(int levels, bool cycle) {
  std::string bytes = "bplist00";
  std::string offsets;
  for (int i = 0; i <= levels; ++i) {
    offsets += static_cast<char>(bytes.size());
    const bool last = i == levels;
    const char next = static_cast<char>(last ? 0 : i + 1);
    bytes += last && !cycle ? std::string("\xa0") : std::string("\xa2") + next + next;
  }
  const auto table = static_cast<char>(bytes.size());
  return bytes + offsets + std::string(6, '\0') + "\x01\x01" + std::string(7, '\0') +
         static_cast<char>(levels + 1) + std::string(8, '\0') + std::string(7, '\0') + table;
}

TEST_CASE("a binary property list that expands without measure is refused before it is expanded") {
  CHECK(decode(ArtifactKind::InfoPlist, doubling(2, false)) == "[[[], []], [[], []]]");
  CHECK(decode(ArtifactKind::InfoPlist, doubling(30, false)) ==
        "BUN001: its objects expand to more than 100000 values");
}

TEST_CASE("a binary property list that contains itself is refused") {
  CHECK(decode(ArtifactKind::InfoPlist, doubling(3, true)) == "BUN001: object 0 contains itself");
}

}  // namespace
}  // namespace candor
