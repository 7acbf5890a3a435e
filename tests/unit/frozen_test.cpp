#include <doctest/doctest.h>

#include <cstring>

#include "unit/unit.h"

using namespace candor;

namespace {

ByteSpan bytes_of(const std::vector<std::uint8_t>& frozen) { return std::as_bytes(std::span(frozen)); }

Unit small_unit() {
  Unit unit;
  unit.kind = UnitKind::MachoExecutable;
  unit.digest[0] = 7;
  unit.identity.arch = unit.intern("arm64");
  unit.coverage.functions_seen = 3;
  unit.libraries.push_back({unit.intern("/usr/lib/libz.dylib"), LibraryKind::Weak});
  unit.imports.push_back({unit.intern("deflate"), 1, kImportWeak});
  unit.exports.push_back({.name = unit.intern("main"), .flags = kExportFunction, .address = 0x100004000});
  unit.nodes.push_back({.kind = NodeKind::Array, .children = {1, 1}});
  unit.nodes.push_back({.kind = NodeKind::String, .text = unit.intern("voip")});
  unit.documents.push_back({DocumentKind::InfoPlist, 0, {}});
  return unit;
}

ErrorKind error_of(const Unit& unit) {
  const auto result = view(unit);
  REQUIRE(!result);
  const auto opened = open_frozen(bytes_of(freeze(unit)));
  CHECK(!opened);
  return result.error().kind;
}

}  // namespace

TEST_CASE("a frozen unit opens to the same tables") {
  const Unit unit = small_unit();
  const auto frozen = freeze(unit);
  const auto opened = open_frozen(bytes_of(frozen));
  REQUIRE(opened);
  CHECK(opened->kind == UnitKind::MachoExecutable);
  CHECK(opened->digest == unit.digest);
  CHECK(opened->string(opened->identity.arch) == "arm64");
  CHECK(opened->coverage.functions_seen == 3);
  REQUIRE(opened->imports.size() == 1);
  CHECK(opened->string(opened->imports[0].name) == "deflate");
  CHECK(opened->imports[0].flags == kImportWeak);
  CHECK(opened->exports[0].address == 0x100004000);
  CHECK(opened->string(opened->nodes[1].text) == "voip");
}

TEST_CASE("the same unit freezes to the same bytes") { CHECK(freeze(small_unit()) == freeze(small_unit())); }

TEST_CASE("an empty unit is valid") { CHECK(open_frozen(bytes_of(freeze(Unit{})))); }

TEST_CASE("bytes that are no unit are refused") {
  const std::vector<std::uint8_t> nothing;
  CHECK(open_frozen(bytes_of(nothing)).error().kind == ErrorKind::BadUnit);
  const std::vector<std::uint8_t> zeros(64, 0);
  CHECK(open_frozen(bytes_of(zeros)).error().kind == ErrorKind::BadUnit);
}

TEST_CASE("bytes that are not 8-byte aligned are refused") {
  auto frozen = freeze(small_unit());
  frozen.insert(frozen.begin(), 4, 0);
  CHECK(open_frozen(bytes_of(frozen).subspan(4)).error().kind == ErrorKind::BadUnit);
}

TEST_CASE("a string id past the table is refused") {
  Unit unit = small_unit();
  unit.imports[0].name = StringId{1000};
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("a library index past the table is refused") {
  Unit unit = small_unit();
  unit.imports[0].library = 2;
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("an unknown flag is refused") {
  Unit unit = small_unit();
  unit.imports[0].flags = 0x80;
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("an unknown kind is refused") {
  Unit unit = small_unit();
  unit.libraries[0].kind = static_cast<LibraryKind>(5);
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("a range that ends past its table is refused") {
  Unit unit = small_unit();
  unit.definitions.push_back({.methods = {0xffffffff, 2}});
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("definitions that share methods are refused") {
  Unit unit = small_unit();
  unit.methods.resize(1);
  unit.definitions.push_back({.methods = {0, 1}});
  CHECK(view(unit));
  unit.definitions.push_back({.methods = {0, 1}});
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("a tree whose child stands before its parent is refused") {
  Unit unit = small_unit();
  unit.nodes[0].children = {0, 1};
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("a node with two parents is refused") {
  Unit unit = small_unit();
  unit.nodes[0].children = {1, 2};
  unit.nodes[1].kind = NodeKind::Array;
  unit.nodes[1].children = {2, 1};
  unit.nodes.push_back({});
  unit.nodes.push_back({});
  CHECK(error_of(unit) == ErrorKind::BadUnit);
}

TEST_CASE("a tree deeper than the limit is refused") {
  Unit unit;
  unit.documents.push_back({});
  for (std::uint32_t i = 0; i < 65; ++i)
    unit.nodes.push_back({.kind = NodeKind::Array, .children = {i + 1, 1}});
  unit.nodes.push_back({});
  CHECK(error_of(unit) == ErrorKind::BadUnit);
  unit.nodes[64].children = {};
  CHECK(view(unit));
}

TEST_CASE(
    "a unit of another schema version is refused as such, so that a cache of an older build is read afresh") {
  std::vector<std::uint8_t> frozen = freeze(small_unit());
  int refused = 0;
  for (std::size_t at = 0; at + sizeof(kUnitSchema) <= frozen.size(); at += sizeof(kUnitSchema)) {
    auto schema = kUnitSchema;
    std::memcpy(&schema, frozen.data() + at, sizeof(schema));
    if (schema != kUnitSchema) continue;
    const auto other = static_cast<decltype(schema)>(kUnitSchema + 1);
    std::memcpy(frozen.data() + at, &other, sizeof(other));
    const auto opened = open_frozen(bytes_of(frozen));
    if (!opened && opened.error().kind == ErrorKind::UnitVersion) ++refused;
    std::memcpy(frozen.data() + at, &schema, sizeof(schema));
  }
  CHECK(refused == 1);
}
