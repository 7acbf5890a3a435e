#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "base/version.h"
#include "report/places.h"
#include "report/report.h"

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

std::string text(std::string_view raw) { return repair_utf8(raw); }

/// A relative URI reference (RFC 3986): path characters stay, all else is percent-encoded.
std::string uri(std::string_view path) {
  static constexpr std::string_view kKept = "-._~/!$&'()*+,;=@";
  std::string out;
  for (const char c : path) {
    const bool letter_or_digit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (letter_or_digit || kKept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string policy_text(const RuleInfo& rule) {
  std::string out;
  for (const Policy& policy : rule.policy) {
    if (!out.empty()) out += "; ";
    out += policy.title + " " + policy.section;
  }
  return out;
}

/// The rule's documentation with `strong` around the headings.
std::string help_text(const RuleInfo& rule, std::string_view strong) {
  return fmt::format(
      "{1}\n\n{0}Why it matters{0} {2}\n\n{0}Fix{0} {3}\n\n{0}False positives{0} {4}\n\n{0}Policy{0} {5}",
      strong, rule.what, rule.why, rule.fix, rule.false_positives, policy_text(rule));
}

Json rule_json(const RuleInfo& rule) {
  Json properties = {{"tags", Json::array({rule.id.substr(0, rule.id.find('/'))})}};
  if (!rule.catalogue.empty()) properties["catalogue"] = rule.catalogue;
  return {{"id", rule.id},
          {"shortDescription", {{"text", rule.title}}},
          {"fullDescription", {{"text", rule.what}}},
          {"help", {{"text", help_text(rule, "")}, {"markdown", help_text(rule, "**")}}},
          {"defaultConfiguration", {{"level", to_string(rule.severity)}}},
          {"properties", std::move(properties)}};
}

/// SARIF 3.32: in an image, code has a name to find it by in a disassembly.
Json address_json(const Location& location) {
  Json out = {{"absoluteAddress", *location.address}};
  if (location.symbol.empty()) return out;
  const std::string name = text(symbol_text(location));
  out["kind"] = "instruction";
  out["name"] = name;
  out["fullyQualifiedName"] = text(location.artifact) + "::" + name;
  return out;
}

/// SARIF 3.28: an image has no lines, so its place is the artifact plus a logical location.
Json location_json(const Location& location, const std::string& owner) {
  const std::string& file = location.file.empty() ? location.artifact : location.file;
  Json physical = {{"artifactLocation", {{"uri", uri(file)}}}};
  if (location.line) {
    physical["region"] = {{"startLine", *location.line}};
    if (location.column) physical["region"]["startColumn"] = *location.column;
  }
  if (location.address) physical["address"] = address_json(location);
  Json out = {{"physicalLocation", std::move(physical)}};
  const std::string image = owner.substr(owner.rfind('/') + 1);
  Json logical = {{"kind", location.symbol.empty() ? "module" : "function"}};
  logical["name"] = text(location.symbol.empty() ? image : location.symbol);
  logical["fullyQualifiedName"] = text(location.symbol.empty() ? owner : owner + "::" + location.symbol);
  out["logicalLocations"] = Json::array({std::move(logical)});
  return out;
}

/// The words of SARIF 3.38.8 that say most of a step; a step without one has none.
Json kinds_of(const TraceStep& step) {
  static const std::map<std::string_view, std::vector<std::string_view>> kWords = {
      {"source", {"acquire", "taint"}}, {"move", {"taint"}},
      {"call", {"call", "taint"}},      {"return", {"return", "taint"}},
      {"store", {"taint", "memory"}},   {"load", {"taint", "memory"}},
      {"sink", {"taint", "danger"}},    {"entry", {"enter", "function"}},
      {"branch", {"branch"}},           {"pass", {"call"}},
      {"end", {"exit", "function"}},
  };
  const auto words = kWords.find(step.kind);
  Json out = Json::array();
  if (words == kWords.end()) return out;
  for (const std::string_view word : words->second) out.push_back(word);
  return out;
}

Json thread_location_json(const TraceStep& step, std::size_t number, bool end) {
  Json location = location_json(step.location, step.location.artifact);
  location["message"] = {{"text", text(step.note)}};
  Json out = {{"location", std::move(location)}};
  if (step.kind.empty()) return out;
  out["kinds"] = kinds_of(step);
  out["executionOrder"] = number;
  out["importance"] = end ? "essential" : "important";
  out["properties"] = {{"kind", step.kind}, {"from", text(step.from)}, {"to", text(step.to)}};
  return out;
}

/// Steps of a proof in order; pieces of evidence without an order are related locations instead (see
/// result_json).
Json code_flow_json(const Finding& finding) {
  Json steps = Json::array();
  for (std::size_t i = 0; i < finding.trace.size(); ++i) {
    const bool end = i == 0 || i + 1 == finding.trace.size();
    steps.push_back(thread_location_json(finding.trace[i], i + 1, end));
  }
  Json thread = {{"locations", std::move(steps)}};
  Json flow = {{"threadFlows", Json::array({std::move(thread)})}};
  return Json::array({std::move(flow)});
}

Json related_json(const Finding& finding) {
  Json out = Json::array();
  for (const TraceStep& step : finding.trace) {
    Json location = location_json(step.location, step.location.artifact);
    location["message"] = {{"text", text(step.note)}};
    out.push_back(std::move(location));
  }
  return out;
}

Json result_json(const Finding& finding, const RuleInfo& rule) {
  Json out = {{"ruleId", rule.id},
              {"ruleIndex", finding.rule},
              {"level", to_string(finding.severity)},
              {"message", {{"text", text(finding.message)}}},
              {"locations", Json::array({location_json(finding.location, finding.owner)})},
              {"partialFingerprints", {{"candor/v1", finding.fingerprint}}}};
  const bool ordered =
      finding.evidence <= Evidence::Gate || (!finding.trace.empty() && !finding.trace.front().kind.empty());
  if (!finding.trace.empty())
    out[ordered ? "codeFlows" : "relatedLocations"] =
        ordered ? code_flow_json(finding) : related_json(finding);
  out["properties"] = {{"evidence", to_string(finding.evidence)},
                       {"owner", text(finding.owner)},
                       {"component", text(finding.component)}};
  return out;
}

Json notification_json(const PlacedProblemText& placed) {
  const Problem& problem = placed.problem;
  std::string message = fmt::format("{}: {}", code(problem.kind), problem.message);
  if (!problem.where.empty()) message += fmt::format(" (at {})", problem.where);
  Json physical = {{"artifactLocation", {{"uri", uri(placed.artifact)}}}};
  Json location = {{"physicalLocation", std::move(physical)}};
  return {{"level", "warning"},
          {"message", {{"text", text(message)}}},
          {"locations", Json::array({std::move(location)})},
          {"descriptor", {{"id", code(problem.kind)}}}};
}

}  // namespace

std::string sarif_report(const ScanResult& result) {
  Json rules = Json::array();
  for (const RuleInfo& rule : result.rules) rules.push_back(rule_json(rule));
  Json results = Json::array();
  for (const Finding& finding : result.findings) {
    results.push_back(result_json(finding, result.rules.at(finding.rule)));
  }
  Json notifications = Json::array();
  for (const PlacedProblemText& placed : result.problems) notifications.push_back(notification_json(placed));

  Json run;
  run["tool"]["driver"] = {{"name", "Candor"}, {"semanticVersion", kVersion}, {"rules", std::move(rules)}};
  Json invocation = {{"executionSuccessful", true}, {"toolExecutionNotifications", std::move(notifications)}};
  run["invocations"] = Json::array({std::move(invocation)});
  run["columnKind"] = "unicodeCodePoints";
  run["results"] = std::move(results);
  Json out = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}};
  out["runs"] = Json::array({std::move(run)});
  return out.dump(2) + "\n";
}

}  // namespace candor
