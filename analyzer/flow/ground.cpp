#include "flow/ground.h"

namespace candor {
namespace {

template <class Part, class... Arguments>
const Part& made_once(std::unique_ptr<Part>& part, Arguments&&... arguments) {
  if (!part) part = std::make_unique<Part>(std::forward<Arguments>(arguments)...);
  return *part;
}

}  // namespace

FlowGround::FlowGround(const FlowInput& flow_input, Taint& flow_taint)
    : input(flow_input),
      taint(flow_taint),
      bodies(*input.code),
      conditions(input, bodies),
      dependence_(input.code->size()),
      plans_(input.code->size()) {}

const ControlDependence& FlowGround::dependence_of(FunctionId function) {
  return made_once(dependence_[index(function)], bodies.of(function));
}

const BranchPlan& FlowGround::plan_of(FunctionId function) {
  std::unique_ptr<BranchPlan>& plan = plans_[index(function)];
  if (!plan) plan = std::make_unique<BranchPlan>(plan_branches(conditions.of(function)));
  return *plan;
}

const VariableStores& FlowGround::stores() { return made_once(stores_, *input.code); }
const UnseenCode& FlowGround::unseen() { return made_once(unseen_, input, bodies); }
const Observers& FlowGround::observers() { return made_once(observers_, input); }

}  // namespace candor
