// A checkout's files on their way into programs.
#include "cli/checkout_programs.h"

#include <doctest/doctest.h>

#include <deque>

namespace candor {
namespace {

/// A checkout "My" whose artifacts have the units that their text form tells.
class Checkout {
 public:
  Checkout() {
    path_.input.path = "My";
    path_.input.bundles.push_back({"My", {{ComponentKind::Loose, "My", std::nullopt, {}, {}}}, {}});
  }
  void add(ArtifactKind kind, const std::string& path, const std::string& text, std::uint32_t component = 0) {
    auto unit = parse_text(text);
    REQUIRE_MESSAGE(unit, to_string(unit.error()));
    units_.push_back(std::move(*unit));
    Artifact artifact;
    artifact.kind = kind;
    artifact.path = "My/" + path;
    artifact.component = component;
    auto& artifacts = path_.input.bundles[0].artifacts;
    path_.scanned.artifacts.push_back(
        {0, static_cast<std::uint32_t>(artifacts.size()), nullptr, *view(units_.back()), {}});
    artifacts.push_back(std::move(artifact));
  }
  void source(const std::string& path) { add(ArtifactKind::SourceFile, path, "unit source\n"); }
  void plist(const std::string& path, const std::string& document) {
    add(ArtifactKind::InfoPlist, path, "unit metadata\ndocument info-plist " + document + "\n");
  }
  Component& root() { return path_.input.bundles[0].components[0]; }
  void framework(const std::string& path) {
    path_.input.bundles[0].components.push_back({ComponentKind::Framework, "My/" + path, 0, {}, {}});
  }

  std::string programs(bool include_tests = false) {
    REQUIRE(is_checkout(path_, 0));
    Programs programs;
    add_checkout(path_, 0, include_tests, programs);
    std::string text;
    for (const ProgramInput& program : programs.inputs) {
      text += "program " + program.path + "\n";
      for (std::uint32_t i = 0; i < program.components.size(); ++i) {
        const ComponentInput& component = program.components[i];
        text += "  " + std::string(to_string(component.role)) + " " + component.path + "\n";
        for (const UnitInput& unit : program.units) {
          if (unit.component == i) text += "    " + unit.artifact + "\n";
        }
        for (const std::string& resource : component.resources) text += "    + " + resource + "\n";
        for (const std::string& line : component.not_analysed) text += "    ! " + line + "\n";
      }
    }
    return text;
  }

 private:
  ReadPath path_;
  std::deque<Unit> units_;
};

TEST_CASE("without a project file the folders of Info.plists are components") {
  Checkout checkout;
  checkout.plist("Info.plist", "{CFBundlePackageType: \"APPL\"}");
  checkout.source("main.m");
  checkout.plist("extensions/Share/Info.plist", "{NSExtension: {a: \"b\"}}");
  checkout.source("extensions/Share/share.m");
  checkout.source("MyTests/test.m");
  checkout.framework("Vendor/Ads.framework");
  checkout.add(ArtifactKind::MachO, "Vendor/Ads.framework/Ads", "unit macho-library\n", 1);
  checkout.root().resources = {"extensions/Share/icon.png", "resources/a.wav"};
  checkout.root().not_analysed = {"1 Swift file (not analysed yet)"};
  CHECK(
      checkout.programs() ==
      "program My\n"
      "  app My\n    My/Info.plist\n    My/main.m\n    + resources/a.wav\n"
      "    ! 1 Swift file (not analysed yet)\n    ! 1 source file of tests\n"
      "  extension My/extensions/Share\n    My/extensions/Share/Info.plist\n    My/extensions/Share/share.m\n"
      "    + icon.png\n"
      "  framework My/Vendor/Ads.framework\n    My/Vendor/Ads.framework/Ads\n");
  CHECK(checkout.programs(true).contains("    My/MyTests/test.m\n"));
}

TEST_CASE("each app target is a program; packages belong to all, and what nothing builds to a loose one") {
  Checkout checkout;
  checkout.add(
      ArtifactKind::XcodeProject, "My.xcodeproj/project.pbxproj",
      "unit metadata\ndocument xcode-project {targets: ["
      "{name: \"One\", type: \"com.apple.product-type.application\", sources: [\"one.m\", \"shared.m\"], "
      "settings: {INFOPLIST_FILE: \"One.plist\", CODE_SIGN_ENTITLEMENTS: \"One.entitlements\"}}, "
      "{name: \"Two\", type: \"com.apple.product-type.application\", folders: [\"Two\"], "
      "settings: {GENERATE_INFOPLIST_FILE: \"YES\", PRODUCT_BUNDLE_IDENTIFIER: \"a.two\"}, "
      "sources: [\"shared.m\"]}, "
      "{name: \"Mac\", type: \"com.apple.product-type.application\", settings: {SDKROOT: \"macosx\"}, "
      "sources: [\"shared.m\"]}, "
      "{name: \"Check\", type: \"com.apple.product-type.bundle.unit-test\", sources: [\"check.m\", "
      "\"one.m\"]}]}\n");
  for (const char* path : {"one.m", "shared.m", "Two/two.m", "check.m", "spare.m", "Pods/Net/net.m"}) {
    checkout.source(path);
  }
  checkout.plist("One.plist", "{Key: 1}");
  checkout.add(ArtifactKind::Entitlements, "One.entitlements",
               "unit metadata\ndocument entitlements {a: 1}\n");
  checkout.add(ArtifactKind::Entitlements, "Old.entitlements",
               "unit metadata\ndocument entitlements {a: 1}\n");
  checkout.add(ArtifactKind::PrivacyManifest, "Pods/Net/PrivacyInfo.xcprivacy",
               "unit metadata\ndocument privacy-manifest {a: 1}\n");
  const std::string shared = "    My/My.xcodeproj/project.pbxproj\n";
  CHECK(checkout.programs() ==
        "program My/One\n  app My/One\n    My/One.plist\n" + shared +
            "    My/one.m\n    My/shared.m\n    My/Pods/Net/net.m\n    My/One.entitlements\n"
            "    ! 1 source file of tests\n"
            "  bundle My/Pods/Net\n    My/Pods/Net/PrivacyInfo.xcprivacy\n"
            "program My/Two\n  app My/Two\n    My\n" +
            shared +
            "    My/shared.m\n    My/Two/two.m\n    My/Pods/Net/net.m\n"
            "  bundle My/Pods/Net\n    My/Pods/Net/PrivacyInfo.xcprivacy\n"
            "program My\n  loose My\n    My/spare.m\n");
  CHECK(checkout.programs(true).ends_with("program My\n  loose My\n    My/check.m\n    My/spare.m\n"));
}

}  // namespace
}  // namespace candor
