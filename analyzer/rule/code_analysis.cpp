#include "rule/code_analysis.h"

#include <algorithm>

#include "flow/ground.h"
#include "program/learn_types.h"
#include "rule/api_models.h"

namespace candor {

struct CodeAnalysis::Engines {
  Engines(const Program& program, const ApiModels& models)
      : methods(program), code(program), calls(code, learned(methods, code)), apis(code, calls, models) {
    input = {&code, &calls, &apis};
  }

  static const MethodIndex& learned(MethodIndex& methods, const ProgramCode& code) {
    learn_types(code, methods);
    return methods;
  }

  MethodIndex methods;
  ProgramCode code;
  CallGraph calls;
  ApiBinding apis;
  FlowInput input;
};

CodeAnalysis::CodeAnalysis(const Program& program, const ApiModels& models)
    : program_(program), models_(models) {
  for (std::uint32_t i = 0; i < program.images.size(); ++i) has_code_ = has_code_ || has_code(ImageId{i});
}

CodeAnalysis::~CodeAnalysis() = default;

bool CodeAnalysis::has_code(ImageId image) const { return !program_.image(image).unit->code.blocks.empty(); }

const FlowInput& CodeAnalysis::input() {
  if (!engines_) engines_ = std::make_unique<Engines>(program_, models_);
  return engines_->input;
}

Taint& CodeAnalysis::taint() {
  if (!taint_) taint_ = std::make_unique<Taint>(input());
  return *taint_;
}

FlowGround& CodeAnalysis::ground() {
  if (!ground_) ground_ = std::make_unique<FlowGround>(input(), taint());
  return *ground_;
}

const ValueDefinitions& CodeAnalysis::definitions() {
  if (!definitions_) definitions_ = std::make_unique<ValueDefinitions>(code());
  return *definitions_;
}

std::vector<LabelId> CodeAnalysis::labels(const std::vector<std::string>& names) const {
  return find_labels(models_, names);
}

std::vector<Problem> CodeAnalysis::all_problems() const {
  std::vector<Problem> all = taint_ ? taint_->problems() : std::vector<Problem>();
  for (const Problem& problem : problems_) {
    if (std::ranges::find(all, problem) == all.end()) all.push_back(problem);
  }
  return all;
}

}  // namespace candor
