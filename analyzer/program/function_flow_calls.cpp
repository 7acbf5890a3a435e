// How functions travel between functions: as arguments, results, captured variables and through pointers.

#include <algorithm>

#include "program/function_flow.h"

namespace candor {

bool FunctionFlow::is_indirect(CallId call) const {
  return static_cast<CallKind>(instruction(call).kind) == CallKind::Indirect;
}

const Instruction& FunctionFlow::instruction(CallId call) const {
  const CallSite& site = calls_->site(call);
  return code_->unit(site.caller).code.instructions[site.instruction];
}

std::span<const ValueId> FunctionFlow::operands(CallId call) const {
  return UnitView::slice(code_->unit(calls_->site(call).caller).code.operands, instruction(call).operands);
}

std::span<const FunctionId> FunctionFlow::targets(CallId call) const {
  if (!is_indirect(call)) return calls_->targets(calls_->site(call));
  const std::uint32_t* linked = linked_.find(index(call));
  if (linked == nullptr) return {};
  return sets_.at(*linked).functions;
}

std::optional<ValueId> FunctionFlow::parameter(CallId call, FunctionId target, std::size_t operand) const {
  const bool indirect = is_indirect(call);
  if (indirect && operand == 0) return std::nullopt;
  const std::size_t parameter = indirect ? operand - 1 : operand;
  if (parameter >= code_->function(target).parameter_count) return std::nullopt;
  return ValueId{static_cast<std::uint32_t>(parameter) + 1};
}

std::optional<ValueId> FunctionFlow::captured(FunctionId closure, std::size_t operand,
                                              bool by_reference) const {
  const Function& function = code_->function(closure);
  if (operand >= function.capture_count) return std::nullopt;
  const std::uint32_t value = function.parameter_count + static_cast<std::uint32_t>(operand);
  const Value& declared = code_->unit(closure).code.values[function.values.first + value];
  if (((declared.flags & kValueByReference) != 0) != by_reference) return std::nullopt;
  return ValueId{value + 1};
}

void FunctionFlow::give_to_call(FunctionId function, std::uint32_t number, ValueId value, std::uint32_t set) {
  const CallId call = calls_->site_at(function, number);
  const auto given = operands(call);
  const Instruction& made = instruction(call);
  const auto kind = static_cast<CallKind>(made.kind);
  const bool message = kind == CallKind::Message;
  if (kind == CallKind::Indirect && given[0] == value) link(call, set);
  const std::vector<FunctionId> reached(targets(call).begin(), targets(call).end());
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (given[i] != value || (message && i == 0)) continue;
    for (const FunctionId target : reached) {
      if (const auto into = parameter(call, target, i)) add(node_of(target, *into), set);
    }
  }
  // A message to a block is a copy or the like. What an unknown function makes of its only argument may be
  // the argument.
  const bool passes = message ? given[0] == value && calls_->site(call).reason == Unresolved::AnyReceiver
                              : kind == CallKind::Function && given.size() == 1 && reached.empty();
  if (passes && index(made.result) != 0) add(node_of(function, made.result), set);
}

void FunctionFlow::link(CallId call, std::uint32_t callees) {
  std::uint32_t& linked = linked_(index(call), FunctionSets::kEmpty);
  const std::vector<FunctionId> before = sets_.at(linked).functions;
  linked = callees;
  const CallSite& site = calls_->site(call);
  const auto given = operands(call);
  for (const FunctionId target : sets_.at(callees).functions) {
    if (std::ranges::binary_search(before, target)) continue;
    callers_[index(target)].push_back(call);
    for (std::size_t i = 1; i < given.size(); ++i) {
      const auto into = parameter(call, target, i);
      if (!into || index(given[i]) == 0) continue;
      add(node_of(target, *into), set_of(values_, site.caller, given[i]));
      const std::uint32_t pointed = set_of(pointees_, site.caller, given[i]);
      if (pointed != FunctionSets::kEmpty) add(pointee_of(target, *into), pointed);
    }
    take_results(call, target);
  }
}

