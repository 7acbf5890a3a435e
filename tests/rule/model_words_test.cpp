// What models can say: ports, matches, entries, and the mistakes in them.
#include "rule/model_reader.h"
#include "rule/pack_file.h"
#include "rule/port_reader.h"
#include "rule/support.h"

namespace candor {

using namespace testing;

namespace {

RulePack models(const std::string& text) {
  const PackFolder folder;
  folder.write("models/m.yaml", "framework: F\nmodels:\n" + text);
  return load_good(folder);
}

/// The mistakes of one model, which stands at line 3 from column 5, without the file's name.
std::vector<std::string> model_mistakes(const std::string& model) {
  const PackFolder folder;
  folder.write("models/m.yaml", "framework: F\nmodels:\n  - " + model + "\n");
  auto out = folder.mistakes();
  for (std::string& one : out) one = one.substr(std::string("models/m.yaml:").size());
  return out;
}

std::vector<std::string> names_of(const RulePack& pack) {
  std::vector<std::string> out;
  for (const Model& model : pack.models) out.push_back(model.name);
  return out;
}

const ModelEntry& only_entry(const RulePack& pack) {
  REQUIRE(pack.models.size() == 1);
  REQUIRE(pack.models[0].entries.size() == 1);
  return pack.models[0].entries[0];
}

}  // namespace

TEST_CASE("a port names a place of a call") {
  CHECK(parse_port("self")->kind == PortKind::Self);
  CHECK(parse_port("return")->kind == PortKind::Return);
  CHECK(parse_port("captured")->kind == PortKind::Captured);
  CHECK(parse_port("arg 12")->kind == PortKind::Argument);
  CHECK(parse_port("arg 12")->index == 12);
  CHECK(parse_port("args 3..")->kind == PortKind::ArgumentsFrom);
  CHECK(parse_port("args 3..")->index == 3);
  CHECK(parse_port("*arg 1")->kind == PortKind::Pointee);
  CHECK(parse_port("arg 1.param 2")->kind == PortKind::BlockParameter);
  CHECK(parse_port("arg 1.param 2")->index == 1);
  CHECK(parse_port("arg 1.param 2")->parameter == 2);
  CHECK(parse_port("invoked.param 1")->kind == PortKind::InvokedParameter);
  CHECK(parse_port("invoked.param 1")->parameter == 1);
}

TEST_CASE("a port may mean one element of a collection") {
  const auto constant = parse_port("return.key(\"a b\")");
  REQUIRE(constant);
  CHECK(constant->kind == PortKind::Return);
  CHECK(constant->key == PortKey::Constant);
  CHECK(constant->key_text == "a b");
  const auto given = parse_port("self.key(arg 1)");
  REQUIRE(given);
  CHECK(given->key == PortKey::FromArgument);
  CHECK(given->key_argument == 1);
  CHECK(parse_port("arg 0.param 1.key(\"k\")")->parameter == 1);
  CHECK(parse_port("self")->key == PortKey::Whole);
}

TEST_CASE("what is no port is refused") {
  for (const char* text :
       {"", "selfs", "arg", "arg x", "arg 1000", "args 1", "args 1...", "*arg 1.key(\"k\")", "arg 1.param",
        "invoked", "invoked.param", "return.key(k)", "return.key(\"\")", "return.key(\"a\"b\")",
        "return.key(arg)", "captured.key(\"k\")", "arg 1 "}) {
    CAPTURE(text);
    CHECK_FALSE(parse_port(text));
  }
}

TEST_CASE("a list of names gives a model for each, named as it was written") {
  CHECK(names_of(models("  - {match: {function: [stat, \"open*\"]}, marks: {label: l}}\n")) ==
        std::vector<std::string>{"stat", "open*"});
  CHECK(names_of(models("  - {match: {class: [A, B], selector: [x, \"y:\"], class_method: true}, marks: "
                        "{label: l}}\n")) ==
        std::vector<std::string>{"+[A x]", "+[A y:]", "+[B x]", "+[B y:]"});
}

TEST_CASE("constant strings are matched by their text or by the host in them") {
  const RulePack pack = models(
      "  - {match: {string: [\"cydia:*\", exact]}, marks: {label: l}}\n"
      "  - {match: {host: \"*.ads.example\"}, sink: {label: l, port: return}}\n");
  REQUIRE(pack.models.size() == 3);
  CHECK(pack.names[pack.models[0].text].any[0] == NamePattern{PatternKind::Prefix, "cydia:"});
  CHECK(pack.models[1].name == "exact");
  CHECK(pack.names[pack.models[2].host].any[0] == NamePattern{PatternKind::Suffix, ".ads.example"});
}

TEST_CASE("a match that could not be looked up is a mistake") {
  CHECK(model_mistakes("{match: {selector: \"*suffix\"}, marks: {label: l}}") ==
        std::vector<std::string>{"3:24 RUL006 \"*suffix\" cannot be looked up; expected a name or \"pre*\""});
  CHECK(model_mistakes("{match: {host: \"ads*\"}, marks: {label: l}}") ==
        std::vector<std::string>{
            "3:20 RUL006 \"ads*\" cannot be looked up; expected a host or \"*.\" and a host"});
  CHECK(model_mistakes("{match: {class: []}, marks: {label: l}}") ==
        std::vector<std::string>{"3:21 RUL006 \"class\" has an empty list of names"});
  CHECK(model_mistakes("{match: {class: A, host: a.example}, marks: {label: l}}") ==
        std::vector<std::string>{
            "3:13 RUL006 \"match\" is of more than one kind; expected \"class\" and \"selector\", or one of "
            "\"function\", \"global\", \"string\" and \"host\""});
}

TEST_CASE("entries hold their ports in the order of their description") {
  const ModelEntry calls = only_entry(
      models("  - {match: {selector: \"a:b:\"}, calls: {port: arg 1, when: now, with: [self, arg 0]}}\n"));
  CHECK(calls.kind == ApiEntryKind::Calls);
  CHECK(calls.time == CallTime::Now);
  REQUIRE(calls.ports.size() == 3);
  CHECK(calls.ports[0].index == 1);
  CHECK(calls.ports[1].kind == PortKind::Self);
  CHECK(calls.ports[2].index == 0);

  const ModelEntry invokes =
      only_entry(models("  - {match: {selector: \"a:b:\"}, invokes: {selector: arg 0, on: self, with: [arg "
                        "1], when: later}}\n"));
  CHECK(invokes.kind == ApiEntryKind::Invokes);
  CHECK(invokes.time == CallTime::Later);
  REQUIRE(invokes.ports.size() == 3);
  CHECK(invokes.ports[1].kind == PortKind::Self);

  const ModelEntry pairs = only_entry(
      models("  - {match: {selector: \"a:b:\"}, pairs: {values: arg 0, keys: arg 1, to: return}}\n"));
  REQUIRE(pairs.ports.size() == 3);
  CHECK(pairs.ports[1].index == 1);
  CHECK(pairs.ports[2].kind == PortKind::Return);
  CHECK(only_entry(models("  - {match: {selector: \"a:\"}, pairs: {values: args 0.., to: return}}\n"))
            .ports.size() == 2);

  const ModelEntry stores = only_entry(
      models("  - {match: {selector: \"a:b:\"}, stores: {key: arg 1, value: arg 0, space: files}}\n"));
  CHECK(stores.space == "files");
  CHECK(stores.ports[0].index == 1);

  const ModelEntry entry =
      only_entry(models("  - {match: {selector: \"a:\"}, entry: {label: l, port: arg 0}}\n"));
  CHECK(entry.label == "l");
  CHECK(entry.ports.size() == 1);
  CHECK(only_entry(models("  - {match: {selector: \"a:\"}, entry: {label: l}}\n")).ports.empty());
  CHECK(only_entry(models("  - {match: {selector: a}, opaque: true}\n")).kind == ApiEntryKind::Opaque);
}

TEST_CASE("each way to fold has its word") {
  const std::vector<std::string> words = {"join",      "format", "capitalize", "lowercase",
                                          "uppercase", "base64", "reverse",    "xor"};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const ModelEntry entry = only_entry(models("  - {match: {selector: a}, folds: " + words[i] + "}\n"));
    CHECK(entry.folding == static_cast<Folding>(i));
  }
}

