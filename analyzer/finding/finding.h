#pragma once
// What a scan found, in the words of the output contract: findings, SDK inventory, coverage, problems.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"

namespace candor {

enum class Severity : std::uint8_t { Note, Warning, Error };

/// How strong the proof is, strongest first; Declared stands beside CoOccurrence in rank.
enum class Evidence : std::uint8_t { Flow, Order, Gate, CoOccurrence, Declared, String };

std::string_view to_string(Severity severity);  // "note", "warning", "error"
std::string_view to_string(
    Evidence evidence);  // "flow", "order", "gate", "co-occurrence", "declared", "string"

struct Policy {
  std::string title;    // "App Review Guidelines"
  std::string section;  // "2.5.4"
};

/// What reports tell of a rule besides its findings.
struct RuleInfo {
  std::string id;
  std::string catalogue;  // may be empty
  std::string title;
  Severity severity = Severity::Note;  // of the strongest grade
  std::vector<Policy> policy;
  std::string what, why, fix, false_positives;
};

/// A place: file, line and column for source; unslid address for an image; only the artifact for a plist. The
/// symbol is the function, where the place is code. Debug symbols tell the lines of an image: then it has
/// all.
struct Location {
  std::string artifact;  // of source, the file
  std::string file;      // of an image, the source file that debug symbols name; else empty
  std::optional<std::uint32_t> line, column;
  std::string symbol;
  std::optional<std::uint64_t> address;
  std::uint64_t offset = 0;  // bytes from where the symbol begins to `address`
};

/// A step of a proof in code, or one piece of evidence of a fact; of the latter, `kind`, `from` and `to` are
/// empty. Adjacent steps of a flow are connected: `to` of one is `from` of the next.
struct TraceStep {
  Location location;
  std::string note;
  std::string kind = {};  // "source", "move", "call", …: to_string(StepKind)
  std::string from = {}, to = {};
};

/// What a proof in code is known by: the same in source and in every build of it.
struct ProofIdentity {
  std::string source, sink;  // canonical names of APIs; empty where the check has no such thing
  std::string method;        // nearest Objective-C method, or function
};

struct Finding {
  std::uint32_t rule = 0;  // ScanResult::rules
  Severity severity = Severity::Note;
  Evidence evidence = Evidence::Declared;
  std::string message;
  std::string owner;      // path of the image or document that carries the evidence
  std::string component;  // path of the component it belongs to
  Location location;
  std::vector<TraceStep> trace;                // in flow order; for facts, the pieces of evidence
  std::optional<ProofIdentity> identity = {};  // of a proof in code
  std::string fingerprint;                     // 32 hexadecimal digits, stable over lines and addresses
};

struct SdkEntry {
  std::string name;
  std::vector<std::string> kinds;
  std::string image;
  std::vector<std::string> evidence;  // "defines class X", "links X", "has the host x.example"
};

struct CoverageEntry {
  std::string artifact;
  std::string kind;  // "executable", "library", "static-library", "object", "plist" …
  std::string component;
  std::string arch;
  std::uint32_t functions_seen = 0, functions_lifted = 0;
  std::uint32_t sends_seen = 0, sends_selector_known = 0, sends_receiver_known = 0;
  std::uint32_t sends_to_any = 0, sends_to_invented = 0, sends_to_protocol = 0;  // of those not known
  std::uint32_t sends_in_skipped_branches = 0;  // of source; not among those seen
  bool encrypted = false;
  bool stripped = false;
  bool analysed = true;                   // false: nothing of the artifact could be read
  std::uint32_t rules_not_evaluated = 0;  // rules that need code and say nothing of this image, having none
  std::vector<std::string> not_analysed;
};

/// Calls that are not known to reach all they can, for one reason.
struct UnresolvedCalls {
  std::string reason;  // "anyReceiver": the key of the JSON report
  std::string words;   // "a message to id"
  std::uint32_t count = 0;
};

/// What is known of the calls of one image with code; all source of a component is one image.
struct CallCoverage {
  std::string image;
  std::string component;
  std::uint32_t calls = 0, resolved = 0;
  std::vector<UnresolvedCalls> unresolved;  // reasons with calls, in a fixed order
};

struct PlacedProblemText {
  std::string artifact;
  Problem problem;
};

/// One app, framework, library …: what the user sees as the thing scanned.
struct ScannedBundle {
  std::string path;
  std::string kind;                                             // "app", "framework", "loose" …
  std::string name, bundle_id, version, platform, min_os, sdk;  // empty when unknown
};

struct ScanResult {
  std::vector<std::string> inputs;  // as named by the user
  std::vector<ScannedBundle> bundles;
  std::vector<RuleInfo> rules;  // every rule that was checked, sorted by id
  /// Rules that need code and so say nothing of some image whose code was not analysed; sorted.
  std::vector<std::string> rules_not_evaluated;
  std::vector<Finding> findings;        // sorted: severity down, rule id, owner, fingerprint
  std::vector<SdkEntry> sdks;           // sorted by name, image
  std::vector<CoverageEntry> coverage;  // sorted by artifact
  std::vector<CallCoverage> calls;      // sorted by image
  std::vector<PlacedProblemText> problems;
};

}  // namespace candor
