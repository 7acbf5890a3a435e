#include "flow/taint/value_graph.h"

#include <algorithm>

#include "base/result.h"

namespace candor {
namespace {

template <class Visit>
void for_each_instruction(const UnitView& unit, const Function& function, Visit visit) {
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (std::uint32_t i = 0; i < block.instructions.count; ++i) {
      visit(block.instructions.first + i, unit.code.instructions[block.instructions.first + i]);
    }
  }
}

bool is_field(const Instruction& instruction) {
  return instruction.op == Op::Address && instruction.kind == static_cast<std::uint8_t>(AddressKind::Field);
}

bool is_global(const Instruction& instruction) {
  return instruction.op == Op::Constant &&
         instruction.kind == static_cast<std::uint8_t>(ConstantKind::Global);
}

}  // namespace

std::uint32_t TextTable::intern(std::string text) {
  const auto [place, added] = ids_.try_emplace(std::move(text), static_cast<std::uint32_t>(texts_.size()));
  if (added) texts_.push_back(&place->first);
  return place->second;
}

ValueGraph::ValueGraph(const FlowInput& input) : input_(input) {
  count_values();
  new_cell("");
  std::vector<std::uint32_t> cursors = use_begin_;
  for (std::uint32_t f = 0; f < input_.code->size(); ++f) index_function(FunctionId{f}, cursors);
}

void ValueGraph::count_values() {
  const ProgramCode& code = *input_.code;
  std::uint64_t values = 0;
  for (std::uint32_t f = 0; f < code.size(); ++f) {
    first_.push_back(static_cast<Node>(values));
    values += code.function(FunctionId{f}).values.count;
  }
  CANDOR_CHECK(values < kCellBit);
  first_.push_back(static_cast<Node>(values));
  definition_.assign(values, kNoInstruction);
  use_begin_.assign(values + 1, 0);
  for (std::uint32_t f = 0; f < code.size(); ++f) {
    const UnitView& unit = code.unit(FunctionId{f});
    for_each_instruction(unit, code.function(FunctionId{f}), [&](std::uint32_t, const Instruction& at) {
      for (const ValueId operand : UnitView::slice(unit.code.operands, at.operands)) {
        if (index(operand) != 0) ++use_begin_[first_[f] + index(operand)];
      }
    });
  }
  for (std::size_t i = 1; i < use_begin_.size(); ++i) use_begin_[i] += use_begin_[i - 1];
  uses_.assign(use_begin_.back(), 0);
}

/// `cursors`: where the next use of each node goes.
void ValueGraph::index_function(FunctionId id, std::vector<std::uint32_t>& cursors) {
  const UnitView& unit = input_.code->unit(id);
  const Function& function = input_.code->function(id);
  const Node base = first_[index(id)];
  for_each_instruction(unit, function, [&](std::uint32_t at, const Instruction& instruction) {
    if (index(instruction.result) != 0) definition_[base + index(instruction.result) - 1] = at;
    for (const ValueId operand : UnitView::slice(unit.code.operands, instruction.operands)) {
      if (index(operand) != 0) uses_[cursors[base + index(operand) - 1]++] = at;
    }
  });
  for_each_instruction(unit, function, [&](std::uint32_t, const Instruction& instruction) {
    if (index(instruction.result) == 0) return;
    const Node result = base + index(instruction.result) - 1;
    if (is_global(instruction) || (is_field(instruction) && !is_local_address(id, result))) {
      add_cell_address(id, result, instruction);
    }
  });
}

FunctionId ValueGraph::function_of(Node node) const {
  // A function without values starts where the next one does: the last that starts at or before the node.
  const auto after = std::ranges::upper_bound(first_, node);
  return FunctionId{static_cast<std::uint32_t>(after - first_.begin()) - 1};
}

std::uint32_t ValueGraph::new_cell(std::string name) {
  cell_names_.push_back(std::move(name));
  cell_addresses_.emplace_back();
  return static_cast<std::uint32_t>(cell_names_.size() - 1);
}

std::uint32_t ValueGraph::namespace_of(FunctionId function) const {
  const Program& program = input_.code->program();
  const ComponentId component = program.image(input_.code->image_of(function)).component;
  switch (program.component(component).role) {
    case ComponentRole::Extension:
    case ComponentRole::Clip:
    case ComponentRole::Watch:
      return index(component) + 1;
    default:
      return 0;
  }
}

