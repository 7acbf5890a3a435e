#include "flow/constant_texts.h"

#include "base/limits.h"

namespace candor {

const ConstantText* ConstantTexts::of(FunctionId function, ValueId value) {
  if (index(value) == 0) return nullptr;
  steps_ = 0;
  depth_ = 0;
  const Answer& answer = look(function, value);
  return answer.outcome == Outcome::Text ? &answer.text : nullptr;
}

const ConstantTexts::Answer& ConstantTexts::look(FunctionId function, ValueId value) {
  static const Answer kUnknown{Outcome::Unknown, {}};
  if (index(value) == 0) return kUnknown;
  const std::uint64_t key = std::uint64_t{index(function)} << 32 | index(value);
  const auto [found, added] = answers_.try_emplace(key);
  if (!added) return found->second;
  Answer& answer = found->second;  // stays where it is when the table grows
  if (depth_ >= limits::kMaxFoldDepth || ++steps_ > limits::kMaxFoldSteps) {
    answer.outcome = Outcome::Unknown;
    return answer;
  }
  ++depth_;
  Answer computed = changed(function, value, compute(function, value));
  --depth_;
  // What went round in a circle is asked again from elsewhere.
  if (computed.outcome == Outcome::Circular && depth_ > 0) {
    static const Answer kCircular;
    answers_.erase(key);
    return kCircular;
  }
  if (computed.outcome == Outcome::Circular) computed.outcome = Outcome::Unknown;
  answer = std::move(computed);
  return answer;
}

ConstantTexts::Answer ConstantTexts::compute(FunctionId function, ValueId value) {
  const std::uint32_t number = definitions_->number(function, value);
  if (number == kNoDefiningInstruction) return captured(function, value);
  const UnitView& unit = code_->unit(function);
  const Instruction& instruction = unit.code.instructions[number];
  const auto operands = UnitView::slice(unit.code.operands, instruction.operands);
  switch (instruction.op) {
    case Op::Constant:
      if (static_cast<ConstantKind>(instruction.kind) == ConstantKind::Global) {
        return stored(function, value, false);
      }
      return constant(function, instruction);
    case Op::Copy:
    case Op::Phi:
      return common(function, operands);
    case Op::Select:
      return operands.size() == 3 ? common(function, operands.subspan(1)) : Answer{Outcome::Unknown, {}};
    case Op::Load:
      return operands.empty() ? Answer{Outcome::Unknown, {}} : stored(function, operands[0], true);
    case Op::Local:
      return stored(function, value, false);
    case Op::Call:
      return call(function, number, instruction);
    default:
      return {Outcome::Unknown, {}};
  }
}

ConstantTexts::Answer ConstantTexts::constant(FunctionId function, const Instruction& instruction) {
  switch (static_cast<ConstantKind>(instruction.kind)) {
    case ConstantKind::String:
    case ConstantKind::CString:
    case ConstantKind::Selector:
    case ConstantKind::ClassObject:
    case ConstantKind::Protocol:
      return {Outcome::Text, {std::string(code_->unit(function).string(instruction.name)), false}};
    default:
      return {Outcome::Unknown, {}};
  }
}

/// A variable that a closure holds by value, when all that create the closure give the same.
ConstantTexts::Answer ConstantTexts::captured(FunctionId closure, ValueId value) {
  const Function& shape = code_->function(closure);
  const std::uint32_t number = index(value) - 1;
  if (number < shape.parameter_count || number >= shape.parameter_count + shape.capture_count) {
    return {Outcome::Unknown, {}};
  }
  const UnitView& unit = code_->unit(closure);
  if ((unit.code.values[shape.values.first + number].flags & kValueByReference) != 0) {
    return {Outcome::Unknown, {}};
  }
  Answer result;
  for (const CallGraph::Creation& creation : calls_->creations(closure)) {
    const UnitView& at = code_->unit(creation.creator);
    const auto held = UnitView::slice(at.code.operands, at.code.instructions[creation.instruction].operands);
    if (number - shape.parameter_count >= held.size()) return {Outcome::Unknown, {}};
    const Answer& one = look(creation.creator, held[number - shape.parameter_count]);
    if (one.outcome == Outcome::Circular) continue;
    if (one.outcome == Outcome::Unknown) return one;
    if (result.outcome == Outcome::Text && result.text.text != one.text.text) return {Outcome::Unknown, {}};
    result = one;
  }
  if (result.outcome == Outcome::Circular) result.outcome = Outcome::Unknown;
  return result;
}

ConstantTexts::Answer ConstantTexts::common(FunctionId function, std::span<const ValueId> values) {
  Answer result;
  for (const ValueId value : values) {
    const Answer& one = look(function, value);
    if (one.outcome == Outcome::Circular) continue;
    if (one.outcome == Outcome::Unknown) return one;
    if (result.outcome == Outcome::Text && result.text.text != one.text.text) return {Outcome::Unknown, {}};
    result = one;
  }
  return result;
}

/// What the only store put into a variable. An address is as good as a text when characters stand there.
ConstantTexts::Answer ConstantTexts::stored(FunctionId function, ValueId address, bool through_pointer) {
  const VariableWriters::Writer* writer = writers_->only_store(function, address);
  if (writer == nullptr || (through_pointer && writer->escapes)) return {Outcome::Unknown, {}};
  if (!through_pointer &&
      definitions_->constant(writer->function, writer->value, ConstantKind::CString) == nullptr) {
    return {Outcome::Unknown, {}};
  }
  return look(writer->function, writer->value);
}

ConstantTexts::Answer ConstantTexts::call(FunctionId function, std::uint32_t number,
                                          const Instruction& instruction) {
  const CallId id = calls_->site_at(function, number);
  if (id == kNoCall) return {Outcome::Unknown, {}};
  if (const ApiEntry* folding = folding_of(id)) return fold(function, instruction, folding->folding);
  const CallSite& site = calls_->site(id);
  const auto targets = calls_->targets(site);
  if (site.reason != Unresolved::None || targets.size() != 1) return {Outcome::Unknown, {}};
  return returned(targets.front());
}

const ApiEntry* ConstantTexts::folding_of(CallId call) const {
  for (const std::uint32_t model : models_->of(call)) {
    if (!tables_->has(model, ApiEntryKind::Folds)) continue;
    for (const ApiEntry& entry : tables_->models.models[model].entries) {
      if (entry.kind == ApiEntryKind::Folds) return &entry;
    }
  }
  return nullptr;
}

ConstantTexts::Answer ConstantTexts::returned(FunctionId target) {
  std::vector<ValueId> values;
  const UnitView& unit = code_->unit(target);
  bool nothing = false;
  for_each_instruction(*code_, target, [&](std::uint32_t, const Instruction& instruction) {
    if (instruction.op != Op::Return) return;
    if (instruction.operands.count == 0) nothing = true;
    if (instruction.operands.count == 1) values.push_back(unit.code.operands[instruction.operands.first]);
  });
  return nothing ? Answer{Outcome::Unknown, {}} : common(target, values);
}

std::optional<std::uint64_t> ConstantTexts::number(FunctionId function, ValueId value) const {
  const Instruction* found = definitions_->constant(function, value, ConstantKind::Integer);
  return found == nullptr ? std::nullopt : std::optional(found->bits);
}

}  // namespace candor
