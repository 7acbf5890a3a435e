#pragma once
// Whether what was decided on a way makes a guard hold.

#include <vector>

#include "flow/conditions.h"
#include "flow/order.h"
#include "flow/subjects.h"

namespace candor {

/// Reads conditions of functions on behalf of guards; keeps those it made.
class ConditionStore {
 public:
  ConditionStore(const FlowInput& input, FunctionBodies& bodies)
      : input_(&input), bodies_(&bodies), made_(input.code->size()) {}
  const FlowInput& input() const { return *input_; }
  FunctionBodies& bodies() const { return *bodies_; }
  Conditions& of(FunctionId id);

 private:
  const FlowInput* input_;
  FunctionBodies* bodies_;
  std::vector<std::unique_ptr<Conditions>> made_;
};

/// Whether some guard holds when the atom does (or does not): by a comparison of the guarded argument with
/// the guard's constant, or with another constant; also inside a function that computes the condition.
bool implies_guard(ConditionStore& store, FunctionId function, const Subjects& subjects,
                   const std::vector<Guard>& guards, ConditionLiteral literal);

}  // namespace candor
