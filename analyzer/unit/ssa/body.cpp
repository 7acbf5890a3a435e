#include "unit/ssa/body.h"

#include "unit/edges.h"

namespace candor {
namespace {

std::uint32_t size_of(const auto& table) { return static_cast<std::uint32_t>(table.size()); }

template <class T>
Range append(std::vector<T>& table, const std::vector<T>& records) {
  if (records.empty()) return {};
  const Range range{size_of(table), size_of(records)};
  table.insert(table.end(), records.begin(), records.end());
  return range;
}

}  // namespace

Range Body::add_operands(std::span<const ValueId> list) {
  if (list.empty()) return {};
  const Range range{size_of(operands), static_cast<std::uint32_t>(list.size())};
  operands.insert(operands.end(), list.begin(), list.end());
  return range;
}

ValueId Body::add_value(const Value& like) {
  const Value copy = like;  // may be an element of `values`
  values.push_back(copy);
  return ValueId{size_of(values)};
}

void Body::add_instruction(BodyBlock& block, Instruction instruction, std::initializer_list<ValueId> list) {
  instruction.operands = add_operands(std::span(list.begin(), list.size()));
  block.instructions.push_back({instruction, kNoOrigin});
}

Body take_body(const CodeView& code, const Function& function) {
  Body body{.function = function};
  const auto values = code.values.subspan(function.values.first, function.values.count);
  body.values.assign(values.begin(), values.end());
  for (const Block& block : code.blocks.subspan(function.blocks.first, function.blocks.count)) {
    BodyBlock copy{.name = block.name};
    for (Instruction instruction :
         code.instructions.subspan(block.instructions.first, block.instructions.count)) {
      instruction.operands =
          body.add_operands(code.operands.subspan(instruction.operands.first, instruction.operands.count));
      copy.instructions.push_back({instruction, kNoOrigin});
    }
    const auto edges = code.edges.subspan(block.successors.first, block.successors.count);
    copy.successors.assign(edges.begin(), edges.end());
    body.blocks.push_back(std::move(copy));
  }
  return body;
}

void put_body(Code& code, const Body& body) {
  Function function = body.function;
  function.values = append(code.values, body.values);
  std::vector<Block> blocks;
  for (const BodyBlock& source : body.blocks) {
    Block block{.name = source.name};
    block.instructions = {size_of(code.instructions), size_of(source.instructions)};
    for (const BodyInstruction& entry : source.instructions) {
      Instruction instruction = entry.instruction;
      const auto operands = body.operands_of(instruction);
      instruction.operands = operands.empty() ? Range{} : Range{size_of(code.operands), size_of(operands)};
      code.operands.insert(code.operands.end(), operands.begin(), operands.end());
      code.instructions.push_back(instruction);
    }
    block.successors = append(code.edges, source.successors);
    blocks.push_back(block);
  }
  function.blocks = append(code.blocks, blocks);
  if ((function.flags & kFunctionSsa) != 0) fill_predecessors(code, function);
  code.functions.push_back(function);
}

BlockGraph graph_of(const Body& body) {
  BlockGraph graph;
  for (const BodyBlock& block : body.blocks) {
    std::vector<std::uint32_t>& successors = graph.successors.emplace_back();
    for (const Edge& edge : block.successors) successors.push_back(edge.block);
  }
  complete(graph);
  return graph;
}

void number_origins(Body& body) {
  body.origins = 0;
  for (BodyBlock& block : body.blocks) {
    for (BodyInstruction& instruction : block.instructions) instruction.origin = body.origins++;
  }
}

}  // namespace candor
