#include "rule/code_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <set>

#include "rule/code_place.h"

namespace candor {
namespace {

constexpr int kValuesFollowed = 8;  // copies, phis and loads between a call and a constant

/// Labels of the conditions on calls in a tree.
void add_labels(const Fact& fact, std::vector<std::string>& labels) {
  if (fact.kind == FactKind::Call || fact.kind == FactKind::Uses) {
    labels.insert(labels.end(), fact.texts.begin(), fact.texts.end());
  }
  if (fact.kind == FactKind::ComputedName) labels.emplace_back(kDynamicNameLabel);
  for (const Fact& child : fact.children) add_labels(child, labels);
}

void add_constant(const UnitView& unit, const Instruction& constant, std::set<std::string>& out) {
  switch (static_cast<ConstantKind>(constant.kind)) {
    case ConstantKind::Undefined:
      return;
    case ConstantKind::Null:
      out.emplace("nil");
      return;
    case ConstantKind::Integer:
      out.insert(std::to_string(static_cast<std::int64_t>(constant.bits)));
      return;
    case ConstantKind::Real:
      out.insert(fmt::format("{}", std::bit_cast<double>(constant.bits)));
      return;
    default:
      out.emplace(unit.string(constant.name));
  }
}

struct Search {
  CodeAnalysis& analysis;
  FunctionId function;
  std::set<ValueId> seen;
  std::set<std::string> found;
};

void look(Search& search, ValueId value, int depth) {
  if (index(value) == 0 || depth == 0 || !search.seen.insert(value).second) return;
  if (auto text = search.analysis.apis().constant_text(search.function, value)) {
    search.found.insert(std::move(*text));
  }
  const UnitView& unit = search.analysis.code().unit(search.function);
  const Instruction* from = search.analysis.definitions().of(search.function, value);
  if (from == nullptr) return;
  const auto operands = UnitView::slice(unit.code.operands, from->operands);
  switch (from->op) {
    case Op::Constant:
      add_constant(unit, *from, search.found);
      return;
    case Op::Copy:
    case Op::Load:
    case Op::Phi:
      for (const ValueId operand : operands) look(search, operand, depth - 1);
      return;
    case Op::Select:
      for (const ValueId operand : operands.subspan(std::min<std::size_t>(1, operands.size()))) {
        look(search, operand, depth - 1);
      }
      return;
    default:
      return;
  }
}

}  // namespace

bool in_scope(CodeAnalysis& analysis, const Scope& scope, FunctionId function) {
  const ProgramCode& code = analysis.code();
  if (std::ranges::find(scope.images, code.image_of(function)) == scope.images.end()) return false;
  if (!scope.type && !scope.function) return true;
  const FunctionId outer = outermost(code, function);
  if (scope.function) return outer == *scope.function;
  const UnitView& unit = code.unit(function);
  return class_of_method(code.name(outer)) == unit.string(unit.definitions[scope.type->definition].name);
}

std::vector<FunctionId> functions_named_by(CodeAnalysis& analysis, const Rule& rule) {
  std::vector<std::string> labels;
  for (const CheckInstance& instance : rule.instances) add_labels(instance.match, labels);
  std::set<FunctionId> functions;
  for (const LabelId label : analysis.labels(labels)) {
    for (const CallId call : analysis.apis().calls_with(label)) {
      functions.insert(outermost(analysis.code(), analysis.calls().site(call).caller));
    }
  }
  return {functions.begin(), functions.end()};
}

std::vector<std::string> constants_in(CodeAnalysis& analysis, FunctionId function, ValueId value) {
  Search search{analysis, function, {}, {}};
  look(search, value, kValuesFollowed);
  return {search.found.begin(), search.found.end()};
}

bool reads_parameter(const ProgramCode& code, const EntryPoint& entry, std::uint32_t parameter) {
  const Function& function = code.function(entry.function);
  const bool method =
      !class_of_method(code.name(entry.function)).empty() && (function.flags & kFunctionClosure) == 0;
  const std::uint32_t number = parameter + (method ? 1 : 0);
  if (number >= function.parameter_count) return false;
  const UnitView& unit = code.unit(entry.function);
  // Machine code that is not optimized keeps what it is given in variables, and may never look at those.
  std::vector<ValueId> kept{ValueId{number + 1}};
  for (std::size_t i = 0; i < kept.size(); ++i) {
    bool read = false;
    for_each_instruction(code, entry.function, [&](std::uint32_t, const Instruction& one) {
      const auto operands = UnitView::slice(unit.code.operands, one.operands);
      if (std::ranges::find(operands, kept[i]) == operands.end()) return;
      if (one.op != Op::Copy) read = true;
      if (one.op == Op::Copy && std::ranges::find(kept, one.result) == kept.end()) kept.push_back(one.result);
    });
    if (read) return true;
  }
  return false;
}

}  // namespace candor
