#include "flow/function_body.h"

#include <algorithm>

namespace candor {

FunctionBody::FunctionBody(const ProgramCode& code, FunctionId id)
    : id_(id),
      unit_(&code.unit(id)),
      function_(&code.function(id)),
      definitions_(function_->values.count, kNone) {
  for (std::uint32_t number = 0; number < block_count(); ++number) {
    const Range range = block(number).instructions;
    block_starts_.emplace_back(range.first, number);
    for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
      if (const std::uint32_t result = index(instruction(i).result); result > 0) definitions_[result - 1] = i;
    }
  }
  std::ranges::sort(block_starts_);
}

const Instruction& FunctionBody::terminator(std::uint32_t block_number) const {
  const Range range = block(block_number).instructions;
  return instruction(range.first + range.count - 1);
}

std::uint32_t FunctionBody::block_of(std::uint32_t instruction) const {
  auto after = std::ranges::upper_bound(block_starts_, instruction, {},
                                        &std::pair<std::uint32_t, std::uint32_t>::first);
  return after == block_starts_.begin() ? 0 : std::prev(after)->second;
}

ValueId FunctionBody::origin(ValueId id) const {
  // In SSA form copies make no cycle: each is of a value that dominates it.
  while (const Instruction* defined = definition(id)) {
    if (defined->op != Op::Copy) return id;
    id = operands(*defined)[0];
  }
  return id;
}

bool FunctionBody::is_method() const {
  const std::string_view name = string(function_->name);
  return (name.starts_with("-[") || name.starts_with("+[")) && (function_->flags & kFunctionClosure) == 0;
}

}  // namespace candor
