#include "flow/call_operands.h"

namespace candor {

std::vector<std::uint32_t> call_operands(const Instruction& call, const ApiPort& port) {
  const auto kind = static_cast<CallKind>(call.kind);
  const std::uint32_t first = leading_operands(kind);
  const std::uint32_t count = call.operands.count;
  switch (port.kind) {
    case PortKind::Self:
      if ((kind == CallKind::Message || kind == CallKind::DynamicMessage) && count > 0) return {0};
      return {};
    case PortKind::Argument:
    case PortKind::Pointee:
      if (first + port.index < count) return {first + port.index};
      return {};
    case PortKind::ArgumentsFrom: {
      std::vector<std::uint32_t> all;
      for (std::uint32_t i = first + port.index; i < count; ++i) all.push_back(i);
      return all;
    }
    default:
      return {};
  }
}

ValueId call_operand(const CodeView& code, const Instruction& call, const ApiPort& port) {
  const auto operands = call_operands(call, port);
  return operands.empty() ? ValueId{} : code.operands[call.operands.first + operands.front()];
}

}  // namespace candor
