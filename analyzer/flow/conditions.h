#pragma once
// What a function's branches decide on, in a form in which equal conditions look equal.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "flow/function_body.h"
#include "flow/trace.h"

namespace candor {

/// One side of a comparison: a value, or a constant by all names it has.
struct ConditionTerm {
  ValueId value{};                 // copies removed
  std::vector<std::string> names;  // of a constant: its text, the variable's name, a number; empty: none
};

/// "left == right": what every opaque condition comes down to. The truth of a value v is "not v == 0".
struct ConditionAtom {
  ConditionTerm left, right;  // if one is a constant, it is `right`
};

enum class ConditionKind : std::uint8_t { Constant, Atom, Not, And, Or, Phi };
struct Condition {
  ConditionKind kind = ConditionKind::Constant;
  bool constant = false;
  std::uint32_t atom = 0;               // Atom: Conditions::atoms
  std::uint32_t left = 0, right = 0;    // Not, And, Or; Phi: its own truth, where its way in is not known
  ValueId phi{};                        // Phi …
  std::vector<std::uint32_t> operands;  // … one condition for each predecessor
};

/// A condition that holds, or does not.
struct ConditionLiteral {
  std::uint32_t atom = 0;
  bool holds = true;
};

/// Conditions of one function. Each is made when first asked for.
class Conditions {
 public:
  Conditions(const FlowInput& input, const FunctionBody& body);

  const FunctionBody& body() const { return *body_; }
  const Condition& at(std::uint32_t condition) const { return conditions_[condition]; }
  const std::vector<ConditionAtom>& atoms() const { return atoms_; }

  /// The truth of a value.
  std::uint32_t truth_of(ValueId value) { return make(value, 0); }
  /// "value == number", as a switch's case says it.
  std::uint32_t equals(ValueId value, std::uint64_t number);
  ConditionTerm term(ValueId value) const;

 private:
  std::uint32_t add(Condition condition);
  std::uint32_t constant(bool value) { return add({.kind = ConditionKind::Constant, .constant = value}); }
  std::uint32_t negation(std::uint32_t condition);
  std::uint32_t pair(ConditionKind kind, std::uint32_t left, std::uint32_t right);
  std::uint32_t atom(ConditionTerm left, ConditionTerm right);
  std::uint32_t is_true(ValueId value);
  std::uint32_t make(ValueId value, int depth);
  std::uint32_t make_from(const Instruction& defined, ValueId value, int depth);
  std::uint32_t make_compute(const Instruction& defined, ValueId value, int depth);
  std::uint32_t make_comparison(ValueId left, ValueId right, int depth);
  std::uint32_t make_select(const Instruction& defined, int depth);
  std::uint32_t make_phi(const Instruction& defined, ValueId value, int depth);
  std::uint32_t make_call(const Instruction& defined, ValueId value, int depth);
  std::optional<bool> always(const Instruction& call) const;
  std::optional<std::int64_t> integer(ValueId value) const;
  bool is_truth(ValueId value) const;

  const FlowInput* input_;
  const FunctionBody* body_;
  std::vector<Condition> conditions_;
  std::vector<ConditionAtom> atoms_;
  std::map<std::string, std::uint32_t> atom_by_key_;
  std::map<ValueId, std::uint32_t> by_value_;
};

/// Whether some name of one constant is a name of the other.
bool same_constant(const std::vector<std::string>& left, const std::vector<std::string>& right);

}  // namespace candor
