// Messages to objects of unknown class, narrowed to the classes that flow into their receivers.

#include <algorithm>
#include <optional>

#include "program/call_targets.h"
#include "program/class_flow.h"

namespace candor {
namespace {

/// A message that may be known better, and whom to ask for its receiver.
struct Open {
  std::uint32_t site = 0;
  std::uint32_t asked = 0;
};

/// In an image also where no code of the program can be meant: nothing declares its variables, so that this
/// is how the classes of their objects become known. `implemented`: some method has the selector, though it
/// need not be among the targets.
bool is_open(const UnitView& unit, const CallSite& site, const Instruction& call, bool implemented) {
  if ((call.flags & kCallSuper) != 0) return false;
  if (site.class_object || call.operands.count == 0) return false;
  if (site.reason == Unresolved::TooManyTargets) return true;
  const bool any = site.reason == Unresolved::AnyReceiver || site.reason == Unresolved::ProtocolReceiver;
  return any && (implemented || is_built(unit));
}

}  // namespace

bool CallGraph::narrow_receivers(CallTargets& known, std::span<const FunctionOrigin> named) {
  std::optional<ClassFlow> flow;
  std::vector<Open> open;
  for (std::uint32_t i = 0; i < sites_.size(); ++i) {
    const UnitView& unit = code_->unit(sites_[i].caller);
    const Instruction& call = unit.code.instructions[sites_[i].instruction];
    if (static_cast<CallKind>(call.kind) != CallKind::Message) continue;
    const NameId selector = known.names().of(index(code_->image_of(sites_[i].caller)), call.name);
    const bool implemented = !known.classes().implementations(selector, false).empty();
    if (!is_open(unit, sites_[i], call, implemented)) continue;
    const ValueId receiver = unit.code.operands[call.operands.first];
    if (index(receiver) == 0) continue;
    if (!flow) flow.emplace(*code_, *this, known.storage(), known.names(), known.classes(), named);
    open.push_back({i, flow->ask(sites_[i].caller, receiver)});
  }
  if (!flow) return false;
  flow->run();
  bool any = false;
  ClassLists lists;
  for (const Open& one : open) {
    const FlowingClasses& flowing = flow->answer(one.asked);
    if (flowing.unknown || flowing.classes.empty()) continue;
    any = narrow(known, lists, sites_[one.site], flowing.classes) || any;
  }
  return any;
}

bool CallGraph::narrow(CallTargets& known, ClassLists& lists, CallSite& site,
                       std::span<const ClassNode> classes) {
  const UnitView& unit = code_->unit(site.caller);
  const StringId selector = unit.code.instructions[site.instruction].name;
  const auto found = known.reached(code_->image_of(site.caller), selector, classes);
  if (!found) return false;
  const auto [list, added] = lists.try_emplace({classes.begin(), classes.end()});
  if (added) {
    list->second = {static_cast<std::uint32_t>(classes_.size()), static_cast<std::uint32_t>(classes.size())};
    for (const ClassNode node : classes) classes_.push_back(known.names().text(known.classes().name(node)));
    std::ranges::sort(std::span(classes_).subspan(list->second.first));
  }
  Range names = list->second;
  if (found->empty() && !keep_declaring(unit, selector, names)) return false;
  site.reason = Unresolved::None;
  site.receiver = ReceiverKind::Known;
  site.targets = {static_cast<std::uint32_t>(targets_.size()), static_cast<std::uint32_t>(found->size())};
  targets_.insert(targets_.end(), found->begin(), found->end());
  site.classes = names;
  return true;
}

/// Classes that do not even declare the method are not all that comes here, but what comes may be of
/// subclasses that do. False: nothing tells that.
bool CallGraph::keep_declaring(const UnitView& unit, StringId selector, Range& names) {
  std::vector<std::string_view> kept;
  bool changed = false;
  for (std::uint32_t i = 0; i < names.count; ++i) {
    const std::string_view name = classes_[names.first + i];
    if (methods_->find_method(name, false, unit.string(selector))) {
      kept.push_back(name);
      continue;
    }
    if (!is_built(unit)) return false;
    const auto narrower = methods_->narrower(name, unit.string(selector));
    if (narrower.empty()) return false;
    kept.insert(kept.end(), narrower.begin(), narrower.end());
    changed = true;
  }
  if (!changed) return true;
  std::ranges::sort(kept);
  const auto repeated = std::ranges::unique(kept);
  kept.erase(repeated.begin(), repeated.end());
  names = {static_cast<std::uint32_t>(classes_.size()), static_cast<std::uint32_t>(kept.size())};
  classes_.insert(classes_.end(), kept.begin(), kept.end());
  return true;
}

}  // namespace candor
