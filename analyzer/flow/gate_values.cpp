// What decides the value of a condition: other values, and the conditions under which a constant was chosen.

#include <algorithm>

#include "base/limits.h"
#include "flow/describe.h"
#include "flow/gate_search.h"
#include "flow/subjects.h"

namespace candor {
namespace {

bool is_constant(const FunctionBody& body, ValueId value) {
  const Instruction* defined = body.definition(body.origin(value));
  return defined != nullptr && defined->op == Op::Constant;
}

std::uint8_t more(std::uint8_t count) { return static_cast<std::uint8_t>(count + 1); }

}  // namespace

void GateSearch::add_choice(std::uint32_t number, FunctionId function, ValueId value, std::uint32_t where,
                            std::uint8_t calls, std::uint8_t fields, FlowStep step) {
  GateItem item{.function = function, .calls = calls, .fields = fields, .parent = number};
  if (is_constant(ground_.bodies.of(function), value)) {
    item.instruction = where;
  } else {
    item.value = value;
  }
  item.step = std::move(step);
  add(std::move(item));
}

void GateSearch::expand_value(std::uint32_t number) {
  const FunctionBody& body = ground_.bodies.of(items_[number].function);
  const ValueId origin = body.origin(items_[number].value);
  if (const std::uint32_t input = body.input_number(origin); input != FunctionBody::kNone) {
    return expand_input(number, body, input);
  }
  const Instruction* defined = body.definition(origin);
  if (defined == nullptr) return;
  switch (defined->op) {
    case Op::Phi:
      return expand_phi(number, body, *defined);
    case Op::Load:
      return expand_load(number, body, *defined);
    case Op::Call:
      return expand_call(number, body, body.definition_number(origin));
    case Op::Compute:
    case Op::Select:
      for (const ValueId operand : body.operands(*defined)) {
        add({.function = body.id(),
             .value = operand,
             .calls = items_[number].calls,
             .fields = items_[number].fields,
             .parent = number,
             .step = step_at(StepKind::Move, body.id(), body.definition_number(origin), "decides")});
      }
      return;
    default:
      return;
  }
}

void GateSearch::expand_input(std::uint32_t number, const FunctionBody& body, std::uint32_t input) {
  const GateItem item = items_[number];
  const std::uint32_t parameters = body.function().parameter_count;
  if (input >= parameters) {
    for (const CallGraph::Creation& creation : ground_.input.calls->creations(body.id())) {
      const FunctionBody& creator = ground_.bodies.of(creation.creator);
      const auto captured = creator.operands(creator.instruction(creation.instruction));
      if (input - parameters >= captured.size()) continue;
      add_choice(number, creation.creator, captured[input - parameters], creation.instruction, item.calls,
                 item.fields,
                 step_at(StepKind::Move, creation.creator, creation.instruction, "held by a block"));
    }
    return;
  }
  if (body.is_method() && input == 0) return;  // of the object itself nothing is asked
  const auto callers = ground_.input.calls->callers(body.id());
  for (const CallId call : callers.first(std::min(callers.size(), limits::kMaxGateCallers))) {
    const CallSite& site = ground_.input.calls->site(call);
    const FunctionBody& caller = ground_.bodies.of(site.caller);
    const auto operands = caller.operands(caller.instruction(site.instruction));
    const auto operand = operand_of_input(caller.instruction(site.instruction), input);
    if (!operand || *operand >= operands.size()) continue;
    FlowStep step = step_at(StepKind::Call, site.caller, site.instruction,
                            "given to " + std::string(ground_.input.code->name(body.id())));
    step.to = ground_.input.code->name(body.id());
    add_choice(number, site.caller, operands[*operand], site.instruction, more(item.calls), item.fields,
               std::move(step));
  }
}

/// Which way the block was entered decides between constants.
void GateSearch::expand_phi(std::uint32_t number, const FunctionBody& body, const Instruction& phi) {
  const GateItem item = items_[number];
  const std::uint32_t block = body.block_of(body.definition_number(phi.result));
  const auto predecessors = body.predecessors(block);
  const auto operands = body.operands(phi);
  const ControlDependence& dependence = ground_.dependence_of(body.id());
  const std::vector<ControllingEdge> common = dependence.all(block);
  for (std::size_t i = 0; i < operands.size() && i < predecessors.size(); ++i) {
    if (!is_constant(body, operands[i])) {
      add({.function = body.id(),
           .value = operands[i],
           .calls = item.calls,
           .fields = item.fields,
           .parent = number,
           .step = step_at(StepKind::Move, body.id(), body.definition_number(phi.result), "decides")});
      continue;
    }
    if (body.successors(predecessors[i]).size() > 1) add_branch(number, predecessors[i], GateItem::kNone);
    for (const ControllingEdge& edge : dependence.all(predecessors[i])) {
      const bool both_ways = std::ranges::any_of(common, [&](const ControllingEdge& other) {
        return other.block == edge.block && other.successor == edge.successor;
      });
      if (!both_ways) add_branch(number, edge.block, edge.successor);
    }
  }
}

void GateSearch::expand_load(std::uint32_t number, const FunctionBody& body, const Instruction& load) {
  const ValueId address = body.operands(load)[0];
  const VariableStores::Name name = variable_at(body, address);
  if (name.second.empty()) return expand_local(number, body, body.origin(address));
  for (const InstructionPlace& store : ground_.stores().of(name)) add_store(number, store, 1);
}

/// A variable of the function that blocks write, or whose address is used.
void GateSearch::expand_local(std::uint32_t number, const FunctionBody& body, ValueId address) {
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    const Range range = body.block(block).instructions;
    for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
      const Instruction& instruction = body.instruction(i);
      const auto operands = body.operands(instruction);
      if (instruction.op == Op::Store && body.origin(operands[0]) == address) {
        add_store(number, {body.id(), i}, 0);
      }
      if (instruction.op != Op::Closure) continue;
      const FunctionId closure = ground_.input.code->id(ground_.input.code->image_of(body.id()),
                                                        static_cast<std::uint32_t>(instruction.bits));
      const FunctionBody& inner = ground_.bodies.of(closure);
      for (std::uint32_t capture = 0; capture < operands.size(); ++capture) {
        if (body.origin(operands[capture]) != address || inner.id() == body.id()) continue;
        const ValueId captured{inner.function().parameter_count + capture + 1};
        for (std::uint32_t number_in = 0; number_in < inner.block_count(); ++number_in) {
          const Range within = inner.block(number_in).instructions;
          for (std::uint32_t j = within.first; j < within.first + within.count; ++j) {
            const Instruction& store = inner.instruction(j);
            if (store.op == Op::Store && inner.origin(inner.operands(store)[0]) == captured) {
              add_store(number, {closure, j}, 0);
            }
          }
        }
      }
    }
  }
}

