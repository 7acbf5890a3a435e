// Entry points, parameters that are sources, and the calls that models make.
#include <algorithm>

#include "flow/binding_state.h"
#include "program/receivers.h"

namespace candor {
namespace {

bool is_method_entry(const ApiEntry& entry) {
  if (entry.kind == ApiEntryKind::Entry) return entry.ports.empty();
  return entry.kind == ApiEntryKind::Source && !entry.ports.empty() &&
         entry.ports.front().kind == PortKind::Argument;
}

/// A class that adopts a protocol in a file that was not seen may still be meant.
bool may_be(const ApiModel& model, std::string_view type, Ancestries& ancestries) {
  return model.type.empty() || ancestries.is_a(type, model.type) || !ancestries.of(type).complete;
}

void add_entries(const ApiModel& model, std::uint32_t number, FunctionId function,
                 std::vector<EntryPoint>& entries, std::vector<ParameterSource>& sources) {
  for (std::uint32_t i = 0; i < model.entries.size(); ++i) {
    const ApiEntry& entry = model.entries[i];
    if (!is_method_entry(entry)) continue;
    if (entry.kind == ApiEntryKind::Entry) {
      entries.push_back({function, {number, i}, kNoCall});
    } else {
      sources.push_back({function, entry.ports.front().index, {number, i}, kNoCall});
    }
  }
}

std::vector<FunctionId> given_functions(const BindingInput& input, const CallSite& site,
                                        const ApiPort& port) {
  const UnitView& unit = input.code.unit(site.caller);
  const Instruction& call = unit.code.instructions[site.instruction];
  ApiPort place = port;
  if (port.kind == PortKind::BlockParameter) place.kind = PortKind::Argument;
  const ValueId value = call_operand(unit.code, call, place);
  if (index(value) == 0) return {};
  const auto found = input.calls.functions_in(site.caller, value);
  return {found.begin(), found.end()};
}

/// What is known of the class of a value: of the receiver from the call graph, of others from the function.
struct ValueTypes {
  std::vector<std::string_view> types;
  bool class_object = false;
};

class Invocations {
 public:
  Invocations(const BindingInput& input, std::vector<Callback>& callbacks)
      : input_(input), callbacks_(callbacks) {}

  void look_at(CallId id) {
    const CallSite& site = input_.calls.site(id);
    const UnitView& unit = input_.code.unit(site.caller);
    const Instruction& call = unit.code.instructions[site.instruction];
    for_each_entry(input_, id, ApiEntryKind::Invokes, [&](ApiUse use, const ApiEntry& entry) {
      const ValueId name = call_operand(unit.code, call, entry.ports[0]);
      const ConstantText* selector = input_.texts.of(site.caller, name);
      if (selector == nullptr) return;
      const ValueTypes on = types_of(site, call, entry.ports[1]);
      for (const FunctionId target :
           input_.methods.find(selector->text, on.types, on.class_object, input_.ancestries)) {
        callbacks_.push_back({id, target, use, entry.time});
      }
    });
  }

 private:
  ValueTypes types_of(const CallSite& site, const Instruction& call, const ApiPort& port) {
    const auto classes = input_.calls.classes(site);
    if (port.kind == PortKind::Self && !classes.empty()) {
      return {{classes.begin(), classes.end()}, site.class_object};
    }
    const ValueId value = call_operand(input_.code.unit(site.caller).code, call, port);
    if (index(value) == 0) return {};
    if (function_ != site.caller || receivers_.empty()) {
      function_ = site.caller;
      receivers_ = infer_receivers(input_.calls.methods(), input_.code.unit(site.caller),
                                   input_.code.function(site.caller));
    }
    const Receiver& receiver = receivers_[index(value) - 1];
    return {receiver.classes, receiver.class_object};
  }

