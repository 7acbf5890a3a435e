#pragma once
// Which calls are made on which ways through a function: what must happen, what can, and in which order.

#include <cstdint>
#include <string>
#include <vector>

#include "base/problem.h"
#include "flow/trace.h"

namespace candor {

class FlowGround;

/// How sure an order analysis is.
enum class OrderGrade : std::uint8_t {
  Order,         // every call on the way is resolved
  CoOccurrence,  // a call that could not be resolved might do it
};

/// "arg 2 != PKPushTypeVoIP" or "arg 2.mustReport == false": ways on which the guard holds are exempt. A
/// constant is a global's or string's name, a number, true, false or nil. Parsed by rule/.
struct Guard {
  std::uint16_t argument = 0;
  std::string property;  // a getter sent to the argument; empty: the argument itself
  bool equal = true;
  std::string constant;
};

struct MustQuery {
  std::vector<LabelId> entry;  // labels of entry points
  std::vector<LabelId> call;   // what must be called
  std::vector<Guard> exempt;
  std::vector<LabelId> gated_by;  // only ways that a condition on such data leads to; empty: all
  bool across_async = false;  // a block that is made on the way and makes the call, whenever it runs, counts
};
struct ReachQuery {
  std::vector<LabelId> entry;  // empty: every function that nothing of the program calls
  std::vector<LabelId> call;
  std::vector<LabelId> avoiding;  // a way that passes no such call before (nor runs in a block given to one)
  std::vector<LabelId> before;    // as avoiding, but only in the entry's own run, not in what runs later
  std::vector<LabelId> after;     // such a call is made before on the way
  std::vector<LabelId> unless_gated;  // calls that a condition on such data controls do not count
  bool across_async = false;          // blocks that run later are followed too
  bool missing = false;               // the other way round: calls that no entry point reaches
  bool later = false;  // only calls in blocks that run later than the entry point; followed too
};

/// One violation. For must: an entry point with a way to a normal return that makes no such call; the trace
/// goes from the entry over the conditions that were taken to the return. For reach: entry, calls on the way,
/// the call.
struct OrderMatch {
  OrderGrade grade = OrderGrade::Order;
  FunctionId entry{};     // of missing: the function that makes the call
  ApiUse use;             // the entry model's, if entry points were asked for; of missing: the call's
  CallId call = kNoCall;  // of reach: the call that was reached
  Trace trace;
};

/// `problems` gets what a budget cut short; null: nobody asks.
std::vector<OrderMatch> find_missing_calls(FlowGround& ground, const MustQuery& query,
                                           std::vector<Problem>* problems = nullptr);
std::vector<OrderMatch> find_reached_calls(FlowGround& ground, const ReachQuery& query,
                                           std::vector<Problem>* problems = nullptr);

/// Functions that run when one of the entry points does: by calls and, when asked, by blocks that run later.
/// Indexed by FunctionId.
std::vector<bool> reached_functions(const FlowInput& input, const std::vector<LabelId>& entry,
                                    bool across_async);

}  // namespace candor
