// The hashed matcher against the plain way, and the compiled form of packs.
#include "rule/matcher.h"

#include <algorithm>
#include <random>

#include "rule/pack_file.h"
#include "rule/support.h"

namespace candor {

using namespace testing;

namespace {

/// Few letters, so that random names do meet.
std::string random_name(std::mt19937& random, std::size_t longest) {
  static constexpr std::string_view kLetters = "abAB_.:";
  std::string name;
  for (std::size_t length = random() % (longest + 1); length > 0; --length)
    name += kLetters[random() % kLetters.size()];
  return name;
}

NamePattern random_pattern(std::mt19937& random) {
  const auto kind = static_cast<PatternKind>(random() % 5);
  std::string text = random_name(random, 5);
  if (kind == PatternKind::Any)
    return random() % 20 == 0 ? NamePattern{kind, ""} : NamePattern{PatternKind::Exact, text};
  if (text.empty() && kind != PatternKind::Exact) text = "a";
  return {kind, text};
}

Names random_names(std::mt19937& random) {
  static const std::string kRegexes[] = {"", "", "", "^a+b", "A_|B_", "[.:]$"};
  Names names;
  names.ignore_case = random() % 4 == 0;
  names.regex = kRegexes[random() % std::size(kRegexes)];
  for (std::size_t i = 0; i < 1 + random() % 4; ++i) names.any.push_back(random_pattern(random));
  if (random() % 3 == 0) names.except.push_back(random_pattern(random));
  if (names.ignore_case) {
    for (NamePattern& pattern : names.any) pattern.text = to_lower(pattern.text);
    for (NamePattern& pattern : names.except) pattern.text = to_lower(pattern.text);
  }
  return names;
}

}  // namespace

TEST_CASE("the matcher finds what comparing one by one finds, for random names and conditions") {
  std::mt19937 random(7);
  std::size_t found = 0;
  for (int round = 0; round < 40; ++round) {
    std::vector<Names> conditions;
    for (std::size_t i = 0; i < 1 + random() % 30; ++i) conditions.push_back(random_names(random));
    Matcher matcher;
    for (std::size_t i = 0; i < conditions.size(); ++i) matcher.add(static_cast<NamesId>(i), conditions[i]);
    matcher.finish();
    std::vector<NamesId> actual;
    for (int text_round = 0; text_round < 200; ++text_round) {
      const std::string text = random_name(random, 9);
      std::vector<NamesId> expected;
      for (std::size_t i = 0; i < conditions.size(); ++i) {
        std::string error;
        const Names& names = conditions[i];
        const auto regex =
            names.regex.empty() ? nullptr : compile_regex(names.regex, names.ignore_case, error);
        if (matches(names, regex.get(), text)) expected.push_back(static_cast<NamesId>(i));
      }
      matcher.match(text, actual);
      CHECK_MESSAGE(actual == expected, text);
      found += expected.size();
    }
  }
  CHECK(found > 1000);
}

TEST_CASE("regular expressions that outgrow their automaton are still all found") {
  std::vector<Names> conditions(60);
  for (std::size_t i = 0; i < conditions.size(); ++i)
    conditions[i].regex = "a.{" + std::to_string(i + 20) + "}b";
  Matcher matcher;
  for (std::size_t i = 0; i < conditions.size(); ++i) matcher.add(static_cast<NamesId>(i), conditions[i]);
  matcher.finish();
  std::mt19937 random(11);
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "ab"[random() % 2];
  std::vector<NamesId> found;
  matcher.match(text, found);
  CHECK(found.size() == conditions.size());
  matcher.match("a" + std::string(25, '-') + "b", found);
  CHECK(found == std::vector<NamesId>{5});
}

TEST_CASE("patterns are read from their text and written back") {
  for (const std::string text : {"a", "a*", "*a", "*a*", "*", "$sdk"})
    CHECK(to_string(parse_pattern(text)) == text);
  CHECK(parse_pattern("*a*").kind == PatternKind::Contains);
  CHECK(parse_pattern("$s5Swift").kind == PatternKind::Exact);
  CHECK(parse_pattern("$s5Swift*").kind == PatternKind::Prefix);
}

TEST_CASE("a compiled pack gives the same matches as its YAML, and the same bytes again") {
  const PackFolder folder;
  write_models(folder);
  folder.write(
      "t/one.yaml",
      rule_yaml(
          {.match = "{and: [{uses: face}, {plist: {path: \"a/*\", where: [{path: b, in: [\"x*\"]}]}}]}"},
          "one"));
  folder.write("t/two.yaml", rule_yaml({.match = "{not: {manifest: \"\"}}",
                                        .severity = "warning",
                                        .more = "applies: {sdk: \">=13.0\", kind: [app]}\n",
                                        .message = "{sdk} {image}",
                                        .for_each = "{sdk: {kind: [ads]}}"},
                                       "two"));
  const RulePack pack = load_good(folder);
  const std::string bytes = compile_pack(pack);
  const auto opened = open_pack(as_byte_span(bytes));
  REQUIRE(opened);
  CHECK(compile_pack(*opened) == bytes);
  const LinkedUnits linked = link_units(
      {{"app", kExecutable +
                   "class-reference \"FaceDetector\" imported\nclass \"AKTx\"\ndocument info-plist {a: [{b: "
                   "\"xyz\"}]}\n"}});
  const auto from_yaml = check_rules(linked.program, prepare(pack)).matches;
  const auto from_bytes = check_rules(linked.program, prepare(*opened)).matches;
  REQUIRE(from_yaml.size() == 2);
  REQUIRE(from_bytes.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(from_yaml[i].message == from_bytes[i].message);
    CHECK(from_yaml[i].severity == from_bytes[i].severity);
    CHECK(from_yaml[i].pieces == from_bytes[i].pieces);
  }
}

TEST_CASE("a damaged compiled pack is refused") {
  const PackFolder folder;
  write_models(folder);
  const std::string bytes = compile_pack(load_good(folder));
  for (std::size_t i = 0; i < bytes.size(); i += 7) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x40);
    CHECK_FALSE(open_pack(as_byte_span(damaged)));
  }
  CHECK_FALSE(open_pack(as_byte_span(bytes.substr(0, bytes.size() - 1))));
  const auto nothing = open_pack({});
  REQUIRE_FALSE(nothing);
  CHECK(nothing.error().kind == ErrorKind::BadPack);
}

}  // namespace candor
