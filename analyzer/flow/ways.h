#pragma once
// How functions can be gone through without a call that ends the way: the core of all order analyses.

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "flow/ground.h"
#include "flow/order.h"

namespace candor {

/// What a way has met: bit 0: a mark; bit 1: a call that might have ended it. A WaySet has bit 1 << w for
/// each kind w of ways that exist.
using WayKind = std::uint8_t;
using WaySet = std::uint8_t;
inline constexpr WayKind kMarked = 1, kUnsure = 2;
inline constexpr WaySet kPlainWay = 1;
WaySet joined(WaySet first, WaySet then);

/// What ends a way and what marks it.
struct WaySpec {
  std::vector<LabelId> ends;             // calls
  std::vector<LabelId> marks;            // calls
  std::vector<LabelId> mark_conditions;  // branches on such data
  std::vector<Guard> exempt;             // ends a way when it holds
  bool later = false;                    // blocks made on the way count as made calls, whenever they run
  bool unseen_code = true;               // whether calls of what cannot be seen make a way unsure
};

/// A function with what its inputs are; number of Ways::nodes.
using WayNodeId = std::uint32_t;
struct WayNode {
  FunctionId function{};
  Subjects subjects;
  int depth = 0;    // calls from the entry point
  WaySet ways = 0;  // to a normal return
  std::set<WayNodeId> users;
};

/// What one call does to a way.
struct CallEffect {
  std::uint32_t instruction = 0;
  CallId call{};
  WaySet ways = kPlainWay;
  std::vector<WayNodeId> callees;  // that run at once
};

/// One step of a search inside a function: a block, reached with what was met and decided before.
struct WayState {
  static constexpr std::uint32_t kNone = 0xffffffff;
  std::uint32_t block = 0;
  WayKind kind = 0;             // on entering the block
  std::uint32_t decisions = 0;  // number of distinct decisions
  std::uint32_t parent = kNone;
};
struct WaySearch {
  std::vector<WayState> states;  // by length of the way
  // By kind of way: the first return that ends such a way: the state of its block.
  std::uint32_t ends[4] = {WayState::kNone, WayState::kNone, WayState::kNone, WayState::kNone};
  std::set<std::pair<std::uint32_t, std::uint32_t>> edges;  // block and number of the successor: gone
  std::set<std::uint32_t> returns;                          // blocks that a way ends in
  WaySet ways() const;
};

class Ways {
 public:
  Ways(FlowGround& ground, WaySpec spec);

  WayNodeId node_of(FunctionId function, Subjects subjects, int depth);
  /// Until no function has more ways than are known.
  void solve();
  const WayNode& node(WayNodeId id) const { return *nodes_[id]; }
  /// The ways through a function in the end, each from a plain entry; `start`: what was met before.
  WaySearch search(WayNodeId id, WayKind start = 0);
  /// The calls of one block, in their order.
  std::vector<CallEffect> effects_in(WayNodeId id, std::uint32_t block);

  /// Whether the call has a label that ends a way.
  bool ends(CallId call) const { return ends_[index(call)]; }
  bool marks(CallId call) const { return marks_[index(call)]; }
  /// Whether a call that ends a way can be made in the function, on some way.
  bool may_end(FunctionId function) const { return may_end_[index(function)]; }
  /// Whether such a call can be made by who observes what the call stores.
  bool may_end_by_observers(CallId call) const;
  bool is_mark_condition(FunctionId function, std::uint32_t block);
  /// Whether a block is made here that makes a call that ends a way, some time.
  bool leaves_end(FunctionId function, std::uint32_t block);
  const FlowInput& input() const { return ground_.input; }
  FunctionBodies& bodies() { return ground_.bodies; }
  ConditionStore& conditions() { return ground_.conditions; }
  std::vector<Problem>& problems() { return problems_; }

 private:
  friend class WaySearcher;
  void update(WayNodeId id);
  CallEffect effect_of(WayNodeId id, CallId call);
  WaySet callback_ways(WayNodeId id, CallEffect& effect);
  WaySet target_ways(WayNodeId id, CallEffect& effect);
  WaySet ways_of(WayNodeId user, FunctionId callee, CallEffect& effect, bool by_call);
  bool is_no_return(CallId call) const;
  void find_may_end();
  void find_own_entries();
  void note_limit(FunctionId function);

  FlowGround& ground_;
  const FlowInput& input_;
  WaySpec spec_;
  std::vector<bool> ends_, marks_, may_end_;
  std::vector<bool>
      own_entries_;  // blocks that are entry points themselves, such as those for a task's expiry
  std::vector<std::unique_ptr<WayNode>> nodes_;
  std::map<std::pair<FunctionId, Subjects>, WayNodeId> node_ids_;
  std::set<WayNodeId, std::greater<>> waiting_;  // callees, which come later, first
  std::map<std::pair<FunctionId, std::uint32_t>, bool> mark_conditions_;
  std::size_t states_ = 0;  // that searches went through so far
  std::vector<Problem> problems_;
};

}  // namespace candor
