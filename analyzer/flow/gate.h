#pragma once
// What decides whether a call is made: control dependence on labelled data.

#include <vector>

#include "base/problem.h"
#include "flow/trace.h"

namespace candor {

class FlowGround;

struct GateQuery {
  std::vector<LabelId> label;
  std::vector<LabelId> call;
};
/// The condition and the call it controls; the trace goes from the source over the condition to the call.
struct GateMatch {
  CallId call{};
  ApiUse use;                // of the call
  std::uint32_t source = 0;  // ApiModels::models
  Trace trace;
};
/// One match for each controlled call. The condition may stand in the function of the call, in up to three
/// callers, or around the creation of the closure that makes it.
/// `problems` gets what a budget cut short; null: nobody asks.
std::vector<GateMatch> find_gated_calls(FlowGround& ground, const GateQuery& query,
                                        std::vector<Problem>* problems = nullptr);

struct GateStep {
  bool found = false;
  FlowStep step;
};

/// The branch that decides whether an instruction runs and that is about data of one of the labels, or a
/// call with such a label that stands before the instruction on every way (also the call that the block was
/// given to which holds the instruction). Where the function itself has none, each of its callers must.
GateStep gate_of(FlowGround& ground, FunctionId function, std::uint32_t instruction,
                 const std::vector<LabelId>& labels);

}  // namespace candor
