#include "unit/check.h"
#include "unit/ssa.h"
#include "unit/ssa/body.h"

namespace candor {
namespace {

/// Where a value is defined; inputs stand before the entry's first instruction.
struct Definition {
  std::uint32_t block = kNoBlock;  // none
  std::uint32_t order = 0;
};

class DominanceCheck {
 public:
  explicit DominanceCheck(const Body& body)
      : body_(body),
        graph_(graph_of(body)),
        dominators_(find_dominators(graph_)),
        definitions_(body.values.size() + 1) {}

  const char* run() {
    for (std::uint32_t i = 1; i <= body_.input_count(); ++i) definitions_[i] = {0, 0};
    for (std::uint32_t b = 0; b < body_.blocks.size(); ++b) {
      if (!dominators_.reaches(b)) return "a block is never reached";
      const auto& instructions = body_.blocks[b].instructions;
      for (std::uint32_t i = 0; i < instructions.size(); ++i) {
        definitions_[index(instructions[i].instruction.result)] = {b, i + 1};
      }
    }
    for (std::uint32_t b = 0; b < body_.blocks.size(); ++b) {
      const auto& instructions = body_.blocks[b].instructions;
      for (std::uint32_t i = 0; i < instructions.size(); ++i) {
        if (!uses_are_dominated(b, i + 1, instructions[i].instruction)) {
          return "a use is not dominated by its definition";
        }
      }
    }
    return nullptr;
  }

 private:
  bool uses_are_dominated(std::uint32_t block, std::uint32_t order, const Instruction& instruction) const {
    const auto operands = body_.operands_of(instruction);
    for (std::size_t i = 0; i < operands.size(); ++i) {
      const bool phi = instruction.op == Op::Phi;
      const std::uint32_t used_in = phi ? graph_.predecessors[block][i] : block;
      const Definition definition = definitions_[index(operands[i])];
      if (definition.block == kNoBlock || !dominators_.dominates(definition.block, used_in)) return false;
      if (!phi && definition.block == block && definition.order >= order) return false;
    }
    return true;
  }

  const Body& body_;
  BlockGraph graph_;
  Dominators dominators_;
  std::vector<Definition> definitions_;
};

}  // namespace

const char* verify_ssa(const CodeView& code, const Function& function) {
  if ((function.flags & kFunctionSsa) == 0) return "the function is not in SSA form";
  if (const char* wrong = check_function(code, function)) return wrong;
  if (function.blocks.count == 0) return nullptr;
  return DominanceCheck(take_body(code, function)).run();
}

}  // namespace candor
