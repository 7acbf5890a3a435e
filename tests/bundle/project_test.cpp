// Project files, lock files, plugins and compile commands.
#include <doctest/doctest.h>

#include "base/limits.h"
#include "support.h"

namespace candor {
namespace {

using test::decode;

constexpr std::string_view kProject = R"pbx(// !$*UTF8*$!
{ archiveVersion = 1; objects = {
  P = { isa = PBXProject; buildConfigurationList = PL; mainGroup = G; targets = ( T, X, ); };
  PL = { isa = XCConfigurationList; buildConfigurations = ( PD, PR, ); defaultConfigurationName = Debug; };
  PD = { isa = XCBuildConfiguration; name = Debug; buildSettings = { A = debug; }; };
  PR = { isa = XCBuildConfiguration; name = Release; buildSettings = { A = shared; DEFS = ( "X=1", Y, ); }; };
  G = { isa = PBXGroup; children = ( G1, F3, V, ); sourceTree = "<group>"; };
  G1 = { isa = PBXGroup; path = App; children = ( F1, F2, G2, ); sourceTree = "<group>"; };
  G2 = { isa = PBXGroup; name = "Only a name"; children = ( F4, ); sourceTree = "<group>"; };
  F1 = { isa = PBXFileReference; path = main.m; sourceTree = "<group>"; };
  F2 = { isa = PBXFileReference; path = "../Shared/./Call Log.mm"; sourceTree = "<group>"; };
  F3 = { isa = PBXFileReference; name = UIKit.framework; path = System/Library/Frameworks/UIKit.framework; sourceTree = SDKROOT; };
  F4 = { isa = PBXFileReference; path = Vendor/x.wav; sourceTree = SOURCE_ROOT; };
  V = { isa = PBXVariantGroup; name = InfoPlist.strings; children = ( V1, ); sourceTree = "<group>"; };
  V1 = { isa = PBXFileReference; path = en.lproj/InfoPlist.strings; sourceTree = "<group>"; };
  APP = { isa = PBXFileReference; path = My.app; sourceTree = BUILT_PRODUCTS_DIR; };
  EXT = { isa = PBXFileReference; path = Share.appex; sourceTree = BUILT_PRODUCTS_DIR; };
  B1 = { isa = PBXBuildFile; fileRef = F1; }; B2 = { isa = PBXBuildFile; fileRef = F2; };
  B3 = { isa = PBXBuildFile; fileRef = F3; }; B4 = { isa = PBXBuildFile; fileRef = F4; };
  B5 = { isa = PBXBuildFile; fileRef = V; }; B6 = { isa = PBXBuildFile; fileRef = EXT; };
  S = { isa = PBXSourcesBuildPhase; files = ( B1, B2, B1, MISSING, ); };
  L = { isa = PBXFrameworksBuildPhase; files = ( B3, ); };
  R = { isa = PBXResourcesBuildPhase; files = ( B4, B5, ); };
  C = { isa = PBXCopyFilesBuildPhase; files = ( B6, ); };
  D = { isa = PBXTargetDependency; target = X; };
  T = { isa = PBXNativeTarget; name = My; productType = "com.apple.product-type.application"; productReference = APP;
        buildPhases = ( S, L, R, C, ); dependencies = ( D, ); buildConfigurationList = TL; };
  TL = { isa = XCConfigurationList; buildConfigurations = ( TR, ); };
  TR = { isa = XCBuildConfiguration; name = Release;
         buildSettings = { INFOPLIST_FILE = "App/My-Info.plist"; DEFS = ( "$(inherited)", Z, );
};
};
X = {isa = PBXNativeTarget;
name = Share;
productType = "com.apple.product-type.app-extension";
productReference = EXT;
buildPhases = ();
fileSystemSynchronizedGroups = (GS, );
}
;
GS = {isa = PBXFileSystemSynchronizedRootGroup;
path = Share;
sourceTree = "<group>";
exceptions = (E, );
}
;
E = {isa = PBXFileSystemSynchronizedBuildFileExceptionSet;
membershipExceptions = (Info.plist, );
}
;
}
;
rootObject = P;
}
)pbx";

TEST_CASE("a project's targets have their files by path, their merged settings and their dependencies") {
  CHECK(decode(ArtifactKind::XcodeProject, kProject) ==
        "{targets: [{name: \"My\", type: \"com.apple.product-type.application\", product: \"My.app\", "
        "depends_on: [\"Share\"], embedded: [\"Share.appex\"], frameworks: [\"UIKit.framework\"], "
        "resources: [\"Vendor/x.wav\", \"en.lproj/InfoPlist.strings\"], "
        "sources: [\"App/main.m\", \"Shared/Call Log.mm\"], "
        "settings: {A: \"shared\", DEFS: \"X=1 Y Z\", INFOPLIST_FILE: \"App/My-Info.plist\"}}, "
        "{name: \"Share\", type: \"com.apple.product-type.app-extension\", product: \"Share.appex\", "
        "excluded: [\"Share/Info.plist\"], folders: [\"Share\"], "
        "settings: {A: \"shared\", DEFS: \"X=1 Y\"}}]}");
}

TEST_CASE("groups that contain each other end the path") {
  const std::string text = decode(ArtifactKind::XcodeProject, R"({ objects = {
    P = { targets = ( T, ); };
    T = { name = t; buildPhases = ( S, ); };
    S = { isa = PBXSourcesBuildPhase; files = ( B, ); };
    B = { fileRef = F; };
    F = { path = a.m; sourceTree = "<group>"; };
    G = { path = g; sourceTree = "<group>"; children = ( F, H, ); };
    H = { path = h; sourceTree = "<group>"; children = ( G, ); };
  }; rootObject = P; })");
  CHECK(text.contains("g/a.m\"]"));
  CHECK(text.size() < 1000);
}

