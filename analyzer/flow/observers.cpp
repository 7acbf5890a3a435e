#include "flow/observers.h"

#include <optional>

namespace candor {
namespace {

/// The space and the constant name that a call stores or loads under.
std::optional<std::pair<std::string, std::string>> key_of(const FlowInput& input, CallId call,
                                                          const ApiEntry& entry) {
  const CallSite& site = input.calls->site(call);
  const UnitView& unit = input.code->unit(site.caller);
  const Instruction& instruction = unit.code.instructions[site.instruction];
  const ApiPort& port = entry.ports.front();
  const auto places = input.apis->operands_of(instruction, port);
  if (port.key != PortKey::Whole || places.size() != 1) return std::nullopt;
  const auto operands = UnitView::slice(unit.code.operands, instruction.operands);
  auto text = input.apis->constant_text(site.caller, operands[places.front()]);
  if (!text) return std::nullopt;
  return std::pair(entry.space, std::move(*text));
}

bool gives_to_callback(const ApiEntry& entry) {
  const PortKind kind = entry.ports[1].kind;
  return kind == PortKind::BlockParameter || kind == PortKind::InvokedParameter;
}

}  // namespace

Observers::Observers(const FlowInput& input) {
  for (std::uint32_t number = 0; number < input.calls->sites().size(); ++number) {
    const CallId call{number};
    for (const std::uint32_t model : input.apis->models_of(call)) {
      for (const ApiEntry& entry : input.apis->models().models[model].entries) {
        const bool observes = entry.kind == ApiEntryKind::Loads && gives_to_callback(entry);
        if (!observes && entry.kind != ApiEntryKind::Stores) continue;
        const auto key = key_of(input, call, entry);
        if (!key) continue;
        if (!observes) {
          stores_.try_emplace(call, *key);
          continue;
        }
        for (const Callback& callback : input.apis->callbacks_of(call)) {
          if (callback.use.model == model) functions_[*key].push_back(callback.target);
        }
      }
    }
  }
}

std::span<const FunctionId> Observers::run_by(CallId call) const {
  const auto key = stores_.find(call);
  if (key == stores_.end()) return {};
  const auto found = functions_.find(key->second);
  if (found == functions_.end()) return {};
  return found->second;
}

}  // namespace candor
