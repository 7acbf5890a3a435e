#pragma once
// Checks the rules of a pack against one program: the last step before findings.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "program/program.h"
#include "rule/code_analysis.h"
#include "rule/code_place.h"
#include "rule/evidence.h"
#include "rule/inventory.h"
#include "rule/pack.h"

namespace candor {

/// A step of a proof in code: see flow/trace.h.
struct ProofStep {
  CodePlace place;
  StepKind kind = StepKind::Move;
  std::string note, from, to;
};

/// How a rule about flows, orders or gates matched.
struct Proof {
  CodePlace place;               // of the violation
  std::vector<ProofStep> steps;  // in flow order
  // What a fingerprint knows the violation by: source API, sink API, nearest method.
  std::array<std::string, 3> identity;
};

/// One rule that matched at one place.
struct Match {
  std::uint32_t rule = 0;  // RulePack::rules
  Grade grade = Grade::Declared;
  RuleSeverity severity = RuleSeverity::Note;
  ComponentId component{};
  std::optional<ImageId> image;  // image and class scope, and for_each sdk
  std::string message;
  std::vector<EvidencePiece> pieces;
  std::optional<Proof> proof;  // of a check of code; then no pieces
  std::string row;             // what tells rows of for_each apart; empty without rows
};

struct CheckResult {
  std::vector<Match> matches;  // by rule, then scope in program order, then row
  std::vector<SdkPresence> sdks;
  std::vector<Problem> problems;  // where a budget ended an analysis of code
};

/// A pack made ready: its matchers are built once for many programs. The pack must outlive it.
struct PreparedPack {
  const RulePack* pack = nullptr;
  PackMatchers matchers;
  ApiModels apis;
};
PreparedPack prepare(const RulePack& pack);

/// `analysis` must be of the same program and of the pack's models.
CheckResult check_rules(const Program& program, const PreparedPack& prepared, CodeAnalysis& analysis);
CheckResult check_rules(const Program& program, const PreparedPack& prepared);

}  // namespace candor
