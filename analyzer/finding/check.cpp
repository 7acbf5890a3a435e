#include "finding/check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "base/digest.h"
#include "finding/coverage.h"
#include "program/debug_lines.h"

namespace candor {
namespace {

Severity to_severity(RuleSeverity severity) { return static_cast<Severity>(severity); }
static_assert(static_cast<int>(RuleSeverity::Error) == static_cast<int>(Severity::Error));

Evidence to_evidence(Grade grade) { return static_cast<Evidence>(grade); }
static_assert(static_cast<int>(Grade::String) == static_cast<int>(Evidence::String));

RuleInfo info_of(const Rule& rule) {
  RuleInfo info;
  info.id = rule.id;
  info.catalogue = rule.catalogue;
  info.title = rule.title;
  info.severity = to_severity(rule.severity);
  for (const PolicyEntry& policy : rule.policy) info.policy.push_back({policy.title, policy.section});
  info.what = rule.what;
  info.why = rule.why;
  info.fix = rule.fix;
  info.false_positives = rule.false_positives;
  return info;
}

/// What a match is about: its pieces of evidence, or the APIs and the method of a proof in code.
std::vector<std::string> identity_of(const Match& match) {
  if (match.proof) {
    std::vector<std::string> texts = {std::string(to_string(to_evidence(match.grade)))};
    texts.insert(texts.end(), match.proof->identity.begin(), match.proof->identity.end());
    return texts;
  }
  std::vector<std::string> texts;
  for (const EvidencePiece& piece : match.pieces) texts.push_back(piece.text);
  std::ranges::sort(texts);
  return texts;
}

/// Stable over versions of the same app: no addresses, no lines, no paths of components, no order.
std::string fingerprint_of(const Program& program, const Rule& rule, const Match& match) {
  const ProgramComponent& component = program.component(match.component);
  std::string key = rule.id;
  const std::string& bundle_id =
      component.bundle_id.empty() ? program.components.front().bundle_id : component.bundle_id;
  for (const std::string& part : {bundle_id, component.name, match.row}) key += '\0' + part;
  for (const std::string& text : identity_of(match)) key += '\0' + text;
  return to_hex(sha256(as_byte_span(key))).substr(0, 32);
}

Location location_of(const EvidencePiece& piece) {
  Location location;
  location.artifact = piece.artifact;
  location.symbol = piece.function;
  location.address = piece.address;
  location.offset = piece.offset;
  if (piece.line != 0) location.line = piece.line;
  if (piece.column != 0) location.column = piece.column;
  return location;
}

Location location_of(const CodePlace& place) {
  Location location;
  location.artifact = place.artifact;
  location.symbol = place.function;
  location.address = place.address;
  location.offset = place.offset;
  if (place.line != 0) location.line = place.line;
  if (place.column != 0) location.column = place.column;
  return location;
}

TraceStep step_of(const ProofStep& step) {
  return {location_of(step.place), step.note, std::string(to_string(step.kind)), step.from, step.to};
}

/// The piece that tells where the finding is: one in an image, since reviewers ask which image is to blame.
const EvidencePiece* leading_piece(const Match& match) {
  for (const EvidencePiece& piece : match.pieces) {
    if (piece.image && (!match.image || piece.image == match.image)) return &piece;
  }
  return match.pieces.empty() ? nullptr : &match.pieces.front();
}

Finding finding_of(const Program& program, const RulePack& pack, const Match& match) {
  const ProgramComponent& component = program.component(match.component);
  Finding finding;
  finding.severity = to_severity(match.severity);
  finding.evidence = to_evidence(match.grade);
  finding.message = match.message;
  finding.component = component.path;
  if (match.image) {
    finding.location.artifact = program.image(*match.image).artifact;
  } else if (component.main_image) {
    finding.location.artifact = program.image(*component.main_image).artifact;
  } else {
    finding.location.artifact = component.path;
  }
  if (const EvidencePiece* piece = leading_piece(match)) finding.location = location_of(*piece);
  if (match.proof) finding.location = location_of(match.proof->place);
  finding.owner = finding.location.artifact;
  for (const EvidencePiece& piece : match.pieces) finding.trace.push_back({location_of(piece), piece.text});
  if (match.proof) std::ranges::transform(match.proof->steps, std::back_inserter(finding.trace), step_of);
  if (match.proof) {
    const auto& [source, sink, method] = match.proof->identity;
    finding.identity = ProofIdentity{source, sink, method};
  }
  finding.fingerprint = fingerprint_of(program, pack.rules[match.rule], match);
  return finding;
}

/// Where a match stands, whoever loads it: a framework that several components share gives one finding.
std::string site_of(const Match& match) {
  std::string site = std::to_string(match.rule) + '\0' + match.row;
  for (const EvidencePiece& piece : match.pieces) {
    site += '\0' + piece.artifact + '\0' + piece.text + '\0' + std::to_string(piece.address.value_or(0)) +
            ':' + std::to_string(piece.line) + ':' + std::to_string(piece.column);
  }
  return site;
}

/// Equal violations, such as two calls of one API in one method, are told apart by their order. Facts are
/// not: there are as many equal ones as there are images with them.
void number_repeated(Finding& finding, std::map<std::string, int>& seen) {
  const int before = seen[finding.fingerprint]++;
  if (before == 0) return;
  const std::string key = finding.fingerprint + '\0' + std::to_string(before);
  finding.fingerprint = to_hex(sha256(as_byte_span(key))).substr(0, 32);
}

std::vector<Finding> findings_of(const Program& program, const RulePack& pack,
                                 const std::vector<Match>& matches) {
  std::vector<Finding> findings;
  std::set<std::string> sites;
  std::map<std::string, int> seen;
  for (const Match& match : matches) {
    if (!match.pieces.empty() && !sites.insert(site_of(match)).second) continue;
    Finding finding = finding_of(program, pack, match);
    finding.rule = match.rule;
    if (match.proof) number_repeated(finding, seen);
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<SdkEntry> sdks_of(const Program& program, const RulePack& pack,
                              const std::vector<SdkPresence>& presences) {
  std::vector<SdkEntry> entries;
  for (const SdkPresence& presence : presences) {
    const SdkSignature& sdk = pack.sdks[presence.sdk];
    SdkEntry entry{sdk.name, sdk.kinds, program.image(presence.image).artifact, {}};
    for (const EvidencePiece& piece : presence.evidence) entry.evidence.push_back(piece.text);
    if (presence.hosts_only) entry.evidence.push_back("nothing but hosts");
    entries.push_back(std::move(entry));
  }
  return entries;
}

/// Gives places in images the lines that debug symbols tell.
void add_lines(const DebugLines& lines, Location& location) {
  if (!location.address || location.line) return;
  const auto line = lines.at(location.artifact, *location.address);
  if (!line) return;
  location.file = line->file;
  location.line = line->line;
  if (line->column != 0) location.column = line->column;
}

void add_lines(const DebugLines& lines, std::vector<Finding>& findings) {
  for (Finding& finding : findings) {
    add_lines(lines, finding.location);
    for (TraceStep& step : finding.trace) add_lines(lines, step.location);
  }
}

void sort_result(ScanResult& result) {
  const auto& rules = result.rules;
  std::ranges::stable_sort(result.findings, [&](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    return std::tie(rules[a.rule].id, a.owner, a.fingerprint, a.message) <
           std::tie(rules[b.rule].id, b.owner, b.fingerprint, b.message);
  });
  std::ranges::stable_sort(result.sdks, {},
                           [](const SdkEntry& sdk) { return std::tie(sdk.name, sdk.image); });
  std::ranges::stable_sort(result.coverage, {}, &CoverageEntry::artifact);
  std::ranges::stable_sort(result.calls, {}, &CallCoverage::image);
  std::ranges::stable_sort(result.problems, {}, &PlacedProblemText::artifact);
}

template <class T>
void append(std::vector<T>& into, std::vector<T>&& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

ScanResult check(const Program& program, const PreparedPack& prepared) {
  const RulePack& pack = *prepared.pack;
  ScanResult result;
  result.bundles.push_back(describe_bundle(program));
  std::vector<std::string> code_rules;
  for (const Rule& rule : pack.rules) {
    result.rules.push_back(info_of(rule));
    if (rule.needs_code) code_rules.push_back(rule.id);
  }
  CodeAnalysis analysis(program, prepared.apis);
  const CheckResult checked = check_rules(program, prepared, analysis);
  result.findings = findings_of(program, pack, checked.matches);
  add_lines(DebugLines(program), result.findings);
  result.sdks = sdks_of(program, pack, checked.sdks);
  result.coverage = coverage_of(program, analysis, static_cast<std::uint32_t>(code_rules.size()));
  result.calls = calls_of(program, analysis);
  const bool silent = std::ranges::any_of(
      result.coverage, [](const CoverageEntry& entry) { return entry.rules_not_evaluated > 0; });
  if (silent) result.rules_not_evaluated = std::move(code_rules);
  result.problems = problems_of(program);
  for (const Problem& problem : checked.problems)
    result.problems.push_back({program.components.front().path, problem});
  sort_result(result);
  return result;
}

ScanResult check(const Program& program, const RulePack& pack) { return check(program, prepare(pack)); }

void merge(ScanResult& into, ScanResult part) {
  if (into.rules.empty()) into.rules = part.rules;
  if (into.rules_not_evaluated.empty()) into.rules_not_evaluated = std::move(part.rules_not_evaluated);
  append(into.inputs, std::move(part.inputs));
  append(into.bundles, std::move(part.bundles));
  append(into.findings, std::move(part.findings));
  append(into.sdks, std::move(part.sdks));
  append(into.coverage, std::move(part.coverage));
  append(into.calls, std::move(part.calls));
  append(into.problems, std::move(part.problems));
  sort_result(into);
}

}  // namespace candor
