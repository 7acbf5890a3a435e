// The shipped worker, with all front ends, on an app in a zip.
#include <doctest/doctest.h>
#include <zip.h>

#include <filesystem>
#include <map>

#include "worker/locate.h"
#include "worker/support.h"

namespace candor {
namespace {

constexpr std::string_view kInfoPlist = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>org.example.app</string>
<key>CFBundleExecutable</key><string>A</string></dict></plist>
)";
// An image header that announces more load commands than there are.
constexpr std::string_view kBrokenImage(
    "\xcf\xfa\xed\xfe\x0c\0\0\1\0\0\0\0\2\0\0\0\x09\0\0\0\xff\xff\0\0\0\0\0\0\0\0\0\0", 32);

std::string make_ipa(const TemporaryDirectory& directory) {
  const std::string path = directory.path() + "/A.ipa";
  const std::map<std::string, std::string_view> entries = {
      {"Payload/A.app/Info.plist", kInfoPlist},
      {"Payload/A.app/A", kBrokenImage},
      {"Payload/A.app/embedded.mobileprovision", "not signed"},
      {"Payload/A.app/PrivacyInfo.xcprivacy", "<plist>"}};
  zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
  REQUIRE(archive != nullptr);
  for (const auto& [name, content] : entries) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    REQUIRE(zip_file_add(archive, name.c_str(), source, 0) >= 0);
  }
  REQUIRE(zip_close(archive) == 0);
  return path;
}

WorkerOptions shipped(int jobs) {
  WorkerOptions options = test_options(jobs);
  options.worker_path.clear();
  return options;
}

}  // namespace

TEST_CASE("the worker is found beside the program in a build tree") {
  CHECK(find_worker() == std::string(CANDOR_BINARY_DIR "/bin/candor-worker"));
}

TEST_CASE("artifacts of an IPA become units, and what is broken a problem of one artifact") {
  const TemporaryDirectory directory;
  const auto input = open_input(make_ipa(directory));
  REQUIRE(input);
  REQUIRE(input->bundles.size() == 1);
  const auto one = read_artifacts(*input, shipped(1));
  const auto two = read_artifacts(*input, shipped(2));
  REQUIRE(one);
  REQUIRE(two);
  REQUIRE(one->artifacts.size() == 4);
  REQUIRE(two->artifacts.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    const ScannedArtifact& artifact = one->artifacts[i];
    const Artifact& listed = input->bundles[artifact.bundle].artifacts[artifact.artifact];
    CAPTURE(listed.path);
    CHECK(artifact.unit.has_value() != !artifact.problems.empty());
    CHECK(artifact.problems == two->artifacts[i].problems);
    REQUIRE(artifact.unit.has_value() == two->artifacts[i].unit.has_value());
    if (artifact.unit) CHECK(as_text(artifact.bytes->span()) == as_text(two->artifacts[i].bytes->span()));
    for (const Problem& problem : artifact.problems) CHECK(problem.kind != ErrorKind::WorkerCrashed);
    if (listed.kind != ArtifactKind::InfoPlist) continue;
    REQUIRE(artifact.unit.has_value());
    CHECK(artifact.unit->documents.size() == 1);
    CHECK(artifact.unit->problems.empty());
  }
}

}  // namespace candor
