#include "flow/taint/solver.h"

#include <algorithm>

namespace candor {
Solver::Solver(ValueGraph& graph, std::uint32_t max_facts)
    : graph_(graph),
      max_facts_(max_facts),
      code_(*graph.input().code),
      calls_(*graph.input().calls),
      apis_(*graph.input().apis) {
  variants_.emplace_back();
  for (const ApiModel& model : apis_.models().models) {
    bool decides = false;
    for (const ApiEntry& entry : model.entries) {
      sanitizers_ |= entry.kind == ApiEntryKind::Sanitize;
      decides |= entry.kind == ApiEntryKind::Propagate || entry.kind == ApiEntryKind::Opaque ||
                 entry.kind == ApiEntryKind::Source || entry.kind == ApiEntryKind::Pairs;
    }
    decides_result_.push_back(decides);
  }
  collect_loads();
}

std::uint32_t Solver::find_record(std::uint32_t context, Node node, KeyId key, std::uint8_t mode) const {
  return index_.find({context, node, key, mode}, [&](std::uint32_t number) {
    const Record& record = records_[number];
    return record.context == context && record.node == node && record.key == key && record.mode == mode;
  });
}

void Solver::arrive(const Step& step, FunctionId function, Node node, KeyId key, std::uint32_t since) {
  const std::uint32_t context = records_[step.from].context;
  if (contexts_[context].summary && (is_cell(node) || !in_family(contexts_[context], function))) return;
  // What may go anywhere goes everywhere that what came from a caller may.
  if ((step.mode & (kDown | kTaken)) != 0) {
    const std::uint32_t wider =
        find_record(context, node, key, static_cast<std::uint8_t>(step.mode & ~(kDown | kTaken)));
    if (wider != kNone && records_[wider].since == 0) return;
  }
  const std::uint32_t known = find_record(context, node, key, step.mode);
  if (known != kNone) {
    // Changed at two places: rather than two sets of uses, all uses count.
    if (records_[known].since == 0 || records_[known].since == since) return;
    records_[known].since = 0;
    work_.push_back(known);
    return;
  }
  insert({context, node, key, step.from, function, step.instruction, step.place, since, step.detail,
          step.mode, step.hop});
}

std::uint32_t Solver::insert(const Record& record) {
  if (records_.size() >= max_facts_) {
    stopped_ = true;
    return kNone;
  }
  const auto number = static_cast<std::uint32_t>(records_.size());
  records_.push_back(record);
  index_.add(key_of(record), number, [&](std::uint32_t other) { return key_of(records_[other]); });
  work_.push_back(number);
  return number;
}

void Solver::change(Step step, FunctionId function, Node node, KeyId key, std::uint32_t since) {
  step.mode |= kChanged;
  arrive(step, function, node, key, since);
}

void Solver::to_cell(Step step, Node cell, KeyId key) {
  step.hop = Hop::Store;
  step.mode &= kPassed;
  arrive(step, step.place, cell, key);
}

void Solver::drain() {
  while (!work_.empty()) {
    const std::uint32_t record = work_.front();
    work_.pop_front();
    process(record);
  }
}

void Solver::process(std::uint32_t number) {
  const Record record = records_[number];
  if (is_cell(record.node)) return process_cell(number);
  if ((record.node & kGroupBit) != 0) return process_group(number);
  if ((record.mode & kChanged) != 0) return process_changed(number);
  process_value(number);
}

std::uint32_t Solver::new_context(bool summary, FunctionId function, std::uint32_t variant) {
  Context& context = contexts_.emplace_back();
  context.summary = summary;
  context.function = function;
  context.variant = variant;
  return static_cast<std::uint32_t>(contexts_.size() - 1);
}

std::uint32_t Solver::variant_id(Variant variant) {
  const auto found = std::ranges::find(variants_, variant);
  if (found != variants_.end()) return static_cast<std::uint32_t>(found - variants_.begin());
  variants_.push_back(std::move(variant));
  return static_cast<std::uint32_t>(variants_.size() - 1);
}

/// A summary follows data inside its function and the closures that the function creates.
bool Solver::in_family(const Context& context, FunctionId function) const {
  constexpr int kMaxNesting = 32;
  for (int depth = 0; depth < kMaxNesting; ++depth) {
    if (function == context.function) return true;
    const std::uint32_t parent = code_.function(function).parent;
    if (parent == 0) return false;
    function = code_.id(code_.image_of(function), parent - 1);
  }
  return false;
}

const std::map<std::uint32_t, std::vector<Solver::Seed>>& Solver::seeds_of(LabelId label) {
  const auto [place, added] = seeds_.try_emplace(index(label));
  auto& seeds = place->second;
  if (!added) return seeds;
  const auto& models = apis_.models().models;
  for (const CallId id : apis_.calls_with(label)) {
    const CallSite& site = calls_.site(id);
    const Instruction& call = at(site.caller, site.instruction);
    const auto values = operands(site.caller, call);
    for (const std::uint32_t model : apis_.models_of(id)) {
      for (const ApiEntry& entry : models[model].entries) {
        if (entry.kind != ApiEntryKind::Source || entry.label != label) continue;
        const ApiPort& port = entry.ports.front();
        const KeyId key = port.key == PortKey::Whole ? kWhole : port_key(site.caller, call, port);
        if (port.kind == PortKind::Return && index(call.result) != 0) {
          seeds[model].push_back(
              {site.caller, graph_.node(site.caller, call.result), site.instruction, false, key});
        }
        if (port.kind != PortKind::Pointee && port.kind != PortKind::Self) continue;
        for (std::uint32_t o = 0; o < values.size(); ++o) {
          if (!covers(call, port, o) || index(values[o]) == 0) continue;
          seeds[model].push_back(
              {site.caller, graph_.node(site.caller, values[o]), site.instruction, true, key});
        }
      }
    }
  }
  for (const ParameterSource& source : apis_.parameter_sources()) {
    if (apis_.entry(source.use).label != label) continue;
    const Function& function = code_.function(source.function);
    const std::string_view name = code_.name(source.function);
    const bool method =
        (function.flags & kFunctionClosure) == 0 && (name.starts_with("-[") || name.starts_with("+["));
    const std::uint32_t number = source.parameter + (method ? 1 : 0);
    if (number >= function.parameter_count || !code_.has_body(source.function)) continue;
    seeds[source.use.model].push_back({source.function, graph_.parameter(source.function, number)});
  }
  for (const ConstantUse& use : apis_.constant_uses()) {
    for (const ApiEntry& entry : models[use.model].entries) {
      if (entry.kind != ApiEntryKind::Source || entry.label != label) continue;
      const Instruction& constant = at(use.function, use.instruction);
      if (index(constant.result) == 0) continue;
      seeds[use.model].push_back({use.function, graph_.node(use.function, constant.result), use.instruction});
    }
  }
  return seeds;
}

const std::vector<std::uint32_t>& Solver::sources_of(LabelId label) {
  const auto [place, added] = source_models_.try_emplace(index(label));
  if (added) {
    for (const auto& [model, seeds] : seeds_of(label)) place->second.push_back(model);
  }
  return place->second;
}

void Solver::plant(std::uint32_t run, const Seed& seed) {
  const auto mode = static_cast<std::uint8_t>(seed.changed ? kChanged : 0);
  if (find_record(run, seed.node, seed.key, mode) != kNone) return;
  insert({run, seed.node, seed.key, kNone, seed.function, seed.instruction, seed.function,
          seed.changed ? seed.instruction + 1 : 0, kNone, mode, Hop::Start});
}

std::uint32_t Solver::run(std::uint32_t model, LabelId label, const std::vector<LabelId>& through) {
  Variant variant{through, sanitizers_ ? index(label) : -1};
  std::ranges::sort(variant.through);
  const std::uint32_t number = variant_id(std::move(variant));
  const auto [place, added] = runs_.try_emplace({model, index(label), number}, kNone);
  if (!added) return place->second;
  const auto& seeds = seeds_of(label);
  const auto found = seeds.find(model);
  if (found == seeds.end()) return kNone;
  const std::uint32_t run = new_context(false, {}, number);
  place->second = run;
  contexts_[run].run = static_cast<std::uint32_t>(found_.size());
  const auto first = static_cast<std::uint32_t>(records_.size());
  found_.emplace_back();
  for (const Seed& seed : found->second) plant(run, seed);
  drain();
  found_.back().records = {first, static_cast<std::uint32_t>(records_.size()) - first};
  return run;
}

std::uint32_t Solver::record_at(std::uint32_t run, Node node) {
  Found& found = found_[contexts_[run].run];
  const std::uint32_t end = found.records.first + found.records.count;
  for (std::uint32_t i = found.records.first; !found.indexed && i < end; ++i) {
    if (records_[i].context == run) found.first.try_emplace(records_[i].node, i);
  }
  found.indexed = true;
  const auto first = found.first.find(node);
  return first == found.first.end() ? kNone : first->second;
}

}  // namespace candor
