#pragma once
// Goes forward from entry points over calls, and finds the calls that are met on the way.

#include <deque>
#include <map>
#include <tuple>

#include "flow/way_trace.h"

namespace candor {

/// A function that was reached with what was met before; where from.
struct Arrival {
  static constexpr std::uint32_t kNone = 0xffffffff;
  enum class How : std::uint8_t { Entry, Call, Callback, Later };
  WayNodeId node = 0;
  WayKind kind = 0;
  bool later = false;  // runs later than the entry point
  How how = How::Entry;
  std::uint32_t from = kNone;                  // number of the arrival that made the call …
  std::uint32_t state = 0;                     // … in this state of its search …
  std::uint32_t instruction = kNoInstruction;  // … by this instruction
  std::uint32_t root = 0;                      // number of the entry point, as given
};

/// A call that was met.
struct Meeting {
  CallId call{};
  WayKind kind = 0;
  std::uint32_t arrival = 0;
  std::uint32_t state = 0;
};

class ReachWalk {
 public:
  /// `async`: blocks that run later are followed.
  ReachWalk(Ways& ways, std::vector<bool> wanted, bool async);

  /// `wants(meeting, arrival)` says whether a call of interest counts; a call counts once, as sure as it can.
  template <class Wants>
  std::vector<Meeting> run(const std::vector<FunctionId>& roots, Wants wants) {
    for (std::uint32_t root = 0; root < roots.size(); ++root) start(roots[root], root);
    std::map<CallId, Meeting> found;
    while (const auto next = take()) {
      for (const Meeting& meeting : visit(*next)) {
        if (!found.contains(meeting.call) && wants(meeting, arrivals_[*next])) found[meeting.call] = meeting;
      }
    }
    std::vector<Meeting> result;
    for (const auto& [call, meeting] : found) result.push_back(meeting);
    return result;
  }

  const Arrival& arrival(std::uint32_t number) const { return arrivals_[number]; }
  /// From the entry point over the calls to the call that was met.
  Trace trace_to(const Meeting& meeting);

 private:
  void start(FunctionId root, std::uint32_t number);
  std::optional<std::uint32_t> take();
  std::vector<Meeting> visit(std::uint32_t number);
  void walk_block(std::uint32_t number, const WaySearch& search, std::uint32_t state,
                  std::vector<Meeting>& meetings);
  void meet(std::uint32_t number, std::uint32_t state, const CallEffect& effect, WayKind kind,
            std::vector<Meeting>& meetings);
  void follow_callees(const Arrival& at, const CallEffect& effect);
  void follow_later(const Arrival& at, const CallEffect& effect);
  void follow_closure(const Arrival& at, FunctionId function, std::uint32_t instruction);
  bool runs_elsewhere(FunctionId function, std::uint32_t instruction, FunctionId closure);
  void arrive(const Arrival& arrival);
  void find_relevant();
  FlowStep arrival_step(const Arrival& arrival);

  Ways& ways_;
  std::vector<bool> wanted_;
  bool async_;
  std::vector<bool> relevant_;  // functions from which a call of interest can be met
  std::vector<Arrival> arrivals_;
  std::map<std::tuple<WayNodeId, WayKind, bool>, std::uint32_t> known_;
  std::deque<std::uint32_t> sure_, unsure_;
};

/// The uses of a value as an operand, through copies: instructions of the body.
std::vector<std::uint32_t> uses_of(const FunctionBody& body, ValueId value);

}  // namespace candor
