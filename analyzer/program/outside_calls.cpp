#include "program/outside_calls.h"

namespace candor {

OutsideCalls::OutsideCalls(const ProgramCode& code, const CallGraph& calls, const ObjectSurvey& survey,
                           std::span<const FunctionOrigin> named)
    : code_(&code), calls_(&calls), survey_(&survey), answers_(code.size(), Answer::Unasked) {
  for (const FunctionOrigin& one : named) answers_[index(one.named)] = Answer::Yes;
  for (const CallSite& site : calls.sites()) {
    if (site.reason != Unresolved::TooManyTargets) continue;
    const UnitView& unit = code.unit(site.caller);
    unlisted_.insert(unit.string(unit.code.instructions[site.instruction].name));
  }
}

bool OutsideCalls::may_call(FunctionId function) {
  Answer& answer = answers_[index(function)];
  if (answer == Answer::Unasked) answer = look_at(function) ? Answer::Yes : Answer::No;
  return answer == Answer::Yes;
}

bool OutsideCalls::look_at(FunctionId id) const {
  const Function& function = code_->function(id);
  if ((function.flags & kFunctionClosure) != 0 || calls_->callers(id).empty()) return true;
  const std::string_view name = code_->name(id);
  const bool method = name.starts_with("-[") || name.starts_with("+[");
  if (!method) return false;
  const std::size_t space = name.find(' ');
  if (space == name.npos || !name.ends_with(']')) return true;
  const std::string_view selector = name.substr(space + 1, name.size() - space - 2);
  if (survey_->selectors.contains(selector) || unlisted_.contains(selector)) return true;
  switch (calls_->methods().outside_senders(name.substr(2, space - 2), name.front() == '+', selector)) {
    case OutsideSenders::Declared:
      return true;
    case OutsideSenders::Possible:
      return (function.flags & kFunctionSynthesized) == 0;
    case OutsideSenders::None:
      break;
  }
  return false;
}

}  // namespace candor