  const BindingInput& input_;
  std::vector<Callback>& callbacks_;
  FunctionId function_{0xffffffff};
  std::vector<Receiver> receivers_;  // of function_
};

}  // namespace

void find_method_entries(const BindingInput& input, std::vector<EntryPoint>& entries,
                         std::vector<ParameterSource>& sources) {
  const auto& models = input.tables.models.models;
  const auto keep_entries = [&](std::vector<std::uint32_t>& found) {
    std::erase_if(found, [&](std::uint32_t model) {
      return std::ranges::none_of(models[model].entries, is_method_entry);
    });
  };
  NameMemo selectors(input.code, [&](std::string_view name, std::vector<std::uint32_t>& found) {
    input.tables.selectors.find(name, found);
    keep_entries(found);
  });
  for (const ProgramMethod& method : input.methods.all()) {
    for (const std::uint32_t model : selectors.of(method.image, method.selector)) {
      if (models[model].class_method && !method.of_class) continue;
      if (!may_be(models[model], method.type, input.ancestries)) continue;
      add_entries(models[model], model, method.function, entries, sources);
    }
  }
  NameMemo symbols(input.code, [&](std::string_view name, std::vector<std::uint32_t>& found) {
    input.tables.symbols.find(name, found);
    keep_entries(found);
  });
  for (std::uint32_t i = 0; i < input.code.size(); ++i) {
    const FunctionId function{i};
    if (!input.code.has_body(function)) continue;
    for (const std::uint32_t model :
         symbols.of(input.code.image_of(function), input.code.function(function).name)) {
      add_entries(models[model], model, function, entries, sources);
    }
  }
}

void find_given_blocks(const BindingInput& input, std::vector<EntryPoint>& entries,
                       std::vector<ParameterSource>& sources, std::vector<Callback>& callbacks) {
  for (std::uint32_t i = 0; i < input.calls.sites().size(); ++i) {
    const CallId id{i};
    if (input.models.of(id).empty()) continue;
    const CallSite& site = input.calls.site(id);
    for_each_entry(input, id, ApiEntryKind::Entry, [&](ApiUse use, const ApiEntry& entry) {
      if (entry.ports.empty()) return;
      for (const FunctionId given : given_functions(input, site, entry.ports.front())) {
        entries.push_back({given, use, id});
      }
    });
    for_each_entry(input, id, ApiEntryKind::Source, [&](ApiUse use, const ApiEntry& entry) {
      if (entry.ports.empty() || entry.ports.front().kind != PortKind::BlockParameter) return;
      for (const FunctionId given : given_functions(input, site, entry.ports.front())) {
        sources.push_back({given, entry.ports.front().parameter, use, id});
      }
    });
    for_each_entry(input, id, ApiEntryKind::Calls, [&](ApiUse use, const ApiEntry& entry) {
      for (const FunctionId given : given_functions(input, site, entry.ports.front())) {
        callbacks.push_back({id, given, use, entry.time});
      }
    });
  }
}

void find_invoked_methods(const BindingInput& input, std::vector<Callback>& callbacks) {
  Invocations invocations(input, callbacks);
  for (std::uint32_t i = 0; i < input.calls.sites().size(); ++i) {
    if (input.models.has(CallId{i}, ApiEntryKind::Invokes)) invocations.look_at(CallId{i});
  }
}

std::vector<ConstantUse> find_constant_uses(const BindingInput& input) {
  std::vector<ConstantUse> uses;
  NameMemo variables(input.code, [&](std::string_view name, std::vector<std::uint32_t>& found) {
    input.tables.symbols.find(name, found);
  });
  NameMemo texts(input.code, [&](std::string_view text, std::vector<std::uint32_t>& found) {
    input.tables.texts.find(text, found);
    input.tables.hosts.find(text, found);
  });
  for (std::uint32_t i = 0; i < input.code.size(); ++i) {
    const FunctionId function{i};
    const ImageId image = input.code.image_of(function);
    for_each_instruction(input.code, function, [&](std::uint32_t number, const Instruction& instruction) {
      if (instruction.op != Op::Constant) return;
      const auto kind = static_cast<ConstantKind>(instruction.kind);
      const bool text = kind == ConstantKind::String || kind == ConstantKind::CString;
      if (!text && kind != ConstantKind::Global) return;
      for (const std::uint32_t model : (text ? texts : variables).of(image, instruction.name)) {
        uses.push_back({function, number, model});
      }
    });
  }
  return uses;
}

}  // namespace candor
