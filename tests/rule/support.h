#pragma once
// Rules as text against units as text: what tests of rules and findings share.

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "rule/case_program.h"
#include "rule/check.h"
#include "rule/pack_loader.h"

namespace candor::testing {

/// A directory of rule files that goes away with the object.
class PackFolder {
 public:
  PackFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "candor-pack-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  PackFolder(const PackFolder&) = delete;
  PackFolder& operator=(const PackFolder&) = delete;
  ~PackFolder() { std::filesystem::remove_all(path_); }

  void write(const std::string& file, const std::string& text) const {
    std::filesystem::create_directories((path_ / file).parent_path());
    std::ofstream(path_ / file, std::ios::binary) << text;
  }
  PackLoad load() const { return load_pack(path_); }
  const std::filesystem::path& path() const { return path_; }

  /// The mistakes with places relative to the folder: "t/rule.yaml:3:1 RUL002 message".
  std::vector<std::string> mistakes() const {
    std::vector<std::string> out;
    for (const Error& error : load().errors) {
      std::string where = error.where;
      const std::string prefix = path_.string() + "/";
      if (where.starts_with(prefix)) where = where.substr(prefix.size());
      out.push_back(where + " " + std::string(code(error.kind)) + " " + error.message);
    }
    return out;
  }

 private:
  std::filesystem::path path_;
};

/// What varies in a rule of a test; the rest is filled in.
struct RuleText {
  std::string match;  // YAML flow map
  std::string scope = "component";
  std::string severity = "error";
  std::string more;  // further lines at the top level
  std::string message = "{component}: {values}";
  std::string for_each;  // YAML, one line
};

inline std::string rule_yaml(const RuleText& rule, const std::string& name = "rule") {
  std::string text =
      "id: t/" + name + "\ntitle: A title\nseverity: " + rule.severity +
      "\npolicy: [{title: Guidelines, section: \"1\"}]\nwhat: w\nwhy: w\nfix: f\nfalse_positives: n\n" +
      rule.more + "check:\n  facts:\n    scope: " + rule.scope + "\n";
  if (!rule.for_each.empty()) text += "    for_each: " + rule.for_each + "\n";
  return text + "    match: " + rule.match + "\nmessage: \"" + rule.message + "\"\n";
}

/// The units of a program: {component, text} pairs, as in a rule's cases.
using Units = std::vector<UnitCase>;

inline const std::string kExecutable =
    "unit macho-executable \"arm64\" platform ios min-os \"13.0\" sdk \"17.2\"\n";
inline const std::string kLibrary =
    "unit macho-library \"arm64\" platform ios min-os \"13.0\" sdk \"17.2\"\n";

struct LinkedUnits {
  CaseProgram source;
  Program program;
};

inline LinkedUnits link_units(const Units& units) {
  LinkedUnits linked;
  linked.source.input.path = "App.app";
  for (const UnitCase& unit : units) {
    const auto added = add_unit(linked.source, unit);
    REQUIRE_MESSAGE(added, (added ? "" : to_string(added.error())));
  }
  linked.program = link(std::move(linked.source.input));
  return linked;
}

inline RulePack load_good(const PackFolder& folder) {
  PackLoad load = folder.load();
  std::string text;
  for (const Error& error : load.errors) text += to_string(error) + "\n";
  REQUIRE_MESSAGE(load.errors.empty(), text);
  return std::move(load.pack);
}

/// Models and signatures that every rule of a test may use.
inline void write_models(const PackFolder& folder) {
  folder.write("models/m.yaml", R"(framework: M
models:
  - match: {class: FaceAnchor, selector: shape}
    source: {label: face, port: return}
  - match: {class: FaceDetector}
    marks: {label: face}
  - match: {selector: "reportFace:"}
    sink: {label: report, port: arg 0}
  - match: {function: send}
    sink: {label: network, port: args 1..}
  - match: {global: kPushType}
    marks: {label: push}
  - match: {class: PushDelegate, selector: "didPush:"}
    entry: {label: handler}
  - match: {class: Rare, selector: "veryRareSelector:"}
    evidence: selector
    marks: {label: rare}
)");
  folder.write("trackers/t.yaml", R"(sdks:
  - name: AdKit
    kind: [ads]
    classes: [AdKitBanner, "AKT*"]
    weak_classes: ["ZZ*"]
    frameworks: [AdKit]
    symbols: ["$s5AdKit*"]
    hosts: ["*.adkit.example", ads.example]
    requires_manifest: true
    bundles: [AdKitResources]
  - name: CountKit
    kind: [analytics]
    classes: [Counter]
    hosts: [count.example]
)");
}

inline std::vector<Match> matches_of(const RuleText& rule, const Units& units) {
  const PackFolder folder;
  write_models(folder);
  folder.write("t/rule.yaml", rule_yaml(rule));
  const RulePack pack = load_good(folder);
  const LinkedUnits linked = link_units(units);
  return check_rules(linked.program, prepare(pack)).matches;
}

inline std::vector<std::string> messages_of(const RuleText& rule, const Units& units) {
  std::vector<std::string> out;
  for (const Match& match : matches_of(rule, units)) out.push_back(match.message);
  return out;
}

/// True when the condition holds for an app whose executable says `records`.
inline bool holds(const std::string& match, const std::string& records) {
  return !matches_of({.match = match}, {{"app", kExecutable + records}}).empty();
}

}  // namespace candor::testing