TEST_CASE("what is no project is an error") {
  CHECK(decode(ArtifactKind::XcodeProject, "{ objects = ( ); }").starts_with("BUN005: it holds no objects"));
  CHECK(decode(ArtifactKind::XcodeProject, "{ objects = { a = ").starts_with("BUN005: "));
  CHECK(decode(ArtifactKind::XcodeProject, "") == "BUN005: it holds no objects");
}

TEST_CASE("the targets of a project are cut where a unit's room ends") {
  std::string text =
      "{ objects = { P = { targets = ( T, ); }; T = { name = t; buildPhases = ( S, ); }; S = { isa = "
      "PBXSourcesBuildPhase; files = (";
  std::string files;
  for (std::uint32_t i = 0; i < limits::kMaxTreeNodes; ++i) {
    text += "B" + std::to_string(i) + ",";
    files += "B" + std::to_string(i) + "={fileRef=F" + std::to_string(i) + ";};F" + std::to_string(i) +
             "={path=\"f" + std::to_string(i) + "\";};";
  }
  text += "); }; " + files + " }; rootObject = P; }";
  const auto unit = read_metadata(ArtifactKind::XcodeProject, as_byte_span(text));
  REQUIRE(unit);
  CHECK(unit->nodes.size() < limits::kMaxTreeNodes);
  REQUIRE(unit->problems.size() == 1);
  CHECK(ErrorKind{static_cast<std::uint16_t>(unit->problems[0].kind)} == ErrorKind::LimitReached);
}

TEST_CASE("a Podfile.lock names pods, subspecs and versions, but not what they depend on") {
  CHECK(
      decode(ArtifactKind::PodfileLock,
             "PODS:\n  - AFNetworking (4.0.1):\n    - AFNetworking/NSURLSession (= 4.0.1)\n"
             "  - \"Google/Core (7.11)\":\n  - Plain\n\nDEPENDENCIES:\n  - Other (~> 1)\n") ==
      "{packages: [{name: \"AFNetworking\", version: \"4.0.1\"}, {name: \"Google/Core\", version: \"7.11\"}, "
      "{name: \"Plain\"}]}");
  CHECK(decode(ArtifactKind::PodfileLock, "DEPENDENCIES:\n") == "BUN005: it holds no list of pods");
}

