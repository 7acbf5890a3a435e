// The call graph read backwards, and the calls of one place.

#include <algorithm>

#include "program/call_graph.h"
#include "program/function_values.h"

namespace candor {
namespace {

/// Turns counts into ranges that stand one behind another; their own counts become zero, to be filled.
std::uint32_t lay_out(std::vector<Range>& ranges) {
  std::uint32_t first = 0;
  for (Range& range : ranges) {
    range.first = first;
    first += range.count;
    range.count = 0;
  }
  return first;
}

}  // namespace

void CallGraph::index_callers() {
  callers_of_.assign(code_->size(), {});
  for (const CallSite& site : sites_) {
    for (const FunctionId target : targets(site)) ++callers_of_[index(target)].count;
  }
  callers_.resize(lay_out(callers_of_));
  for (std::uint32_t i = 0; i < sites_.size(); ++i) {
    for (const FunctionId target : targets(sites_[i])) {
      Range& range = callers_of_[index(target)];
      callers_[range.first + range.count++] = CallId{i};
    }
  }
}

void CallGraph::index_creations() {
  creations_of_.assign(code_->size(), {});
  for (const PlacedCreation& placed : placed_creations_) ++creations_of_[index(placed.closure)].count;
  creations_.resize(lay_out(creations_of_));
  for (const PlacedCreation& placed : placed_creations_) {
    Range& range = creations_of_[index(placed.closure)];
    creations_[range.first + range.count++] = placed.creation;
  }
  placed_creations_ = {};
}

CallId CallGraph::site_at(FunctionId function, std::uint32_t instruction) const {
  const Range range = by_function_[index(function)];
  const auto own = std::span(sites_).subspan(range.first, range.count);
  const auto found = std::ranges::lower_bound(own, instruction, {}, &CallSite::instruction);
  if (found == own.end() || found->instruction != instruction) return kNoCall;
  return CallId{range.first + static_cast<std::uint32_t>(found - own.begin())};
}

std::span<const CallGraph::Creation> CallGraph::creations(FunctionId closure) const {
  const Range range = creations_of_[index(closure)];
  return std::span(creations_).subspan(range.first, range.count);
}

void CallGraph::keep_values(const FunctionValues& values) {
  std::vector<Range> ranges;
  for (const FunctionSet& set : values.sets) {
    ranges.push_back(
        {static_cast<std::uint32_t>(targets_.size()), static_cast<std::uint32_t>(set.functions.size())});
    targets_.insert(targets_.end(), set.functions.begin(), set.functions.end());
  }
  for (const FunctionValue& one : values.values) {
    if (ranges[one.set].count == 0) continue;
    values_.push_back({id_pair(index(one.function), index(one.value)), ranges[one.set]});
  }
}

void CallGraph::resolve_indirect(const FunctionValues& values) {
  for (CallSite& site : sites_) {
    if (site.reason != Unresolved::UnknownCallee) continue;
    const UnitView& unit = code_->unit(site.caller);
    const ValueId callee = unit.code.operands[unit.code.instructions[site.instruction].operands.first];
    if (values.find(site.caller, callee).too_many) site.reason = Unresolved::TooManyTargets;
    site.targets = range_of(site.caller, callee);
    if (site.targets.count > 0) site.reason = Unresolved::None;
  }
}

Range CallGraph::range_of(FunctionId function, ValueId value) const {
  const std::uint64_t key = id_pair(index(function), index(value));
  const auto found = std::ranges::lower_bound(values_, key, {}, &ValueTargets::key);
  return found == values_.end() || found->key != key ? Range{} : found->functions;
}

std::span<const FunctionId> CallGraph::functions_in(FunctionId function, ValueId value) const {
  const Range range = range_of(function, value);
  return std::span(targets_).subspan(range.first, range.count);
}

std::array<std::uint32_t, kUnresolvedCount> count_unresolved(const CallGraph& calls, const ProgramCode& code,
                                                             ImageId image) {
  std::array<std::uint32_t, kUnresolvedCount> counts{};
  const bool source = code.image_code(image).unit.kind == UnitKind::Source;
  const std::size_t functions = code.image_code(image).unit.code.functions.size();
  for (std::uint32_t i = 0; i < functions; ++i) {
    const FunctionId id = code.id(image, i);
    const Range range = calls.sites_of(id);
    for (const CallSite& site : calls.sites().subspan(range.first, range.count)) {
      const Instruction& call = code.unit(id).code.instructions[site.instruction];
      const auto kind = static_cast<CallKind>(call.kind);
      const bool message = kind == CallKind::Message || kind == CallKind::DynamicMessage;
      if (source && message && (call.flags & kCallWritten) == 0) continue;
      ++counts[static_cast<std::size_t>(site.reason)];
    }
  }
  return counts;
}

ReceiverCounts count_receivers(const CallGraph& calls, const ProgramCode& code, ImageId image) {
  ReceiverCounts counts;
  const UnitView& unit = code.image_code(image).unit;
  for (std::uint32_t i = 0; i < unit.code.functions.size(); ++i) {
    const Range range = calls.sites_of(code.id(image, i));
    for (const CallSite& site : calls.sites().subspan(range.first, range.count)) {
      const auto kind = static_cast<CallKind>(unit.code.instructions[site.instruction].kind);
      if (kind == CallKind::Message || kind == CallKind::DynamicMessage) counts.add(site.receiver);
    }
  }
  return counts;
}

}  // namespace candor
