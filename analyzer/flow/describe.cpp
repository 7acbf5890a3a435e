#include "flow/describe.h"

#include <bit>

#include "base/limits.h"

namespace candor {
namespace {

constexpr std::size_t kMaxText = 60;  // of one string constant

class Words {
 public:
  explicit Words(const FunctionBody& body) : body_(body) {}

  std::string value(ValueId id, int depth = 0) {
    if (const StringId name = body_.value(id).name; index(name) != 0) return std::string(body_.string(name));
    const ValueId origin = body_.origin(id);
    if (origin != id) return value(origin, depth);
    const Instruction* defined = body_.definition(origin);
    if (defined == nullptr || depth > kMaxDepth) return "";
    switch (defined->op) {
      case Op::Constant:
        return constant(*defined);
      case Op::Load:
        return place(body_.operands(*defined)[0]);
      case Op::Call:
        return call(*defined, depth);
      case Op::Compute:
        return compute(*defined, depth);
      default:
        return "";
    }
  }

  std::string condition(ValueId id, bool truth, int depth = 0) {
    const Instruction* defined = body_.definition(body_.origin(id));
    if (defined != nullptr && defined->op == Op::Compute && index(body_.value(id).name) == 0) {
      const auto operands = body_.operands(*defined);
      const auto kind = static_cast<ComputeOp>(defined->kind);
      if (kind == ComputeOp::Not && depth <= kMaxDepth) return condition(operands[0], !truth, depth + 1);
      if (kind == ComputeOp::Equal || kind == ComputeOp::NotEqual) {
        const std::string text = comparison(operands, (kind == ComputeOp::Equal) == truth);
        if (!text.empty()) return text;
      }
    }
    const std::string text = value(id);
    if (text.empty()) return truth ? "the condition is true" : "the condition is false";
    return truth ? text : text + " is false";
  }

 private:
  static constexpr int kMaxDepth = 3;

  std::string comparison(std::span<const ValueId> operands, bool equal) {
    if (operands.size() != 2) return "";
    if (const std::string version = checked_version(operands[0]); !version.empty()) {
      return (equal ? "the system is older than " : "the system is at least ") + version;
    }
    const std::string left = value(operands[0], 1), right = value(operands[1], 1);
    if (left.empty() || right.empty()) return "";
    return left + (equal ? " == " : " != ") + right;
  }

  /// The version that a compiler's check of the running system asks for: its last three arguments.
  std::string checked_version(ValueId id) {
    const Instruction* defined = body_.definition(body_.origin(id));
    if (defined == nullptr || defined->op != Op::Call) return "";
    const std::string_view name = body_.string(defined->name);
    if (name != "__isPlatformVersionAtLeast" && name != "__isOSVersionAtLeast") return "";
    const auto operands = body_.operands(*defined);
    if (operands.size() < 3) return "";
    const auto parts = operands.last(3);
    return value(parts[0], 1) + "." + value(parts[1], 1);
  }

  std::string constant(const Instruction& defined) {
    const std::string_view name = body_.string(defined.name);
    switch (static_cast<ConstantKind>(defined.kind)) {
      case ConstantKind::Null:
        return "nil";
      case ConstantKind::Integer:
        return std::to_string(static_cast<std::int64_t>(defined.bits));
      case ConstantKind::Real: {
        std::string text = std::to_string(std::bit_cast<double>(defined.bits));
        text.erase(text.find_last_not_of('0') + 1);
        return text.ends_with('.') ? text + "0" : text;
      }
      case ConstantKind::String:
      case ConstantKind::CString:
        return name.size() > kMaxText ? "a text" : "\"" + std::string(name) + "\"";
      case ConstantKind::Undefined:
        return "";
      default:
        return std::string(name);
    }
  }

  /// The variable or field at an address.
  std::string place(ValueId address) {
    const Instruction* defined = body_.definition(body_.origin(address));
    if (defined == nullptr) return std::string(body_.string(body_.value(address).name));
    const bool named =
        defined->op == Op::Local || defined->op == Op::Constant ||
        (defined->op == Op::Address && static_cast<AddressKind>(defined->kind) == AddressKind::Field);
    return named ? std::string(body_.string(defined->name)) : "";
  }

  std::string call(const Instruction& call, int depth) {
    const std::string name(body_.string(call.name));
    if (static_cast<CallKind>(call.kind) == CallKind::Function) return name + "()";
    if (static_cast<CallKind>(call.kind) != CallKind::Message) return "";
    const auto operands = body_.operands(call);
    const std::string receiver = value(operands[0], depth + 1);
    if (receiver.empty()) return name.empty() ? "" : "the result of " + name;
    if (operands.size() == 1 && (call.flags & kCallToClass) == 0) return receiver + "." + name;
    std::string text = "[" + receiver + " " + name;
    if (operands.size() == 2 && name.ends_with(':')) text += value(operands[1], depth + 1);
    return text + "]";
  }

  std::string compute(const Instruction& defined, int depth) {
    static constexpr std::string_view kSigns[] = {"", " == ", " != ", " < ", " > ", " && ", " || ", "!"};
    const auto operands = body_.operands(defined);
    const std::string_view sign = kSigns[defined.kind];
    if (sign == "!") {
      const std::string inner = value(operands[0], depth + 1);
      return inner.empty() ? "" : "!" + inner;
    }
    if (sign.empty() || operands.size() != 2) return "";
    const std::string left = value(operands[0], depth + 1), right = value(operands[1], depth + 1);
    return left.empty() || right.empty() ? "" : left + std::string(sign) + right;
  }

  const FunctionBody& body_;
};

std::string describe_case(const FunctionBody& body, std::uint32_t block, const Edge& edge) {
  const Instruction& last = body.terminator(block);
  std::string subject = describe_value(body, body.operands(last)[0]);
  if (subject.empty()) subject = "the value";
  if ((edge.flags & kEdgeDefault) != 0) return "when " + subject + " is none of the cases";
  return "when " + subject + " is " + std::to_string(static_cast<std::int64_t>(edge.bits));
}

}  // namespace

std::string describe_value(const FunctionBody& body, ValueId value) { return Words(body).value(value); }

std::string describe_condition(const FunctionBody& body, ValueId condition, bool truth) {
  return Words(body).condition(condition, truth);
}

std::string describe_decision(const FunctionBody& body, std::uint32_t block, std::uint32_t edge) {
  const Instruction& last = body.terminator(block);
  if (last.operands.count == 0) return "";
  if (last.op == Op::Switch) return describe_case(body, block, body.successors(block)[edge]);
  return "when " + describe_condition(body, body.operands(last)[0], edge == 0);
}

std::string describe_call(const FunctionBody& body, const Instruction& call) {
  const std::string name(body.string(call.name));
  switch (static_cast<CallKind>(call.kind)) {
    case CallKind::Function:
      return name;
    case CallKind::Message: {
      const std::string receiver = describe_value(body, body.operands(call)[0]);
      return receiver.empty() ? name : "[" + receiver + " " + name + "]";
    }
    case CallKind::DynamicMessage:
      return "a message whose selector is computed";
    case CallKind::Indirect: {
      const std::string callee = describe_value(body, body.operands(call)[0]);
      return callee.empty() ? "a block" : callee;
    }
  }
  return name;
}

}  // namespace candor
