// Every leaf of a facts tree: what it matches and what it must not.
#include "rule/support.h"

namespace candor {

using namespace testing;
using Texts = std::vector<std::string>;

TEST_CASE("imports and exports are matched by name, prefix, suffix and regular expression") {
  CHECK(holds("{import: send}", "import \"send\"\n"));
  CHECK_FALSE(holds("{import: send}", "import \"sendto\"\n"));
  CHECK(holds("{import: \"send*\"}", "import \"sendto\"\n"));
  CHECK(holds("{import: \"*to\"}", "import \"sendto\"\n"));
  CHECK_FALSE(holds("{import: \"*to\"}", "import \"tosend\"\n"));
  CHECK(holds("{import: {regex: '^se.d$'}}", "import \"send\"\n"));
  CHECK_FALSE(holds("{import: {any: \"send*\", except: sendto}}", "import \"sendto\"\n"));
  CHECK(holds("{import: {any: SEND, ignore_case: true}}", "import \"Send\"\n"));
  CHECK(holds("{export: [a, b]}", "export \"b\" at 0x10\n"));
  CHECK_FALSE(holds("{export: a}", "import \"a\"\n"));
}

TEST_CASE("a linked library is matched by its path, a framework by its base name") {
  const std::string linked = "library \"/System/Library/Frameworks/CallKit.framework/CallKit\"\n";
  CHECK(holds("{framework: CallKit}", linked));
  CHECK_FALSE(holds("{framework: Call}", linked));
  CHECK(holds("{library: \"/System/Library/Frameworks/*\"}", linked));
  CHECK_FALSE(holds("{library: CallKit}", linked));
}

TEST_CASE("class and selector references are matched") {
  CHECK(holds("{class: Foo}", "class-reference \"Foo\" imported\n"));
  CHECK_FALSE(holds("{class: Foo}", "class \"Foo\" : \"NSObject\"\n"));
  CHECK(holds("{selector: \"a:b:\"}", "selector \"a:b:\"\n"));
  CHECK_FALSE(holds("{selector: \"a:\"}", "selector \"a:b:\"\n"));
}

TEST_CASE("a selector that no image defines can be asked for") {
  const std::string match = "{selector: {any: \"_*\", defined: false}}";
  CHECK(holds(match, "selector \"_secret\"\n"));
  CHECK_FALSE(holds(match, "selector \"_own\"\nclass \"C\" { method \"-\" \"_own\" }\n"));
  CHECK(matches_of({.match = match}, {{"app", kExecutable + "selector \"_own\"\n"},
                                      {"framework F", kLibrary + "class \"C\" { method \"-\" \"_own\" }\n"}})
            .empty());
}

TEST_CASE("definitions are matched by class, protocol, superclass and method") {
  const std::string type = "class \"C\" : \"Base\" <\"P\"> { method \"-\" \"go:\" method \"+\" \"make\" }\n";
  CHECK(holds("{defines_class: C}", type));
  CHECK_FALSE(holds("{defines_class: Base}", type));
  CHECK(holds("{adopts: P}", type));
  CHECK(holds("{superclass: Base}", type));
  CHECK(holds("{defines_method: \"go:\"}", type));
  CHECK(holds("{defines_method: {selector: make, class: C, adopts: P}}", type));
  CHECK_FALSE(holds("{defines_method: {selector: make, class: D}}", type));
  CHECK_FALSE(holds("{defines_method: {selector: make, adopts: Q}}", type));
  CHECK(holds("{defines_protocol: P}", "protocol \"P\"\n"));
  CHECK_FALSE(holds("{defines_protocol: P}", type));
}

TEST_CASE("string constants are matched, also by a part") {
  CHECK(holds("{string: \"*face*\"}", "string c \"my face data\"\n"));
  CHECK_FALSE(holds("{string: \"*face*\"}", "string c \"my fate data\"\n"));
  CHECK(holds("{string: {any: \"*FACE*\", ignore_case: true}}", "string c \"my Face data\"\n"));
}

TEST_CASE("hosts are taken out of URLs and bare names") {
  CHECK(holds("{host: api.example.com}", "string c \"https://api.example.com/v1?x=1\"\n"));
  CHECK(holds("{host: api.example.com}", "string c \"API.example.com\"\n"));
  CHECK(holds("{host: \"*.example.com\"}", "string c \"wss://%@.example.com:443\"\n"));
  CHECK_FALSE(holds("{host: example.com}", "string c \"https://other.org/example.com\"\n"));
  CHECK_FALSE(holds("{host: example.com}", "string c \"see example.com for more\"\n"));
}

TEST_CASE("a modelled API is used when its class and selector are both referred to in one image") {
  CHECK(holds("{uses: face}", "class-reference \"FaceAnchor\" imported\nselector \"shape\"\n"));
  CHECK_FALSE(holds("{uses: face}", "class-reference \"FaceAnchor\" imported\n"));
  CHECK_FALSE(holds("{uses: face}", "selector \"shape\"\n"));
  CHECK(holds("{uses: face}", "class-reference \"FaceDetector\" imported\n"));
  CHECK(holds("{uses: [report, network]}", "import \"send\" function\n"));
  CHECK(holds("{uses: push}", "import \"kPushType\"\n"));
  CHECK(holds("{uses: rare}", "selector \"veryRareSelector:\"\n"));
  CHECK(holds("{uses: handler}", "class \"C\" <\"PushDelegate\"> { method \"-\" \"didPush:\" }\n"));
  CHECK(matches_of({.match = "{uses: face}"},
                   {{"app", kExecutable + "selector \"shape\"\n"},
                    {"framework F", kLibrary + "class-reference \"FaceAnchor\" imported\n"}})
            .empty());
}

TEST_CASE("properties of images are matched") {
  CHECK(holds("{image: {kind: [executable], encrypted: true}}", "coverage encrypted\n"));
  CHECK_FALSE(holds("{image: {encrypted: true}}", ""));
  CHECK(holds("{image: {encrypted: false, stripped: false}}", ""));
  CHECK(holds("{image: {swift: true, objective_c: true}}", "coverage objective-c swift\n"));
  CHECK(holds("{image: {arch: arm64}}", ""));
  CHECK_FALSE(holds("{image: {kind: library}}", ""));
  CHECK_FALSE(matches_of({.match = "{image: {kind: executable}}"}, {{"app", "unit source\n"}}).empty());
  CHECK(matches_of({.match = "{image: {kind: library}}"}, {{"app", "unit source\n"}}).empty());
  CHECK(holds("{image: {selector_known: \"<0.95\"}}", "coverage sends-seen 100 sends-selector-known 90\n"));
  CHECK_FALSE(
      holds("{image: {selector_known: \"<0.95\"}}", "coverage sends-seen 100 sends-selector-known 95\n"));
}

TEST_CASE("versions are compared number by number") {
  CHECK(holds("{sdk_version: \">=9.0\"}", ""));
  CHECK(holds("{sdk_version: [\">=17\", \"<17.3\"]}", ""));
  CHECK_FALSE(holds("{sdk_version: \">=17.10\"}", ""));
  CHECK(holds("{min_os: \"==13\"}", ""));
}

TEST_CASE("resources, components, scripts and problems are matched") {
  CHECK(holds("{resource: {any: \"*/Silence.WAV\", ignore_case: true}}", "resource \"a/silence.wav\"\n"));
  CHECK(holds("{component: {kind: [app], name: App}}", ""));
  CHECK(holds("{component: {bundle_id: \"com.x.*\"}}",
              "document info-plist {CFBundleIdentifier: \"com.x.a\"}\n"));
  CHECK_FALSE(holds("{component: {kind: [extension]}}", ""));
  CHECK(holds("{not_analysed: \"*JavaScript*\"}", "not-analysed \"main.jsbundle (JavaScript)\"\n"));
  CHECK(holds("{problem: [BIN006]}", "problem BIN006 \"cryptid is 1\"\n"));
  CHECK_FALSE(holds("{problem: [BIN007]}", "problem BIN006 \"cryptid is 1\"\n"));
}

TEST_CASE("SDKs of the inventory are matched by kind, name and properties") {
  const std::string banner = "class \"AdKitBanner\"\n";
  CHECK(holds("{sdk: {kind: [ads]}}", banner));
  CHECK(holds("{sdk: {name: AdKit, tracking: true, requires_manifest: true}}", banner));
  CHECK_FALSE(holds("{sdk: {tracking: false}}", banner));
  CHECK(holds("{sdk: {tracking: false}}", "class \"Counter\"\n"));
  CHECK_FALSE(holds("{sdk: {kind: [ads]}}", "string c \"https://x.adkit.example\"\n"));
  CHECK(holds("{sdk: {kind: [ads], evidence: any}}", "string c \"https://x.adkit.example\"\n"));
  CHECK_FALSE(holds("{sdk: {kind: [ads]}}", "class \"ZZThing\"\n"));
  CHECK(holds("{sdk: {has_manifest: false}}", banner));
}

TEST_CASE("a manifest in a resource bundle named by the signature speaks for a linked-in SDK") {
  const Units with = {
      {"app", kExecutable + "class \"AdKitBanner\"\n"},
      {"bundle AdKitResources", "unit metadata\ndocument privacy-manifest {NSPrivacyTracking: true}\n"}};
  const Units other = {
      {"app", kExecutable + "class \"AdKitBanner\"\n"},
      {"bundle Other", "unit metadata\ndocument privacy-manifest {NSPrivacyTracking: true}\n"}};
  CHECK(matches_of({.match = "{sdk: {has_manifest: true}}"}, with).size() == 1);
  CHECK(matches_of({.match = "{sdk: {has_manifest: true}}"}, other).empty());
}

}  // namespace candor
