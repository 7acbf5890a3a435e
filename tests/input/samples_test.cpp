// Real files: what a reviewer would list by hand, and hostile zips.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "base/digest.h"
#include "support.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

/// Reads every artifact, as a worker would; gives how many could be read.
std::size_t read_all(const Input& input) {
  std::size_t count = 0;
  for (const Bundle& bundle : input.bundles) {
    for (const Artifact& artifact : bundle.artifacts) {
      const Container& container = input.containers.at(artifact.content.container);
      auto reader = ContainerReader::open(container.fd, container.zip, container.path);
      REQUIRE(reader);
      const auto bytes = reader->read(artifact.content);
      if (bytes && bytes->size() == artifact.content.size) ++count;
    }
  }
  return count;
}

TEST_CASE("an IPA whose paths hold spaces gives its executable, plist, profile and entitlements") {
  const std::string folder = test::samples();
  if (folder.empty()) return;
  const auto input = open_input(folder + "/ipa/mastg-UnCrackable-Level1.ipa");
  REQUIRE(input);
  REQUIRE(input->bundles.size() == 1);
  const std::string app = "mastg-UnCrackable-Level1.ipa/Payload/UnCrackable Level 1.app";
  CHECK(input->bundles[0].path == app);
  CHECK(input->problems.empty());
  const std::string text = test::describe(*input);
  CHECK(text.contains("= InfoPlist #0 " + app + "/Info.plist\n"));
  CHECK(text.contains("= Profile #0 " + app + "/embedded.mobileprovision\n"));
  CHECK(text.contains("= Entitlements #0 " + app + "/archived-expanded-entitlements.xcent\n"));
  CHECK(text.contains("= MachO #0 " + app + "/UnCrackable Level 1 [arm64; not armv7]\n"));
  CHECK(input->bundles[0].artifacts.size() == 4);
  CHECK(read_all(*input) == 4);
}

TEST_CASE("a framework folder named alone is the root of a bundle") {
  const std::string folder = test::samples();
  if (folder.empty()) return;
  const auto input = open_input(folder + "/frameworks/BranchSDK.framework/");
  REQUIRE(input);
  CHECK(test::describe(*input) ==
        "bundle BranchSDK.framework\n"
        "  Framework BranchSDK.framework\n"
        "  = MachO #0 BranchSDK.framework/BranchSDK\n");
  CHECK(read_all(*input) == 1);
}

TEST_CASE("executables of a folder without bundles are loose, one bundle each") {
  const std::string folder = test::samples();
  if (folder.empty()) return;
  const auto input = open_input(folder + "/executables");
  REQUIRE(input);
  REQUIRE(input->bundles.size() == 2);
  CHECK(input->bundles[0].components[0].kind == ComponentKind::Loose);
  CHECK(read_all(*input) == 2);
}

TEST_CASE("every hostile zip is read or refused with a message") {
  const std::string folder = test::samples();
  if (folder.empty()) return;
  std::size_t seen = 0;
  for (const auto& file : fs::recursive_directory_iterator(folder + "/hostile/yauzl-zip")) {
    if (!file.is_regular_file()) continue;
    ++seen;
    INFO(file.path().string());
    const auto input = open_input(file.path().string());
    if (input) {
      read_all(*input);
    } else {
      CHECK_FALSE(input.error().message.empty());
      CHECK(input.error().where == file.path().string());
    }
  }
  CHECK(seen > 10);
}

TEST_CASE("a folder of hostile files is listed whole") {
  const std::string folder = test::samples();
  if (folder.empty()) return;
  const auto input = open_input(folder + "/hostile");
  REQUIRE(input);
  CHECK(input->bundles.size() > 10);
  read_all(*input);
}

}  // namespace
}  // namespace candor
