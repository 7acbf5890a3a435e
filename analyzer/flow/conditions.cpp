#include "flow/conditions.h"

#include <algorithm>
#include <bit>

#include "base/limits.h"
#include "flow/platform_check.h"

namespace candor {
namespace {

constexpr std::string_view kZero = "0";

bool is_constant(const ConditionTerm& term) { return !term.names.empty(); }

std::string key_of(const ConditionTerm& term) {
  return is_constant(term) ? "#" + term.names.front() : "%" + std::to_string(index(term.value));
}

}  // namespace

bool same_constant(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  return std::ranges::any_of(
      left, [&](const std::string& name) { return std::ranges::find(right, name) != right.end(); });
}

Conditions::Conditions(const FlowInput& input, const FunctionBody& body) : input_(&input), body_(&body) {}

std::uint32_t Conditions::add(Condition condition) {
  conditions_.push_back(std::move(condition));
  return static_cast<std::uint32_t>(conditions_.size() - 1);
}

std::uint32_t Conditions::negation(std::uint32_t condition) {
  const Condition& inner = conditions_[condition];
  if (inner.kind == ConditionKind::Not) return inner.left;
  if (inner.kind == ConditionKind::Constant) return constant(!inner.constant);
  return add({.kind = ConditionKind::Not, .left = condition});
}

std::uint32_t Conditions::pair(ConditionKind kind, std::uint32_t left, std::uint32_t right) {
  return add({.kind = kind, .left = left, .right = right});
}

std::optional<std::int64_t> Conditions::integer(ValueId value) const {
  const Instruction* defined = body_->definition(body_->origin(value));
  if (defined == nullptr || defined->op != Op::Constant) return std::nullopt;
  const auto kind = static_cast<ConstantKind>(defined->kind);
  if (kind == ConstantKind::Null) return 0;
  if (kind != ConstantKind::Integer) return std::nullopt;
  return static_cast<std::int64_t>(defined->bits);
}

ConditionTerm Conditions::term(ValueId value) const {
  const ValueId origin = body_->origin(value);
  ConditionTerm result{.value = origin};
  if (const auto number = integer(origin)) {
    result.names.push_back(std::to_string(*number));
    return result;
  }
  const Instruction* defined = body_->definition(origin);
  if (defined == nullptr) return result;
  if (auto text = input_->apis->constant_text(body_->id(), origin)) result.names.push_back(*text);
  if (defined->op != Op::Load) return result;
  const Instruction* address = body_->definition(body_->origin(body_->operands(*defined)[0]));
  if (address != nullptr && address->op == Op::Constant &&
      static_cast<ConstantKind>(address->kind) == ConstantKind::Global) {
    result.names.emplace_back(body_->string(address->name));
  }
  return result;
}

std::uint32_t Conditions::atom(ConditionTerm left, ConditionTerm right) {
  if (is_constant(left) && is_constant(right)) {
    if (same_constant(left.names, right.names)) return constant(true);
  }
  if (is_constant(left) && !is_constant(right)) std::swap(left, right);
  if (!is_constant(right) && right.value < left.value) std::swap(left, right);
  const std::string key = key_of(left) + "=" + key_of(right);
  const auto [place, fresh] = atom_by_key_.try_emplace(key, 0);
  if (!fresh) return place->second;
  atoms_.push_back({std::move(left), std::move(right)});
  return place->second =
             add({.kind = ConditionKind::Atom, .atom = static_cast<std::uint32_t>(atoms_.size() - 1)});
}

std::uint32_t Conditions::is_true(ValueId value) {
  ConditionTerm left = term(value);
  // A variable that has a name as a constant may still hold zero; only its value counts here.
  left.names.clear();
  return negation(atom(std::move(left), {.names = {std::string(kZero)}}));
}

std::uint32_t Conditions::equals(ValueId value, std::uint64_t number) {
  const auto wanted = static_cast<std::int64_t>(number);
  if (wanted == 0) return negation(truth_of(value));
  if (wanted == 1 && is_truth(value)) return truth_of(value);
  if (const auto known = integer(value)) return constant(*known == wanted);
  return atom(term(value), {.names = {std::to_string(wanted)}});
}

/// Whether the value can only be 0 or 1.
bool Conditions::is_truth(ValueId value) const {
  const ValueId origin = body_->origin(value);
  if (const std::uint32_t type = body_->value(origin).type;
      type > 0 && body_->unit().code.types[type - 1].kind == TypeKind::Boolean) {
    return true;
  }
  const Instruction* defined = body_->definition(origin);
  if (defined == nullptr || defined->op != Op::Compute) return false;
  const auto kind = static_cast<ComputeOp>(defined->kind);
  return kind == ComputeOp::Equal || kind == ComputeOp::NotEqual || kind == ComputeOp::Less ||
         kind == ComputeOp::Greater || kind == ComputeOp::Not;
}

std::uint32_t Conditions::make(ValueId value, int depth) {
  const ValueId origin = body_->origin(value);
  if (const auto found = by_value_.find(origin); found != by_value_.end()) return found->second;
  const Instruction* defined = body_->definition(origin);
  const bool opaque = defined == nullptr || depth >= limits::kMaxConditionDepth;
  const std::uint32_t made = opaque ? is_true(origin) : make_from(*defined, origin, depth);
  if (depth < limits::kMaxConditionDepth) by_value_.try_emplace(origin, made);
  return made;
}

std::uint32_t Conditions::make_from(const Instruction& defined, ValueId value, int depth) {
  if (const auto number = integer(value)) return constant(*number != 0);
  switch (defined.op) {
    case Op::Constant: {
      const auto kind = static_cast<ConstantKind>(defined.kind);
      if (kind == ConstantKind::Real) return constant(std::bit_cast<double>(defined.bits) != 0);
      return kind == ConstantKind::Undefined ? is_true(value) : constant(true);
    }
    case Op::Compute:
      return make_compute(defined, value, depth);
    case Op::Select:
      return make_select(defined, depth);
    case Op::Phi:
      return make_phi(defined, value, depth);
    case Op::Call:
      return make_call(defined, value, depth);
    default:
      return is_true(value);
  }
}

std::uint32_t Conditions::make_compute(const Instruction& defined, ValueId value, int depth) {
  const auto operands = body_->operands(defined);
  const auto kind = static_cast<ComputeOp>(defined.kind);
  if (kind == ComputeOp::Not && operands.size() == 1) return negation(make(operands[0], depth + 1));
  if (operands.size() != 2) return is_true(value);
  if (kind == ComputeOp::Equal) return make_comparison(operands[0], operands[1], depth);
  if (kind == ComputeOp::NotEqual) return negation(make_comparison(operands[0], operands[1], depth));
  if (kind != ComputeOp::And && kind != ComputeOp::Or) return is_true(value);
  // Of bits only the lowest is a truth: `v & 1` is how compiled code looks at one.
  if (kind == ComputeOp::And && integer(operands[1]) == 1) return make(operands[0], depth + 1);
  if (!is_truth(operands[0]) || !is_truth(operands[1])) return is_true(value);
  const std::uint32_t left = make(operands[0], depth + 1);
  const std::uint32_t right = make(operands[1], depth + 1);
  return pair(kind == ComputeOp::And ? ConditionKind::And : ConditionKind::Or, left, right);
}

std::uint32_t Conditions::make_comparison(ValueId left, ValueId right, int depth) {
  if (integer(left)) std::swap(left, right);
  const auto number = integer(right);
  const auto known = integer(left);
  if (number && known) return constant(*number == *known);
  if (number == 0) return negation(make(left, depth + 1));
  if (number == 1 && is_truth(left)) return make(left, depth + 1);
  return atom(term(left), term(right));
}

std::uint32_t Conditions::make_select(const Instruction& defined, int depth) {
  const auto operands = body_->operands(defined);
  const std::uint32_t chosen_by = make(operands[0], depth + 1);
  const std::uint32_t yes = make(operands[1], depth + 1);
  const std::uint32_t no = make(operands[2], depth + 1);
  return pair(ConditionKind::Or, pair(ConditionKind::And, chosen_by, yes),
              pair(ConditionKind::And, negation(chosen_by), no));
}

std::uint32_t Conditions::make_phi(const Instruction& defined, ValueId value, int depth) {
  const std::uint32_t made = add({.kind = ConditionKind::Phi, .phi = value});
  by_value_.try_emplace(value, made);  // an operand may be the phi itself
  std::vector<std::uint32_t> operands;
  for (const ValueId operand : body_->operands(defined)) operands.push_back(make(operand, depth + 1));
  const std::uint32_t own = is_true(value);
  conditions_[made].operands = std::move(operands);
  conditions_[made].left = own;
  return made;
}

std::uint32_t Conditions::make_call(const Instruction& defined, ValueId value, int depth) {
  if (const auto known = always(defined)) return constant(*known);
  const CallId call = input_->calls->site_at(body_->id(), body_->definition_number(value));
  if (call == kNoCall) return is_true(value);
  for (const std::uint32_t model : input_->apis->models_of(call)) {
    for (const ApiEntry& entry : input_->apis->models().models[model].entries) {
      if (entry.kind != ApiEntryKind::Equal || entry.ports.size() < 2) continue;
      const auto left = input_->apis->operands_of(defined, entry.ports[0]);
      const auto right = input_->apis->operands_of(defined, entry.ports[1]);
      const auto operands = body_->operands(defined);
      if (left.size() != 1 || right.size() != 1) continue;
      return make_comparison(operands[left[0]], operands[right[0]], depth);
    }
  }
  return is_true(value);
}

std::optional<bool> Conditions::always(const Instruction& call) const {
  if (static_cast<CallKind>(call.kind) != CallKind::Function) return std::nullopt;
  std::vector<std::uint64_t> numbers;
  for (const ValueId operand : body_->operands(call)) {
    const auto number = integer(operand);
    if (!number) return std::nullopt;
    numbers.push_back(static_cast<std::uint64_t>(*number));
  }
  return platform_check_holds(input_->code->program(), input_->code->image_of(body_->id()),
                              body_->string(call.name), numbers);
}

}  // namespace candor
