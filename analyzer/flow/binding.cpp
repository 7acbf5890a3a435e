#include "flow/binding.h"

#include <algorithm>

#include "flow/binding_state.h"

namespace candor {

ApiBinding::State::State(const ProgramCode& code, const CallGraph& calls, const ApiModels& all)
    : ancestries(calls.methods()),
      tables(all),
      definitions(code),
      writers(code, definitions),
      methods(code),
      models(code, calls, tables, definitions, ancestries),
      texts(code, calls, tables, definitions, writers, models),
      by_label(all.labels.size()),
      callbacks_to(code.size()) {}

ApiBinding::ApiBinding(const ProgramCode& code, const CallGraph& calls, const ApiModels& models)
    : models_(&models), state_(std::make_unique<State>(code, calls, models)) {
  const BindingInput input = state_->input(code, calls);
  add_named_classes(input);
  find_method_entries(input, entry_points_, parameter_sources_);
  find_given_blocks(input, entry_points_, parameter_sources_, callbacks_);
  find_invoked_methods(input, callbacks_);
  constant_uses_ = find_constant_uses(input);

  const auto by_use = [](const ApiUse& use) { return std::pair(use.model, use.entry); };
  std::ranges::sort(entry_points_, {}, [&](const EntryPoint& one) {
    return std::tuple(one.function, by_use(one.use), one.given);
  });
  std::ranges::sort(parameter_sources_, {}, [&](const ParameterSource& one) {
    return std::tuple(one.function, one.parameter, by_use(one.use), one.given);
  });
  std::ranges::sort(callbacks_, {},
                    [&](const Callback& one) { return std::tuple(one.call, one.target, by_use(one.use)); });

  for (std::uint32_t i = 0; i < calls.sites().size(); ++i) {
    for (const std::uint32_t model : state_->models.of(CallId{i})) {
      for (const ApiEntry& entry : models.models[model].entries) {
        const bool labelled = entry.kind == ApiEntryKind::Source || entry.kind == ApiEntryKind::Sink ||
                              entry.kind == ApiEntryKind::Sanitize || entry.kind == ApiEntryKind::Entry ||
                              entry.kind == ApiEntryKind::Marks;
        if (!labelled) continue;
        auto& with = state_->by_label[index(entry.label)];
        if (with.empty() || with.back() != CallId{i}) with.push_back(CallId{i});
      }
    }
  }
  for (const Callback& callback : callbacks_) ++state_->callbacks_to[index(callback.target)].count;
  std::uint32_t first = 0;
  for (Range& range : state_->callbacks_to) {
    range.first = first;
    first += range.count;
    range.count = 0;
  }
  state_->callback_numbers.resize(first);
  for (std::uint32_t i = 0; i < callbacks_.size(); ++i) {
    Range& range = state_->callbacks_to[index(callbacks_[i].target)];
    state_->callback_numbers[range.first + range.count++] = i;
  }
}

ApiBinding::~ApiBinding() = default;

std::span<const std::uint32_t> ApiBinding::models_of(CallId call) const { return state_->models.of(call); }

bool ApiBinding::has(CallId call, ApiEntryKind kind, LabelId label) const {
  return std::ranges::any_of(models_of(call), [&](std::uint32_t model) {
    return std::ranges::any_of(models_->models[model].entries, [&](const ApiEntry& entry) {
      return entry.kind == kind && entry.label == label;
    });
  });
}

std::span<const CallId> ApiBinding::calls_with(LabelId label) const { return state_->by_label[index(label)]; }

std::span<const Callback> ApiBinding::callbacks_of(CallId call) const {
  const auto [first, last] = std::ranges::equal_range(callbacks_, call, {}, &Callback::call);
  return {first, last};
}

std::span<const std::uint32_t> ApiBinding::callbacks_to(FunctionId target) const {
  const Range range = state_->callbacks_to[index(target)];
  return std::span(state_->callback_numbers).subspan(range.first, range.count);
}

std::optional<std::string> ApiBinding::constant_text(FunctionId function, ValueId value) const {
  const ConstantText* text = state_->texts.of(function, value);
  return text == nullptr ? std::nullopt : std::optional(text->text);
}

bool ApiBinding::is_assembled(FunctionId function, ValueId value) const {
  const ConstantText* text = state_->texts.of(function, value);
  return text != nullptr && text->assembled;
}

std::vector<std::uint32_t> ApiBinding::operands_of(const Instruction& call, const ApiPort& port) const {
  return call_operands(call, port);
}

}  // namespace candor
