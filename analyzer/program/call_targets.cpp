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

std::uint32_t CallTargets::receiver_id(const Receiver& receiver) {
  const auto fresh = static_cast<std::uint32_t>(receivers_.size());
  const auto kind = static_cast<std::uint32_t>(receiver.kind) << 1 | (receiver.class_object ? 1 : 0);
  std::uint32_t id = 0;
  if (receiver.classes.size() <= 1) {
    const NameId name = receiver.classes.empty() ? NameId{} : names_.intern(receiver.classes.front());
    id = single_receivers_(id_pair(kind, index(name)), fresh);
  } else {
    std::string key(1, static_cast<char>(kind));
    for (const std::string_view name : receiver.classes)
      key += std::to_string(index(names_.intern(name))) + ' ';
    id = other_receivers_.try_emplace(std::move(key), fresh).first->second;
  }
  if (id == fresh) {
    receivers_.push_back({receiver,
                          {static_cast<std::uint32_t>(class_names_.size()),
                           static_cast<std::uint32_t>(receiver.classes.size())}});
    class_names_.insert(class_names_.end(), receiver.classes.begin(), receiver.classes.end());
  }
  return id;
}

CallAnswer CallTargets::message(const MessageQuery& query, const Receiver& receiver) {
  const std::uint32_t id = receiver_id(receiver);
  const std::uint32_t flags = (query.super ? 2 : 0) | (query.exact ? 1 : 0);
  const NameId owner = query.super ? names_.of(query.unit, query.owner) : NameId{};
  const auto next = [](const IdMap& map) { return static_cast<std::uint32_t>(map.size()); };
  const std::uint32_t context =
      contexts_(id_pair(index(query.component) << 2 | flags, index(owner)), next(contexts_));
  const std::uint32_t asker = askers_(id_pair(context, id), next(askers_));
  const std::uint64_t question = id_pair(asker, index(selector_of(query)));
  if (const std::uint32_t* known = asked_.find(question)) return answers_[*known];
  asked_(question, static_cast<std::uint32_t>(answers_.size()));
  answers_.push_back(answer(query, receiver));
  answers_.back().classes = receivers_[id].names;
  return answers_.back();
}

CallAnswer CallTargets::answer(const MessageQuery& query, const Receiver& receiver) {
  found_.clear();
  too_many_ = false;
  CallAnswer result;
  result.reason = collect(query, receiver);
  std::ranges::sort(found_);
  const auto repeated = std::ranges::unique(found_);
  found_.erase(repeated.begin(), repeated.end());
  if (too_many_ || found_.size() > limits::kMaxCallTargets) {
    result.reason = Unresolved::TooManyTargets;
  } else {
    result.targets = add(found_);
  }
  return result;
}

Unresolved CallTargets::collect(const MessageQuery& query, const Receiver& receiver) {
  if (query.super) {
    add_super(query, receiver.class_object);
    return Unresolved::None;
  }
  switch (receiver.kind) {
    case ReceiverKind::Known:
    case ReceiverKind::Invented:
      return add_known(query, receiver) ? Unresolved::None : Unresolved::InventedReceiver;
    case ReceiverKind::ProtocolOnly:
      add_protocol(query, receiver);
      return Unresolved::ProtocolReceiver;
    case ReceiverKind::Any:
      break;
  }
  add_met(query, classes_.implementations(selector_of(query), receiver.class_object), true);
  return Unresolved::AnyReceiver;
}

/// Whether anything defines one of the classes.
bool CallTargets::add_known(const MessageQuery& query, const Receiver& receiver) {
  bool defined = false;
  for (const std::string_view name : receiver.classes) {
    for (const ClassNode node : classes_.find(query.component, names_.intern(name))) {
      defined = defined || classes_.is_defined(node);
      add_inherited(query, node, receiver.class_object);
      if (!query.exact) add_below(query, node, receiver.class_object);
    }
  }
  return defined;
}

void CallTargets::add_super(const MessageQuery& query, bool of_class) {
  for (const ClassNode node : classes_.find(query.component, names_.of(query.unit, query.owner))) {
    if (const auto superclass = classes_.superclass(node)) add_inherited(query, *superclass, of_class);
  }
}

void CallTargets::add_protocol(const MessageQuery& query, const Receiver& receiver) {
  for (const std::string_view protocol : receiver.classes) {
    for (const ClassNode node : classes_.adopters(query.component, names_.intern(protocol))) {
      add_inherited(query, node, receiver.class_object);
      add_below(query, node, receiver.class_object);
    }
  }
}

void CallTargets::add_inherited(const MessageQuery& query, ClassNode node, bool of_class) {
  while (!add_own(query, node, of_class)) {
    const auto superclass = classes_.superclass(node);
    if (!superclass) {
      // A root class answers messages to any class with its instance methods.
      if (of_class) add_own(query, node, false);
      return;
    }
    node = *superclass;
  }
}

bool CallTargets::add_own(const MessageQuery& query, ClassNode node, bool of_class) {
  const auto all = classes_.implementations(selector_of(query), of_class);
  return !all.empty() && add_met(query, classes_.own(all, node), false);
}

void CallTargets::add_below(const MessageQuery& query, ClassNode node, bool of_class) {
  const auto all = classes_.implementations(selector_of(query), of_class);
  if (!all.empty()) add_met(query, classes_.below(all, node), true);
}

/// Adds what code of the component meets: all of it, or, of methods that replace one another, the first.
bool CallTargets::add_met(const MessageQuery& query, std::span<const Implementation> found, bool all) {
  bool met = false;
  for (const Implementation& one : found) {
    if (!scopes_.meets(query.component, code_->image_of(one.function))) continue;
    met = true;
    if (found_.size() > 4 * limits::kMaxCallTargets) too_many_ = true;
    if (too_many_) return met;
    found_.push_back(one.function);
    if (!all) return met;
  }
  return met;
}

}  // namespace candor
