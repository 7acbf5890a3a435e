// Text objects that calls change after they were made.
#include <algorithm>

#include "flow/constant_texts.h"

namespace candor {
namespace {

bool changes_receiver(const ApiModel& model) {
  return std::ranges::any_of(model.entries, [](const ApiEntry& entry) {
    return entry.kind == ApiEntryKind::Propagate && entry.ports.size() == 2 &&
           entry.ports[1].kind == PortKind::Self;
  });
}

/// Whether both instructions of a function are in one block.
bool in_one_block(const ProgramCode& code, FunctionId function, std::uint32_t first, std::uint32_t second) {
  const UnitView& unit = code.unit(function);
  return std::ranges::any_of(UnitView::slice(unit.code.blocks, code.function(function).blocks),
                             [&](const Block& block) {
                               const Range range = block.instructions;
                               return first - range.first < range.count && second - range.first < range.count;
                             });
}

}  // namespace

void ConstantTexts::find_changes() {
  changes_known_ = true;
  std::vector<bool> changing;
  for (const ApiModel& model : tables_->models.models) changing.push_back(changes_receiver(model));
  for (std::uint32_t i = 0; i < calls_->sites().size(); ++i) {
    const CallId id{i};
    if (std::ranges::none_of(models_->of(id), [&](std::uint32_t model) { return changing[model]; })) continue;
    const CallSite& site = calls_->site(id);
    const UnitView& unit = code_->unit(site.caller);
    const Instruction& call = unit.code.instructions[site.instruction];
    if (static_cast<CallKind>(call.kind) != CallKind::Message || call.operands.count == 0) continue;
    ValueId receiver = unit.code.operands[call.operands.first];
    const Instruction* made = definitions_->of(site.caller, receiver);
    while (made != nullptr && made->op == Op::Copy) {
      receiver = unit.code.operands[made->operands.first];
      made = definitions_->of(site.caller, receiver);
    }
    changes_[std::uint64_t{index(site.caller)} << 32 | index(receiver)].push_back(id);
  }
}

ConstantTexts::Answer ConstantTexts::changed(FunctionId function, ValueId value, Answer before) {
  if (before.outcome != Outcome::Text) return before;
  if (!changes_known_) find_changes();
  const auto found = changes_.find(std::uint64_t{index(function)} << 32 | index(value));
  if (found == changes_.end()) return before;
  const UnitView& unit = code_->unit(function);
  for (const CallId id : found->second) {
    const std::uint32_t number = calls_->site(id).instruction;
    const ApiEntry* folding = folding_of(id);
    if (folding == nullptr ||
        !in_one_block(*code_, function, definitions_->number(function, value), number)) {
      return {Outcome::Unknown, {}};
    }
    const Instruction& call = unit.code.instructions[number];
    const auto arguments = UnitView::slice(unit.code.operands, call.operands).subspan(1);
    const Answer added = folding->folding == Folding::Join     ? join(function, arguments, {})
                         : folding->folding == Folding::Format ? format(function, arguments, {})
                                                               : Answer{Outcome::Unknown, {}};
    if (added.outcome != Outcome::Text) return {Outcome::Unknown, {}};
    before.text.assembled |= added.text.assembled || (!before.text.text.empty() && !added.text.text.empty());
    before.text.text += added.text.text;
  }
  return before;
}

}  // namespace candor
