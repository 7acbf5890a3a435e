// What one instruction does with data that is used in it.
#include "flow/taint/solver.h"

namespace candor {

void Solver::process_value(std::uint32_t number) {
  const Record record = records_[number];
  for (const std::uint32_t instruction : graph_.uses(record.node)) {
    const bool in_order =
        record.since == 0 || graph_.comes_after(record.function, instruction, record.since - 1);
    if (in_order) use(number, instruction);
  }
}

void Solver::use(std::uint32_t number, std::uint32_t instruction) {
  const Record record = records_[number];
  const FunctionId function = record.function;
  const Instruction& user = at(function, instruction);
  const Step step{number, Hop::Move, function, instruction, record.mode};
  const auto to_result = [&](KeyId key) {
    if (index(user.result) != 0) arrive(step, function, graph_.node(function, user.result), key);
  };
  switch (user.op) {
    case Op::Copy:
    case Op::Phi:
    case Op::Load:
      return to_result(record.key);
    case Op::Select: {
      const ValueId condition = operands(function, user).front();
      const bool only_condition = graph_.node(function, condition) == record.node &&
                                  operands(function, user)[1] != condition &&
                                  operands(function, user)[2] != condition;
      if (!only_condition) to_result(record.key);
      return;
    }
    case Op::Compute:
      return to_result(kWhole);
    case Op::Address:
      return use_in_address(step, function, user, record.key);
    case Op::Store:
      return use_in_store(step, function, user, record.node, record.key);
    case Op::Closure:
      return use_in_closure(step, function, user, record.node, record.key);
    case Op::Call:
      return use_in_call(number, instruction);
    case Op::Return:
      return use_in_return(step, function, record.key);
    default:
      return;
  }
}

/// How the part that an address means is told apart in its object; kWhole: unknown.
KeyId Solver::part_key(FunctionId function, const Instruction& address) const {
  const UnitView& unit = code_.unit(function);
  switch (static_cast<AddressKind>(address.kind)) {
    case AddressKind::Field:
      return keys_.intern("f:" + std::string(unit.string(address.name)));
    case AddressKind::Offset:
      return keys_.intern("o:" + std::to_string(address.bits));
    case AddressKind::Index: {
      const auto values = operands(function, address);
      if (values.size() < 2 || index(values[1]) == 0) return kWhole;
      const std::uint32_t at_index = graph_.definition(graph_.node(function, values[1]));
      if (at_index == kNoInstruction) return kWhole;
      const Instruction& constant = at(function, at_index);
      const bool integer =
          constant.op == Op::Constant && constant.kind == static_cast<std::uint8_t>(ConstantKind::Integer);
      return integer ? keys_.intern("i:" + std::to_string(constant.bits)) : kWhole;
    }
    case AddressKind::Unknown:
      return kWhole;
  }
  return kWhole;
}

void Solver::use_in_address(const Step& step, FunctionId function, const Instruction& address, KeyId key) {
  const auto values = operands(function, address);
  // As an index the data only chooses the element; what it finds there tells of it all the same.
  const KeyId part = part_key(function, address);
  if (index(address.result) == 0 || values.empty()) return;
  if (key == kWhole || part == kWhole || part == key) {
    arrive(step, function, graph_.node(function, address.result), kWhole);
  }
}

void Solver::use_in_store(const Step& step, FunctionId function, const Instruction& store, Node value,
                          KeyId key) {
  const auto values = operands(function, store);
  if (values.size() < 2 || index(values[0]) == 0 || index(values[1]) == 0) return;
  if (graph_.node(function, values[1]) != value) return;  // it is only the place that is written
  change(step, function, graph_.node(function, values[0]), key, step.instruction + 1);
}

void Solver::use_in_closure(const Step& step, FunctionId function, const Instruction& closure, Node value,
                            KeyId key) {
  const FunctionId target = code_.id(code_.image_of(function), static_cast<std::uint32_t>(closure.bits));
  const Function& body = code_.function(target);
  if (body.blocks.count == 0) return;
  Step into = step;
  into.hop = Hop::Capture;
  // Whoever runs the closure gets what it returns.
  if ((into.mode & kDown) != 0) {
    into.mode &= static_cast<std::uint8_t>(~(kDown | kTaken));
    if (!is_closure(function)) into.mode |= kTaken;
  }
  const auto values = operands(function, closure);
  for (std::uint32_t i = 0; i < values.size() && i < body.capture_count; ++i) {
    if (index(values[i]) == 0 || graph_.node(function, values[i]) != value) continue;
    arrive(into, target, graph_.parameter(target, body.parameter_count + i), key);
  }
}

void Solver::use_in_return(const Step& step, FunctionId function, KeyId key) {
  const Context& context = contexts_[records_[step.from].context];
  if (context.summary && function == context.function) {
    add_outcome(records_[step.from].context, {step.from, kNone, key, (step.mode & kPassed) != 0});
    return;
  }
  if ((step.mode & kDown) == 0) return_to_callers(step, function, key);
}

/// Data was put into the object of a value: the value itself holds it from then on, and so does whatever else
/// the object is part of or known by.
void Solver::process_changed(std::uint32_t number) {
  const Record record = records_[number];
  const auto mode = static_cast<std::uint8_t>(record.mode & ~kChanged);
  const std::uint32_t changed_at =
      record.place == record.function || record.since == 0 ? record.instruction : record.since - 1;
  const Step step{number, Hop::Move, record.function, changed_at, mode};
  arrive(step, record.function, record.node, record.key, record.since);
  change_holders(step, record.function, record.node, record.key, record.since);
  change_copies(step, record);
  const Function& function = code_.function(record.function);
  if (record.node - graph_.first(record.function) < function.parameter_count + function.capture_count) {
    change_parameter(number);
  }
}

void Solver::change_holders(const Step& step, FunctionId function, Node node, KeyId key,
                            std::uint32_t since) {
  if (const Node cell = graph_.cell_of_address(node); cell != 0) to_cell(step, cell, key);
  const std::uint32_t definition = graph_.definition(node);
  if (definition == kNoInstruction) return;
  const Instruction& source = at(function, definition);
  const auto values = operands(function, source);
  const auto change_operand = [&](std::size_t i, KeyId part) {
    if (i < values.size() && index(values[i]) != 0)
      change(step, function, graph_.node(function, values[i]), part, since);
  };
  switch (source.op) {
    case Op::Address: {
      // A field of an object that is not local is the cell alone, unless the caller owns the structure.
      const Node base = values.empty() || index(values[0]) == 0 ? node : graph_.node(function, values[0]);
      const bool owned = graph_.cell_of_address(node) == 0 || graph_.definition(base) == kNoInstruction;
      const bool object = graph_.cell_of_address(node) != 0 && base == graph_.first(function) &&
                          code_.name(function).starts_with('-');
      const bool part_of_cell = base != node && graph_.cell_of_address(base) != 0;
      if ((owned && !object) || part_of_cell) change_operand(0, part_key(function, source));
      return;
    }
    case Op::Load:
    case Op::Copy:
      return change_operand(0, key);
    case Op::Phi:
      for (std::size_t i = 0; i < values.size(); ++i) change_operand(i, key);
      return;
    case Op::Select:
      change_operand(1, key);
      return change_operand(2, key);
    case Op::Call:
      return change_result(step, function, source, definition, key);
    default:
      return;
  }
}

/// The object's other names: also those that were given to it before it changed.
void Solver::change_copies(const Step& step, const Record& changed) {
  for (const std::uint32_t use : graph_.uses(changed.node)) {
    const Instruction& copy = at(changed.function, use);
    if (copy.op != Op::Copy || index(copy.result) == 0) continue;
    change(step, changed.function, graph_.node(changed.function, copy.result), changed.key, changed.since);
  }
}

/// The changed object came out of a call: what the callee returned may be a field, or what it was given.
void Solver::change_result(const Step& step, FunctionId function, const Instruction& call,
                           std::uint32_t at_call, KeyId key) {
  const CallId id = calls_.site_at(function, at_call);
  if (id == kNoCall) return;
  const auto values = operands(function, call);
  for (const FunctionId target : calls_.targets(calls_.site(id))) {
    for (const Alias& alias : return_aliases(target)) {
      if (alias.cell != 0) to_cell(step, alias.cell, key);
      const std::uint32_t operand = alias.cell != 0 ? kNone : operand_of(call, alias.parameter);
      if (operand < values.size() && index(values[operand]) != 0) {
        change(step, function, graph_.node(function, values[operand]), key, step.instruction + 1);
      }
    }
  }
  if (calls_.site(id).targets.count == 0 && calls_.site(id).class_object) {
    change_elements(step, function, call, key);
  }
  // What a container of C++ gives out is its own.
  if (calls_.site(id).targets.count == 0 && changes_its_object(function, call) && !values.empty() &&
      index(values[0]) != 0) {
    change(step, function, graph_.node(function, values[0]), kWhole, step.instruction + 1);
  }
  for (const std::uint32_t model : apis_.models_of(id)) {
    for (const ApiEntry& entry : apis_.models().models[model].entries) {
      const bool element = entry.kind == ApiEntryKind::Propagate && entry.ports[0].key != PortKey::Whole &&
                           entry.ports[1].kind == PortKind::Return;
      if (!element) continue;
      for (std::uint32_t o = 0; o < values.size(); ++o) {
        if (!covers(call, entry.ports[0], o) || index(values[o]) == 0) continue;
        change(step, function, graph_.node(function, values[o]), port_key(function, call, entry.ports[0]),
               step.instruction + 1);
      }
    }
  }
}

/// A collection that an API made of a local array: what changes in it changes in the elements' objects.
void Solver::change_elements(const Step& step, FunctionId function, const Instruction& call, KeyId key) {
  if (key != kWhole) return;
  for (const ValueId operand : operands(function, call)) {
    if (index(operand) == 0) continue;
    const Node array = graph_.node(function, operand);
    const std::uint32_t definition = graph_.definition(array);
    if (definition == kNoInstruction || at(function, definition).op != Op::Local) continue;
    change_stored(step, function, array);
    for (const std::uint32_t use : graph_.uses(array)) {
      const Instruction& address = at(function, use);
      const auto kind = static_cast<AddressKind>(address.kind);
      if (address.op != Op::Address || (kind != AddressKind::Index && kind != AddressKind::Offset)) continue;
      change_stored(step, function, graph_.node(function, address.result));
    }
  }
}

void Solver::change_stored(const Step& step, FunctionId function, Node address) {
  for (const std::uint32_t use : graph_.uses(address)) {
    const Instruction& store = at(function, use);
    if (store.op != Op::Store) continue;
    const auto values = operands(function, store);
    if (index(values[0]) == 0 || index(values[1]) == 0 || graph_.node(function, values[0]) != address)
      continue;
    change(step, function, graph_.node(function, values[1]), kWhole, step.instruction + 1);
  }
}

/// A parameter's or captured variable's object was changed: whoever gave it sees the change.
void Solver::change_parameter(std::uint32_t number) {
  const Record record = records_[number];
  const Function& function = code_.function(record.function);
  const std::uint32_t parameter = record.node - graph_.first(record.function);
  const auto mode = static_cast<std::uint8_t>(record.mode & ~kChanged);
  if (parameter >= function.parameter_count) {
    return change_captured(number, parameter - function.parameter_count);
  }
  const Context& context = contexts_[record.context];
  if (context.summary && record.function == context.function) {
    add_outcome(record.context, {number, parameter, record.key, (mode & kPassed) != 0});
    return;
  }
  if ((mode & kDown) != 0 || context.summary) return;
  for (const CallId id : calls_.callers(record.function)) {
    const CallSite& site = calls_.site(id);
    const Instruction& call = at(site.caller, site.instruction);
    const auto values = operands(site.caller, call);
    const std::uint32_t operand = operand_of(call, parameter);
    if (operand >= values.size() || index(values[operand]) == 0) continue;
    const Step step{number, Hop::Change, site.caller, site.instruction, mode};
    change(step, site.caller, graph_.node(site.caller, values[operand]), record.key, site.instruction + 1);
  }
}

/// A variable that a closure shares with the function that creates it, or an object that it captured. What
/// came into that function from a caller goes back to this one only.
void Solver::change_captured(std::uint32_t number, std::uint32_t capture) {
  const Record record = records_[number];
  for (const CallGraph::Creation& creation : calls_.creations(record.function)) {
    const auto values = operands(creation.creator, at(creation.creator, creation.instruction));
    if (capture >= values.size() || index(values[capture]) == 0) continue;
    auto mode = static_cast<std::uint8_t>(record.mode & ~(kChanged | kDown));
    if ((mode & kTaken) != 0 && !is_closure(creation.creator)) {
      mode = static_cast<std::uint8_t>((mode & ~kTaken) | kDown);
    }
    const Step step{number, Hop::Capture, creation.creator, creation.instruction, mode};
    change(step, creation.creator, graph_.node(creation.creator, values[capture]), record.key,
           creation.instruction + 1);
  }
}

void Solver::process_cell(std::uint32_t number) {
  const Record record = records_[number];
  for (const Node address : graph_.addresses_of(record.node)) {
    const FunctionId function = graph_.function_of(address);
    const Step step{number, Hop::Load, function, graph_.definition(address), record.mode};
    arrive(step, function, address, record.key);
  }
  const auto found = loads_.find(record.node);
  if (found == loads_.end()) return;
  for (const LoadingCall& loading : found->second) {
    const CallSite& site = calls_.site(loading.call);
    CallUse use{number, site.caller, site.instruction, loading.call, 0, record.mode};
    send_to_port(use, at(site.caller, site.instruction), apis_.entry(loading.use).ports[1], record.key);
  }
}

void Solver::process_group(std::uint32_t number) {
  const Record record = records_[number];
  const Group group = groups_[record.node & ~kGroupBit];
  const Step step{number, Hop::Enter, record.place, record.instruction, record.mode};
  for (const FunctionId target : targets_of(group)) {
    if (group.parameter < code_.function(target).parameter_count)
      arrive(step, target, graph_.parameter(target, group.parameter), record.key);
  }
}

}  // namespace candor
