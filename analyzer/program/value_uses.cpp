#include "program/value_uses.h"

namespace candor {
namespace {

template <class Visit>
void for_each_use(const UnitView& unit, const Function& function, Visit visit) {
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (std::uint32_t i = 0; i < block.instructions.count; ++i) {
      const std::uint32_t number = block.instructions.first + i;
      const Range operands = unit.code.instructions[number].operands;
      for (const ValueId operand : UnitView::slice(unit.code.operands, operands)) {
        if (index(operand) != 0) visit(index(operand) - 1, number);
      }
    }
  }
}

std::unique_ptr<ValueUses> make(const UnitView& unit, const Function& function) {
  auto made = std::make_unique<ValueUses>();
  made->unit = &unit;
  made->made_by.assign(function.values.count, 0);
  made->first_use.assign(function.values.count + std::size_t{1}, 0);
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    for (std::uint32_t i = 0; i < block.instructions.count; ++i) {
      const std::uint32_t number = block.instructions.first + i;
      const std::uint32_t result = index(unit.code.instructions[number].result);
      if (result != 0) made->made_by[result - 1] = number + 1;
    }
  }
  for_each_use(unit, function, [&](std::uint32_t value, std::uint32_t) { ++made->first_use[value + 1]; });
  for (std::size_t i = 1; i < made->first_use.size(); ++i) made->first_use[i] += made->first_use[i - 1];
  made->uses.resize(made->first_use.back());
  std::vector<std::uint32_t> next(made->first_use.begin(), made->first_use.end() - 1);
  for_each_use(unit, function,
               [&](std::uint32_t value, std::uint32_t number) { made->uses[next[value]++] = number; });
  return made;
}

}  // namespace

const ValueUses& UseIndex::of(FunctionId function) {
  auto& made = functions_[index(function)];
  if (!made) made = make(code_->unit(function), code_->function(function));
  return *made;
}

}  // namespace candor
