// How data goes through calls of functions of the program.
#include "flow/taint/solver.h"

namespace candor {

std::uint32_t parameter_of(const Instruction& call, std::uint32_t operand) {
  switch (static_cast<CallKind>(call.kind)) {
    case CallKind::Function:
    case CallKind::Message:
      return operand;
    case CallKind::Indirect:
      return operand == 0 ? kNone : operand - 1;
    case CallKind::DynamicMessage:
      return operand == 1 ? kNone : operand == 0 ? 0 : operand - 1;
  }
  return kNone;
}

std::uint32_t operand_of(const Instruction& call, std::uint32_t parameter) {
  switch (static_cast<CallKind>(call.kind)) {
    case CallKind::Function:
    case CallKind::Message:
      return parameter;
    case CallKind::Indirect:
      return parameter + 1;
    case CallKind::DynamicMessage:
      return parameter == 0 ? 0 : parameter + 1;
  }
  return kNone;
}

void Solver::use_in_call(std::uint32_t number, std::uint32_t instruction) {
  const Record record = records_[number];
  const Instruction& call = at(record.function, instruction);
  const CallId id = calls_.site_at(record.function, instruction);
  if (id == kNoCall) return;
  CallUse use{number, record.function, instruction, id, 0, record.mode};
  for (const LabelId label : variants_[contexts_[record.context].variant].through) {
    for (const std::uint32_t model : apis_.models_of(id)) {
      for (const ApiEntry& entry : apis_.models().models[model].entries) {
        if (entry.label == label && entry.kind != ApiEntryKind::Propagate) use.mode |= kPassed;
      }
    }
  }
  const auto values = operands(record.function, call);
  for (std::uint32_t o = 0; o < values.size(); ++o) {
    if (index(values[o]) == 0 || graph_.node(record.function, values[o]) != record.node) continue;
    use.operand = o;
    use_in_targets(use, call);
    const bool decided = use_in_models(use, call);
    const CallSite& site = calls_.site(id);
    // The program's adopters of a protocol are all that anything is known of.
    const bool all_known = site.reason == Unresolved::None || site.reason == Unresolved::ProtocolReceiver;
    if (!decided && (site.targets.count == 0 || !all_known)) pass_unmodelled(use, call);
  }
}

void Solver::use_in_targets(const CallUse& use, const Instruction& call) {
  const CallSite& site = calls_.site(use.call);
  const std::uint32_t parameter = parameter_of(call, use.operand);
  if (site.targets.count == 0 || parameter == kNone) return;
  if (site.targets.count == 1) return enter(use, calls_.targets(site).front(), parameter, false);
  const Record record = records_[use.record];
  const std::uint32_t group = group_of(site.targets, parameter);
  const std::uint8_t mode = entered(use.mode);
  if (!contexts_[record.context].summary) {
    arrive({use.record, Hop::Group, use.function, use.instruction, mode}, use.function, group | kGroupBit,
           record.key);
  }
  const std::uint32_t summary = group_summary(group, record.key, contexts_[record.context].variant);
  request(summary, {use.record, use.instruction, kNone, use.mode, false});
}

/// Where a variadic function takes up the arguments that have no parameter: va_start, as compilers know it.
std::vector<Solver::Rest> Solver::rest_of(FunctionId target) const {
  std::vector<Rest> found;
  if ((code_.function(target).flags & kFunctionVariadic) == 0) return found;
  const Range sites = calls_.sites_of(target);
  for (std::uint32_t i = 0; i < sites.count; ++i) {
    const CallSite& site = calls_.sites()[sites.first + i];
    const Instruction& call = at(target, site.instruction);
    const auto values = operands(target, call);
    if (unit(target).string(call.name) != "__builtin_va_start" || values.empty() || index(values[0]) == 0)
      continue;
    found.push_back({graph_.node(target, values[0]), site.instruction});
  }
  return found;
}

/// The mode of what a call gives to a callee. A closure of the caller has it as if it had captured it.
std::uint8_t Solver::mode_in(const CallUse& use, FunctionId target) const {
  const std::uint8_t mode = entered(use.mode);
  const std::uint32_t parent = code_.function(target).parent;
  const bool own = parent != 0 && code_.id(code_.image_of(target), parent - 1) == use.function;
  if (!own || (use.mode & kDown) == 0 || is_closure(use.function)) return mode;
  return static_cast<std::uint8_t>(mode | kTaken);
}

void Solver::enter(const CallUse& use, FunctionId target, std::uint32_t parameter, bool callback) {
  const Function& function = code_.function(target);
  const bool rest = parameter >= function.parameter_count;
  if (function.blocks.count == 0 || (rest && (function.flags & kFunctionVariadic) == 0)) return;
  const Record record = records_[use.record];
  const std::uint8_t mode = mode_in(use, target);
  // A closure of the summary's own function is followed with it.
  const Step step{use.record, Hop::Enter, use.function, use.instruction, mode};
  if (rest) {
    parameter = function.parameter_count;
    for (const Rest& list : rest_of(target)) change(step, target, list.list, kWhole, list.instruction + 1);
  } else {
    arrive(step, target, graph_.parameter(target, parameter), record.key);
  }
  const std::uint32_t summary = summary_of(target, parameter, record.key, contexts_[record.context].variant);
  request(summary, {use.record, use.instruction, kNone, use.mode, callback});
}

std::uint32_t Solver::group_of(Range targets, std::uint32_t parameter) {
  const auto [place, added] =
      group_ids_.try_emplace({std::uint64_t{targets.first} << 32 | targets.count, parameter},
                             static_cast<std::uint32_t>(groups_.size()));
  if (added) groups_.push_back({targets, parameter});
  return place->second;
}

/// The summary of what is entered at a node; kNone: none yet.
std::uint32_t& Solver::known_summary(Node entered, KeyId key, std::uint32_t variant) {
  const std::uint32_t asked = summary_keys_(id_pair(key, variant), summary_keys_.size());
  return summaries_(id_pair(entered, asked), kNone);
}

std::uint32_t Solver::summary_of(FunctionId target, std::uint32_t parameter, KeyId key,
                                 std::uint32_t variant) {
  const bool rest = parameter == code_.function(target).parameter_count;
  // What has no parameter comes in by none of its nodes.
  const Node entered = rest ? index(target) | kCellBit : graph_.parameter(target, parameter);
  std::uint32_t& known = known_summary(entered, key, variant);
  if (known != kNone) return known;
  const std::uint32_t context = known = new_context(true, target, variant);
  if (rest) {
    for (const Rest& list : rest_of(target)) {
      insert({context, list.list, kWhole, kNone, target, list.instruction, target, list.instruction + 1,
              kNone, kChanged, Hop::Start});
    }
    return context;
  }
  insert({context, graph_.parameter(target, parameter), key, kNone, target, kNoInstruction, target, 0, kNone,
          0, Hop::Start});
  return context;
}

std::uint32_t Solver::group_summary(std::uint32_t group, KeyId key, std::uint32_t variant) {
  std::uint32_t& known = known_summary(group | kGroupBit, key, variant);
  if (known != kNone) return known;
  const std::uint32_t context = known = new_context(true, {}, variant);
  const Group what = groups_[group];
  for (const FunctionId target : targets_of(what)) {
    if (what.parameter >= code_.function(target).parameter_count) continue;
    request(summary_of(target, what.parameter, key, variant), {kNone, 0, context, 0, false});
  }
  return context;
}

void Solver::request(std::uint32_t context, const Dependent& dependent) {
  dependents_.append(contexts_[context].dependents, dependent);
  // Outcomes may grow while they are applied.
  for (std::uint32_t i = contexts_[context].outcomes.first; i != kNone; i = outcomes_.next(i)) {
    const Outcome outcome = outcomes_.at(i);
    apply(outcome, dependent);
  }
}

void Solver::add_outcome(std::uint32_t context, const Outcome& outcome) {
  for (std::uint32_t i = contexts_[context].outcomes.first; i != kNone; i = outcomes_.next(i)) {
    const Outcome& known = outcomes_.at(i);
    if (known.parameter == outcome.parameter && known.key == outcome.key && known.passed == outcome.passed)
      return;
  }
  outcomes_.append(contexts_[context].outcomes, outcome);
  for (std::uint32_t i = contexts_[context].dependents.first; i != kNone; i = dependents_.next(i)) {
    const Dependent dependent = dependents_.at(i);
    apply(outcome, dependent);
  }
}

void Solver::apply(const Outcome& outcome, const Dependent& dependent) {
  if (dependent.group_context != kNone) return add_outcome(dependent.group_context, outcome);
  const Record record = records_[dependent.record];
  const Instruction& call = at(record.function, dependent.instruction);
  auto mode = static_cast<std::uint8_t>(dependent.mode & ~kChanged);
  if (outcome.passed) mode |= kPassed;
  const Step step{dependent.record,      Hop::Summary, record.function,
                  dependent.instruction, mode,         outcome.record};
  if (outcome.parameter == kNone) {
    if (index(call.result) != 0) {
      arrive(step, record.function, graph_.node(record.function, call.result),
             dependent.callback ? kWhole : outcome.key);
    }
    return;
  }
  if (dependent.callback) return;
  const auto values = operands(record.function, call);
  const std::uint32_t operand = operand_of(call, outcome.parameter);
  if (operand >= values.size() || index(values[operand]) == 0) return;
  change(step, record.function, graph_.node(record.function, values[operand]), outcome.key,
         dependent.instruction + 1);
}

void Solver::return_to_callers(const Step& step, FunctionId function, KeyId key) {
  const auto mode = static_cast<std::uint8_t>(step.mode & ~kTaken);
  for (const CallId id : calls_.callers(function)) {
    const CallSite& site = calls_.site(id);
    const Instruction& call = at(site.caller, site.instruction);
    if (index(call.result) == 0) continue;
    const Step out{step.from, Hop::Return, site.caller, site.instruction, mode};
    arrive(out, site.caller, graph_.node(site.caller, call.result), key);
  }
  for (const std::uint32_t number : apis_.callbacks_to(function)) {
    const Callback& callback = apis_.callbacks()[number];
    const CallSite& site = calls_.site(callback.call);
    const Instruction& call = at(site.caller, site.instruction);
    if (callback.time == CallTime::Later || index(call.result) == 0) continue;
    const Step out{step.from, Hop::Return, site.caller, site.instruction, mode};
    arrive(out, site.caller, graph_.node(site.caller, call.result), kWhole);
  }
}

}  // namespace candor
