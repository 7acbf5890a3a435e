#include "program/class_flow.h"

#include <algorithm>
#include <iterator>

namespace candor {
namespace {

// More than that is no knowledge.
constexpr std::size_t kMaxFlowingClasses = 16;
// Calls or stores that are followed to learn what one parameter or field holds.
constexpr std::size_t kMaxClassSources = 1000;

}  // namespace

ClassFlow::ClassFlow(const ProgramCode& code, const CallGraph& calls, StorageNames& storage,
                     ProgramNames& names, const ClassTree& tree, std::span<const FunctionOrigin> named)
    : code_(&code),
      calls_(&calls),
      storage_(&storage),
      survey_(survey_objects(code, storage)),
      outside_(code, calls, survey_, named),
      declared_(code, calls.methods(), names, tree),
      uses_(code) {}

std::uint32_t ClassFlow::node_of(FunctionId function, ValueId value) {
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  const std::uint32_t id = values_(id_pair(index(function), index(value)), fresh);
  if (id == fresh)
    nodes_.push_back(
        {.function = function, .value = value, .storage = {}, .flowing = {}, .users = {}, .asking = {}});
  return id;
}

std::uint32_t ClassFlow::node_of(StorageId storage) {
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  const std::uint32_t id = storages_(index(storage), fresh);
  if (id == fresh)
    nodes_.push_back(
        {.function = {}, .value = {}, .storage = storage, .flowing = {}, .users = {}, .asking = {}});
  return id;
}

void ClassFlow::run() {
  for (; expanded_ < nodes_.size(); ++expanded_) expand(expanded_);
  while (!waiting_.empty()) {
    const std::uint32_t id = waiting_.front();
    waiting_.pop_front();
    nodes_[id].waiting = false;
    // A node may flow into itself.
    const FlowingClasses flowing = nodes_[id].flowing;
    for (std::size_t i = 0; i < nodes_[id].asking.size(); ++i) answer_message(id, nodes_[id].asking[i]);
    for (const std::uint32_t user : nodes_[id].users) {
      if (flowing.unknown) {
        set_unknown(user);
      } else {
        add(user, flowing.classes);
      }
    }
  }
}

/// What a message gives, by the classes of its receiver as far as they are known by now.
void ClassFlow::answer_message(std::uint32_t receiver, Asking asking) {
  const FlowingClasses flowing = nodes_[receiver].flowing;
  if (flowing.unknown) return set_unknown(asking.result);
  const ImageId image = code_->image_of(nodes_[receiver].function);
  for (const ClassNode node : flowing.classes) {
    const std::vector<ClassNode> classes = declared_.result(image, node, asking.selector);
    if (classes.empty()) return set_unknown(asking.result);
    add(asking.result, classes);
  }
}

void ClassFlow::changed(std::uint32_t id) {
  if (!nodes_[id].waiting) waiting_.push_back(id);
  nodes_[id].waiting = true;
}

void ClassFlow::set_unknown(std::uint32_t id) {
  FlowingClasses& flowing = nodes_[id].flowing;
  if (flowing.unknown) return;
  flowing = {true, {}};
  changed(id);
}

void ClassFlow::add(std::uint32_t id, std::span<const ClassNode> classes) {
  FlowingClasses& flowing = nodes_[id].flowing;
  if (flowing.unknown || std::ranges::includes(flowing.classes, classes)) return;
  std::vector<ClassNode> both;
  std::ranges::set_union(flowing.classes, classes, std::back_inserter(both));
  if (both.size() > kMaxFlowingClasses) return set_unknown(id);
  flowing.classes = std::move(both);
  changed(id);
}

void ClassFlow::link(std::uint32_t id, std::uint32_t source) {
  if (nodes_[source].flowing.unknown) return set_unknown(id);
  nodes_[source].users.push_back(id);
  add(id, nodes_[source].flowing.classes);
}

void ClassFlow::link(std::uint32_t id, FunctionId function, ValueId source) {
  if (index(source) == 0) return set_unknown(id);
  link(id, node_of(function, source));
}

void ClassFlow::expand(std::uint32_t id) {
  const FunctionId function = nodes_[id].function;
  const ValueId value = nodes_[id].value;
  if (index(value) == 0) return expand_storage(id, nodes_[id].storage);
  const std::vector<ClassNode>& declared = declared_.of(function, value);
  if (!declared.empty()) return add(id, declared);
  const Instruction* made = uses_.of(function).definition(value);
  if (made == nullptr) return expand_entry(id, function, index(value) - 1);
  expand_definition(id, function, *made);
}

/// A parameter or a captured variable.
void ClassFlow::expand_entry(std::uint32_t id, FunctionId function, std::uint32_t number) {
  const Function& entered = code_->function(function);
  const UnitView& unit = code_->unit(function);
  if (number < entered.parameter_count) {
    const auto callers = calls_->callers(function);
    if (outside_.may_call(function) || callers.size() > kMaxClassSources) return set_unknown(id);
    for (const CallId call : callers) {
      const CallSite& site = calls_->site(call);
      const UnitView& from = code_->unit(site.caller);
      const auto given =
          UnitView::slice(from.code.operands, from.code.instructions[site.instruction].operands);
      if (number >= given.size() || nodes_[id].flowing.unknown) return set_unknown(id);
      link(id, site.caller, given[number]);
    }
    return;
  }
  const std::uint32_t capture = number - entered.parameter_count;
  const auto creations = calls_->creations(function);
  const bool by_reference = (unit.code.values[entered.values.first + number].flags & kValueByReference) != 0;
  if (capture >= entered.capture_count || by_reference || creations.empty()) return set_unknown(id);
  for (const CallGraph::Creation& creation : creations) {
    const UnitView& from = code_->unit(creation.creator);
    const auto given =
        UnitView::slice(from.code.operands, from.code.instructions[creation.instruction].operands);
    if (capture >= given.size()) return set_unknown(id);
    link(id, creation.creator, given[capture]);
  }
}

void ClassFlow::expand_storage(std::uint32_t id, StorageId storage) {
  const auto stores = std::ranges::equal_range(survey_.stores, storage, {}, &ObjectStore::storage);
  if (stores.size() > kMaxClassSources) return set_unknown(id);
  // What is only ever cleared gets its objects from elsewhere.
  bool filled = false;
  for (const ObjectStore& store : stores) {
    if (nodes_[id].flowing.unknown) return;
    link(id, store.function, store.value);
    if (index(store.value) == 0) return;
    const Instruction* made = uses_.of(store.function).definition(store.value);
    filled = filled || made == nullptr || made->op != Op::Constant;
  }
  if (!filled) set_unknown(id);
}

void ClassFlow::expand_definition(std::uint32_t id, FunctionId function, const Instruction& made) {
  const auto operands = UnitView::slice(code_->unit(function).code.operands, made.operands);
  switch (made.op) {
    case Op::Constant: {
      const auto kind = static_cast<ConstantKind>(made.kind);
      if (kind != ConstantKind::Null && kind != ConstantKind::Undefined) set_unknown(id);
      return;
    }
    case Op::Copy:
    case Op::Phi:
    case Op::Select:
      for (const ValueId operand : operands.subspan(made.op == Op::Select ? 1 : 0)) {
        link(id, function, operand);
      }
      return;
    case Op::Load:
      return expand_load(id, function, operands[0]);
    case Op::Call:
      return expand_result(id, function, made);
    default:
      return set_unknown(id);
  }
}

void ClassFlow::expand_load(std::uint32_t id, FunctionId function, ValueId address) {
  const ValueUses& uses = uses_.of(function);
  const AddressRoot root = root_of(code_->unit(function), code_->image_of(function), *storage_, address,
                                   [&](ValueId value) { return uses.definition(value); });
  if (root.kind != AddressRoot::Kind::Storage) return set_unknown(id);
  link(id, node_of(root.storage));
}

/// What the receiver's classes, once they are known, say of the result.
void ClassFlow::expand_message(std::uint32_t id, FunctionId function, const Instruction& send) {
  const ValueId value = code_->unit(function).code.operands[send.operands.first];
  if (index(value) == 0) return set_unknown(id);
  const std::uint32_t receiver = node_of(function, value);
  nodes_[receiver].asking.push_back({id, send.name});
  answer_message(receiver, nodes_[receiver].asking.back());
}

void ClassFlow::expand_result(std::uint32_t id, FunctionId function, const Instruction& call) {
  const auto number = static_cast<std::uint32_t>(&call - code_->unit(function).code.instructions.data());
  const CallSite& site = calls_->site(calls_->site_at(function, number));
  const bool open = site.reason == Unresolved::AnyReceiver && !site.class_object;
  if (!site.own_code && open && is_built(code_->unit(function)) && call.operands.count > 0) {
    return expand_message(id, function, call);
  }
  if (!site.own_code) return set_unknown(id);
  for (const FunctionId target : calls_->targets(site)) {
    const UnitView& unit = code_->unit(target);
    for (const Block& block : UnitView::slice(unit.code.blocks, code_->function(target).blocks)) {
      const Instruction& last =
          unit.code.instructions[block.instructions.first + block.instructions.count - 1];
      if (last.op != Op::Return) continue;
      if (last.operands.count == 0 || nodes_[id].flowing.unknown) return set_unknown(id);
      link(id, target, unit.code.operands[last.operands.first]);
    }
  }
}

}  // namespace candor