void GateSearch::add_store(std::uint32_t number, InstructionPlace store, std::uint8_t cost) {
  const FunctionBody& body = ground_.bodies.of(store.function);
  const ValueId value = body.operands(body.instruction(store.instruction))[1];
  const std::string text = describe_value(body, value);
  const GateItem item = items_[number];
  add_choice(number, store.function, value, store.instruction, item.calls,
             static_cast<std::uint8_t>(item.fields + cost),
             step_at(StepKind::Store, store.function, store.instruction,
                     text.empty() ? "stored" : text + " stored"));
}

void GateSearch::expand_call(std::uint32_t number, const FunctionBody& body, std::uint32_t instruction) {
  const GateItem item = items_[number];
  const CallId call = ground_.input.calls->site_at(body.id(), instruction);
  if (call == kNoCall) return;
  const auto targets = ground_.input.calls->targets(ground_.input.calls->site(call));
  for (const FunctionId target : targets) add_returns(number, target);
  const auto operands = body.operands(body.instruction(instruction));
  const bool getter = static_cast<CallKind>(body.instruction(instruction).kind) == CallKind::Message &&
                      operands.size() == 1 && targets.empty();
  if (!getter) return;
  add({.function = body.id(),
       .value = operands[0],
       .calls = item.calls,
       .fields = item.fields,
       .parent = number,
       .step = step_at(StepKind::Move, body.id(), instruction, "asked for a part of it")});
}

void GateSearch::add_returns(std::uint32_t number, FunctionId callee) {
  const GateItem item = items_[number];
  const FunctionBody& body = ground_.bodies.of(callee);
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    const Instruction& last = body.terminator(block);
    if (last.op != Op::Return || last.operands.count == 0) continue;
    const Range range = body.block(block).instructions;
    const std::uint32_t where = range.first + range.count - 1;
    add_choice(number, callee, body.operands(last)[0], where, more(item.calls), item.fields,
               step_at(StepKind::Return, callee, where, "returned"));
  }
}

}  // namespace candor
