// The three report formats over one result that has something of everything, hostile text included.
#include "report/report.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "golden.h"

namespace candor {
namespace {

ScanResult sample() {
  ScanResult result;
  result.inputs = {"Game.ipa"};
  result.bundles = {
      {"Game.ipa/Payload/My Game.app", "app", "My Game", "com.example.game", "1.2", "ios", "13.0", "17.2"}};
  result.rules = {{"pack/first",
                   "VOIP-003",
                   "First rule",
                   Severity::Error,
                   {{"App Review Guidelines", "2.5.4"}},
                   "What the first rule found.",
                   "Why it matters.",
                   "Do the right thing instead, and do it soon.",
                   "When it is wrong."},
                  {"pack/second",
                   "",
                   "Second rule",
                   Severity::Note,
                   {{"App Review Guidelines", "5.1.2(i)"}, {"DPLA", "3.3.3(L)"}},
                   "What the second rule found.",
                   "Why.",
                   "Fix.",
                   "Never."}};
  const std::string image = "Game.ipa/Payload/My Game.app/My Game";
  Finding first{
      .rule = 0,
      .severity = Severity::Error,
      .evidence = Evidence::CoOccurrence,
      .message =
          "My Game imports A but links neither B nor C, which is a sentence that is long enough to wrap",
      .owner = image,
      .component = "Game.ipa/Payload/My Game.app",
      .location = {.artifact = image, .symbol = "-[Delegate handle:]", .address = 0x100004a10},
      .trace = {},
      .fingerprint = "0123456789abcdef0123456789abcdef"};
  for (int i = 0; i < 6; ++i) {
    first.trace.push_back({{.artifact = image, .address = 0x1000u + static_cast<unsigned>(i)}, "imports A"});
  }
  Finding second{.rule = 1,
                 .severity = Severity::Note,
                 .evidence = Evidence::Declared,
                 .message = "hostile \x1b[31mred\x1b[0m \xff text\nwith a line break",
                 .owner = "Game.ipa/Payload/My Game.app/Info.plist",
                 .component = "Game.ipa/Payload/My Game.app",
                 .location = {.artifact = "Game.ipa/Payload/My Game.app/Info.plist"},
                 .trace = {},
                 .fingerprint = "ffffffffffffffffffffffffffffffff"};
  result.findings = {first, second};
  result.sdks = {{"Tracker", {"ads", "analytics"}, image, {"defines class TRKMain", "host t.example"}}};
  CoverageEntry coverage;
  coverage.artifact = image;
  coverage.kind = "executable";
  coverage.component = "Game.ipa/Payload/My Game.app";
  coverage.arch = "arm64";
  coverage.functions_seen = 1200;
  coverage.stripped = true;
  coverage.rules_not_evaluated = 1;
  coverage.not_analysed = {"main.jsbundle (JavaScript)", "slice armv7"};
  CoverageEntry unread;
  unread.artifact = "Game.ipa/Payload/My Game.app/Broken";
  unread.kind = "image";
  unread.analysed = false;
  result.coverage = {unread, coverage};
  result.problems = {{unread.artifact, {ErrorKind::WorkerCrashed, "signal 11 while reading", "offset 0x20"}}};
  result.rules_not_evaluated = {"pack/later"};
  return result;
}

}  // namespace

TEST_CASE("the text report reads well without colour") {
  testing::check_golden("report/golden/report.txt", text_report(sample(), {.color = false, .width = 100}));
}

TEST_CASE("the verbose text report lists all evidence and the coverage of every artifact") {
  testing::check_golden("report/golden/verbose.txt",
                        text_report(sample(), {.color = false, .width = 80, .verbose = true}));
}

TEST_CASE("the JSON report is valid JSON with the contract's keys") {
  const std::string report = json_report(sample());
  testing::check_golden("report/golden/report.json", report);
  const auto json = nlohmann::json::parse(report);
  for (const char* key : {"version", "tool", "inputs", "findings", "sdks", "coverage", "problems"}) {
    CHECK_MESSAGE(json.contains(key), key);
  }
}

TEST_CASE("the SARIF report has rules with help, fingerprints and logical locations") {
  const std::string report = sarif_report(sample());
  testing::check_golden("report/golden/report.sarif", report);
  const auto run = nlohmann::json::parse(report)["runs"][0];
  CHECK(run["results"][0]["partialFingerprints"]["candor/v1"] == "0123456789abcdef0123456789abcdef");
  CHECK(run["results"][0]["locations"][0]["logicalLocations"][0]["name"] == "-[Delegate handle:]");
  CHECK(run["tool"]["driver"]["rules"][0]["help"]["text"].get<std::string>().find("Fix") !=
        std::string::npos);
}

TEST_CASE("an escape sequence from a file reaches no terminal, with or without colour") {
  const std::string plain = text_report(sample(), {.color = false});
  CHECK(plain.find('\x1b') == std::string::npos);
  const std::string coloured = text_report(sample(), {.color = true});
  CHECK(coloured.find("\x1b[31mred") == std::string::npos);
  CHECK(coloured.find("\x1b[1;31m") != std::string::npos);
}

namespace {

CoverageEntry source_file(const std::string& path, std::uint32_t functions) {
  CoverageEntry entry;
  entry.artifact = path;
  entry.kind = "source";
  entry.functions_seen = entry.functions_lifted = functions;
  entry.sends_seen = 2000;
  entry.sends_selector_known = 1990;
  entry.sends_receiver_known = 1800;
  return entry;
}

/// A checkout of two programs that share a file, with findings at lines and many problems of one kind.
ScanResult checkout() {
  ScanResult result = sample();
  result.inputs = {"Shop"};
  result.bundles = {{"Shop/App", "app", "Shop", "com.example.shop", "1.0", "ios", "15.0", ""},
                    {"Shop", "loose", "Shop", "", "", "", "", ""}};
  Finding placed = result.findings.front();
  placed.owner = placed.component = "Shop/App";
  placed.owner = "Shop/App/Ads.m";
  placed.location = {.artifact = "Shop/App/Ads.m", .line = 12, .column = 3};
  placed.trace = {{placed.location, "refers to class A"},
                  {{.artifact = "Shop/App/Other.m", .line = 7, .column = 1}, "refers to selector b"}};
  result.findings = {placed};
  result.sdks.clear();
  result.coverage = {source_file("Shop/App/Ads.m", 1200), source_file("Shop/App/Ads.m", 1200),
                     source_file("Shop/App/Other.m", 34)};
  result.problems.clear();
  for (int i = 0; i < 12; ++i) {
    result.problems.push_back(
        {"Shop/App/File" + std::to_string(i) + ".m",
         {ErrorKind::SourceIncomplete, "3 mistakes found in the file", "App/File.m:1:2"}});
  }
  result.problems.push_back({"Shop/App/Ads.m", {ErrorKind::WorkerCrashed, "signal 11 while reading", ""}});
  return result;
}

}  // namespace

TEST_CASE("the text report of a checkout counts source files once and tells problems of one kind together") {
  testing::check_golden("report/golden/checkout.txt",
                        text_report(checkout(), {.color = false, .width = 100}));
}

TEST_CASE(
    "the source line of a finding is shown without its indentation, safe, and no wider than the report") {
  TextOptions options{.color = false, .width = 60};
  options.source_line = [](const std::string& artifact, std::uint32_t number) {
    CHECK(artifact == "Shop/App/Ads.m");
    CHECK(number == 12);
    return "\t  [self\tshow:@\"\x1b[31m\"];\r";
  };
  CHECK(text_report(checkout(), options).find("\n      [self show:@\"\\x1b[31m\"];\n") != std::string::npos);
  options.source_line = [](const std::string&, std::uint32_t) { return "x = " + std::string(900, 'y'); };
  CHECK(text_report(checkout(), options).find("\n      x = " + std::string(48, 'y') + " …\n") !=
        std::string::npos);
  options.source_line = [](const std::string&, std::uint32_t) { return std::string(); };
  CHECK(text_report(checkout(), options) == text_report(checkout(), {.color = false, .width = 60}));
}

namespace {

TraceStep step(const std::string& file, std::uint32_t line, const std::string& function,
               const std::string& kind, const std::string& note, const std::string& from,
               const std::string& to) {
  return {
      {.artifact = "Shop/App/" + file, .line = line, .column = 3, .symbol = function}, note, kind, from, to};
}

/// A checkout with a proof in code: from a source over a field to a sink.
ScanResult proof() {
  ScanResult result = checkout();
  result.problems.clear();
  result.calls = {{"Shop/App",
                   "Shop/App",
                   5000,
                   4400,
                   {{"anyReceiver", "a message to id", 500}, {"virtualCallee", "a virtual C++ call", 100}}},
                  {"Shop/Kit", "Shop/Kit", 1000, 950, {{"anyReceiver", "a message to id", 50}}}};
  Finding& finding = result.findings.front();
  const std::string get = "-[Room session:didUpdate:]", send = "-[Room send]";
  finding.evidence = Evidence::Flow;
  finding.message = "shapes of a face (-[Anchor shapes]) reach the network (-[Session send:])";
  finding.trace = {
      step("Room.m", 12, get, "source", "shapes of a face (-[Anchor shapes])", "-[Anchor shapes]",
           get + "%4"),
      step("Room.m", 13, get, "store", "kept in field Room._frame", get + "%4", "field Room._frame"),
      step("Room.m", 30, send, "load", "taken from field Room._frame", "field Room._frame", send + "%2"),
      step("Room.m", 31, send, "sink", "sent (-[Session send:])", send + "%2", "-[Session send:]")};
  finding.location = finding.trace.back().location;
  finding.owner = finding.location.artifact;
  finding.identity = {"-[Anchor shapes]", "-[Session send:]", send};
  return result;
}

ScanResult long_proof() {
  ScanResult result = proof();
  auto& trace = result.findings.front().trace;
  const TraceStep move = trace[2];
  trace.insert(trace.begin() + 2, 40, move);
  return result;
}

}  // namespace

TEST_CASE("a proof in code is numbered steps with place, source line and what moved where") {
  TextOptions options{.color = false, .width = 80};
  options.source_line = [](const std::string& artifact, std::uint32_t number) {
    return artifact == "Shop/App/Room.m" ? "  line " + std::to_string(number) + " of Room.m;" : std::string();
  };
  testing::check_golden("report/golden/proof.txt", text_report(proof(), options));
}

namespace {

/// The proof as it is in the built app.
ScanResult built_proof() {
  ScanResult result = proof();
  result.findings.resize(1);
  result.calls.clear();
  Finding& finding = result.findings.front();
  std::uint64_t address = 0x100004a00;
  for (TraceStep& step : finding.trace) {
    step.location = {.artifact = "Shop/App/App",
                     .symbol = step.location.symbol,
                     .address = address + 0x1c,
                     .offset = 0x1c};
    address += 0x200;
  }
  finding.location = finding.trace.back().location;
  finding.owner = finding.location.artifact;
  return result;
}

}  // namespace

TEST_CASE("a proof in an image names function, offset and address") {
  testing::check_golden("report/golden/built_proof.txt",
                        text_report(built_proof(), {.color = false, .width = 100}));
  const auto json = nlohmann::json::parse(json_report(built_proof()))["findings"][0];
  CHECK(json["location"] == nlohmann::json({{"artifact", "Shop/App/App"},
                                            {"symbol", "-[Room send]"},
                                            {"address", "0x10000501c"},
                                            {"offset", "0x1c"}}));
  const auto sarif = nlohmann::json::parse(sarif_report(built_proof()))["runs"][0]["results"][0];
  const auto location = sarif["locations"][0];
  CHECK(location["physicalLocation"]["address"]["absoluteAddress"] == 0x10000501c);
  CHECK(location["physicalLocation"]["address"]["fullyQualifiedName"] == "Shop/App/App::-[Room send]+0x1c");
  CHECK(location["logicalLocations"][0]["fullyQualifiedName"] == "Shop/App/App::-[Room send]");
  const auto steps = sarif["codeFlows"][0]["threadFlows"][0]["locations"];
  CHECK(steps[0]["location"]["physicalLocation"]["address"]["name"] == "-[Room session:didUpdate:]+0x1c");
}

TEST_CASE("of an image with debug symbols a proof names the source line as well") {
  ScanResult result = built_proof();
  Location& location = result.findings.front().location;
  location.file = "/build/App/Room.m";
  location.line = 31;
  location.column = 3;
  CHECK(text_report(result, {.color = false, .width = 100})
            .contains("App  -[Room send]+0x1c  0x10000501c  /build/App/Room.m:31:3\n"));
  const auto json = nlohmann::json::parse(json_report(result))["findings"][0]["location"];
  CHECK(json["artifact"] == "Shop/App/App");
  CHECK(json["file"] == "/build/App/Room.m");
  CHECK(json["line"] == 31);
  const auto place = nlohmann::json::parse(
      sarif_report(result))["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "/build/App/Room.m");
  CHECK(place["region"]["startLine"] == 31);
  CHECK(place["address"]["absoluteAddress"] == 0x10000501c);
}

TEST_CASE("where an analysis of code stopped is told in every form of the report") {
  ScanResult result = proof();
  result.problems = {{"Shop/App", {ErrorKind::FlowBudget, "stopped after 1000 steps", "-[Room send]"}}};
  CHECK(text_report(result, {}).find("FLW001 Shop/App: stopped after 1000 steps (at -[Room send])") !=
        std::string::npos);
  CHECK(json_report(result).find("\"FLW001\"") != std::string::npos);
  CHECK(sarif_report(result).find("FLW001: stopped after 1000 steps") != std::string::npos);
}

TEST_CASE("a block is named after the method it stands in") {
  ScanResult result = proof();
  result.findings.front().trace.back().location.symbol = "-[Room send]^1^2";
  CHECK(text_report(result, {}).find("\n    a block in -[Room send]\n") != std::string::npos);
}

TEST_CASE("a long proof is cut in its middle without verbose") {
  const std::string text = text_report(long_proof(), {.color = false});
  CHECK(text.find("30 more steps, shown with --verbose") != std::string::npos);
  CHECK(text.find("     44 sink") != std::string::npos);
  const std::string verbose = text_report(long_proof(), {.color = false, .verbose = true});
  CHECK(verbose.find("more steps") == std::string::npos);
  CHECK(verbose.find("     23 load") != std::string::npos);
}

TEST_CASE("JSON and SARIF tell kind and ends of each step of a proof") {
  const auto trace = nlohmann::json::parse(json_report(proof()))["findings"][0]["trace"];
  REQUIRE(trace.size() == 4);
  CHECK(trace[0]["kind"] == "source");
  CHECK(nlohmann::json::parse(json_report(proof()))["calls"][0]["unresolved"]["virtualCallee"] == 100);
  CHECK(trace[1]["to"] == trace[2]["from"]);
  CHECK(trace[3]["location"]["symbol"] == "-[Room send]");
  const auto sarif = nlohmann::json::parse(sarif_report(proof()))["runs"][0]["results"][0];
  const auto steps = sarif["codeFlows"][0]["threadFlows"][0]["locations"];
  REQUIRE(steps.size() == 4);
  CHECK(steps[0]["kinds"] == nlohmann::json({"acquire", "taint"}));
  CHECK(steps[0]["importance"] == "essential");
  CHECK(steps[2]["executionOrder"] == 3);
  CHECK(steps[3]["location"]["physicalLocation"]["region"]["startLine"] == 31);
  CHECK_FALSE(sarif.contains("relatedLocations"));
}

TEST_CASE("JSON tells what a proof in code is known by, and nothing of the kind for facts") {
  const auto proved = nlohmann::json::parse(json_report(proof()))["findings"][0];
  CHECK(proved["identity"] ==
        nlohmann::json(
            {{"source", "-[Anchor shapes]"}, {"sink", "-[Session send:]"}, {"method", "-[Room send]"}}));
  CHECK_FALSE(nlohmann::json::parse(json_report(sample()))["findings"][0].contains("identity"));
}

TEST_CASE("SARIF of a proof is what the schema is checked with") {
  testing::check_golden("report/golden/proof.sarif", sarif_report(proof()));
}

TEST_CASE("all problems of one kind are listed with verbose") {
  const std::string text = text_report(checkout(), {.color = false, .verbose = true});
  CHECK(text.find("SRC001 in 12 files") == std::string::npos);
  CHECK(text.find("SRC001 Shop/App/File11.m") != std::string::npos);
  CHECK(text.find("--verbose lists all") == std::string::npos);
}

TEST_CASE("images beside source are counted apart, for their code has not been analysed") {
  ScanResult result = checkout();
  CoverageEntry image;
  image.artifact = "Shop/App/Vendor/libvendor.a";
  image.kind = "static-library";
  image.arch = "arm64";
  image.functions_seen = 1;
  result.coverage.push_back(image);
  const std::string text = text_report(result, {.color = false, .width = 100});
  CHECK(text.find("2 source files and 1 image read, 1,234 of 1,234 functions analysed in source") !=
        std::string::npos);
  CHECK(text.find("in images, facts only: the code of 1 function was not analysed") != std::string::npos);
}

TEST_CASE("no findings are never called clean, and nothing read is called nothing analysed") {
  ScanResult result = sample();
  result.findings.clear();
  CHECK(text_report(result, {}).find("No findings") != std::string::npos);
  CHECK(text_report(result, {}).find("clean") == std::string::npos);
  CHECK(text_report({}, {}).find("Nothing was analysed") != std::string::npos);
}

TEST_CASE("no findings where code was left out are none in what was analysed") {
  ScanResult result;
  result.bundles.emplace_back();
  CoverageEntry image;
  image.kind = "executable";
  image.arch = "arm64";
  image.functions_seen = 5;
  image.functions_lifted = 5;
  result.coverage = {image};
  CHECK(text_report(result, {}).find("in what was analysed") == std::string::npos);
  result.coverage[0].functions_lifted = 4;
  CHECK(text_report(result, {}).find("No findings in what was analysed") != std::string::npos);
}

}  // namespace candor
