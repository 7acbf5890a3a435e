// Targets of Xcode projects, the programs they are built into, and their Info.plists.
#include "cli/plan.h"

#include <doctest/doctest.h>

#include "cli/info_plist.h"
#include "program/document.h"

namespace candor {
namespace {

Unit project_of(std::string_view document) {
  auto unit = parse_text("unit metadata\ndocument xcode-project " + std::string(document) + "\n");
  REQUIRE_MESSAGE(unit, to_string(unit.error()));
  return std::move(*unit);
}

std::vector<Target> targets_from(std::string_view document) {
  const Unit unit = project_of(document);
  return targets_of(*view(unit), "My/ios/My.xcodeproj/project.pbxproj");
}

constexpr std::string_view kProject = R"project({targets: [
  {name: "My", type: "com.apple.product-type.application", product: "My.app", sources: ["App/main.m"],
   resources: ["../assets/a.wav"], depends_on: ["Share"], frameworks: ["libCore.a", "UIKit.framework"],
   settings: {INFOPLIST_FILE: "$(SRCROOT)/App/Info.plist",
              PRODUCT_BUNDLE_IDENTIFIER: "com.example.$(PRODUCT_NAME:rfc1034identifier)",
              PRODUCT_NAME: "My App", INFOPLIST_KEY_NSCameraUsageDescription: "Scan",
              IPHONEOS_DEPLOYMENT_TARGET: "15.0"}},
  {name: "Share", type: "com.apple.product-type.app-extension", product: "Share.appex"},
  {name: "Core", type: "com.apple.product-type.library.static", product: "libCore.a", sources: ["Core/c.m"]},
  {name: "Tests", type: "com.apple.product-type.bundle.unit-test", depends_on: ["My"], sources: ["T/t.m"]},
  {name: "Mac", type: "com.apple.product-type.application", product: "Mac.app", settings: {SDKROOT: "macosx"}}]})project";

std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line) c = c == '\n' ? ' ' : c;
  return line;
}

std::string describe(const std::vector<Plan>& plans) {
  std::string text;
  for (const Plan& plan : plans) {
    for (const Part& part : plan.parts) {
      text += std::string(to_string(part.role)) + " " + part.path;
      if (part.parent) text += " in " + std::to_string(*part.parent);
      if (!part.plist.empty()) text += " plist " + part.plist;
      for (const Target* target : part.targets) text += " + " + target->name;
      text += "\n";
    }
  }
  return text;
}

TEST_CASE("an app target is a program with what it depends on and links; tests and Mac apps are none") {
  const std::vector<Target> targets = targets_from(one_line(kProject));
  REQUIRE(targets.size() == 5);
  CHECK(targets[0].files == std::vector<std::string>{"My/ios/App/main.m", "My/assets/a.wav"});
  CHECK(describe(plan_targets(targets)) ==
        "app My/ios/My plist My/ios/App/Info.plist + My + Core\nextension My/ios/Share in 0 + Share\n");
}

TEST_CASE("targets that need each other end") {
  const std::vector<Target> targets = targets_from(
      "{targets: [{name: \"A\", type: \"com.apple.product-type.application\", depends_on: [\"B\"]}, "
      "{name: \"B\", type: \"com.apple.product-type.framework\", depends_on: [\"B\", \"A\", \"C\"]}, "
      "{name: \"C\", type: \"com.apple.product-type.framework\", depends_on: [\"B\"]}]}");
  CHECK(describe(plan_targets(targets)) ==
        "app My/ios/A + A\nframework My/ios/B in 0 + B\nframework My/ios/C in 0 + C\n");
}

TEST_CASE("variables of settings are replaced, unknown ones stay, circles end") {
  Target target;
  target.name = "My App";
  target.settings = {{"A", "x$(B)"}, {"B", "${A}"}, {"OWN", "$(PRODUCT_NAME)-$(UNKNOWN)"}};
  CHECK(expand("$(PRODUCT_NAME:rfc1034identifier) ${EXECUTABLE_NAME}", target) == "My-App My App");
  CHECK(expand("$(OWN)", target) == "My App-$(UNKNOWN)");
  CHECK(expand("5 $ and $(", target) == "5 $ and $(");
  CHECK(expand("$(A)", target).size() < 100);
  CHECK(join_path("My/ios", "../node_modules/./a.m") == "My/node_modules/a.m");
}

TEST_CASE("an Info.plist has its variables replaced and the keys of settings added") {
  const std::vector<Target> targets = targets_from(one_line(kProject));
  const auto source = parse_text(
      "unit metadata\ndocument info-plist {CFBundleIdentifier: \"$(PRODUCT_BUNDLE_IDENTIFIER)\", "
      "UIBackgroundModes: [\"voip\"], Deep: {a: [{b: \"$(PRODUCT_NAME)\"}]}}\n");
  REQUIRE(source);
  const UnitView seen = *view(*source);
  const Unit built = build_info_plist(&seen, targets[0]);
  const auto checked = view(built);
  REQUIRE_MESSAGE(checked, to_string(checked.error()));
  const TreePlace root = root_of(*checked, checked->documents[0]);
  CHECK(string_at(root, "CFBundleIdentifier") == "com.example.My-App");
  CHECK(string_at(root, "UIBackgroundModes/0") == "voip");
  CHECK(string_at(root, "Deep/a/0/b") == "My App");
  CHECK(string_at(root, "NSCameraUsageDescription") == "Scan");
  CHECK(string_at(root, "MinimumOSVersion") == "15.0");
  CHECK(string_at(root, "CFBundlePackageType") == "APPL");
  CHECK(string_at(root, "CFBundleShortVersionString").empty());
}

TEST_CASE("without targets an Info.plist makes its folder a component") {
  const auto app = parse_text("unit metadata\ndocument info-plist {CFBundlePackageType: \"APPL\"}\n");
  const auto extension = parse_text("unit metadata\ndocument info-plist {NSExtension: {a: \"b\"}}\n");
  const auto other = parse_text("unit metadata\ndocument info-plist {Key: \"b\"}\n");
  const UnitView a = *view(*app), e = *view(*extension), o = *view(*other);
  CHECK(describe(plan_folders(
            "My", {{"My/App/Info.plist", &a}, {"My/Share/Info.plist", &e}, {"My/X/Info.plist", &o}})) ==
        "app My/App plist My/App/Info.plist\nextension My/Share in 0 plist My/Share/Info.plist\n");
  CHECK(describe(plan_folders("My", {{"My/Share/Info.plist", &e}})) ==
        "loose My\nextension My/Share in 0 plist My/Share/Info.plist\n");
}

}  // namespace
}  // namespace candor
