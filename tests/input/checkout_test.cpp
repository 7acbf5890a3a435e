// Directories with source, and source files named alone.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

#include "support.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using test::mach_o;
using test::static_library;

std::string text_of(const std::string& path) {
  const auto input = open_input(path);
  if (!input) return to_string(input.error());
  return test::describe(*input) + test::describe_problems(*input);
}

std::string files_of(const std::string& path) {
  const auto input = open_input(path);
  if (!input) return to_string(input.error());
  std::string text;
  for (const std::string& file : input->source.files) text += file + "\n";
  return text;
}

TEST_CASE("a directory with source is one bundle with its metadata and vendored libraries") {
  const test::TemporaryDirectory folder;
  folder.write("My/App/main.m", "");
  folder.write("My/App/View.mm", "");
  folder.write("My/App/View.h", "");
  folder.write("My/App/My-Info.plist", "");
  folder.write("My/App/My.entitlements", "");
  folder.write("My/App/PrivacyInfo.xcprivacy", "");
  folder.write("My/App/en.lproj/InfoPlist.strings", "");
  folder.write("My/App/call.wav", "");
  folder.write("My/My.xcodeproj/project.pbxproj", "");
  folder.write("My/Podfile.lock", "");
  folder.write("My/Vendor/libz.a", static_library());
  folder.write("My/Vendor/Ads.xcframework/ios-arm64/Ads.framework/Ads", mach_o());
  folder.write("My/Vendor/Ads.xcframework/ios-arm64/Ads.framework/Headers/Ads.h", "");
  folder.write("My/Vendor/Ads.xcframework/ios-arm64_x86_64-simulator/Ads.framework/Ads", mach_o());
  CHECK(text_of((folder.path() / "My").string()) ==
        "bundle My\n"
        "  Loose My\n"
        "    + App/call.wav\n"
        "  Framework My/Vendor/Ads.xcframework/ios-arm64/Ads.framework in 0\n"
        "    + Headers/Ads.h\n"
        "    ! Ads.xcframework/ios-arm64_x86_64-simulator (another variant of the same library)\n"
        "  = InfoPlist #0 My/App/My-Info.plist\n"
        "  = Entitlements #0 My/App/My.entitlements\n"
        "  = PrivacyManifest #0 My/App/PrivacyInfo.xcprivacy\n"
        "  = SourceFile #0 My/App/View.mm\n"
        "  = LocalizedStrings #0 My/App/en.lproj/InfoPlist.strings\n"
        "  = SourceFile #0 My/App/main.m\n"
        "  = XcodeProject #0 My/My.xcodeproj/project.pbxproj\n"
        "  = PodfileLock #0 My/Podfile.lock\n"
        "  = MachO #1 My/Vendor/Ads.xcframework/ios-arm64/Ads.framework/Ads\n"
        "  = StaticLibrary #0 My/Vendor/libz.a\n");
  CHECK(files_of((folder.path() / "My").string()) ==
        "App/View.h\nApp/View.mm\nApp/main.m\n"
        "Vendor/Ads.xcframework/ios-arm64/Ads.framework/Headers/Ads.h\n");
}

TEST_CASE("a project named by its .xcodeproj or .xcworkspace is the folder around it") {
  const test::TemporaryDirectory folder;
  folder.write("My/main.m", "");
  folder.write("My/My.xcodeproj/project.pbxproj", "");
  folder.write("My/My.xcodeproj/project.xcworkspace/contents.xcworkspacedata", "");
  const std::string whole = text_of((folder.path() / "My").string());
  CHECK(whole.contains("= SourceFile #0 My/main.m\n"));
  CHECK(text_of((folder.path() / "My/My.xcodeproj").string()) == whole);
  CHECK(text_of((folder.path() / "My/My.xcodeproj/project.xcworkspace/").string()) == whole);
}

TEST_CASE("source files are opened below the project's root") {
  const test::TemporaryDirectory folder;
  folder.write("My/App/main.m", "int main;");
  const auto input = open_input((folder.path() / "My").string());
  REQUIRE(input);
  const Artifact& source = input->bundles.at(0).artifacts.at(0);
  CHECK(source.source_path == "App/main.m");
  CHECK(source.content.size == 9);
  CHECK(faccessat(input->source.root, source.source_path.c_str(), R_OK, 0) == 0);
  CHECK(input->containers.empty());
}

