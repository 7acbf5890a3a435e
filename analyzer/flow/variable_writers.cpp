#include "flow/variable_writers.h"

namespace candor {

VariableWriters::VariableWriters(const ProgramCode& code, const ValueDefinitions& definitions)
    : code_(&code), definitions_(&definitions) {
  for (std::uint32_t i = 0; i < code.size(); ++i) {
    const FunctionId function{i};
    for_each_instruction(code, function,
                         [&](std::uint32_t, const Instruction& instruction) { note(function, instruction); });
  }
}

VariableWriters::Writer* VariableWriters::writer_of(FunctionId function, ValueId address, bool make) {
  const Instruction* place = definitions_->of(function, address);
  if (place == nullptr) return nullptr;
  const UnitView& unit = code_->unit(function);
  const auto get = [make](auto& map, const auto& key) -> Writer* {
    if (make) return &map[key];
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
  };
  if (place->op == Op::Constant && static_cast<ConstantKind>(place->kind) == ConstantKind::Global) {
    return get(globals_, unit.string(place->name));
  }
  if (place->op == Op::Address && static_cast<AddressKind>(place->kind) == AddressKind::Field) {
    return get(fields_, FieldKey{unit.string(place->owner), unit.string(place->name)});
  }
  if (place->op == Op::Local) {
    return get(locals_, std::uint64_t{index(function)} << 32 | index(address));
  }
  return nullptr;
}

void VariableWriters::note(FunctionId function, const Instruction& instruction) {
  const auto operands = UnitView::slice(code_->unit(function).code.operands, instruction.operands);
  if (instruction.op == Op::Store && operands.size() == 2) {
    if (Writer* writer = writer_of(function, operands[0], true)) {
      ++writer->stores;
      writer->function = function;
      writer->value = operands[1];
    }
    return;
  }
  if (instruction.op == Op::Load) return;
  // The address of a local that a call, a closure or a copy has.
  for (const ValueId operand : operands) {
    const Instruction* place = definitions_->of(function, operand);
    if (place != nullptr && place->op == Op::Local) writer_of(function, operand, true)->escapes = true;
  }
}

const VariableWriters::Writer* VariableWriters::only_store(FunctionId function, ValueId address) const {
  const Writer* writer = const_cast<VariableWriters*>(this)->writer_of(function, address, false);
  return writer != nullptr && writer->stores == 1 ? writer : nullptr;
}

}  // namespace candor
