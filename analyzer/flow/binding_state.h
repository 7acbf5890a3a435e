#pragma once
// What ApiBinding is made of. Only binding*.cpp includes this.

#include <vector>

#include "flow/binding.h"
#include "flow/call_models.h"
#include "flow/call_operands.h"
#include "flow/constant_texts.h"
#include "flow/program_methods.h"

namespace candor {

struct BindingInput {
  const ProgramCode& code;
  const CallGraph& calls;
  const ModelTables& tables;
  const ValueDefinitions& definitions;
  const ProgramMethods& methods;
  Ancestries& ancestries;
  CallModels& models;
  ConstantTexts& texts;
};

struct ApiBinding::State {
  State(const ProgramCode& code, const CallGraph& calls, const ApiModels& all);

  Ancestries ancestries;
  ModelTables tables;
  ValueDefinitions definitions;
  VariableWriters writers;
  ProgramMethods methods;
  CallModels models;
  ConstantTexts texts;
  std::vector<std::vector<CallId>> by_label;
  std::vector<Range> callbacks_to;  // by function: callback_numbers
  std::vector<std::uint32_t> callback_numbers;

  BindingInput input(const ProgramCode& code, const CallGraph& calls) {
    return {code, calls, tables, definitions, methods, ancestries, models, texts};
  }
};

/// Calls `visit(use, entry)` for the entries of some kind of the models of a call.
template <class Visit>
void for_each_entry(const BindingInput& input, CallId call, ApiEntryKind kind, Visit visit) {
  for (const std::uint32_t model : input.models.of(call)) {
    if (!input.tables.has(model, kind)) continue;
    const auto& entries = input.tables.models.models[model].entries;
    for (std::uint32_t i = 0; i < entries.size(); ++i) {
      if (entries[i].kind == kind) visit(ApiUse{model, i}, entries[i]);
    }
  }
}

/// Models of messages to objects whose class only a constant text names, and of messages whose selector is
/// computed from constants: adds them to the models of the calls.
void add_named_classes(const BindingInput& input);

/// Methods of the program that the system calls, and their parameters that are sources.
void find_method_entries(const BindingInput& input, std::vector<EntryPoint>& entries,
                         std::vector<ParameterSource>& sources);
/// Blocks and functions given to calls: entry points, parameters that are sources, callbacks.
void find_given_blocks(const BindingInput& input, std::vector<EntryPoint>& entries,
                       std::vector<ParameterSource>& sources, std::vector<Callback>& callbacks);
/// Methods whose selector is given to a call.
void find_invoked_methods(const BindingInput& input, std::vector<Callback>& callbacks);

std::vector<ConstantUse> find_constant_uses(const BindingInput& input);

}  // namespace candor
