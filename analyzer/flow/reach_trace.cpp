// How a call was reached, from the entry point on.

#include <algorithm>

#include "flow/describe.h"
#include "flow/reach_walk.h"

namespace candor {

FlowStep ReachWalk::arrival_step(const Arrival& arrival) {
  const FunctionId caller = ways_.node(arrivals_[arrival.from].node).function;
  const FunctionId target = ways_.node(arrival.node).function;
  const std::string name(ways_.input().code->name(target));
  std::string note;
  switch (arrival.how) {
    case Arrival::How::Entry:
      break;
    case Arrival::How::Call:
      note = "calls " + name;
      break;
    case Arrival::How::Callback:
      note = "what is given to this call runs at once: " + name;
      break;
    case Arrival::How::Later:
      note = "runs later: " + name;
      break;
  }
  FlowStep step = step_in(ways_, StepKind::Call, caller, arrival.instruction, std::move(note));
  step.to = name;
  return step;
}

Trace ReachWalk::trace_to(const Meeting& meeting) {
  std::vector<std::uint32_t> chain;
  for (std::uint32_t at = meeting.arrival; at != Arrival::kNone; at = arrivals_[at].from) chain.push_back(at);
  std::ranges::reverse(chain);
  Trace trace;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    const Arrival& at = arrivals_[chain[i]];
    const FunctionId function = ways_.node(at.node).function;
    if (i == 0)
      trace.push_back(step_in(ways_, StepKind::Entry, function, kNoInstruction, "the system calls it"));
    const bool last = i + 1 == chain.size();
    const std::uint32_t state = last ? meeting.state : arrivals_[chain[i + 1]].state;
    const CallSite& site = ways_.input().calls->site(meeting.call);
    const std::uint32_t until = last ? site.instruction : arrivals_[chain[i + 1]].instruction;
    const Trace inner = trace_to_state(ways_, at.node, ways_.search(at.node, at.kind), state, until);
    trace.insert(trace.end(), inner.begin(), inner.end());
    if (!last) {
      trace.push_back(arrival_step(arrivals_[chain[i + 1]]));
      continue;
    }
    const FunctionBody& body = ways_.bodies().of(function);
    trace.push_back(step_in(ways_, StepKind::Pass, function, until,
                            "calls " + describe_call(body, body.instruction(until))));
  }
  return trace;
}

}  // namespace candor
