#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "unit/check.h"
#include "unit/shape.h"

namespace candor {
namespace {

/// Checks one function at a time; each check gives null or what is wrong.
class FunctionCheck {
 public:
  FunctionCheck(const CodeView& code, const Function& function)
      : code_(code),
        function_(function),
        blocks_(code.blocks.subspan(function.blocks.first, function.blocks.count)),
        ssa_((function.flags & kFunctionSsa) != 0) {}

  const char* run() {
    const std::uint64_t inputs = std::uint64_t{function_.parameter_count} + function_.capture_count;
    if (inputs > function_.values.count) return "more parameters and captures than values";
    if (ssa_) {
      assigned_.assign(function_.values.count + std::size_t{1}, false);
      std::fill_n(assigned_.begin() + 1, inputs, true);
    }
    for (const Block& block : blocks_) {
      if (const char* wrong = check_block(block)) return wrong;
    }
    return ssa_ ? check_predecessors() : nullptr;
  }

 private:
  const char* check_block(const Block& block) {
    if (block.instructions.count == 0) return "a block is empty";
    if (!ssa_ && block.predecessors.count != 0) return "a block over slots names predecessors";
    const auto instructions = code_.instructions.subspan(block.instructions.first, block.instructions.count);
    bool head = true;
    for (const Instruction& instruction : instructions) {
      if (is_terminator(instruction.op) != (&instruction == &instructions.back())) {
        return "a terminator is missing or not last";
      }
      if (instruction.op == Op::Phi) {
        if (!ssa_ || !head) return "a phi is not at the head of a block in SSA form";
        if (instruction.operands.count != block.predecessors.count)
          return "a phi does not fit the predecessors";
      } else {
        head = false;
      }
      if (const char* wrong = check_instruction(instruction)) return wrong;
    }
    return check_successors(block, instructions.back());
  }

  const char* check_instruction(const Instruction& instruction) {
    if (!has_right_shape(instruction)) return "an instruction has fields or operands of another one";
    bool outside = index(instruction.result) > function_.values.count;
    for (const ValueId operand :
         code_.operands.subspan(instruction.operands.first, instruction.operands.count)) {
      outside |= index(operand) - 1 >= function_.values.count;  // wraps for 0
    }
    if (outside) return "an instruction names a value that does not exist";
    if (ssa_ && index(instruction.result) != 0) {
      if (assigned_[index(instruction.result)]) return "a value is assigned twice";
      assigned_[index(instruction.result)] = true;
    }
    return nullptr;
  }

  const char* check_successors(const Block& block, const Instruction& terminator) const {
    std::uint32_t normal = 0;
    std::uint32_t defaults = 0;
    bool exceptional = false;
    for (const Edge& edge : code_.edges.subspan(block.successors.first, block.successors.count)) {
      if (edge.block >= function_.blocks.count) return "an edge leads to no block";
      if (exceptional && (edge.flags & kEdgeExceptional) == 0) return "an exceptional edge is not last";
      exceptional |= (edge.flags & kEdgeExceptional) != 0;
      const bool is_case = terminator.op == Op::Switch && edge.flags == 0;
      if (!is_case && edge.bits != 0) return "an edge that is no case has a value";
      if ((edge.flags & kEdgeDefault) != 0 && (terminator.op != Op::Switch || exceptional)) {
        return "a default edge leaves no switch";
      }
      normal += exceptional ? 0 : 1;
      defaults += (edge.flags & kEdgeDefault) != 0 ? 1 : 0;
    }
    switch (terminator.op) {
      case Op::Branch:
        return normal == 1 + terminator.operands.count ? nullptr
                                                       : "a branch has a wrong number of successors";
      case Op::Switch:
        return normal >= 1 && defaults <= 1 ? nullptr : "a switch has no successor or two defaults";
      default:
        return normal == 0 ? nullptr : "a block that ends the function has successors";
    }
  }

  /// Predecessors are those of the edges: ascending, each once, none for the entry.
  const char* check_predecessors() const {
    constexpr const char* kWrong = "a block's predecessors are not those of the edges";
    std::vector<std::uint32_t> seen(blocks_.size(), 0);
    for (std::uint32_t from = 0; from < blocks_.size(); ++from) {
      for (const Edge& edge :
           code_.edges.subspan(blocks_[from].successors.first, blocks_[from].successors.count)) {
        const Range range = blocks_[edge.block].predecessors;
        std::uint32_t& count = seen[edge.block];
        if (count > 0 && code_.predecessors[range.first + count - 1] == from) continue;
        if (count >= range.count || code_.predecessors[range.first + count] != from) return kWrong;
        ++count;
      }
    }
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (seen[i] != blocks_[i].predecessors.count) return kWrong;
    }
    return blocks_.empty() || blocks_[0].predecessors.count == 0 ? nullptr : "the entry has predecessors";
  }

  const CodeView& code_;
  const Function& function_;
  std::span<const Block> blocks_;
  bool ssa_;
  std::vector<bool> assigned_;  // by value, in SSA form
};

}  // namespace

const char* check_function(const CodeView& code, const Function& function) {
  return FunctionCheck(code, function).run();
}

Status check_code(const CodeView& code) {
  for (std::size_t i = 0; i < code.functions.size(); ++i) {
    if (const char* wrong = check_function(code, code.functions[i])) {
      return fail(ErrorKind::BadUnit, wrong, fmt::format("function {}", i));
    }
  }
  return {};
}

}  // namespace candor
