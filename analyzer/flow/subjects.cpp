#include "flow/subjects.h"

#include <algorithm>

namespace candor {
namespace {

const Subject* find_input(const Subjects& subjects, std::uint32_t input) {
  const auto found = std::ranges::find(subjects, input, &std::pair<std::uint32_t, Subject>::first);
  return found == subjects.end() ? nullptr : &found->second;
}

void add_arguments(const FunctionBody& caller, const Subjects& subjects, const Instruction& call,
                   const Function& callee, Subjects& result) {
  const auto operands = caller.operands(call);
  for (std::uint32_t number = 0; number < callee.parameter_count; ++number) {
    const auto operand = operand_of_input(call, number);
    if (!operand || *operand >= operands.size()) return;
    if (auto subject = subject_of(caller, subjects, operands[*operand])) {
      result.emplace_back(number, std::move(*subject));
    }
  }
}

void add_captures(const FlowInput& input, const FunctionBody& caller, const Subjects& subjects,
                  FunctionId callee, Subjects& result) {
  const Function& function = input.code->function(callee);
  for (const CallGraph::Creation& creation : input.calls->creations(callee)) {
    if (creation.creator != caller.id()) continue;
    const auto captured = caller.operands(caller.instruction(creation.instruction));
    const auto count = std::min<std::size_t>(captured.size(), function.capture_count);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (auto subject = subject_of(caller, subjects, captured[i])) {
        result.emplace_back(function.parameter_count + i, std::move(*subject));
      }
    }
    return;
  }
}

}  // namespace

Subjects entry_subjects(const FunctionBody& entry, const std::vector<std::uint16_t>& arguments) {
  Subjects result;
  const std::uint32_t self = entry.is_method() ? 1 : 0;
  for (const std::uint16_t argument : arguments) {
    if (argument + self >= entry.function().parameter_count) continue;
    result.emplace_back(argument + self, Subject{.argument = argument});
  }
  std::ranges::sort(result);
  result.erase(std::ranges::unique(result).begin(), result.end());
  return result;
}

std::optional<Subject> subject_of(const FunctionBody& body, const Subjects& subjects, ValueId value) {
  if (subjects.empty()) return std::nullopt;
  const ValueId origin = body.origin(value);
  if (const std::uint32_t input = body.input_number(origin); input != FunctionBody::kNone) {
    const Subject* found = find_input(subjects, input);
    return found == nullptr ? std::nullopt : std::optional(*found);
  }
  const Instruction* defined = body.definition(origin);
  if (defined == nullptr || defined->op != Op::Call || defined->operands.count != 1) return std::nullopt;
  if (static_cast<CallKind>(defined->kind) != CallKind::Message) return std::nullopt;
  const ValueId receiver = body.origin(body.operands(*defined)[0]);
  const std::uint32_t input = body.input_number(receiver);
  const Subject* found = input == FunctionBody::kNone ? nullptr : find_input(subjects, input);
  if (found == nullptr || !found->property.empty()) return std::nullopt;
  return Subject{found->argument, std::string(body.string(defined->name))};
}

std::optional<std::uint32_t> operand_of_input(const Instruction& call, std::uint32_t number) {
  switch (static_cast<CallKind>(call.kind)) {
    case CallKind::Function:
    case CallKind::Message:
      return number;
    case CallKind::DynamicMessage:
      return number == 0 ? 0 : number + 1;
    case CallKind::Indirect:
      return number + 1;
  }
  return std::nullopt;
}

Subjects callee_subjects(const FlowInput& input, const FunctionBody& caller, const Subjects& subjects,
                         std::uint32_t call_instruction, FunctionId callee, bool by_call) {
  Subjects result;
  if (subjects.empty()) return result;
  const Function& function = input.code->function(callee);
  if (by_call) add_arguments(caller, subjects, caller.instruction(call_instruction), function, result);
  add_captures(input, caller, subjects, callee, result);
  return result;
}

}  // namespace candor
