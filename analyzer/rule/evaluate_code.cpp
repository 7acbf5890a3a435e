// Leaves over code: calls with constant arguments, parameters that are not read, names made at run time.
#include <fmt/format.h>

#include <algorithm>

#include "rule/code_facts.h"
#include "rule/code_place.h"
#include "rule/evaluator.h"

namespace candor {
namespace {

bool has_label(const ApiModel& model, const std::vector<LabelId>& labels, ApiEntryKind kind) {
  return std::ranges::any_of(model.entries, [&](const ApiEntry& entry) {
    return entry.kind == kind && std::ranges::find(labels, entry.label) != labels.end();
  });
}

/// The name of the first of the call's models that has one of the labels.
std::string name_of(const ApiBinding& apis, CallId call, const std::vector<LabelId>& labels) {
  for (const std::uint32_t model : apis.models_of(call)) {
    const ApiModel& one = apis.models().models[model];
    for (const ApiEntryKind kind :
         {ApiEntryKind::Source, ApiEntryKind::Sink, ApiEntryKind::Marks, ApiEntryKind::Sanitize}) {
      if (has_label(one, labels, kind)) return one.name;
    }
  }
  return {};
}

}  // namespace

/// Whether the tree asks for code that the scope does not have: then neither it nor its opposite holds.
bool Evaluator::is_unknown(const Fact& fact, const Scope& scope) const {
  if (!uses_code(fact)) return false;
  if (const auto image = speaking_image(program_, scope)) return !analysis_.has_code(*image);
  return std::ranges::none_of(scope.images, [&](ImageId image) { return analysis_.has_code(image); });
}

void Evaluator::add_code_piece(Outcome& out, FunctionId function, std::uint32_t instruction,
                               std::string text) {
  out.holds = true;
  out.grade = Grade::CoOccurrence;
  if (out.pieces.size() >= kMaxPieces) return;
  CodePlace place = place_in_code(analysis_.code(), function, instruction);
  out.pieces.push_back({std::move(place.artifact), std::move(text), place.address, place.image, place.line,
                        place.column, std::move(place.function), place.offset});
}

std::vector<CallId> Evaluator::calls_in(const Scope& scope, const std::vector<LabelId>& labels) {
  std::vector<CallId> calls;
  for (const LabelId label : labels) {
    for (const CallId call : analysis_.apis().calls_with(label)) {
      if (in_scope(analysis_, scope, analysis_.calls().site(call).caller)) calls.push_back(call);
    }
  }
  std::ranges::sort(calls);
  const auto repeated = std::ranges::unique(calls);
  calls.erase(repeated.begin(), repeated.end());
  return calls;
}

bool Evaluator::argument_holds(const CallSite& site, std::uint32_t argument, NamesId names) {
  const UnitView& unit = analysis_.code().unit(site.caller);
  const Instruction& call = unit.code.instructions[site.instruction];
  const ApiPort port{.kind = PortKind::Argument, .index = static_cast<std::uint16_t>(argument)};
  const auto operands = UnitView::slice(unit.code.operands, call.operands);
  return std::ranges::any_of(analysis_.apis().operands_of(call, port), [&](std::uint32_t operand) {
    return std::ranges::any_of(constants_in(analysis_, site.caller, operands[operand]),
                               [&](const std::string& text) { return names_hold(names, text); });
  });
}

Outcome Evaluator::code_call(const Fact& fact, const Scope& scope) {
  Outcome out;
  if (!analysis_.has_code()) return out;
  const std::vector<LabelId> labels = analysis_.labels(fact.texts);
  for (const CallId id : calls_in(scope, labels)) {
    const CallSite& site = analysis_.calls().site(id);
    const bool holds = std::ranges::all_of(fact.arguments, [&](const auto& argument) {
      return argument_holds(site, argument.first, argument.second);
    });
    if (!holds) continue;
    const std::string name = name_of(analysis_.apis(), id, labels);
    add_code_piece(out, site.caller, site.instruction, fmt::format("calls {}", name));
    add_value(out, name);
  }
  return out;
}

/// At class and function scope a label is used by the code there: by a call, a variable or constant, or by
/// being an entry point.
Outcome Evaluator::code_uses(const Fact& fact, const Scope& scope) {
  Outcome out = code_call(fact, scope);
  const std::vector<LabelId> labels = analysis_.labels(fact.texts);
  const ApiBinding& apis = analysis_.apis();
  const auto labelled = [&](const ApiModel& model) {
    return std::ranges::any_of(model.entries, [&](const ApiEntry& entry) {
      const bool any = entry.kind == ApiEntryKind::Source || entry.kind == ApiEntryKind::Marks;
      return any && std::ranges::find(labels, entry.label) != labels.end();
    });
  };
  for (const ConstantUse& use : apis.constant_uses()) {
    const ApiModel& model = apis.models().models[use.model];
    if (!labelled(model) || !in_scope(analysis_, scope, use.function)) continue;
    add_code_piece(out, use.function, use.instruction, fmt::format("uses {}", model.name));
    add_value(out, model.name);
  }
  for (const EntryPoint& entry : apis.entry_points()) {
    if (std::ranges::find(labels, apis.entry(entry.use).label) == labels.end()) continue;
    if (!in_scope(analysis_, scope, entry.function)) continue;
    const std::string& name = apis.models().models[entry.use.model].name;
    add_code_piece(out, entry.function, kNoInstruction, fmt::format("implements {}", name));
    add_value(out, name);
  }
  return out;
}

Outcome Evaluator::ignores(const Fact& fact, const Scope& scope) {
  Outcome out;
  if (!analysis_.has_code()) return out;
  const std::vector<LabelId> labels = analysis_.labels(fact.texts);
  for (const EntryPoint& entry : analysis_.apis().entry_points()) {
    if (std::ranges::find(labels, analysis_.apis().entry(entry.use).label) == labels.end()) continue;
    const ProgramCode& code = analysis_.code();
    if (!in_scope(analysis_, scope, entry.function) || !code.has_body(entry.function)) continue;
    if (reads_parameter(code, entry, fact.argument)) continue;
    const std::string name(code.name(outermost(code, entry.function)));
    add_code_piece(out, entry.function, kNoInstruction,
                   fmt::format("{} does not read its argument {}", name, fact.argument));
    add_value(out, name);
  }
  return out;
}

Outcome Evaluator::computed_name(const Fact& fact, const Scope& scope) {
  Outcome out;
  if (!analysis_.has_code()) return out;
  const ApiBinding& apis = analysis_.apis();
  for (const CallId id : calls_in(scope, analysis_.labels({std::string(kDynamicNameLabel)}))) {
    const CallSite& site = analysis_.calls().site(id);
    const UnitView& unit = analysis_.code().unit(site.caller);
    const Instruction& call = unit.code.instructions[site.instruction];
    for (const ValueId value : UnitView::slice(unit.code.operands, call.operands)) {
      if (!apis.is_assembled(site.caller, value)) continue;
      const auto text = apis.constant_text(site.caller, value);
      if (!text || !names_hold(fact.names, *text)) continue;
      add_code_piece(out, site.caller, site.instruction,
                     fmt::format("puts the name {} together at run time", *text));
      add_value(out, *text);
    }
  }
  return out;
}

}  // namespace candor
