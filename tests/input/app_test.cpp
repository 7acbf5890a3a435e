// Apps and what is inside them: components, owners, by-products of the store.
#include <doctest/doctest.h>

#include "support.h"

namespace candor {
namespace {

using test::elf;
using test::Entry;
using test::mach_o;

std::string open_zip_text(std::string_view name, const std::vector<Entry>& entries) {
  const test::TemporaryDirectory folder;
  const auto input = open_input(folder.write(name, test::make_zip(entries)));
  REQUIRE_MESSAGE(input, (input ? "" : to_string(input.error())));
  return test::describe(*input) + test::describe_problems(*input);
}

TEST_CASE(
    "extensions, frameworks, app clips, watch apps and resource bundles are components of their parents") {
  CHECK(
      open_zip_text("A.ipa", {{"Payload/A.app/A", mach_o()},
                              {"Payload/A.app/Info.plist", "x"},
                              {"Payload/A.app/PlugIns/Share.appex/Share", mach_o()},
                              {"Payload/A.app/PlugIns/Share.appex/Info.plist", "x"},
                              {"Payload/A.app/Frameworks/F.framework/F", mach_o()},
                              {"Payload/A.app/Frameworks/F.framework/Res.bundle/PrivacyInfo.xcprivacy", "x"},
                              {"Payload/A.app/AppClips/C.app/C", mach_o()},
                              {"Payload/A.app/Watch/W.app/W", mach_o()},
                              {"Payload/A.app/Watch/W.app/PlugIns/E.appex/E", mach_o()}}) ==
      "bundle A.ipa/Payload/A.app\n"
      "  App A.ipa/Payload/A.app\n"
      "    + Info.plist\n"
      "  AppClip A.ipa/Payload/A.app/AppClips/C.app in 0\n"
      "  Framework A.ipa/Payload/A.app/Frameworks/F.framework in 0\n"
      "  ResourceBundle A.ipa/Payload/A.app/Frameworks/F.framework/Res.bundle in 2\n"
      "    + PrivacyInfo.xcprivacy\n"
      "  AppExtension A.ipa/Payload/A.app/PlugIns/Share.appex in 0\n"
      "    + Info.plist\n"
      "  WatchApp A.ipa/Payload/A.app/Watch/W.app in 0\n"
      "  AppExtension A.ipa/Payload/A.app/Watch/W.app/PlugIns/E.appex in 5\n"
      "  = MachO #0 A.ipa/Payload/A.app/A\n"
      "  = MachO #1 A.ipa/Payload/A.app/AppClips/C.app/C\n"
      "  = MachO #2 A.ipa/Payload/A.app/Frameworks/F.framework/F\n"
      "  = PrivacyManifest #3 A.ipa/Payload/A.app/Frameworks/F.framework/Res.bundle/PrivacyInfo.xcprivacy\n"
      "  = InfoPlist #0 A.ipa/Payload/A.app/Info.plist\n"
      "  = InfoPlist #4 A.ipa/Payload/A.app/PlugIns/Share.appex/Info.plist\n"
      "  = MachO #4 A.ipa/Payload/A.app/PlugIns/Share.appex/Share\n"
      "  = MachO #6 A.ipa/Payload/A.app/Watch/W.app/PlugIns/E.appex/E\n"
      "  = MachO #5 A.ipa/Payload/A.app/Watch/W.app/W\n");
}

TEST_CASE("copies that the store puts beside an app are not counted, SDK signatures belong to the app") {
  CHECK(open_zip_text("A.ipa", {{"Payload/A.app/A", mach_o()},
                                {"SwiftSupport/iphoneos/libswiftCore.dylib", mach_o()},
                                {"Symbols/1.symbols", mach_o()},
                                {"iTunesMetadata.plist", "x"},
                                {"__MACOSX/Payload/A.app/._A", mach_o()},
                                {"Signatures/S.xcframework-ios.signature", "x"}}) ==
        "bundle A.ipa/Payload/A.app\n"
        "  App A.ipa/Payload/A.app\n"
        "  = MachO #0 A.ipa/Payload/A.app/A\n"
        "  = SdkSignature #0 A.ipa/Signatures/S.xcframework-ios.signature\n");
}

TEST_CASE("an archive's app is the root, its plist and its debug symbols are read with it") {
  const test::TemporaryDirectory folder;
  folder.write("B.xcarchive/Products/Applications/B.app/B", mach_o());
  folder.write("B.xcarchive/Info.plist", "x");
  folder.write("B.xcarchive/dSYMs/B.app.dSYM/Contents/Info.plist", "x");
  folder.write("B.xcarchive/dSYMs/B.app.dSYM/Contents/Resources/DWARF/B", mach_o());
  const auto input = open_input((folder.path() / "B.xcarchive").string());
  REQUIRE(input);
  CHECK(test::describe(*input) ==
        "bundle B.xcarchive/Products/Applications/B.app\n"
        "  App B.xcarchive/Products/Applications/B.app\n"
        "  = PropertyList #0 B.xcarchive/Info.plist\n"
        "  = MachO #0 B.xcarchive/Products/Applications/B.app/B\n"
        "  = MachO #0 B.xcarchive/dSYMs/B.app.dSYM/Contents/Resources/DWARF/B\n");
}

TEST_CASE("of an xcframework the device variant is analysed and the others are named") {
  const test::TemporaryDirectory folder;
  folder.write("X.xcframework/Info.plist", "x");
  folder.write("X.xcframework/ios-arm64/X.framework/X", mach_o());
  folder.write("X.xcframework/ios-arm64_x86_64-simulator/X.framework/X", mach_o());
  folder.write("X.xcframework/ios-arm64_x86_64-maccatalyst/X.framework/X", mach_o());
  const auto input = open_input((folder.path() / "X.xcframework").string());
  REQUIRE(input);
  CHECK(test::describe(*input) ==
        "bundle X.xcframework/ios-arm64/X.framework\n"
        "  Framework X.xcframework/ios-arm64/X.framework\n"
        "    ! X.xcframework/ios-arm64_x86_64-maccatalyst (another variant of the same library)\n"
        "    ! X.xcframework/ios-arm64_x86_64-simulator (another variant of the same library)\n"
        "  = MachO #0 X.xcframework/ios-arm64/X.framework/X\n");
}

TEST_CASE("two apps in one zip are two bundles") {
  const std::string text = open_zip_text("two.zip", {{"One.app/One", mach_o()}, {"Two.app/Two", mach_o()}});
  CHECK(text.contains("bundle two.zip/One.app\n"));
  CHECK(text.contains("bundle two.zip/Two.app\n"));
}

TEST_CASE("an image is told by its bytes, not by its name") {
  const std::string text =
      open_zip_text("A.ipa", {{"Payload/A.app/icon.png", mach_o()}, {"Payload/A.app/fake.dylib", "text"}});
  CHECK(text.contains("= MachO #0 A.ipa/Payload/A.app/icon.png\n"));
  CHECK(text.contains("+ fake.dylib\n"));
}

TEST_CASE("scripts and other run times are named as not analysed") {
  const std::string hermes = std::string("\xc6\x1f\xbc\x03\xc1\x03\x19\x1f", 8) + "rest";
  const std::string text =
      open_zip_text("A.ipa", {{"Payload/A.app/A", mach_o()},
                              {"Payload/A.app/main.jsbundle", "var a;"},
                              {"Payload/A.app/other.jsbundle", hermes},
                              {"Payload/A.app/www/index.html", "<html>"},
                              {"Payload/A.app/www/a.js", "1"},
                              {"Payload/A.app/www/b.js", "1"},
                              {"Payload/A.app/Data/Managed/Metadata/global-metadata.dat", "x"},
                              {"Payload/A.app/Frameworks/App.framework/App", mach_o()},
                              {"Payload/A.app/Frameworks/App.framework/flutter_assets/a.json", "{}"}});
  CHECK(text.contains("    ! main.jsbundle (JavaScript, React Native)\n"));
  CHECK(text.contains("    ! other.jsbundle (JavaScript compiled to Hermes bytecode)\n"));
  CHECK(text.contains("    ! www/index.html (web page)\n"));
  CHECK(text.contains("    ! www: 2 files (JavaScript)\n"));
  CHECK(
      text.contains("    ! Data/Managed/Metadata/global-metadata.dat (names of compiled C# code, Unity)\n"));
  CHECK(text.contains("    ! App (compiled Dart code, Flutter)\n"));
}

TEST_CASE("of an Android package one ABI is analysed; the others, the code and the manifest are named") {
  CHECK(open_zip_text("a.apk", {{"AndroidManifest.xml", "x"},
                                {"classes.dex", "dex\n035"},
                                {"lib/arm64-v8a/libx.so", elf()},
                                {"lib/armeabi-v7a/libx.so", elf()},
                                {"lib/x86/libx.so", elf()}}) ==
        "bundle a.apk\n"
        "  AndroidPackage a.apk\n"
        "    + AndroidManifest.xml\n"
        "    + classes.dex\n"
        "    ! AndroidManifest.xml (Android binary manifest)\n"
        "    ! classes.dex (Dalvik bytecode)\n"
        "    ! lib/armeabi-v7a (the same libraries for another processor)\n"
        "    ! lib/x86 (the same libraries for another processor)\n"
        "  = Elf #0 a.apk/lib/arm64-v8a/libx.so\n");
}

TEST_CASE("a library package of Android keeps its native libraries in jni") {
  const std::string text =
      open_zip_text("l.aar", {{"AndroidManifest.xml", "x"}, {"jni/x86_64/liby.so", elf()}});
  CHECK(text.contains("AndroidPackage l.aar\n"));
  CHECK(text.contains("= Elf #0 l.aar/jni/x86_64/liby.so\n"));
}

}  // namespace
}  // namespace candor
