// What models make of data that is given to an API; and what happens at an API that no model describes.
#include "flow/taint/solver.h"

namespace candor {

bool Solver::covers(const Instruction& call, const ApiPort& port, std::uint32_t operand) const {
  const std::uint32_t first = leading_operands(static_cast<CallKind>(call.kind));
  switch (port.kind) {
    case PortKind::Self:
      return operand == 0 && first > 0;
    case PortKind::Argument:
    case PortKind::Pointee:
      return operand == first + port.index;
    case PortKind::ArgumentsFrom:
      return operand >= first + port.index;
    default:
      return false;
  }
}

/// Whether the port takes the data; `key`: which part of what comes out then holds it.
bool Solver::takes(const CallUse& use, const Instruction& call, const ApiPort& port, KeyId& key) const {
  if (!covers(call, port, use.operand)) return false;
  const KeyId held = records_[use.record].key;
  key = held;
  if (port.key == PortKey::Whole) return true;
  const KeyId wanted = port_key(use.function, call, port);
  key = kWhole;
  return held == kWhole || wanted == kWhole || held == wanted;
}

bool Solver::use_in_models(const CallUse& use, const Instruction& call) {
  bool decided = false;
  for (const std::uint32_t model : apis_.models_of(use.call)) {
    decided |= decides_result_[model];
    const auto& entries = apis_.models().models[model].entries;
    for (std::uint32_t e = 0; e < entries.size(); ++e) use_in_entry(use, call, {model, e}, entries[e]);
  }
  return decided;
}

void Solver::use_in_entry(const CallUse& use, const Instruction& call, ApiUse api, const ApiEntry& entry) {
  KeyId key = kWhole;
  switch (entry.kind) {
    case ApiEntryKind::Sink:
      if (takes(use, call, entry.ports[0], key)) hit(use, api);
      return;
    case ApiEntryKind::Propagate:
      if (takes(use, call, entry.ports[0], key)) send_to_port(use, call, entry.ports[1], key);
      return;
    case ApiEntryKind::Stores: {
      if (!takes(use, call, entry.ports[1], key)) return;
      const std::string text = text_at_port(use.function, call, entry.ports[0]);
      if (text.empty()) return;
      const Node cell = graph_.storage_cell(use.function, entry.space, text);
      to_cell({use.record, Hop::Store, use.function, use.instruction, use.mode}, cell, key);
      return;
    }
    case ApiEntryKind::Pairs:
      return put_in_collection(use, call, entry);
    case ApiEntryKind::Calls:
    case ApiEntryKind::Invokes:
      return give_to_callback(use, call, api, entry);
    default:
      return;
  }
}

void Solver::hit(const CallUse& use, ApiUse sink) {
  const Context& context = contexts_[records_[use.record].context];
  if (context.summary) return;
  Found& found = found_[context.run];
  const bool passed = (use.mode & kPassed) != 0;
  if (!found.hit.insert({index(use.call), sink.model, sink.entry, passed}).second) return;
  found.hits.push_back({use.call, sink, use.record, use.operand, passed});
}

bool Solver::is_sanitized(const CallUse& use, PortKind to) const {
  const int label = variants_[contexts_[records_[use.record].context].variant].sanitized;
  if (label < 0) return false;
  for (const std::uint32_t model : apis_.models_of(use.call)) {
    for (const ApiEntry& entry : apis_.models().models[model].entries) {
      if (entry.kind == ApiEntryKind::Sanitize && index(entry.label) == label && entry.ports[0].kind == to)
        return true;
    }
  }
  return false;
}

void Solver::send_to_port(const CallUse& use, const Instruction& call, const ApiPort& to, KeyId key) {
  if (is_sanitized(use, to.kind)) return;
  const KeyId part = to.key == PortKey::Whole ? key : port_key(use.function, call, to);
  const auto values = operands(use.function, call);
  Step step{use.record, Hop::Through, use.function, use.instruction, use.mode};
  switch (to.kind) {
    case PortKind::Return:
      if (index(call.result) != 0) arrive(step, use.function, graph_.node(use.function, call.result), part);
      return;
    case PortKind::Self:
    case PortKind::Argument:
    case PortKind::ArgumentsFrom:
    case PortKind::Pointee:
      for (std::uint32_t o = 0; o < values.size(); ++o) {
        if (!covers(call, to, o) || index(values[o]) == 0) continue;
        change(step, use.function, graph_.node(use.function, values[o]), part, use.instruction + 1);
      }
      return;
    case PortKind::BlockParameter: {
      const std::uint32_t operand = leading_operands(static_cast<CallKind>(call.kind)) + to.index;
      if (operand >= values.size() || index(values[operand]) == 0) return;
      step.hop = Hop::Enter;
      for (const FunctionId block : calls_.functions_in(use.function, values[operand])) {
        step.mode = mode_in(use, block);
        if (code_.has_body(block) && to.parameter < code_.function(block).parameter_count)
          arrive(step, block, graph_.parameter(block, to.parameter), part);
      }
      return;
    }
    case PortKind::InvokedParameter:
      step.hop = Hop::Enter;
      for (const Callback& callback : apis_.callbacks_of(use.call)) {
        step.mode = mode_in(use, callback.target);
        const bool invoked = apis_.entry(callback.use).kind == ApiEntryKind::Invokes;
        if (invoked && to.parameter + 1u < code_.function(callback.target).parameter_count)
          arrive(step, callback.target, graph_.parameter(callback.target, to.parameter + 1), part);
      }
      return;
    case PortKind::Captured:
      return;
  }
}

/// The parameters of the block or method that the API calls: `entry.ports` names them behind what is called.
void Solver::give_to_callback(const CallUse& use, const Instruction& call, ApiUse api,
                              const ApiEntry& entry) {
  const bool invokes = entry.kind == ApiEntryKind::Invokes;
  const std::size_t first = invokes ? 2 : 1;
  for (const Callback& callback : apis_.callbacks_of(use.call)) {
    if (callback.use.model != api.model || callback.use.entry != api.entry) continue;
    if (!code_.has_body(callback.target)) continue;
    KeyId key = kWhole;
    if (invokes && takes(use, call, entry.ports[1], key)) enter(use, callback.target, 0, true);
    for (std::size_t p = first; p < entry.ports.size(); ++p) {
      if (!takes(use, call, entry.ports[p], key)) continue;
      enter(use, callback.target, static_cast<std::uint32_t>(p - first + (invokes ? 1 : 0)), true);
    }
  }
}

void Solver::put_in_collection(const CallUse& use, const Instruction& call, const ApiEntry& entry) {
  const ApiPort& values = entry.ports.front();
  const ApiPort& to = entry.ports.back();
  const KeyId held = records_[use.record].key;
  const bool side_by_side = entry.ports.size() == 3;
  if (side_by_side && covers(call, entry.ports[1], use.operand)) return send_to_port(use, call, to, kWhole);
  if (!covers(call, values, use.operand)) return;
  const auto all = operands(use.function, call);
  ValueId key{};
  if (side_by_side) {
    const std::string& position = keys_.at(held);
    const ValueId keys = operand_at(use.function, call, entry.ports[1]);
    if (position.starts_with("i:") && index(keys) != 0) key = element_at(use.function, keys, position);
  } else {
    const std::uint32_t from = leading_operands(static_cast<CallKind>(call.kind)) + values.index;
    if ((use.operand - from) % 2 == 0 && use.operand + 1 < all.size()) key = all[use.operand + 1];
  }
  const std::string text = index(key) == 0 ? std::string() : key_text(use.function, key);
  send_to_port(use, call, to, text.empty() ? kWhole : keys_.intern("k:" + text));
}

/// A member function of C++ that is not const may keep what it is given: Itanium C++ ABI, 5.1.3,
/// <nested-name>.
bool Solver::changes_its_object(FunctionId function, const Instruction& call) const {
  const std::string_view name = unit(function).string(call.name);
  return call.kind == static_cast<std::uint8_t>(CallKind::Function) && name.starts_with("_ZN") &&
         !name.starts_with("_ZNK");
}

/// Everything that is given may be in the result, in what pointers to local objects point to, and in what the
/// blocks are called with.
void Solver::pass_unmodelled(const CallUse& use, const Instruction& call) {
  Step step{use.record, Hop::Through, use.function, use.instruction, use.mode};
  if (index(call.result) != 0 && !is_sanitized(use, PortKind::Return)) {
    arrive(step, use.function, graph_.node(use.function, call.result), kWhole);
  }
  const auto values = operands(use.function, call);
  const bool keeps = changes_its_object(use.function, call);
  for (std::uint32_t o = 0; o < values.size(); ++o) {
    if (o == use.operand || index(values[o]) == 0) continue;
    if (o == 0 && keeps)
      change(step, use.function, graph_.node(use.function, values[0]), kWhole, use.instruction + 1);
    const Node node = graph_.node(use.function, values[o]);
    if (graph_.is_local_address(use.function, node)) {
      change(step, use.function, node, kWhole, use.instruction + 1);
      continue;
    }
    for (const FunctionId block : calls_.functions_in(use.function, values[o])) {
      if (!code_.has_body(block) || (code_.function(block).flags & kFunctionClosure) == 0) continue;
      Step into{use.record, Hop::Enter, use.function, use.instruction, mode_in(use, block)};
      for (std::uint32_t p = 0; p < code_.function(block).parameter_count; ++p) {
        arrive(into, block, graph_.parameter(block, p), kWhole);
      }
    }
  }
}

}  // namespace candor
