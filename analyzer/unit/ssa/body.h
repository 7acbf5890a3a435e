#pragma once
// One function taken out of the tables, so that blocks and instructions can be inserted.

#include <vector>

#include "unit/code.h"
#include "unit/ssa/dominators.h"

namespace candor {

inline constexpr std::uint32_t kNoOrigin = 0xffffffff;

struct BodyInstruction {
  Instruction instruction;           // its operands are a range of Body::operands
  std::uint32_t origin = kNoOrigin;  // number in the body it was copied from
};

struct BodyBlock {
  StringId name{};
  std::vector<BodyInstruction> instructions;
  std::vector<Edge> successors;
};

struct Body {
  Function function;  // its ranges mean nothing here
  std::vector<Value> values;
  std::vector<BodyBlock> blocks;
  std::vector<ValueId> operands;
  std::uint32_t origins = 0;  // origins are 0 … origins-1

  std::uint32_t input_count() const { return function.parameter_count + function.capture_count; }
  std::span<const ValueId> operands_of(const Instruction& instruction) const {
    return std::span(operands).subspan(instruction.operands.first, instruction.operands.count);
  }
  /// Appends operands to the pool.
  Range add_operands(std::span<const ValueId> list);
  /// A new slot or value that looks like another one.
  ValueId add_value(const Value& like);
  void add_instruction(BodyBlock& block, Instruction instruction, std::initializer_list<ValueId> list);
};

Body take_body(const CodeView& code, const Function& function);
/// Appends `body` to the tables of `code`, with predecessors when it is in SSA form.
void put_body(Code& code, const Body& body);
BlockGraph graph_of(const Body& body);
/// Gives every instruction its own origin.
void number_origins(Body& body);

}  // namespace candor
