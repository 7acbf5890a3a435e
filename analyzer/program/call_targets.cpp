#include "program/call_targets.h"

#include <algorithm>

#include "base/limits.h"

namespace candor {

CallTargets::CallTargets(const ProgramCode& code)
    : code_(&code),
      names_(code.program()),
      scopes_(code.program()),
      classes_(code, names_, scopes_),
      storage_(code, names_, scopes_, classes_),
      pool_(code.size()),
      next_definition_(code.size(), 0),
      bound_(code.program().images.size()) {
  for (std::uint32_t i = 0; i < pool_.size(); ++i) pool_[i] = FunctionId{i};
  index_functions();
}

Range CallTargets::add(std::span<const FunctionId> functions) {
  if (functions.empty()) return {};
  if (functions.size() == 1) return just(functions.front());
  const Range range{static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint32_t>(functions.size())};
  pool_.insert(pool_.end(), functions.begin(), functions.end());
  return range;
}

void CallTargets::enter(ImageId image, const ReceiverInference& receivers) {
  image_ = image;
  component_ = code_->program().image(image).component;
  receivers_ = &receivers;
  known_.clear();
  asked_ = asked_super_ = {};
  answers_.clear();
}

const CallTargets::KnownReceiver& CallTargets::known(ReceiverId id) {
  if (known_.size() < receivers_->size()) known_.resize(receivers_->size());
  KnownReceiver& known = known_[index(id)];
  if (known.ready) return known;
  known.ready = true;
  const Receiver& receiver = receivers_->at(id);
  known.names = {static_cast<std::uint32_t>(class_names_.size()),
                 static_cast<std::uint32_t>(receiver.classes.size())};
  class_names_.insert(class_names_.end(), receiver.classes.begin(), receiver.classes.end());
  const bool protocols = receiver.kind == ReceiverKind::ProtocolOnly;
  for (const std::string_view name : receiver.classes) {
    const NameId interned = names_.intern(name);
    for (const ClassNode node :
         protocols ? classes_.adopters(component_, interned) : classes_.find(component_, interned)) {
      known.defined = known.defined || classes_.is_defined(node);
      known.classes.push_back(node);
    }
  }
  return known;
}

CallAnswer CallTargets::message(const MessageQuery& query, ReceiverId receiver) {
  const std::uint64_t question =
      query.super ? id_pair(index(query.owner) * 2 + (query.class_method ? 1 : 0), index(query.selector))
                  : id_pair(index(receiver) * 2 + (query.exact ? 1 : 0), index(query.selector));
  const auto fresh = static_cast<std::uint32_t>(answers_.size());
  const std::uint32_t id = (query.super ? asked_super_ : asked_)(question, fresh);
  if (id == fresh) answers_.push_back(answer(query, receiver));
  CallAnswer result = answers_[id];
  result.classes = known(receiver).names;
  return result;
}

CallAnswer CallTargets::answer(const MessageQuery& query, ReceiverId receiver) {
  found_.clear();
  too_many_ = own_code_ = false;
  CallAnswer result;
  result.reason = collect(query, receiver);
  if (!settle_found()) {
    result.reason = Unresolved::TooManyTargets;
  } else {
    result.targets = add(found_);
    result.own_code = own_code_;
  }
  return result;
}

/// False when there is too much of it.
bool CallTargets::settle_found() {
  if (found_.size() > 1) {
    std::ranges::sort(found_);
    const auto repeated = std::ranges::unique(found_);
    found_.erase(repeated.begin(), repeated.end());
  }
  return !too_many_ && found_.size() <= limits::kMaxCallTargets;
}

std::optional<std::vector<FunctionId>> CallTargets::reached(ImageId image, StringId selector,
                                                            std::span<const ClassNode> classes) {
  component_ = code_->program().image(image).component;
  found_.clear();
  too_many_ = false;
  const NameId name = names_.of(index(image), selector);
  for (const ClassNode node : classes) {
    add_inherited(name, node, false);
    add_below(name, node, false);
  }
  if (!settle_found()) return std::nullopt;
  return found_;
}

Unresolved CallTargets::collect(const MessageQuery& query, ReceiverId id) {
  const NameId selector = names_.of(index(image_), query.selector);
  if (query.super) {
    add_super(names_.of(index(image_), query.owner), selector, query.class_method);
    return Unresolved::None;
  }
  const Receiver& receiver = receivers_->at(id);
  if (receiver.kind == ReceiverKind::Any) {
    add_told(selector, receiver.class_object);
    return Unresolved::AnyReceiver;
  }
  const KnownReceiver& known = this->known(id);
  own_code_ = receiver.kind != ReceiverKind::ProtocolOnly && !known.classes.empty();
  for (const ClassNode node : known.classes) {
    if (!add_inherited(selector, node, receiver.class_object)) own_code_ = false;
    if (!query.exact) add_below(selector, node, receiver.class_object);
  }
  if (receiver.kind == ReceiverKind::ProtocolOnly) return Unresolved::ProtocolReceiver;
  return known.defined ? Unresolved::None : Unresolved::InventedReceiver;
}

/// Adds what the selector alone can mean.
void CallTargets::add_told(NameId selector, bool of_class) {
  const auto all = classes_.implementations(selector, of_class);
  if (of_class) {
    add_met(all, true);
    return;
  }
  for (const Implementation& one : all) {
    if (classes_.can_be_meant(one, selector)) add_met({&one, 1}, true);
  }
}

void CallTargets::add_super(NameId owner, NameId selector, bool of_class) {
  own_code_ = true;
  for (const ClassNode node : classes_.find(component_, owner)) {
    const auto superclass = classes_.superclass(node);
    if (!superclass || !add_inherited(selector, *superclass, of_class)) own_code_ = false;
  }
}

/// Adds what the class has, or else what the nearest class has that it inherits from; false: that is nothing.
bool CallTargets::add_inherited(NameId selector, ClassNode node, bool of_class) {
  constexpr std::size_t kShort = 16;
  const auto all = classes_.implementations(selector, of_class);
  // Most lists are short and have nothing for the class: then its ancestors need not be walked.
  bool any = all.size() > kShort;
  for (const Implementation& one : all.first(std::min(all.size(), kShort))) {
    any = any || classes_.is_inherited(one, node);
  }
  if (!any && !of_class) return false;
  for (ClassNode at = node; any;) {
    if (add_own(all, at)) return true;
    const auto superclass = classes_.superclass(at);
    if (!superclass) break;
    at = *superclass;
  }
  if (!of_class) return false;
  // A root class answers messages to any class with its instance methods.
  const auto of_instances = classes_.implementations(selector, false);
  if (of_instances.empty()) return false;
  while (const auto superclass = classes_.superclass(node)) node = *superclass;
  return add_own(of_instances, node);
}

bool CallTargets::add_own(std::span<const Implementation> all, ClassNode node) {
  return add_met(classes_.own(all, node), false);
}

void CallTargets::add_below(NameId selector, ClassNode node, bool of_class) {
  const auto all = classes_.implementations(selector, of_class);
  if (!all.empty()) add_met(classes_.below(all, node), true);
}

/// Adds what code of the component meets: all of it, or, of methods that replace one another, the first.
bool CallTargets::add_met(std::span<const Implementation> found, bool all) {
  bool met = false;
  for (const Implementation& one : found) {
    if (!scopes_.meets(component_, code_->image_of(one.function))) continue;
    met = true;
    if (found_.size() > 4 * limits::kMaxCallTargets) too_many_ = true;
    if (too_many_) return met;
    found_.push_back(one.function);
    if (!all) return met;
  }
  return met;
}

}  // namespace candor
