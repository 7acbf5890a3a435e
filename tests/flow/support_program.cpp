#include "flow/support_program.h"

#include <algorithm>

#include "rule/api_models.h"
#include "rule/model_reader.h"

namespace candor::testing {
namespace {

Unit parsed(const std::string& text) {
  auto unit = parse_text(text);
  REQUIRE_MESSAGE(unit, unit.error().message << " at " << unit.error().where << " in\n" << text);
  return std::move(*unit);
}

UnitView viewed(const Unit& unit) {
  const auto checked = view(unit);
  REQUIRE_MESSAGE(checked, checked.error().message);
  return *checked;
}

Program linked(const UnitView& unit, const UnitView* sdk) {
  ProgramInput input;
  input.components.push_back({ComponentRole::App, "App", std::nullopt, {}, {}});
  input.units.push_back({unit, "App/App", 0, "source", ""});
  input.sdk = sdk;
  return link(std::move(input));
}

}  // namespace

ApiModels models_from(const std::string& yaml) {
  std::vector<Error> errors;
  YamlSource source("models.yaml", errors);
  RulePack pack;
  const auto root = parse_yaml(source, yaml);
  if (root) read_models(source, pack, *root);
  REQUIRE_MESSAGE(errors.empty(), errors.front().where << " " << errors.front().message);
  return api_models(pack);
}

struct FlowProgram::State {
  State(const std::string& text, const std::string& yaml, const std::string& sdk_text)
      : unit(parsed(text)),
        sdk(parsed(sdk_text.empty() ? "unit sdk\n" : sdk_text)),
        unit_view(viewed(unit)),
        sdk_view(viewed(sdk)),
        program(linked(unit_view, sdk_text.empty() ? nullptr : &sdk_view)),
        code(program),
        methods(program),
        calls(code, methods),
        models(models_from(yaml)),
        apis(code, calls, models) {}

  Unit unit, sdk;
  UnitView unit_view, sdk_view;
  Program program;
  ProgramCode code;
  MethodIndex methods;
  CallGraph calls;
  ApiModels models;
  ApiBinding apis;
};

FlowProgram::FlowProgram(const std::string& unit, const std::string& models, const std::string& sdk)
    : state_(std::make_unique<State>(unit, models, sdk)) {}
FlowProgram::~FlowProgram() = default;

const Program& FlowProgram::program() const { return state_->program; }
const ProgramCode& FlowProgram::code() const { return state_->code; }
const CallGraph& FlowProgram::calls() const { return state_->calls; }
const ApiModels& FlowProgram::models() const { return state_->models; }
const ApiBinding& FlowProgram::apis() const { return state_->apis; }

LabelId FlowProgram::label(std::string_view name) const {
  const auto found = find_label(models(), name);
  REQUIRE_MESSAGE(found, name);
  return *found;
}

FunctionId FlowProgram::function(std::string_view name) const {
  for (std::uint32_t i = 0; i < code().size(); ++i) {
    if (code().name(FunctionId{i}) == name) return FunctionId{i};
  }
  FAIL("no function " << name);
  return {};
}

ValueId FlowProgram::value(FunctionId function, std::string_view name) const {
  const Function& shape = code().function(function);
  const UnitView& unit = code().unit(function);
  for (std::uint32_t i = 0; i < shape.values.count; ++i) {
    if (unit.string(unit.code.values[shape.values.first + i].name) == name) return ValueId{i + 1};
  }
  FAIL("no value " << name);
  return {};
}

CallId FlowProgram::call(std::string_view name, std::size_t n) const {
  const Range sites = calls().sites_of(function(name));
  REQUIRE(n < sites.count);
  return CallId{sites.first + static_cast<std::uint32_t>(n)};
}

std::vector<std::string> FlowProgram::models_of(CallId call) const {
  std::vector<std::string> names;
  for (const std::uint32_t model : apis().models_of(call)) names.push_back(models().models[model].name);
  return names;
}

}  // namespace candor::testing
