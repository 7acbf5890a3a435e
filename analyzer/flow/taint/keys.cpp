// Constants that tell the parts of collections and the keys of storage apart.
#include "flow/taint/solver.h"

namespace candor {
namespace {

ApiPort argument_port(std::uint16_t number) {
  ApiPort port;
  port.kind = PortKind::Argument;
  port.index = number;
  return port;
}

}  // namespace

std::string Solver::key_text(FunctionId function, ValueId value) const {
  if (const auto text = apis_.constant_text(function, value); text && !text->empty()) return *text;
  // A constant whose text only the system knows is told by its name.
  constexpr int kMaxCopies = 16;
  Node node = graph_.node(function, value);
  for (int depth = 0; depth < kMaxCopies; ++depth) {
    const std::uint32_t definition = graph_.definition(node);
    if (definition == kNoInstruction) return {};
    const Instruction& source = at(function, definition);
    if (source.op == Op::Constant && source.kind == static_cast<std::uint8_t>(ConstantKind::Global)) {
      return "@" + std::string(unit(function).string(source.name));
    }
    if (source.op != Op::Copy && source.op != Op::Load) return {};
    const ValueId operand = operands(function, source).front();
    if (index(operand) == 0) return {};
    node = graph_.node(function, operand);
  }
  return {};
}

ValueId Solver::operand_at(FunctionId function, const Instruction& call, const ApiPort& port) const {
  const auto values = operands(function, call);
  for (std::uint32_t o = 0; o < values.size(); ++o) {
    if (covers(call, port, o)) return values[o];
  }
  return ValueId{};
}

KeyId Solver::port_key(FunctionId function, const Instruction& call, const ApiPort& port) const {
  if (port.key == PortKey::Constant) return keys_.intern("k:" + port.key_text);
  if (port.key == PortKey::Whole) return kWhole;
  const ValueId value = operand_at(function, call, argument_port(port.key_argument));
  const std::string text = index(value) == 0 ? std::string() : key_text(function, value);
  return text.empty() ? kWhole : keys_.intern("k:" + text);
}

/// The constant text that a port means: of a value, or of an element of a collection that is built in the
/// function.
std::string Solver::text_at_port(FunctionId function, const Instruction& call, const ApiPort& port) const {
  const ValueId value = operand_at(function, call, port);
  if (index(value) == 0) return {};
  if (port.key == PortKey::Constant) return element_text(function, value, port.key_text);
  return key_text(function, value);
}

/// The value that is stored at a place of a local array.
ValueId Solver::element_at(FunctionId function, ValueId array, const std::string& position) const {
  for (const std::uint32_t use : graph_.uses(graph_.node(function, array))) {
    const Instruction& address = at(function, use);
    if (address.op != Op::Address || keys_.at(part_key(function, address)) != position) continue;
    for (const std::uint32_t written : graph_.uses(graph_.node(function, address.result))) {
      const Instruction& store = at(function, written);
      const auto values = operands(function, store);
      if (store.op == Op::Store && values[0] == address.result) return values[1];
    }
  }
  return ValueId{};
}

std::string Solver::element_text(FunctionId function, ValueId collection, const std::string& key) const {
  const Node node = graph_.node(function, collection);
  const auto text_of = [&](ValueId value) {
    return index(value) == 0 ? std::string() : key_text(function, value);
  };
  const std::uint32_t definition = graph_.definition(node);
  if (definition != kNoInstruction) {
    const Instruction& made = at(function, definition);
    if (made.op == Op::Copy && index(operands(function, made).front()) != 0)
      return element_text(function, operands(function, made).front(), key);
    const CallId id = made.op == Op::Call ? calls_.site_at(function, definition) : kNoCall;
    for (const std::uint32_t model : id == kNoCall ? std::span<const std::uint32_t>() : apis_.models_of(id)) {
      for (const ApiEntry& entry : apis_.models().models[model].entries) {
        if (entry.kind != ApiEntryKind::Pairs || entry.ports.size() != 3) continue;
        const ValueId keys = operand_at(function, made, entry.ports[1]);
        const ValueId values = operand_at(function, made, entry.ports[0]);
        if (index(keys) == 0 || index(values) == 0) continue;
        constexpr int kMaxElements = 64;
        for (int i = 0; i < kMaxElements; ++i) {
          const std::string position = "i:" + std::to_string(i);
          const ValueId at_position = element_at(function, keys, position);
          if (index(at_position) == 0) break;
          if (text_of(at_position) == key) return text_of(element_at(function, values, position));
        }
      }
    }
  }
  for (const std::uint32_t use : graph_.uses(node)) {
    const CallId id = at(function, use).op == Op::Call ? calls_.site_at(function, use) : kNoCall;
    if (id == kNoCall) continue;
    const Instruction& call = at(function, use);
    for (const std::uint32_t model : apis_.models_of(id)) {
      for (const ApiEntry& entry : apis_.models().models[model].entries) {
        const bool puts = entry.kind == ApiEntryKind::Propagate && entry.ports[1].kind == PortKind::Self &&
                          entry.ports[1].key == PortKey::FromArgument;
        if (!puts || operands(function, call).front() != collection) continue;
        if (text_of(operand_at(function, call, argument_port(entry.ports[1].key_argument))) == key)
          return text_of(operand_at(function, call, entry.ports[0]));
      }
    }
  }
  return {};
}

void Solver::collect_loads() {
  std::vector<bool> loads(apis_.models().models.size(), false);
  bool any = false;
  for (std::size_t m = 0; m < loads.size(); ++m) {
    for (const ApiEntry& entry : apis_.models().models[m].entries)
      any |= loads[m] = loads[m] || entry.kind == ApiEntryKind::Loads;
  }
  if (!any) return;
  for (std::uint32_t c = 0; c < calls_.sites().size(); ++c) {
    for (const std::uint32_t model : apis_.models_of(CallId{c})) {
      if (!loads[model]) continue;
      const CallSite& site = calls_.site(CallId{c});
      const Instruction& call = at(site.caller, site.instruction);
      const auto& entries = apis_.models().models[model].entries;
      for (std::uint32_t e = 0; e < entries.size(); ++e) {
        if (entries[e].kind != ApiEntryKind::Loads) continue;
        const std::string text = text_at_port(site.caller, call, entries[e].ports[0]);
        if (text.empty()) continue;
        loads_[graph_.storage_cell(site.caller, entries[e].space, text)].push_back({CallId{c}, {model, e}});
      }
    }
  }
}

}  // namespace candor
