// Damaged metadata: every file of a fuzzer's collection and damaged copies of good ones, each in a child.
#include <doctest/doctest.h>

#include <filesystem>
#include <random>

#include "support.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

bool survives(test::ChildResult result) {
  return result == test::ChildResult::Fine || result == test::ChildResult::Error;
}

TEST_CASE("every property list that broke libplist is read or refused") {
  const std::string folder = test::samples();
  if (folder.empty()) return;
  std::size_t seen = 0;
  for (const auto& file : fs::recursive_directory_iterator(folder + "/hostile/libplist")) {
    if (!file.is_regular_file()) continue;
    ++seen;
    INFO(file.path().string());
    const std::string bytes = test::read_file(file.path().string());
    CHECK(survives(test::run_limited(
        [&] { return read_metadata(ArtifactKind::InfoPlist, as_byte_span(bytes)).has_value(); })));
  }
  CHECK(seen > 50);
}

struct Good {
  ArtifactKind kind;
  std::string bytes;
};

std::vector<Good> good_files() {
  const std::string list = test::xml(
      "<dict><key>a</key><array><string>b</string><integer>7</integer></array><key>c</key><data>AQID</data>"
      "<key>d</key><date>2024-01-01T00:00:00Z</date><key>e</key><real>2</real></dict>");
  return {{ArtifactKind::InfoPlist, list},
          {ArtifactKind::InfoPlist, test::binary(list)},
          {ArtifactKind::Profile, test::sign(list)},
          {ArtifactKind::Entitlements, list},
          {ArtifactKind::LocalizedStrings, "\"a\" = \"b\"; c = ( d, { e = <00ff>; } );"},
          {ArtifactKind::Certificate, test::certificate_der("Root", true)}};
}

/// Damages with `damage` and decodes, all in one child; a crash is narrowed down by the printed seed.
void decode_damaged(const Good& good, auto&& damage, std::uint32_t rounds) {
  const auto result = test::run_limited([&] {
    for (std::uint32_t round = 0; round < rounds; ++round) {
      std::string bytes = good.bytes;
      damage(bytes, round);
      Unit unit;
      static_cast<void>(read_metadata(good.kind, as_byte_span(bytes)).has_value());
      static_cast<void>(add_entitlements(unit, EntitlementsForm::Der, as_byte_span(bytes)).has_value());
    }
    return true;
  });
  CHECK(result == test::ChildResult::Fine);
}

TEST_CASE("metadata cut at every length is read or refused") {
  for (const Good& good : good_files()) {
    INFO(static_cast<int>(good.kind));
    decode_damaged(
        good, [](std::string& bytes, std::uint32_t round) { bytes.resize(round); },
        static_cast<std::uint32_t>(good.bytes.size()));
  }
}

TEST_CASE("metadata with changed bits is read or refused") {
  for (const Good& good : good_files()) {
    INFO(static_cast<int>(good.kind));
    decode_damaged(
        good,
        [](std::string& bytes, std::uint32_t round) {
          std::mt19937 random(round);
          for (std::uint32_t i = 0; i <= round % 4; ++i) {
            bytes[random() % bytes.size()] ^= static_cast<char>(1u << random() % 8);
          }
        },
        1000);
  }
}

}  // namespace
}  // namespace candor
