// From matches to findings: owners, fingerprints, merging, coverage, order.
#include "finding/check.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/support.h"

namespace candor {

using namespace testing;

namespace {

const std::string kLinksF = "library \"@rpath/F.framework/F\"\n";

RulePack pack_of(const std::vector<std::pair<std::string, RuleText>>& rules) {
  const PackFolder folder;
  write_models(folder);
  for (const auto& [name, rule] : rules) folder.write("t/" + name + ".yaml", rule_yaml(rule, name));
  return load_good(folder);
}

ScanResult scan(const RulePack& pack, const Units& units) {
  const LinkedUnits linked = link_units(units);
  return check(linked.program, pack);
}

std::string fingerprint(const RulePack& pack, const Units& units) {
  const ScanResult result = scan(pack, units);
  REQUIRE(result.findings.size() == 1);
  return result.findings.front().fingerprint;
}

}  // namespace

TEST_CASE("a finding carries rule, owner, location and trace") {
  const RulePack pack = pack_of({{"a", {.match = "{and: [{plist: k}, {class: C}]}", .severity = "warning"}}});
  const ScanResult result = scan(pack, {{"app", kExecutable + kLinksF + "document info-plist {k: 1}\n"},
                                        {"framework F", kLibrary + "class-reference \"C\" at 0x4010\n"}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(result.rules[finding.rule].id == "t/a");
  CHECK(finding.severity == Severity::Warning);
  CHECK(finding.evidence == Evidence::CoOccurrence);
  CHECK(finding.owner == "App.app/Frameworks/F.framework/F");
  CHECK(finding.component == "App.app");
  CHECK(finding.location.address == 0x4010);
  REQUIRE(finding.trace.size() == 2);
  CHECK(finding.trace[0].note == "Info.plist: k = 1");
}

TEST_CASE("a fingerprint survives new addresses and changes with the evidence, the app and the rule") {
  const RulePack pack = pack_of({{"a", {.match = "{class: \"C*\"}"}}});
  const auto app = [](const std::string& id, const std::string& reference) {
    return Units{
        {"app", kExecutable + "document info-plist {CFBundleIdentifier: \"" + id + "\"}\n" + reference}};
  };
  const std::string base = fingerprint(pack, app("x", "class-reference \"C1\" at 0x4000\n"));
  CHECK(base.size() == 32);
  CHECK(fingerprint(pack, app("x", "class-reference \"C1\" at 0x8000\n")) == base);
  CHECK(fingerprint(pack, app("y", "class-reference \"C1\" at 0x4000\n")) != base);
  CHECK(fingerprint(pack, app("x", "class-reference \"C2\" at 0x4000\n")) != base);
  CHECK(fingerprint(pack_of({{"b", {.match = "{class: \"C*\"}"}}}),
                    app("x", "class-reference \"C1\" at 0x4000\n")) != base);
}

TEST_CASE("a framework that several components share gives one finding") {
  const RulePack pack = pack_of({{"a", {.match = "{class: C}", .message = "{component}"}}});
  const ScanResult result = scan(pack, {{"app", kExecutable + kLinksF},
                                        {"extension E", kExecutable + kLinksF},
                                        {"framework F", kLibrary + "class-reference \"C\" at 0x10\n"}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings.front().message == "App");
}

TEST_CASE("what two components each do is two findings") {
  const RulePack pack = pack_of({{"a", {.match = "{class: C}"}}});
  const std::string own = kExecutable + "class-reference \"C\" at 0x10\n";
  CHECK(scan(pack, {{"app", own}, {"extension E", own}}).findings.size() == 2);
}

TEST_CASE("findings are sorted by severity, rule and owner") {
  const RulePack pack = pack_of({{"a", {.match = "{true: {}}", .severity = "note"}},
                                 {"b", {.match = "{true: {}}", .severity = "error"}},
                                 {"c", {.match = "{true: {}}", .severity = "error"}}});
  const ScanResult result = scan(pack, {{"app", kExecutable}});
  std::vector<std::string> ids;
  for (const Finding& finding : result.findings) ids.push_back(result.rules[finding.rule].id);
  CHECK(ids == std::vector<std::string>{"t/b", "t/c", "t/a"});
}

TEST_CASE("an image without code is told to be one that rules about code say nothing of") {
  const PackFolder folder;
  write_models(folder);
  folder.write("t/a.yaml", rule_yaml({.match = "{call: {model: face, args: {0: x}}}"}, "a"));
  folder.write("t/b.yaml", rule_yaml({.match = "{class: C}"}, "b"));
  const RulePack pack = load_good(folder);
  const ScanResult image = scan(pack, {{"app", kExecutable}});
  CHECK(image.rules.size() == 2);
  CHECK(image.rules_not_evaluated == std::vector<std::string>{"t/a"});
  REQUIRE(image.coverage.size() == 1);
  CHECK(image.coverage[0].rules_not_evaluated == 1);
  const std::string function = "function \"f\" {\nentry:\n  return\n}\n";
  for (const std::string& unit : {kExecutable + function, std::string("unit source\n") + function}) {
    const ScanResult code = scan(pack, {{"app", unit}});
    CHECK(code.rules_not_evaluated.empty());
    CHECK(code.coverage.at(0).rules_not_evaluated == 0);
  }
}

namespace {

/// A method that sends what it reads; `first` is the line it starts at.
std::string upload(int first, const std::string& method = "-[Room go:]", int sinks = 1) {
  const auto place = [&](int line) { return " @ \"App/Room.m\":" + std::to_string(first + line) + ":3\n"; };
  std::string text = "function \"" + method +
                     "\" (%self, %anchor) @ \"App/Room.m\":" + std::to_string(first) +
                     ":1 {\nentry:\n  %s = call message \"shape\" (%anchor)" + place(1);
  for (int i = 0; i < sinks; ++i) text += "  call function \"send\" (%self, %s)" + place(2 + i);
  return text + "  return\n}\n";
}

RulePack flow_pack() {
  const PackFolder folder;
  write_models(folder);
  folder.write("t/a.yaml",
               "id: t/a\ntitle: A title\nseverity: error\npolicy: [{title: Guidelines, section: \"1\"}]\n"
               "what: w\nwhy: w\nfix: f\nfalse_positives: n\n"
               "check: {flow: {source: face, sink: network}}\nmessage: \"{source}\"\n");
  return load_good(folder);
}

}  // namespace

TEST_CASE("a finding about a flow stands at its sink and shows the way there") {
  const ScanResult result = scan(flow_pack(), {{"app", "unit source platform ios\n" + upload(10)}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(finding.evidence == Evidence::Flow);
  CHECK(finding.owner == "App/Room.m");
  CHECK(finding.component == "App.app");
  CHECK(finding.location.line == 12);
  CHECK(finding.location.symbol == "-[Room go:]");
  REQUIRE(finding.trace.size() >= 2);
  CHECK(finding.trace.front().kind == "source");
  CHECK(finding.trace.front().location.line == 11);
  CHECK(finding.trace.back().kind == "sink");
  CHECK(finding.trace.back().location.line == 12);
  REQUIRE(result.calls.size() == 1);
  CHECK(result.calls.front().image == "App.app");
}

namespace {

const std::string kImage = "App.app/App";

/// The code of an executable: a handler that may not call, an ad behind what a face tells, an upload.
const std::string kImageCode = kExecutable + R"(
class "Room" <"PushDelegate"> {
  method "-" "didPush:" code "-[Room didPush:]" at 0x100004000
}
function "-[Room didPush:]" (%self, %push) at 0x100004000 @ 0x100004000 {
entry:
  %x0 = call message "shape" (%push) @ 0x100004010
  branch %x0 -> yes, no
yes:
  call function "helper" (%self, %x0) @ 0x10000401c
  branch -> no
no:
  return
}
function "helper" (%x0, %x1) at 0x100005000 @ 0x100005000 {
entry:
  call function "send" (%x0, %x1) @ 0x100005008
  return
}
)";

Finding found_in_image(const std::string& check) {
  const PackFolder folder;
  write_models(folder);
  folder.write("models/n.yaml",
               "framework: N\nmodels:\n  - match: {function: send}\n    marks: {label: call}\n");
  folder.write("t/a.yaml",
               "id: t/a\ntitle: A title\nseverity: error\npolicy: [{title: Guidelines, section: \"1\"}]\n"
               "what: w\nwhy: w\nfix: f\nfalse_positives: n\ncheck: {" +
                   check + "}\nmessage: m\n");
  const ScanResult result = scan(load_good(folder), {{"app", kImageCode}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.rules_not_evaluated.empty());
  const Finding& finding = result.findings.front();
  CHECK(finding.owner == kImage);
  for (const TraceStep& step : finding.trace) {
    CHECK(step.location.artifact == kImage);
    CHECK_FALSE(step.location.line);
    REQUIRE(step.location.address);
    CHECK_FALSE(step.location.symbol.empty());
  }
  return finding;
}

/// "helper+0x8 0x100005008"
std::string place(const Location& location) {
  REQUIRE(location.address);
  return fmt::format("{}+{:#x} {:#x}", location.symbol, location.offset, *location.address);
}

}  // namespace

TEST_CASE("a finding in built code stands at image, function and address, whatever its check") {
  const std::string sink = "helper+0x8 0x100005008";
  CHECK(place(found_in_image("flow: {source: face, sink: network}").location) == sink);
  CHECK(place(found_in_image("reach: {entry: handler, call: call}").location) == sink);
  CHECK(place(found_in_image("facts: {match: {call: {model: network}}}").location) == sink);
  CHECK(place(found_in_image("must: {entry: handler, call: call}").location) ==
        "-[Room didPush:]+0x0 0x100004000");
  CHECK(place(found_in_image("gate: {label: face, call: call}").location) == sink);
}

TEST_CASE("a fingerprint survives new addresses of functions that have no name but theirs") {
  const auto stripped = [](const std::string& address) {
    std::string text = kImageCode;
    for (std::size_t at = 0; (at = text.find("5000", at)) != text.npos; at += 4) text.replace(at, 4, address);
    for (std::size_t at = 0; (at = text.find("\"helper\"", at)) != text.npos;) {
      text.replace(at, 8, "\"sub_10000" + address + "\"");
    }
    return text;
  };
  const std::string code = stripped("5000"), later = stripped("6000");
  const RulePack pack = flow_pack();
  CHECK(fingerprint(pack, {{"app", code}}) == fingerprint(pack, {{"app", later}}));
}

TEST_CASE("the trace of a flow in built code names the instructions it runs along") {
  const auto trace = found_in_image("flow: {source: face, sink: network}").trace;
  REQUIRE(trace.size() >= 3);
  CHECK(place(trace.front().location) == "-[Room didPush:]+0x10 0x100004010");
  CHECK(place(trace[1].location) == "-[Room didPush:]+0x1c 0x10000401c");
  CHECK(place(trace.back().location) == "helper+0x8 0x100005008");
}

TEST_CASE("a fingerprint of a flow survives new lines and tells methods and repeated calls apart") {
  const RulePack pack = flow_pack();
  const std::string head = "unit source platform ios\n";
  const std::string base = fingerprint(pack, {{"app", head + upload(10)}});
  CHECK(fingerprint(pack, {{"app", head + upload(90)}}) == base);
  CHECK(fingerprint(pack, {{"app", head + upload(10, "-[Room other:]")}}) != base);
  const ScanResult twice = scan(pack, {{"app", head + upload(10, "-[Room go:]", 2)}});
  REQUIRE(twice.findings.size() == 2);
  std::vector<std::string> both = {twice.findings[0].fingerprint, twice.findings[1].fingerprint};
  CHECK(std::ranges::count(both, base) == 1);
  CHECK(both[0] != both[1]);
}

TEST_CASE("an SDK is listed with the image that defines it, else with those that refer to it") {
  const RulePack pack = pack_of({});
  const Units defined = {
      {"app", kExecutable + kLinksF + "class-reference \"AdKitBanner\" imported\n"},
      {"framework F", kLibrary + "class \"AdKitBanner\"\nstring c \"https://x.adkit.example\"\n"}};
  const ScanResult result = scan(pack, defined);
  REQUIRE(result.sdks.size() == 1);
  CHECK(result.sdks[0].name == "AdKit");
  CHECK(result.sdks[0].image == "App.app/Frameworks/F.framework/F");
  CHECK(result.sdks[0].evidence ==
        std::vector<std::string>{"defines class AdKitBanner", "has the host x.adkit.example"});
  const ScanResult referred =
      scan(pack, {{"app", kExecutable + "class-reference \"AdKitBanner\" imported\n"}});
  REQUIRE(referred.sdks.size() == 1);
  CHECK(referred.sdks[0].image == "App.app/App");
  const ScanResult hosts = scan(pack, {{"app", kExecutable + "string c \"ads.example\"\n"}});
  REQUIRE(hosts.sdks.size() == 1);
  CHECK(hosts.sdks[0].evidence.back() == "nothing but hosts");
}

TEST_CASE("coverage names every unit, what was not analysed and what could not be read") {
  LinkedUnits linked;
  linked.source.input.path = "App.app";
  REQUIRE(
      add_unit(linked.source,
               {"app", kExecutable + "coverage sends-seen 5 encrypted stripped\nproblem BIN006 \"m\"\n"}));
  linked.source.input.components[0].not_analysed.push_back("main.jsbundle (JavaScript)");
  linked.source.input.problems.push_back(
      {"App.app/Broken", 0, {ErrorKind::Internal, "the front end threw", ""}, true});
  linked.program = link(std::move(linked.source.input));
  const ScanResult result = check(linked.program, pack_of({}));
  REQUIRE(result.coverage.size() == 3);
  CHECK(result.coverage[0].artifact == "App.app");
  CHECK(result.coverage[0].not_analysed == std::vector<std::string>{"main.jsbundle (JavaScript)"});
  CHECK(result.coverage[1].artifact == "App.app/App");
  CHECK(result.coverage[1].encrypted);
  CHECK(result.coverage[1].sends_seen == 5);
  CHECK(result.coverage[2].artifact == "App.app/Broken");
  CHECK_FALSE(result.coverage[2].analysed);
  REQUIRE(result.problems.size() == 2);
  CHECK(result.problems[0].problem.kind == ErrorKind::Encrypted);
}

TEST_CASE("results of several bundles merge into one, sorted") {
  const RulePack pack = pack_of({{"a", {.match = "{class: C}"}}});
  ScanResult merged;
  for (const std::string id : {"y", "x"}) {
    LinkedUnits linked;
    linked.source.input.path = id + ".app";
    REQUIRE(add_unit(linked.source, {"app", kExecutable + "class-reference \"C\"\n"}));
    linked.source.input.components[0].path = id + ".app";
    linked.source.input.units[0].artifact = id + ".app/App";
    linked.program = link(std::move(linked.source.input));
    merge(merged, check(linked.program, pack));
  }
  CHECK(merged.bundles.size() == 2);
  CHECK(merged.rules.size() == 1);
  REQUIRE(merged.findings.size() == 2);
  CHECK(merged.findings[0].owner == "x.app/App");
}

}  // namespace candor
