#pragma once
// Which operands of a call a port means.

#include <vector>

#include "flow/api.h"
#include "unit/code.h"

namespace candor {

/// How many operands stand before the first argument: a receiver, a computed selector, a called pointer.
constexpr std::uint32_t leading_operands(CallKind kind) {
  switch (kind) {
    case CallKind::Function:
      return 0;
    case CallKind::Message:
    case CallKind::Indirect:
      return 1;
    case CallKind::DynamicMessage:
      return 2;
  }
  return 0;
}

/// Indices into the call's operands; see ApiBinding::operands_of.
std::vector<std::uint32_t> call_operands(const Instruction& call, const ApiPort& port);

/// The first operand that a port means, or no value.
ValueId call_operand(const CodeView& code, const Instruction& call, const ApiPort& port);

}  // namespace candor
