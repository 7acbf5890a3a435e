#pragma once
// Checks the rules of a pack against one program: the last step before findings.

#include <optional>
#include <string>
#include <vector>

#include "program/program.h"
#include "rule/evidence.h"
#include "rule/inventory.h"
#include "rule/pack.h"

namespace candor {

/// One rule that matched at one place.
struct Match {
  std::uint32_t rule = 0;  // RulePack::rules
  Grade grade = Grade::Declared;
  RuleSeverity severity = RuleSeverity::Note;
  ComponentId component{};
  std::optional<ImageId> image;  // image and class scope, and for_each sdk
  std::string message;
  std::vector<EvidencePiece> pieces;
  std::string row;  // what tells rows of for_each apart; empty without rows
};

struct CheckResult {
  std::vector<Match> matches;  // by rule, then scope in program order, then row
  std::vector<SdkPresence> sdks;
};

/// A pack made ready: its matchers are built once for many programs. The pack must outlive it.
struct PreparedPack {
  const RulePack* pack = nullptr;
  PackMatchers matchers;
};
PreparedPack prepare(const RulePack& pack);

CheckResult check_rules(const Program& program, const PreparedPack& prepared);

}  // namespace candor