TEST_CASE("mistakes in entries are found at their place") {
  CHECK(model_mistakes("{match: {selector: a}, pairs: {values: arg 0}}") ==
        std::vector<std::string>{"3:35 RUL004 \"pairs\" lacks the key \"to\""});
  CHECK(model_mistakes("{match: {selector: a}, folds: twist}")[0].starts_with(
      "3:35 RUL006 \"folds\" cannot be \"twist\""));
  CHECK(model_mistakes("{match: {selector: a}, source: {label: l, port: invoked.param 0}}") ==
        std::vector<std::string>{"3:5 RUL004 a port names \"invoked\" but the model lacks \"invokes\""});
  CHECK(model_mistakes("{match: {selector: a}, equal: [self]}") ==
        std::vector<std::string>{"3:35 RUL006 \"equal\" must be a list of 2 ports"});
  CHECK(model_mistakes("{match: {selector: a}, calls: {port: arg 0, when: now, with: self}}") ==
        std::vector<std::string>{"3:66 RUL003 \"with\" must be a list, found the text \"self\""});
  CHECK(model_mistakes("{match: {selector: a}, opaque: maybe}") ==
        std::vector<std::string>{
            "3:36 RUL003 \"opaque\" must be true or false, found the text \"maybe\"",
            "3:5 RUL004 the model says nothing; expected an entry such as \"source\" or \"marks\""});
}

