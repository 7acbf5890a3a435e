#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "base/version.h"
#include "report/report.h"

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

std::string text(std::string_view raw) { return repair_utf8(raw); }

Json texts(const std::vector<std::string>& values) {
  Json out = Json::array();
  for (const std::string& value : values) out.push_back(text(value));
  return out;
}

Json location_json(const Location& location) {
  Json out = {{"artifact", text(location.artifact)}};
  if (!location.file.empty()) out["file"] = text(location.file);
  if (location.line) out["line"] = *location.line;
  if (location.column) out["column"] = *location.column;
  if (!location.symbol.empty()) out["symbol"] = text(location.symbol);
  if (location.address) out["address"] = fmt::format("{:#x}", *location.address);
  if (location.offset != 0) out["offset"] = fmt::format("{:#x}", location.offset);
  return out;
}

Json step_json(const TraceStep& step) {
  Json out = {{"location", location_json(step.location)}, {"note", text(step.note)}};
  if (step.kind.empty()) return out;
  out["kind"] = step.kind;
  out["from"] = text(step.from);
  out["to"] = text(step.to);
  return out;
}

Json finding_json(const Finding& finding, const RuleInfo& rule) {
  Json trace = Json::array();
  for (const TraceStep& step : finding.trace) trace.push_back(step_json(step));
  Json policy = Json::array();
  for (const Policy& item : rule.policy) policy.push_back({{"title", item.title}, {"section", item.section}});
  Json out = {{"rule", rule.id}};
  if (!rule.catalogue.empty()) out["catalogue"] = rule.catalogue;
  out["severity"] = to_string(finding.severity);
  out["evidence"] = to_string(finding.evidence);
  out["message"] = text(finding.message);
  out["owner"] = text(finding.owner);
  out["component"] = text(finding.component);
  out["location"] = location_json(finding.location);
  out["trace"] = std::move(trace);
  if (finding.identity) {
    out["identity"] = {{"source", text(finding.identity->source)},
                       {"sink", text(finding.identity->sink)},
                       {"method", text(finding.identity->method)}};
  }
  out["policy"] = std::move(policy);
  out["fix"] = rule.fix;
  out["fingerprint"] = finding.fingerprint;
  return out;
}

Json bundle_json(const ScannedBundle& bundle) {
  Json out = {{"path", text(bundle.path)}, {"kind", bundle.kind}};
  const auto put = [&](const char* key, const std::string& value) {
    if (!value.empty()) out[key] = text(value);
  };
  put("name", bundle.name);
  put("bundleId", bundle.bundle_id);
  put("version", bundle.version);
  put("platform", bundle.platform);
  put("minOS", bundle.min_os);
  put("sdk", bundle.sdk);
  return out;
}

Json coverage_json(const CoverageEntry& entry) {
  Json out = {{"artifact", text(entry.artifact)}, {"kind", entry.kind}, {"component", text(entry.component)}};
  if (!entry.arch.empty()) out["arch"] = text(entry.arch);
  out["functions"] = {{"seen", entry.functions_seen}, {"lifted", entry.functions_lifted}};
  out["messageSends"] = {{"seen", entry.sends_seen},
                         {"selectorKnown", entry.sends_selector_known},
                         {"receiverKnown", entry.sends_receiver_known},
                         {"receiverAny", entry.sends_to_any},
                         {"receiverInvented", entry.sends_to_invented},
                         {"receiverProtocolOnly", entry.sends_to_protocol},
                         {"inSkippedBranches", entry.sends_in_skipped_branches}};
  out["encrypted"] = entry.encrypted;
  out["stripped"] = entry.stripped;
  out["analysed"] = entry.analysed;
  out["notAnalysed"] = texts(entry.not_analysed);
  out["rulesNotEvaluated"] = entry.rules_not_evaluated;
  return out;
}

Json calls_json(const CallCoverage& calls) {
  Json unresolved = Json::object();
  for (const UnresolvedCalls& one : calls.unresolved) unresolved[one.reason] = one.count;
  return {{"image", text(calls.image)},
          {"component", text(calls.component)},
          {"seen", calls.calls},
          {"resolved", calls.resolved},
          {"unresolved", std::move(unresolved)}};
}

Json sdk_json(const SdkEntry& sdk) {
  return {{"name", sdk.name},
          {"kind", texts(sdk.kinds)},
          {"image", text(sdk.image)},
          {"evidence", texts(sdk.evidence)}};
}

Json problem_json(const PlacedProblemText& placed) {
  Json out = {{"artifact", text(placed.artifact)},
              {"code", code(placed.problem.kind)},
              {"kind", name(placed.problem.kind)},
              {"message", text(placed.problem.message)}};
  if (!placed.problem.where.empty()) out["where"] = text(placed.problem.where);
  return out;
}

}  // namespace

std::string json_report(const ScanResult& result) {
  Json out = {{"version", kReportVersion}, {"tool", {{"name", "candor"}, {"version", kVersion}}}};
  const auto list = [&](const char* key, const auto& values, auto convert) {
    Json array = Json::array();
    for (const auto& value : values) array.push_back(convert(value));
    out[key] = std::move(array);
  };
  list("inputs", result.inputs, [](const std::string& path) { return Json{{"path", text(path)}}; });
  list("bundles", result.bundles, bundle_json);
  list("findings", result.findings,
       [&](const Finding& finding) { return finding_json(finding, result.rules.at(finding.rule)); });
  list("sdks", result.sdks, sdk_json);
  list("coverage", result.coverage, coverage_json);
  list("calls", result.calls, calls_json);
  list("problems", result.problems, problem_json);
  out["rulesNotEvaluated"] = texts(result.rules_not_evaluated);
  return out.dump(2) + "\n";
}

}  // namespace candor
