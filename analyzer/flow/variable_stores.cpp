#include "flow/variable_stores.h"

namespace candor {

VariableStores::Name variable_at(const FunctionBody& body, ValueId address) {
  const Instruction* defined = body.definition(body.origin(address));
  if (defined == nullptr) return {};
  if (defined->op == Op::Address && static_cast<AddressKind>(defined->kind) == AddressKind::Field) {
    return {body.string(defined->owner), body.string(defined->name)};
  }
  if (defined->op == Op::Constant && static_cast<ConstantKind>(defined->kind) == ConstantKind::Global) {
    return {"", body.string(defined->name)};
  }
  return {};
}

VariableStores::VariableStores(const ProgramCode& code) {
  for (std::uint32_t number = 0; number < code.size(); ++number) add_function(code, FunctionId{number});
}

void VariableStores::add_function(const ProgramCode& code, FunctionId id) {
  if (!code.has_body(id)) return;
  const FunctionBody body(code, id);
  for (std::uint32_t block = 0; block < body.block_count(); ++block) {
    const Range range = body.block(block).instructions;
    for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
      if (body.instruction(i).op != Op::Store) continue;
      const Name name = variable_at(body, body.operands(body.instruction(i))[0]);
      if (!name.second.empty()) stores_[name].push_back({id, i});
    }
  }
}

const std::vector<InstructionPlace>& VariableStores::of(Name name) const {
  static const std::vector<InstructionPlace> kNone;
  const auto found = stores_.find(name);
  return found == stores_.end() ? kNone : found->second;
}

}  // namespace candor
