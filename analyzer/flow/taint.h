#pragma once
// Where the data of sources goes: labels travel along values, fields, collections, closures, storage.

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/limits.h"
#include "base/problem.h"
#include "flow/trace.h"

namespace candor {

/// What a flow is asked for. Labels of one list are alternatives.
struct FlowQuery {
  std::vector<LabelId> sources;
  std::vector<LabelId> sinks;
  std::vector<LabelId> through;  // a call with such a label on the way; empty: any way
};

/// The shortest way from one source API to one sink.
struct FlowPath {
  std::uint32_t source = 0;  // ApiModels::models
  std::uint32_t source_entry = 0;
  ApiUse sink;
  CallId sink_call{};
  FunctionId sink_function{};  // that holds the call
  Trace trace;
};

/// Follows the data of one program. Solutions are kept, so equal sources are followed once. Not thread-safe.
class Taint {
 public:
  explicit Taint(FlowInput input, std::uint32_t max_facts = limits::kMaxFlowFacts);
  ~Taint();

  /// One path for each source API and sink call, in the order of sink calls, then of models.
  std::vector<FlowPath> find(const FlowQuery& query);

  /// Whether data of the label can be in the value.
  bool carries(LabelId label, FunctionId function, ValueId value);
  /// How it comes there; empty when it does not.
  Trace trace_to(LabelId label, FunctionId function, ValueId value);
  /// Whether data of the label is given to the call, as receiver or in any argument.
  bool reaches_call(LabelId label, CallId call);

  /// Where a budget ended the search: "stopped here" problems for the report, each once.
  std::vector<Problem> problems() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace candor
