// Scopes, wrappers, logic, for_each, applies.
#include "rule/support.h"

namespace candor {

using namespace testing;
using Texts = std::vector<std::string>;

namespace {

const std::string kLinksF = "library \"@rpath/F.framework/F\"\n";

}  // namespace

TEST_CASE("and, or, not and count combine leaves") {
  CHECK(holds("{and: [{import: a}, {import: b}]}", "import \"a\"\nimport \"b\"\n"));
  CHECK_FALSE(holds("{and: [{import: a}, {import: b}]}", "import \"a\"\n"));
  CHECK(holds("{or: [{import: a}, {import: b}]}", "import \"b\"\n"));
  CHECK_FALSE(holds("{not: {import: a}}", "import \"a\"\n"));
  CHECK(holds("{true: {}}", ""));
  CHECK(holds("{count: {of: {import: \"a*\"}, at_least: 2}}", "import \"a1\"\nimport \"a2\"\n"));
  CHECK_FALSE(holds("{count: {of: {import: \"a*\"}, at_least: 3}}", "import \"a1\"\nimport \"a2\"\n"));
  CHECK_FALSE(holds("{count: {of: {import: \"a*\"}, at_most: 1}}", "import \"a1\"\nimport \"a2\"\n"));
  CHECK(holds("{count: {of: {import: \"a*\"}, at_most: 1}}", ""));
}

TEST_CASE("component scope sees the frameworks that the component loads, and no others") {
  const std::string framework = kLibrary + "import \"x\"\n";
  CHECK(messages_of({.match = "{import: x}"}, {{"app", kExecutable + kLinksF}, {"framework F", framework}}) ==
        Texts{"App: x"});
  CHECK(messages_of({.match = "{import: x}"}, {{"app", kExecutable}, {"framework F", framework}}).empty());
  CHECK(messages_of({.match = "{import: x}"},
                    {{"app", kExecutable}, {"extension E", kExecutable + "import \"x\"\n"}}) ==
        Texts{"E: x"});
}

TEST_CASE("documents are those of the component itself") {
  const Units units = {{"app", kExecutable + "document info-plist {a: 1}\n"}, {"extension E", kExecutable}};
  CHECK(messages_of({.match = "{plist: a}", .message = "{component}"}, units) == Texts{"App"});
  CHECK(messages_of({.match = "{in_bundle: {plist: a}}", .message = "{component}"}, units) ==
        Texts{"App", "E"});
  CHECK(messages_of({.match = "{in_app: {plist: a}}", .message = "{component}"}, units) == Texts{"App", "E"});
}

TEST_CASE("bundle scope looks at everything and reports once") {
  const Units units = {
      {"app", kExecutable}, {"extension E", kExecutable + "import \"x\"\n"}, {"framework F", kLibrary}};
  CHECK(messages_of({.match = "{import: x}", .scope = "bundle", .message = "{component} {image}"}, units) ==
        Texts{"App E"});
}

TEST_CASE("image scope looks at one image at a time, frameworks included") {
  const Units units = {{"app", kExecutable + kLinksF + "import \"a\"\n"},
                       {"framework F", kLibrary + "import \"b\"\n"}};
  CHECK(messages_of({.match = "{import: [a, b]}", .scope = "image", .message = "{image}"}, units) ==
        Texts{"App", "F"});
  CHECK(messages_of({.match = "{and: [{import: a}, {import: b}]}", .scope = "image"}, units).empty());
  CHECK(messages_of(
            {.match = "{and: [{import: b}, {in_app: {import: a}}]}", .scope = "image", .message = "{image}"},
            units) == Texts{"F"});
  CHECK(messages_of({.match = "{in_image: {and: [{import: a}, {import: b}]}}"}, units).empty());
  CHECK(messages_of({.match = "{in_image: {import: b}}", .message = "{component}"}, units) == Texts{"App"});
}

TEST_CASE("class scope looks at one class with its categories and superclasses") {
  const std::string code =
      "class \"A\" : \"Base\" { method \"-\" \"one\" }\n"
      "category \"A\" (\"Extra\") { method \"-\" \"two\" }\n"
      "class \"B\" : \"A\" { method \"-\" \"one\" }\n";
  const Units units = {{"app", kExecutable + code}};
  CHECK(messages_of(
            {.match =
                 "{and: [{defines_method: one}, {defines_method: two}, {defines_class: {regex: .}, as: c}]}",
             .scope = "class",
             .message = "{c}"},
            units) == Texts{"A"});
  CHECK(messages_of({.match = "{and: [{superclass: Base}, {defines_class: {regex: .}, as: c}]}",
                     .scope = "class",
                     .message = "{c}"},
                    units) == Texts{"A", "B"});
}

TEST_CASE("in_component gives a class the documents and images of its component") {
  const std::string code = "class \"A\" { method \"-\" \"go\" }\ndocument info-plist {a: 1}\n";
  CHECK(matches_of({.match = "{and: [{defines_method: go}, {in_component: {import: x}}]}", .scope = "class"},
                   {{"app", kExecutable + kLinksF + code}, {"framework F", kLibrary + "import \"x\"\n"}})
            .size() == 1);
}

TEST_CASE("the component leaf asks for one component and what holds in it") {
  const Units units = {{"app", kExecutable},
                       {"extension Share", kExecutable + "import \"x\"\n"},
                       {"extension Other", kExecutable}};
  CHECK(
      messages_of({.match = "{in_bundle: {component: {kind: [extension], in_component: {import: x}}, as: e}}",
                   .more = "applies: {kind: [app]}\n",
                   .message = "{e}"},
                  units) == Texts{"Share, x"});
}

TEST_CASE("rows of for_each are checked one by one, with their values in the message") {
  const RuleText rule = {
      .match = "{and: [{import: $api}, {not: {plist: $key}}, $more]}",
      .message = "{api} needs {key}",
      .for_each = "[{api: [a1, a2], key: KeyA, more: {true: {}}}, {api: b, key: KeyB, more: {import: c}}]"};
  const std::string imports = "import \"a2\"\nimport \"b\"\n";
  CHECK(messages_of(rule, {{"app", kExecutable + imports}}) == Texts{"a1, a2 needs KeyA"});
  CHECK(messages_of(rule, {{"app", kExecutable + imports + "import \"c\"\n"}}) ==
        Texts{"a1, a2 needs KeyA", "b needs KeyB"});
  CHECK(messages_of(rule, {{"app", kExecutable + imports + "document info-plist {KeyA: \"x\"}\n"}}).empty());
}

TEST_CASE("for_each over SDKs looks at the image that owns each") {
  const RuleText each = {.match = "{not: {manifest: {path: sdk, in: $sdk}}}",
                         .message = "{sdk} ({kind}) in {image}",
                         .for_each = "{sdk: {tracking: true}}"};
  CHECK(messages_of(each, {{"app", kExecutable + kLinksF + "class \"Counter\"\n"},
                           {"framework F", kLibrary + "class \"AKTThing\"\n"}}) == Texts{"AdKit (ads) in F"});
  CHECK(messages_of(
            each, {{"app", kExecutable + "class \"AKTThing\"\ndocument privacy-manifest {sdk: \"AdKit\"}\n"}})
            .empty());
}

TEST_CASE("applies keeps a rule to platforms, kinds and versions") {
  const auto fires = [](const std::string& applies, const std::string& unit) {
    return !matches_of({.match = "{true: {}}", .more = "applies: " + applies + "\n"}, {{"app", unit}})
                .empty();
  };
  CHECK(fires("{platform: [ios]}", kExecutable));
  CHECK(fires("{platform: [ios]}", "unit macho-executable \"arm64\" platform ios-simulator\n"));
  CHECK_FALSE(fires("{platform: [macos]}", kExecutable));
  CHECK_FALSE(fires("{kind: [extension]}", kExecutable));
  CHECK(fires("{sdk: \">=13.0\", min_os: [\">=13\", \"<14\"]}", kExecutable));
  CHECK_FALSE(fires("{sdk: \"<17.2\"}", kExecutable));
  CHECK_FALSE(fires("{sdk: \">=1.0\"}", "unit macho-executable \"arm64\" platform ios\n"));
}

TEST_CASE("when must hold first and lends its names to the message") {
  const RuleText rule = {
      .match = "{import: a}", .more = "when: {import: w, as: w}\n", .message = "{w} {values}"};
  CHECK(messages_of(rule, {{"app", kExecutable + "import \"a\"\nimport \"w\"\n"}}) == Texts{"w a"});
  CHECK(messages_of(rule, {{"app", kExecutable + "import \"a\"\n"}}).empty());
}

TEST_CASE("a framework is checked as part of its app, unless it is what was scanned") {
  const RuleText rule = {.match = "{image: {kind: library}}", .message = "{component}"};
  CHECK(messages_of(rule, {{"app", kExecutable}, {"framework F", kLibrary}}).empty());
  CHECK(messages_of(rule, {{"loose", kLibrary}}) == Texts{"loose"});
}

}  // namespace candor
