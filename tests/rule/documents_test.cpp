// Conditions on documents: paths, predicates, subset and same.
#include "rule/support.h"

namespace candor {

using namespace testing;

namespace {

bool plist(const std::string& query, const std::string& tree) {
  return holds("{plist: " + query + "}", "document info-plist " + tree + "\n");
}

}  // namespace

TEST_CASE("a path selects keys, elements and anything") {
  const std::string tree = "{a: {b: [{c: \"x\"}, {c: \"y\"}]}}";
  CHECK(plist("a/b", tree));
  CHECK(plist("a/b/1/c", tree));
  CHECK_FALSE(plist("a/b/2/c", tree));
  CHECK(plist("{path: a/*/*/c, equals: y}", tree));
  CHECK_FALSE(plist("{path: a/b/*/c, equals: z}", tree));
  CHECK(plist("\"\"", "{}"));
}

TEST_CASE("each predicate tells nodes apart") {
  CHECK(plist("{path: a, exists: false}", "{b: 1}"));
  CHECK_FALSE(plist("{path: b, exists: false}", "{b: 1}"));
  CHECK(plist("{path: a, equals: true}", "{a: true}"));
  CHECK_FALSE(plist("{path: a, equals: true}", "{a: false}"));
  CHECK(plist("{path: a, equals: 3}", "{a: 3}"));
  CHECK(plist("{path: \"a/*\", in: [\"vo*\", x]}", "{a: [\"audio\", \"voip\"]}"));
  CHECK_FALSE(plist("{path: \"a/*\", in: [x]}", "{a: [\"audio\", \"voip\"]}"));
  CHECK(plist("{path: \"a/*\", not_in: [audio]}", "{a: [\"audio\", \"voip\"]}"));
  CHECK_FALSE(plist("{path: \"a/*\", not_in: [audio, voip]}", "{a: [\"audio\", \"voip\"]}"));
  CHECK(plist("{path: a, empty: true}", "{a: \"  \"}"));
  CHECK(plist("{path: a, empty: true}", "{a: []}"));
  CHECK(plist("{path: a, empty: false}", "{a: [1]}"));
  CHECK(plist("{path: a, type: [array, string]}", "{a: []}"));
  CHECK_FALSE(plist("{path: a, type: dictionary}", "{a: []}"));
  CHECK(plist("{path: a, at_least: 2, at_most: 3}", "{a: [1, 2]}"));
  CHECK_FALSE(plist("{path: a, at_least: 2}", "{a: [1]}"));
  CHECK_FALSE(plist("{path: a, at_most: 0}", "{a: [1]}"));
  CHECK(plist("{path: a, duplicates: true}", "{a: [\"x\", \"y\", \"x\"]}"));
  CHECK_FALSE(plist("{path: a, duplicates: true}", "{a: [\"x\", \"y\"]}"));
  CHECK(plist("{path: a, duplicates: true}", "{a: [{k: \"x\"}, {k: \"x\"}]}"));
  CHECK(plist("{path: \"a/*\", key: \"NS*\"}", "{a: {NSFoo: 1, b: 2}}"));
}

TEST_CASE("where asks for conditions of one and the same node") {
  const std::string query = "{path: \"a/*\", where: [{path: t, equals: x}, {path: r, exists: false}]}";
  CHECK(plist(query, "{a: [{t: \"x\"}]}"));
  CHECK_FALSE(plist(query, "{a: [{t: \"x\", r: 1}, {t: \"y\"}]}"));
}

TEST_CASE("a missing document has nothing in it") {
  CHECK(holds("{entitlement: {path: a, exists: false}}", ""));
  CHECK_FALSE(holds("{entitlement: a}", ""));
  CHECK_FALSE(holds("{manifest: \"\"}", ""));
}

TEST_CASE("entitlements come from the main image before any other file") {
  const std::string match = "{entitlement: {path: a, equals: true}}";
  CHECK(matches_of({.match = match}, {{"app", kExecutable + "document entitlements {a: true}\n"},
                                      {"app", "unit metadata\ndocument entitlements {a: false}\n"}})
            .size() == 1);
  CHECK(matches_of({.match = match}, {{"app", kExecutable + "document entitlements {a: false}\n"},
                                      {"app", "unit metadata\ndocument entitlements {a: true}\n"}})
            .empty());
  CHECK(matches_of({.match = match},
                   {{"app", kExecutable}, {"app", "unit metadata\ndocument entitlements {a: true}\n"}})
            .size() == 1);
}

TEST_CASE("subset follows wildcards and arrays, and its negation names what is refused") {
  const auto refused = [](const std::string& part, const std::string& whole) {
    return messages_of(
        {.match = "{not: {subset: {of: {entitlement: \"\"}, in: {profile: Entitlements}, ignore: [free]}}}",
         .message = "{values}"},
        {{"app", kExecutable + "document entitlements " + part +
                     "\ndocument profile {Entitlements: " + whole + "}\n"}});
  };
  using Texts = std::vector<std::string>;
  CHECK(refused("{a: \"T.x\", free: true}", "{a: \"T.*\"}").empty());
  CHECK(refused("{a: [\"T.x\", \"T.y\"]}", "{a: [\"T.*\"]}").empty());
  CHECK(refused("{a: [\"x\"]}", "{a: \"*\"}").empty());
  CHECK(refused("{a: \"U.x\", b: true}", "{a: \"T.*\"}") == Texts{"a, b"});
  CHECK(refused("{a: [\"x\", \"y\"]}", "{a: [\"x\"]}") == Texts{"a"});
  CHECK(refused("{a: true}", "{a: false}") == Texts{"a"});
}

TEST_CASE("same compares trees whatever the order of keys") {
  const std::string match = "{same: [{plist: a}, {entitlement: b}]}";
  CHECK(holds(match, "document info-plist {a: {x: 1, y: [2]}}\ndocument entitlements {b: {y: [2], x: 1}}\n"));
  CHECK_FALSE(holds(match, "document info-plist {a: [1, 2]}\ndocument entitlements {b: [2, 1]}\n"));
  CHECK_FALSE(holds(match, "document info-plist {a: 1}\n"));
}

}  // namespace candor
