#pragma once
// Checks of rules that need code, asked of the flow engines.

#include <string>
#include <vector>

#include "rule/code_analysis.h"
#include "rule/evidence.h"
#include "rule/pack.h"

namespace candor {

/// One violation that a check of code proves: a sink call, a call that is reached or gated, an entry point
/// that makes no call.
struct CodeHit {
  Grade grade = Grade::Flow;
  bool consented = false;   // the data is asked for first: one level less severe
  bool roundabout = false;  // the way goes through too many fields and variables: one level less severe
  FunctionId function{};    // where the violation is
  std::uint32_t instruction = kNoInstruction;
  // In the reader's words, for messages; empty where the check has no such thing.
  std::string source, sink, call;
  std::vector<std::string> sources;  // all of one sink
  FunctionId entry{};                // the entry point, or the function of the violation
  std::string source_api, sink_api;  // canonical, for fingerprints
  Trace trace;
};

/// Violations in the order of the program, each place once: of several ways to it, the strongest and
/// shortest.
std::vector<CodeHit> find_flow_hits(CodeAnalysis& analysis, const CodeCheck& check);
std::vector<CodeHit> find_must_hits(CodeAnalysis& analysis, const CodeCheck& check);
std::vector<CodeHit> find_reach_hits(CodeAnalysis& analysis, const CodeCheck& check);
std::vector<CodeHit> find_gate_hits(CodeAnalysis& analysis, const CodeCheck& check);

/// The model and entry of a call that have one of the labels; the first in pack order. `entry` null: none
/// has.
struct NamedApi {
  std::uint32_t model = 0;
  const ApiEntry* entry = nullptr;
};
NamedApi api_with(const ApiBinding& apis, CallId call, const std::vector<LabelId>& labels);

}  // namespace candor
