#include "flow/call_models.h"

#include <algorithm>

namespace candor {
namespace {

void sort_unique(std::vector<std::uint32_t>& models) {
  std::ranges::sort(models);
  const auto repeated = std::ranges::unique(models);
  models.erase(repeated.begin(), repeated.end());
}

/// The protocols that a value's declared type names.
std::vector<std::string_view> protocols_of(const UnitView& unit, std::uint32_t type_plus_1) {
  std::vector<std::string_view> out;
  if (type_plus_1 == 0) return out;
  const Type& type = unit.code.types[type_plus_1 - 1];
  for (const StringId name : UnitView::slice(unit.names, type.protocols)) out.push_back(unit.string(name));
  return out;
}

std::vector<std::string_view> receiver_protocols(const UnitView& unit, const Function& function,
                                                 const Instruction& send) {
  auto protocols = protocols_of(unit, send.type);
  if (!protocols.empty() || send.operands.count == 0) return protocols;
  const std::uint32_t value = index(unit.code.operands[send.operands.first]);
  return value == 0 ? protocols
                    : protocols_of(unit, unit.code.values[function.values.first + value - 1].type);
}

}  // namespace

CallModels::CallModels(const ProgramCode& code, const CallGraph& calls, const ModelTables& tables,
                       const ValueDefinitions& definitions, Ancestries& ancestries)
    : code_(&code),
      calls_(&calls),
      tables_(&tables),
      definitions_(&definitions),
      ancestries_(&ancestries),
      declarers_(code.program(), tables.models),
      selectors_(code, [this](std::string_view name, auto& found) { tables_->selectors.find(name, found); }),
      symbols_(code, [this](std::string_view name, auto& found) { tables_->symbols.find(name, found); }),
      only_(tables.models.models.size(), 0) {
  by_call_.reserve(calls.sites().size());
  for (const CallSite& site : calls.sites()) by_call_.push_back(find(site.caller, site));
}

bool CallModels::has(CallId call, ApiEntryKind kind) const {
  return std::ranges::any_of(of(call), [&](std::uint32_t model) { return tables_->has(model, kind); });
}

Range CallModels::keep(std::span<const std::uint32_t> models) {
  if (models.empty()) return {};
  const Range range{static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint32_t>(models.size())};
  pool_.insert(pool_.end(), models.begin(), models.end());
  return range;
}

void CallModels::add(CallId call, std::span<const std::uint32_t> models) {
  const auto before = of(call);
  std::vector<std::uint32_t> all(before.begin(), before.end());
  all.insert(all.end(), models.begin(), models.end());
  sort_unique(all);
  if (all.size() > before.size()) by_call_[index(call)] = keep(all);
}

Range CallModels::find(FunctionId function, const CallSite& site) {
  const UnitView& unit = code_->unit(function);
  const Instruction& call = unit.code.instructions[site.instruction];
  const auto named = [&](StringId name) {
    const auto models = symbols_.of(code_->image_of(function), name);
    if (models.empty()) return Range{};
    Range& known =
        answers_[{index(name), std::uint64_t{index(code_->image_of(function))} << 32 | 0xffffffff}];
    if (known.count == 0) known = keep(models);
    return known;
  };
  switch (static_cast<CallKind>(call.kind)) {
    case CallKind::Function:
      return named(call.name);
    case CallKind::Message:
      return find_message(function, site, call);
    case CallKind::Indirect: {
      if (call.operands.count == 0) return {};
      const ValueId callee = unit.code.operands[call.operands.first];
      const Instruction* constant = definitions_->constant(function, callee, ConstantKind::Function);
      return constant == nullptr ? Range{} : named(constant->name);
    }
    case CallKind::DynamicMessage:
      return {};
  }
  return {};
}

Range CallModels::find_message(FunctionId function, const CallSite& site, const Instruction& send) {
  const UnitView& unit = code_->unit(function);
  const ImageId image = code_->image_of(function);
  const auto of_selector = selectors_.of(image, send.name);
  MessageReceiver receiver{calls_->classes(site), false,
                           site.class_object || (send.flags & kCallToClass) != 0};
  if ((send.flags & kCallSuper) != 0) {
    const std::string_view owner = unit.string(send.owner);
    const std::string_view parent = calls_->methods().superclass_of(owner);
    const std::string_view types[] = {parent.empty() ? owner : parent};
    receiver.types = types;
    return keep(match(of_selector, receiver));
  }
  if (receiver.types.empty()) {
    if (of_selector.empty()) return {};
    const auto protocols = receiver_protocols(unit, code_->function(function), send);
    receiver.types = protocols;
    receiver.protocols = !protocols.empty();
    if (receiver.protocols) return keep(match(of_selector, receiver));
  } else if (of_selector.empty() && tables_->types.empty()) {
    return {};
  }
  const Question question{std::uint64_t{index(image)} << 32 | index(send.name),
                          std::uint64_t{site.classes.first} << 8 | std::min(site.classes.count, 100u) << 1 |
                              (receiver.class_object ? 1u : 0u)};
  const auto [found, added] = answers_.try_emplace(question);
  if (added) found->second = keep(match(of_selector, receiver));
  return found->second;
}

std::vector<std::uint32_t> CallModels::of_message(std::string_view selector,
                                                  const MessageReceiver& receiver) {
  std::vector<std::uint32_t> of_selector;
  tables_->selectors.find(selector, of_selector);
  return match(of_selector, receiver);
}

std::vector<std::uint32_t> CallModels::match(std::span<const std::uint32_t> of_selector,
                                             const MessageReceiver& receiver) {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t model : of_selector) {
    if (type_matches(model, receiver)) found.push_back(model);
  }
  if (!tables_->types.empty()) {
    for (const std::string_view type : receiver.types) {
      for (const std::uint32_t model : of_type(type)) {
        if (receiver.class_object || !tables_->models.models[model].class_method) found.push_back(model);
      }
    }
  }
  sort_unique(found);
  return found;
}

bool CallModels::type_matches(std::uint32_t id, const MessageReceiver& receiver) {
  const ApiModel& model = tables_->models.models[id];
  if (model.class_method && !receiver.class_object) return false;
  if (model.type.empty()) return true;
  for (const std::string_view type : receiver.types) {
    if (ancestries_->is_a(type, model.type)) return true;
  }
  if (!receiver.types.empty() && !receiver.protocols) return false;
  constexpr std::uint8_t kNo = 1, kYes = 2;
  if (only_[id] == 0) only_[id] = declarers_.only(model, *ancestries_) ? kYes : kNo;
  return only_[id] == kYes;
}

std::span<const std::uint32_t> CallModels::of_type(std::string_view type) {
  const auto [found, added] = entry_of(of_type_, type);
  if (added) {
    for (const std::string_view name : ancestries_->of(type).names) tables_->types.find(name, found->second);
  }
  return found->second;
}

}  // namespace candor