TEST_CASE("Package.resolved is read in its versions") {
  CHECK(
      decode(
          ArtifactKind::PackageResolved,
          R"({"object":{"pins":[{"package":"Net","repositoryURL":"https://a/net.git","state":{"version":"1.2"}}]},"version":1})") ==
      "{packages: [{name: \"Net\", location: \"https://a/net.git\", version: \"1.2\"}]}");
  CHECK(
      decode(
          ArtifactKind::PackageResolved,
          R"({"pins":[{"identity":"net","location":"https://a/net.git","state":{"branch":"main","version":null}}],"version":2})") ==
      "{packages: [{name: \"net\", location: \"https://a/net.git\"}]}");
  CHECK(decode(ArtifactKind::PackageResolved, "{\"pins\":1}") == "BUN005: it holds no list of packages");
  CHECK(decode(ArtifactKind::PackageResolved, "{") == "BUN005: the 1 bytes are not JSON");
  CHECK(decode(ArtifactKind::PackageResolved, "{\"pins\":" + std::string(1'000'000, '['))
            .starts_with("BUN005"));
}

TEST_CASE("Cartfile.resolved has one package a line") {
  CHECK(
      decode(ArtifactKind::CartfileResolved,
             "github \"Owner/Net\" \"5.4\"\n# note\n\nbinary \"https://a/b.json\" \"1\"\n") ==
      "{packages: [{name: \"Owner/Net\", version: \"5.4\"}, {name: \"https://a/b.json\", version: \"1\"}]}");
  CHECK(decode(ArtifactKind::CartfileResolved, "github Net\n") == "BUN005: line 1 names no package");
}

TEST_CASE("compile commands keep what changes the meaning of a file, each list of options once") {
  CHECK(decode(ArtifactKind::CompileCommands, R"([
    {"directory": "/p/build", "file": "../a.m",
     "arguments": ["clang", "-c", "-DA=1", "-I", "inc", "-include", "x.h", "-O2", "-isystem/s", "../a.m"]},
    {"directory": "/p/build", "file": "/p/b.m",
     "command": "clang -DA=1 -Iinc -include x.h '-isystem' \"/s\" -fobjc-arc b.m"},
    {"directory": "/p", "file": "c d.m", "command": "clang -DS=\\\"t\\\" -x objective-c++"}, {}])") ==
        "{commands: [{file: \"/p/a.m\", options: 0}, {file: \"/p/b.m\", options: 0}, {file: \"/p/c d.m\", "
        "options: 1}], "
        "options: [[\"-DA=1\", \"-I/p/build/inc\", \"-include/p/build/x.h\", \"-isystem/s\"], "
        "[\"-DS=\"t\"\", \"-xobjective-c++\"]]}");
  CHECK(decode(ArtifactKind::CompileCommands, "{}") == "BUN005: the 2 bytes are not a JSON array");
}

TEST_CASE("a Cordova plugin tells what it adds for iOS") {
  CHECK(decode(ArtifactKind::CordovaPlugin, R"(<?xml version="1.0"?>
    <plugin xmlns="http://apache.org/cordova/ns/plugins/1.0" id="com.example.call" version="2.0">
      <platform name="android"><framework src="com.android:x:+"/></platform>
      <platform name="ios">
        <framework src="CallKit.framework" weak="true"/>
        <framework src="lib/W.xcframework" custom="true" embed="true"/>
        <source-file src="src/a.m"/><header-file src="src/a.h"/><resource-file src="ring.wav"/>
        <podspec><pods><pod name="Net" spec="~> 1"/></pods></podspec>
        <config-file target="*-Info.plist" parent="UIBackgroundModes">
          <array><string>voip</string></array></config-file>
        <config-file target="*-Info.plist" parent="Deep">
          <dict><key>a</key><true/><key>n</key><integer>3</integer></dict></config-file>
        <config-file target="config.xml" parent="/*"><feature name="x"/></config-file>
      </platform></plugin>)") ==
        "{id: \"com.example.call\", version: \"2.0\", frameworks: [{src: \"CallKit.framework\", weak: "
        "\"true\"}, "
        "{src: \"lib/W.xcframework\", custom: \"true\", embed: \"true\"}], pods: [{name: \"Net\", spec: \"~> "
        "1\"}], "
        "sources: [\"src/a.m\"], headers: [\"src/a.h\"], resources: [\"ring.wav\"], "
        "plists: [{target: \"*-Info.plist\", parent: \"UIBackgroundModes\", value: [\"voip\"]}, "
        "{target: \"*-Info.plist\", parent: \"Deep\", value: {a: true, n: 3}}]}");
}

TEST_CASE("hostile XML of a plugin is an error or cut") {
  CHECK(decode(ArtifactKind::CordovaPlugin, "<a>") == "BUN005: line 1: no element found");
  CHECK(decode(ArtifactKind::CordovaPlugin, "<widget/>") == "BUN005: its root is no plugin");
  std::string deep = "<plugin id=\"x\">";
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  CHECK(decode(ArtifactKind::CordovaPlugin, deep) == "{id: \"x\"}");
  std::string laughs = "<!DOCTYPE p [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 40; ++i) {
    const std::string inner = "&a" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY a" + std::to_string(i) + " \"" + inner + inner + inner + inner + "\">";
  }
  laughs += "]><plugin><config-file target=\"x.plist\"><string>&a39;</string></config-file></plugin>";
  CHECK(decode(ArtifactKind::CordovaPlugin, laughs).starts_with("BUN005: line 1: "));
}

}  // namespace
}  // namespace candor