void ValueGraph::add_cell_address(FunctionId function, Node address, const Instruction& instruction) {
  const std::uint32_t image = index(input_.code->image_of(function));
  if (image != cached_image_) cell_cache_.clear();
  cached_image_ = image;
  const std::uint64_t key = std::uint64_t{index(instruction.owner)} << 32 | index(instruction.name);
  auto [cached, is_new] = cell_cache_.try_emplace(is_field(instruction) ? key : ~key, 0);
  if (is_new) {
    const UnitView& unit = input_.code->unit(function);
    const std::string name(unit.string(instruction.name));
    cached->second = cell(function, is_field(instruction)
                                        ? "field " + std::string(unit.string(instruction.owner)) + "." + name
                                        : "variable " + name);
  }
  cell_by_address_[address] = cached->second;
  cell_addresses_[cached->second].push_back(address);
}

std::uint32_t ValueGraph::cell(FunctionId function, const std::string& name) {
  auto [place, added] = cell_ids_.try_emplace(std::to_string(namespace_of(function)) + " " + name, 0);
  if (added) place->second = new_cell(name);
  return place->second;
}

Node ValueGraph::storage_cell(FunctionId function, const std::string& space, const std::string& key) {
  return cell(function, space + " \"" + key + "\"") | kCellBit;
}

Node ValueGraph::cell_of_address(Node address) const {
  const auto found = cell_by_address_.find(address);
  return found == cell_by_address_.end() ? 0 : found->second | kCellBit;
}

std::span<const Node> ValueGraph::addresses_of(Node cell) const { return cell_addresses_[cell & ~kCellBit]; }

bool ValueGraph::is_local_address(FunctionId function, Node node) const {
  const UnitView& unit = input_.code->unit(function);
  constexpr int kMaxParts = 64;  // of parts of one object inside one another
  for (int depth = 0; depth < kMaxParts; ++depth) {
    const std::uint32_t at = definition_[node];
    if (at == kNoInstruction) return false;
    const Instruction& instruction = unit.code.instructions[at];
    if (instruction.op == Op::Local) return true;
    if (instruction.op != Op::Address) return false;
    const ValueId base = unit.code.operands[instruction.operands.first];
    if (index(base) == 0) return false;
    node = first(function) + index(base) - 1;
  }
  return false;
}

std::uint32_t ValueGraph::block_of(const Function& function, const UnitView& unit,
                                   std::uint32_t instruction) const {
  const auto blocks = UnitView::slice(unit.code.blocks, function.blocks);
  const auto holds = [&](const Block& block) {
    return instruction - block.instructions.first < block.instructions.count;
  };
  // Nearly always blocks stand in the order of their instructions.
  const auto after = std::ranges::upper_bound(blocks, instruction, {},
                                              [](const Block& block) { return block.instructions.first; });
  if (after != blocks.begin() && holds(*(after - 1)))
    return static_cast<std::uint32_t>(after - blocks.begin()) - 1;
  const auto found = std::ranges::find_if(blocks, holds);
  return found == blocks.end() ? 0 : static_cast<std::uint32_t>(found - blocks.begin());
}

bool ValueGraph::comes_after(FunctionId id, std::uint32_t later, std::uint32_t earlier) {
  const Function& function = input_.code->function(id);
  const UnitView& unit = input_.code->unit(id);
  const std::uint32_t from = block_of(function, unit, earlier), to = block_of(function, unit, later);
  if (from == to && later > earlier) return true;
  auto [place, added] = reach_.try_emplace(std::uint64_t{index(id)} << 32 | from);
  std::vector<bool>& reached = place->second;
  if (added) {
    const auto blocks = UnitView::slice(unit.code.blocks, function.blocks);
    reached.assign(blocks.size(), false);
    std::vector<std::uint32_t> work{from};
    while (!work.empty()) {
      const Block& block = blocks[work.back()];
      work.pop_back();
      for (const Edge& edge : UnitView::slice(unit.code.edges, block.successors)) {
        if (reached[edge.block]) continue;
        reached[edge.block] = true;
        work.push_back(edge.block);
      }
    }
  }
  return reached[to];
}

}  // namespace candor
