#pragma once
// What was decided on a way through a function, so that a condition that comes again is decided the same way.

#include <optional>
#include <vector>

#include "flow/conditions.h"

namespace candor {

/// What a function's branches decide, and which of it is worth remembering.
struct BranchPlan {
  static constexpr std::uint32_t kNone = 0xffffffff;
  struct Block {
    std::uint32_t condition = kNone;     // of a two-way branch
    std::vector<std::uint32_t> cases;    // of a switch: "value == case" by successor; kNone: not a case
    std::vector<std::uint32_t> phis;     // conditions that this block merges
    std::vector<std::uint32_t> forgets;  // atoms that a new turn of the loop, whose head this is, makes stale
    bool is_loop_head = false;
  };
  std::vector<Block> blocks;
  std::vector<bool> remembered;  // by atom: more than one branch may depend on it
  // By atom and by phi: the blocks from which a branch is reached that depends on it. Empty: not known.
  std::vector<std::vector<bool>> live_atoms;
  std::map<std::uint32_t, std::vector<bool>> live_phis;
};
BranchPlan plan_branches(Conditions& conditions);

/// Sorted; equal decisions are equal objects.
struct Decisions {
  std::vector<std::pair<std::uint32_t, bool>> atoms;          // whether it holds
  std::vector<std::pair<std::uint32_t, std::uint32_t>> phis;  // which operand it has
  auto operator<=>(const Decisions&) const = default;
};

/// Whether the condition holds, as far as the decisions tell.
std::optional<bool> evaluate(const Conditions& conditions, const Decisions& decisions,
                             std::uint32_t condition);

/// What follows when a condition is (not) true, conjunctions taken apart.
std::vector<ConditionLiteral> literals_of(const Conditions& conditions, const Decisions& decisions,
                                          std::uint32_t condition, bool truth);

/// Adds a literal if the plan remembers it, and what it excludes: a value that is one constant is no other.
void remember(const Conditions& conditions, const BranchPlan& plan, Decisions& decisions,
              ConditionLiteral literal);

/// What is decided after going from one block into another.
void enter_block(const Conditions& conditions, const BranchPlan& plan, Decisions& decisions,
                 std::uint32_t from, std::uint32_t to);

}  // namespace candor