std::uint32_t FunctionFlow::set_of(const IdMap& nodes, FunctionId function, ValueId value) const {
  const std::uint32_t* node = nodes.find(id_pair(index(function), index(value)));
  return node == nullptr ? FunctionSets::kEmpty : nodes_[*node].set;
}

void FunctionFlow::take_results(CallId call, FunctionId target) {
  const ValueId result = instruction(call).result;
  if (index(result) == 0) return;
  const UnitView& unit = code_->unit(target);
  for (const Block& block : UnitView::slice(unit.code.blocks, code_->function(target).blocks)) {
    const Instruction& last = unit.code.instructions[block.instructions.first + block.instructions.count - 1];
    if (last.op != Op::Return || last.operands.count == 0) continue;
    const ValueId returned = unit.code.operands[last.operands.first];
    add(node_of(calls_->site(call).caller, result), set_of(values_, target, returned));
  }
}

void FunctionFlow::give_to_closure(FunctionId function, const Instruction& closure, ValueId value,
                                   std::uint32_t set, bool by_reference) {
  const FunctionId body = code_->id(code_->image_of(function), static_cast<std::uint32_t>(closure.bits));
  const auto given = UnitView::slice(code_->unit(function).code.operands, closure.operands);
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (given[i] != value) continue;
    const auto into = captured(body, i, by_reference);
    if (into) add(by_reference ? pointee_of(body, *into) : node_of(body, *into), set);
  }
}

void FunctionFlow::give_to_callers(FunctionId function, std::uint32_t set) {
  const auto give = [&](CallId call) {
    const ValueId result = instruction(call).result;
    if (index(result) != 0) add(node_of(calls_->site(call).caller, result), set);
  };
  for (const CallId call : calls_->callers(function)) give(call);
  for (const CallId call : callers_[index(function)]) give(call);
}

/// To everything that reads through the address, here and in what the address is given to.
void FunctionFlow::follow_pointee(FunctionId function, ValueId address, std::uint32_t set, int depth) {
  constexpr int kMaxDepth = 32;
  if (depth == kMaxDepth) return;
  const ValueUses& uses = uses_.of(function);
  for (const std::uint32_t number : uses.of(address)) {
    const Instruction& use = uses.instruction(number);
    const bool field = use.op == Op::Address && index(use.name) != 0 &&
                       static_cast<AddressKind>(use.kind) == AddressKind::Field;
    if (use.op == Op::Load) {
      add(node_of(function, use.result), set);
    } else if (use.op == Op::Copy || (use.op == Op::Address && !field)) {
      follow_pointee(function, use.result, set, depth + 1);
    } else if (use.op == Op::Closure) {
      give_to_closure(function, use, address, set, true);
    } else if (use.op == Op::Call) {
      const CallId call = calls_->site_at(function, number);
      const auto given = operands(call);
      for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i] != address) continue;
        for (const FunctionId target : targets(call)) {
          if (const auto into = parameter(call, target, i)) add(pointee_of(target, *into), set);
        }
      }
    }
  }
}

/// To the memory that a parameter or captured variable points to, where it comes from.
void FunctionFlow::follow_pointee_out(FunctionId function, ValueId address, std::uint32_t set) {
  const Function& entered = code_->function(function);
  const std::uint32_t number = index(address) - 1;
  const auto give = [&](FunctionId giver, std::span<const ValueId> given, std::size_t operand) {
    if (operand >= given.size() || index(given[operand]) == 0) return;
    if (const auto memory = memory_at(giver, given[operand])) add(*memory, set);
  };
  if (number < entered.parameter_count) {
    for (const CallId call : calls_->callers(function)) {
      give(calls_->site(call).caller, operands(call), number);
    }
    for (const CallId call : callers_[index(function)]) {
      give(calls_->site(call).caller, operands(call), number + 1);
    }
  } else if (number < entered.parameter_count + entered.capture_count) {
    for (const CallGraph::Creation& creation : calls_->creations(function)) {
      const UnitView& unit = code_->unit(creation.creator);
      const Range given = unit.code.instructions[creation.instruction].operands;
      give(creation.creator, UnitView::slice(unit.code.operands, given), number - entered.parameter_count);
    }
  }
}

}  // namespace candor
