#pragma once
// Which classes the receivers of messages can have: one definition for source and binary code.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "program/class_checks.h"
#include "program/enumerations.h"
#include "program/id_map.h"
#include "program/method_index.h"
#include "program/receiver.h"

namespace candor {

/// A receiver of one unit; equal ones have equal ids.
enum class ReceiverId : std::uint32_t {};
constexpr std::uint32_t index(ReceiverId id) { return static_cast<std::uint32_t>(id); }

/// Receivers of one unit, function by function, from declared types and from what defines each value. The
/// code may be in slot or SSA form; in slot form a slot has the classes of all that is stored in it. Points
/// into its arguments.
class ReceiverInference {
 public:
  ReceiverInference(const MethodIndex& index, const UnitView& unit);

  /// Looks at the values of a function; the questions below are about the last one.
  void enter(const Function& function);
  ReceiverId of(ValueId value) const { return values_[candor::index(value) - 1]; }
  /// False: only nil comes there.
  bool is_known(ValueId value) const { return candor::index(of(value)) != 0; }
  /// The receiver of one message send of the function, its static type included.
  ReceiverId of_send(const Instruction& send);

  const Receiver& at(ReceiverId id) const { return receivers_[candor::index(id)]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(receivers_.size()); }

 private:
  ReceiverId intern(Receiver receiver);
  ReceiverId from_type(std::uint32_t type_plus_1);
  ReceiverId join(ReceiverId a, ReceiverId b);
  ReceiverId declared_of(const Instruction& send);
  std::optional<ReceiverId> checked(const Instruction& send, ReceiverId receiver);
  bool declares(std::string_view class_name, StringId selector) const;
  ReceiverId narrowed(ReceiverId receiver, StringId selector);
  ReceiverId class_object(StringId name);
  ReceiverId function_result(StringId name);
  ReceiverId field(const Instruction& address);
  ReceiverId entry_of(const Function& function, std::uint32_t number);
  ReceiverId entered_as(ReceiverId declared, const Function& function, std::uint32_t number);
  ReceiverId loaded(const Instruction& load);
  ReceiverId element(ValueId collection);
  ReceiverId message_result(ReceiverId receiver, StringId selector);
  Receiver find_result(const Receiver& receiver, std::string_view selector) const;

  bool propagate(const Function& function, bool last);
  void define(const Instruction& instruction);
  void add(std::uint32_t value, ReceiverId receiver);
  void add_operands(const Instruction& instruction, std::size_t first);
  ReceiverId result_of(const Instruction& call);
  void consult(std::uint32_t value);

  const MethodIndex* index_;
  const UnitView* unit_;
  bool built_;
  std::vector<Receiver> receivers_;
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::vector<std::uint32_t> of_types_;  // by type: ReceiverId plus 1
  // Answers given before. Keys: strings, or a receiver and a string or receiver.
  IdMap class_objects_, function_results_, message_results_, joins_, sends_to_class_, narrowed_, fields_;

  std::vector<ReceiverId> values_, before_;
  std::vector<const Instruction*> addresses_;  // of fields, by value; of images only
  ClassChecks checks_;                         // of images only
  Enumerations enumerations_;
  std::vector<bool> fixed_;  // what the declared type says is all
  std::vector<bool> seen_;   // defined in this round
  bool settled_ = true;      // nothing was asked for in this round that is defined later
};

/// Receivers of every value of one function. Indices: value minus 1.
std::vector<Receiver> infer_receivers(const MethodIndex& index, const UnitView& unit,
                                      const Function& function);

/// The receiver of one message send of the function, its static type included.
Receiver receiver_of(const UnitView& unit, const Instruction& send, const std::vector<Receiver>& values);

/// Counts the sends of a source file that coverage counts: those flagged kCallWritten.
ReceiverCounts count_receivers(const MethodIndex& index, const UnitView& unit);

}  // namespace candor
