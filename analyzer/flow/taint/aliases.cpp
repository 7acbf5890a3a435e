// What a function returns that others hold as well: a field, or what it was given.
#include "flow/taint/solver.h"

namespace candor {

const std::vector<Solver::Alias>& Solver::return_aliases(FunctionId function) {
  const auto [place, added] = aliases_.try_emplace(index(function));
  if (!added) return place->second;
  std::vector<Alias> found;
  const UnitView& unit = code_.unit(function);
  for (const Block& block : UnitView::slice(unit.code.blocks, code_.function(function).blocks)) {
    const Instruction& last = unit.code.instructions[block.instructions.first + block.instructions.count - 1];
    const auto values = operands(function, last);
    if (last.op != Op::Return || values.empty() || index(values.front()) == 0) continue;
    constexpr int kMaxSteps = 8;
    add_aliases(function, graph_.node(function, values.front()), kMaxSteps, found);
  }
  return aliases_[index(function)] = std::move(found);
}

void Solver::add_aliases(FunctionId function, Node node, int depth, std::vector<Alias>& out) {
  constexpr std::size_t kMaxAliases = 8;
  if (depth == 0 || out.size() >= kMaxAliases) return;
  const std::uint32_t definition = graph_.definition(node);
  if (definition == kNoInstruction) {
    const std::uint32_t parameter = node - graph_.first(function);
    if (parameter < code_.function(function).parameter_count) out.push_back({0, parameter});
    return;
  }
  const Instruction& source = at(function, definition);
  const auto values = operands(function, source);
  const auto follow = [&](std::size_t i) {
    if (i < values.size() && index(values[i]) != 0)
      add_aliases(function, graph_.node(function, values[i]), depth - 1, out);
  };
  switch (source.op) {
    case Op::Load:
      if (const Node cell = graph_.cell_of_address(graph_.node(function, values.front())); cell != 0)
        out.push_back({cell, kNone});
      return;
    case Op::Copy:
      return follow(0);
    case Op::Phi:
      for (std::size_t i = 0; i < values.size(); ++i) follow(i);
      return;
    case Op::Select:
      follow(1);
      return follow(2);
    case Op::Call: {
      const CallId id = calls_.site_at(function, definition);
      if (id == kNoCall || calls_.site(id).targets.count > 4) return;
      for (const FunctionId target : calls_.targets(calls_.site(id))) {
        const std::vector<Alias> inner = return_aliases(target);
        for (const Alias& alias : inner) {
          if (alias.cell != 0) {
            out.push_back(alias);
          } else if (const std::uint32_t operand = operand_of(source, alias.parameter);
                     operand < values.size()) {
            follow(operand);
          }
        }
      }
      return;
    }
    default:
      return;
  }
}

}  // namespace candor
