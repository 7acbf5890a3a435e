#pragma once
// What order and gate searches know of a program, whatever they are asked for.

#include <memory>
#include <vector>

#include "flow/control_dependence.h"
#include "flow/decisions.h"
#include "flow/guards.h"
#include "flow/observers.h"
#include "flow/taint.h"
#include "flow/unseen_code.h"
#include "flow/variable_stores.h"

namespace candor {

/// Shared by all searches of one program, so that many rules cost little more than few. Each part is made
/// when it is first asked for. Not thread-safe.
class FlowGround {
 public:
  FlowGround(const FlowInput& flow_input, Taint& flow_taint);
  FlowGround(const FlowGround&) = delete;
  FlowGround& operator=(const FlowGround&) = delete;

  const ControlDependence& dependence_of(FunctionId function);
  const BranchPlan& plan_of(FunctionId function);
  const VariableStores& stores();
  const UnseenCode& unseen();
  const Observers& observers();

  const FlowInput input;
  Taint& taint;
  FunctionBodies bodies;
  ConditionStore conditions;

 private:
  std::vector<std::unique_ptr<ControlDependence>> dependence_;
  std::vector<std::unique_ptr<BranchPlan>> plans_;
  std::unique_ptr<VariableStores> stores_;
  std::unique_ptr<UnseenCode> unseen_;
  std::unique_ptr<Observers> observers_;
};

}  // namespace candor