TEST_CASE("build products, version control, Android parts and other languages are told, not analysed") {
  const test::TemporaryDirectory folder;
  folder.write("My/main.m", "");
  folder.write("My/.git/config", "");
  folder.write("My/build/Release/My.app/My", mach_o());
  folder.write("My/generated/build/made.m", "");
  folder.write("My/DerivedData/x.m", "");
  folder.write("My/A.swift", "");
  folder.write("My/B.swift", "");
  folder.write("My/android/src/main/java/A.java", "");
  folder.write("My/android/src/main/jniLibs/arm64-v8a/liba.so", test::elf());
  folder.write("My/android/jni/a.cpp", "");
  folder.write("My/tool", mach_o());
  CHECK(text_of((folder.path() / "My").string()) ==
        "bundle My\n"
        "  Loose My\n"
        "    ! .git (version control)\n"
        "    ! 1 program that no app contains\n"
        "    ! 2 Swift files (not analysed yet)\n"
        "    ! 3 files of an Android app (not analysed yet)\n"
        "    ! DerivedData (build products)\n"
        "    ! build (build products)\n"
        "  = SourceFile #0 My/generated/build/made.m\n"
        "  = SourceFile #0 My/main.m\n");
}

TEST_CASE("a package of node_modules is part of the app when it has code for Apple's platforms") {
  const test::TemporaryDirectory folder;
  folder.write("My/ios/main.m", "");
  folder.write("My/node_modules/with-pod/a.podspec", "");
  folder.write("My/node_modules/with-pod/src/a.c", "");
  folder.write("My/node_modules/@scope/native/ios/b.m", "");
  folder.write("My/node_modules/@scope/addon/src/addon.cc", "");
  folder.write("My/node_modules/with-pod/node_modules/inner/src/c.c", "");
  const std::string text = text_of((folder.path() / "My").string());
  CHECK(text.contains("My/node_modules/with-pod/src/a.c\n"));
  CHECK(text.contains("My/node_modules/@scope/native/ios/b.m\n"));
  CHECK(!text.contains("addon.cc"));
  CHECK(!text.contains("c.c"));
  CHECK(text_of((folder.path() / "My/node_modules/@scope/addon").string()).contains("addon/src/addon.cc\n"));
}

TEST_CASE("links to headers inside the project are headers of their own") {
  const test::TemporaryDirectory folder;
  folder.write("My/Pods/Net/Net.m", "");
  folder.write("My/Pods/Net/Net.h", "");
  folder.write("My/Pods/Headers/Public/Net/README", "");
  folder.write("outside.h", "");
  fs::create_symlink("../../../Net/Net.h", folder.path() / "My/Pods/Headers/Public/Net/Net.h");
  fs::create_symlink("../../../../../outside.h", folder.path() / "My/Pods/Headers/Public/Net/out.h");
  CHECK(files_of((folder.path() / "My").string()) ==
        "Pods/Headers/Public/Net/Net.h\nPods/Headers/Public/Net/README\nPods/Net/Net.h\nPods/Net/Net.m\n");
  CHECK(text_of((folder.path() / "My").string()).contains("INP008 My/Pods/Headers/Public/Net/out.h\n"));
}

TEST_CASE("a source file named alone may read the headers of the checkout around it") {
  const test::TemporaryDirectory folder;
  folder.write("My/package.json", "");
  folder.write("My/ios/Sub/a.m", "int a;");
  folder.write("My/ios/b.m", "");
  folder.write("My/include/a.h", "");
  folder.write("alone/c.m", "");
  folder.write("alone/c.h", "");
  folder.write("alone/deep/d.h", "");
  const std::string file = (folder.path() / "My/ios/Sub/a.m").string();
  CHECK(text_of(file) == "bundle a.m\n  Loose a.m\n  = SourceFile #0 a.m\n");
  CHECK(files_of(file) == "include/a.h\nios/Sub/a.m\nios/b.m\n");
  CHECK(open_input(file)->bundles.at(0).artifacts.at(0).source_path == "ios/Sub/a.m");
  CHECK(files_of((folder.path() / "alone/c.m").string()) == "c.h\nc.m\n");
}

TEST_CASE("source in an archive is not analysed, and the message says so") {
  const test::TemporaryDirectory folder;
  const std::string zip = folder.write("source.zip", test::make_zip({{"App/main.m", "int main;"}}));
  CHECK(text_of(zip).ends_with("source files in an archive are not analysed (at " + zip + ")"));
}

TEST_CASE("an app built outside of the build's folder is a bundle beside the project") {
  const test::TemporaryDirectory folder;
  folder.write("My/main.m", "");
  folder.write("My/Products/My.app/My", mach_o());
  CHECK(text_of((folder.path() / "My").string()) ==
        "bundle My\n  Loose My\n  = SourceFile #0 My/main.m\n"
        "bundle My/Products/My.app\n  App My/Products/My.app\n  = MachO #0 My/Products/My.app/My\n");
}

}  // namespace
}  // namespace candor
