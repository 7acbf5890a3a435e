#include "program/function_flow.h"

#include <algorithm>

namespace candor {

FunctionFlow::FunctionFlow(const ProgramCode& code, const CallGraph& calls, StorageNames& storage)
    : code_(&code), calls_(&calls), storage_(&storage), uses_(code), callers_(code.size()) {}

FunctionValues FunctionFlow::run(std::span<const FunctionOrigin> origins) {
  if (!origins.empty()) storage_uses_ = index_storage_uses(*code_, *storage_);
  for (const FunctionOrigin& origin : origins) {
    add(node_of(origin.function, origin.value), sets_.just(origin.named));
  }
  while (!waiting_.empty()) {
    const std::uint32_t id = waiting_.front();
    waiting_.pop_front();
    nodes_[id].waiting = false;
    const Node node = nodes_[id];
    switch (node.kind) {
      case Node::Kind::Value:
        follow_value(node.function, node.value, node.set);
        break;
      case Node::Kind::Pointee:
        follow_pointee(node.function, node.value, node.set, 0);
        follow_pointee_out(node.function, node.value, node.set);
        break;
      case Node::Kind::Storage:
        follow_storage(node.storage, node.set);
        break;
    }
  }
  FunctionValues result;
  for (const Node& node : nodes_) {
    if (node.kind == Node::Kind::Value) result.values.push_back({node.function, node.value, node.set});
  }
  std::ranges::sort(result.values, {},
                    [](const FunctionValue& one) { return id_pair(index(one.function), index(one.value)); });
  result.sets = sets_.take();
  return result;
}

std::uint32_t FunctionFlow::node_of(FunctionId function, ValueId value) {
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  const std::uint32_t id = values_(id_pair(index(function), index(value)), fresh);
  if (id == fresh) nodes_.push_back({.function = function, .value = value});
  return id;
}

std::uint32_t FunctionFlow::pointee_of(FunctionId function, ValueId value) {
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  const std::uint32_t id = pointees_(id_pair(index(function), index(value)), fresh);
  if (id == fresh) nodes_.push_back({.kind = Node::Kind::Pointee, .function = function, .value = value});
  return id;
}

std::optional<std::uint32_t> FunctionFlow::memory_at(FunctionId function, ValueId address) {
  const ValueUses& uses = uses_.of(function);
  const AddressRoot root = root_of(code_->unit(function), code_->image_of(function), *storage_, address,
                                   [&](ValueId value) { return uses.definition(value); });
  if (root.kind == AddressRoot::Kind::Unknown) return std::nullopt;
  if (root.kind == AddressRoot::Kind::Local) return pointee_of(function, root.value);
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  const std::uint32_t id = storages_(index(root.storage), fresh);
  if (id == fresh) nodes_.push_back({.kind = Node::Kind::Storage, .storage = root.storage});
  return id;
}

void FunctionFlow::add(std::uint32_t id, std::uint32_t set) {
  Node& node = nodes_[id];
  const std::uint32_t joined = sets_.join(node.set, set);
  if (joined == node.set) return;
  node.set = joined;
  if (!node.waiting) waiting_.push_back(id);
  node.waiting = true;
}

void FunctionFlow::follow_value(FunctionId function, ValueId value, std::uint32_t set) {
  const ValueUses& uses = uses_.of(function);
  for (const std::uint32_t number : uses.of(value)) {
    const Instruction& use = uses.instruction(number);
    const auto operands = uses.operands(use);
    switch (use.op) {
      case Op::Copy:
      case Op::Phi:
        add(node_of(function, use.result), set);
        break;
      case Op::Select:
        if (operands[1] == value || operands[2] == value) add(node_of(function, use.result), set);
        break;
      case Op::Store:
        if (operands[1] != value) break;
        if (const auto memory = memory_at(function, operands[0])) add(*memory, set);
        break;
      case Op::Call:
        give_to_call(function, number, value, set);
        break;
      case Op::Closure:
        give_to_closure(function, use, value, set, false);
        break;
      case Op::Return:
        give_to_callers(function, set);
        break;
      default:
        break;
    }
  }
}

void FunctionFlow::follow_storage(StorageId storage, std::uint32_t set) {
  const auto of_it = [storage](const std::vector<StorageLoad>& all) {
    return std::ranges::equal_range(all, storage, {}, &StorageLoad::storage);
  };
  for (const StorageLoad& load : of_it(storage_uses_.loads)) add(node_of(load.function, load.value), set);
  for (const StorageLoad& address : of_it(storage_uses_.addresses)) {
    add(pointee_of(address.function, address.value), set);
  }
}

const FunctionSet& FunctionValues::find(FunctionId function, ValueId value) const {
  const auto key = [](const FunctionValue& one) { return id_pair(index(one.function), index(one.value)); };
  const std::uint64_t wanted = id_pair(index(function), index(value));
  const auto found = std::ranges::lower_bound(values, wanted, {}, key);
  return sets[found == values.end() || key(*found) != wanted ? FunctionSets::kEmpty : found->set];
}

FunctionValues follow_functions(const ProgramCode& code, const CallGraph& calls, StorageNames& storage,
                                std::span<const FunctionOrigin> origins) {
  return FunctionFlow(code, calls, storage).run(origins);
}

}  // namespace candor
