#pragma once
// Which values of a function are an argument of the entry point, or one of the argument's properties: what
// guards speak of, followed into callees.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "flow/function_body.h"
#include "flow/trace.h"

namespace candor {

/// An argument of an entry point, counted without self, or what a getter gives of it.
struct Subject {
  std::uint16_t argument = 0;
  std::string property;  // empty: the argument itself
  auto operator<=>(const Subject&) const = default;
};

/// By inputs of a function (parameters with self, then captured variables), ascending.
using Subjects = std::vector<std::pair<std::uint32_t, Subject>>;

/// The arguments of an entry point itself, as far as guards name them.
Subjects entry_subjects(const FunctionBody& entry, const std::vector<std::uint16_t>& arguments);

/// What a value is, through copies and one getter.
std::optional<Subject> subject_of(const FunctionBody& body, const Subjects& subjects, ValueId value);

/// What the inputs of a function are that a call of `caller` calls: arguments, and what a closure captured in
/// `caller`. `by_call`: the arguments are those of the call; otherwise (an API calls it) only captures count.
Subjects callee_subjects(const FlowInput& input, const FunctionBody& caller, const Subjects& subjects,
                         std::uint32_t call_instruction, FunctionId callee, bool by_call);

/// The operand of a call that becomes input `number` (self counted) of the function it calls.
std::optional<std::uint32_t> operand_of_input(const Instruction& call, std::uint32_t number);

}  // namespace candor