TEST_CASE("ports and constants survive the compiled form") {
  const RulePack pack = models(
      "  - {match: {string: s}, source: {label: l, port: return.key(\"k\"), what: w}}\n"
      "  - {match: {host: h.example}, marks: {label: l}}\n"
      "  - {match: {selector: a}, invokes: {selector: arg 2, on: arg 1, with: [arg 0.param 3], when: "
      "later}}\n"
      "  - {match: {selector: b}, loads: {key: arg 1, to: return, space: x}, folds: xor}\n");
  const auto opened = open_pack(as_byte_span(compile_pack(pack)));
  REQUIRE(opened);
  CHECK(compile_pack(*opened) == compile_pack(pack));
  CHECK(opened->models[0].entries[0].ports[0].key_text == "k");
  CHECK(opened->models[0].text != 0);
  CHECK(opened->models[1].host != 0);
  CHECK(opened->models[2].entries[0].ports[2].parameter == 3);
  CHECK(opened->models[2].entries[0].time == CallTime::Later);
  CHECK(opened->models[3].entries[1].folding == Folding::Xor);
}

TEST_CASE("a constant that a model names is a use of its label") {
  const auto uses = [](const std::string& records) {
    const PackFolder folder;
    folder.write("models/m.yaml",
                 "framework: F\nmodels:\n  - {match: {string: \"cydia:*\"}, marks: {label: probe}}\n"
                 "  - {match: {host: \"*.ads.example\"}, marks: {label: probe}}\n");
    folder.write("t/rule.yaml", rule_yaml({.match = "{uses: probe}"}));
    const LinkedUnits linked = link_units({{"app", kExecutable + records}});
    return !check_rules(linked.program, prepare(load_good(folder))).matches.empty();
  };
  CHECK(uses("string c \"cydia://x\"\n"));
  CHECK(uses("string c \"https://a.ads.example/p\"\n"));
  CHECK_FALSE(uses("string c \"https://ads.example.org/p\"\n"));
}

}  // namespace candor
