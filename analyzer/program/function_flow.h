#pragma once
// The work list that follows functions through a program.

#include <deque>
#include <optional>
#include <vector>

#include "program/function_sets.h"
#include "program/function_values.h"
#include "program/storage_loads.h"
#include "program/value_uses.h"

namespace candor {

/// Nodes are values and memory; what is in a node goes along its edges until nothing changes.
class FunctionFlow {
 public:
  FunctionFlow(const ProgramCode& code, const CallGraph& calls, StorageNames& storage);
  FunctionValues run(std::span<const FunctionOrigin> origins);

 private:
  struct Node {
    enum class Kind : std::uint8_t { Value, Pointee, Storage };
    Kind kind = Kind::Value;
    bool waiting = false;
    std::uint32_t set = FunctionSets::kEmpty;
    FunctionId function{};
    ValueId value{};  // Pointee: that points there
    StorageId storage{};
  };

  std::uint32_t node_of(FunctionId function, ValueId value);
  std::uint32_t pointee_of(FunctionId function, ValueId value);
  std::optional<std::uint32_t> memory_at(FunctionId function, ValueId address);
  void add(std::uint32_t node, std::uint32_t set);

  void follow_value(FunctionId function, ValueId value, std::uint32_t set);
  void give_to_call(FunctionId function, std::uint32_t number, ValueId value, std::uint32_t set);
  void give_to_closure(FunctionId function, const Instruction& closure, ValueId value, std::uint32_t set,
                       bool by_reference);
  void give_to_callers(FunctionId function, std::uint32_t set);
  void link(CallId call, std::uint32_t callees);
  void take_results(CallId call, FunctionId target);
  std::uint32_t set_of(const IdMap& nodes, FunctionId function, ValueId value) const;

  void follow_pointee(FunctionId function, ValueId address, std::uint32_t set, int depth);
  void follow_pointee_out(FunctionId function, ValueId address, std::uint32_t set);
  void follow_storage(StorageId storage, std::uint32_t set);

  /// What the call reaches as far as it is known by now.
  std::span<const FunctionId> targets(CallId call) const;
  /// The parameter that the operand of a call becomes; none: the callee, or more than the target takes.
  std::optional<ValueId> parameter(CallId call, FunctionId target, std::size_t operand) const;
  std::optional<ValueId> captured(FunctionId closure, std::size_t operand, bool by_reference) const;
  bool is_indirect(CallId call) const;
  const Instruction& instruction(CallId call) const;
  std::span<const ValueId> operands(CallId call) const;

  const ProgramCode* code_;
  const CallGraph* calls_;
  StorageNames* storage_;
  UseIndex uses_;
  FunctionSets sets_;
  StorageUses storage_uses_;
  std::vector<Node> nodes_;
  IdMap values_, pointees_, storages_;
  std::deque<std::uint32_t> waiting_;
  IdMap linked_;                              // CallId -> set of callees
  std::vector<std::vector<CallId>> callers_;  // by block or function pointer, by FunctionId
};

}  // namespace candor
