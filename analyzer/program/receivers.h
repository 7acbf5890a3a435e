#pragma once
// Which classes the receivers of messages can have: one definition for source and binary code.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "program/id_map.h"
#include "program/method_index.h"

namespace candor {

enum class ReceiverKind : std::uint8_t {
  Known,         // the set of possible declared classes is finite
  Any,           // id, Class, or a value nothing is known of
  Invented,      // a class that is assumed from its name and declared nowhere
  ProtocolOnly,  // id<P>
};

/// What is known of one value that receives messages.
struct Receiver {
  ReceiverKind kind = ReceiverKind::Any;
  bool class_object = false;
  std::vector<std::string_view> classes;  // declared static classes, sorted; subclasses count as well;
                                          // ProtocolOnly: the protocols
};

/// What a declared type alone says, given as its index plus 1. `self_type`, when there is one, stands for
/// instancetype.
Receiver declared_receiver(const UnitView& unit, std::uint32_t type_plus_1, const Receiver* self_type);

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
  /// The receiver of one message send of the function, its static type included.
  ReceiverId of_send(const Instruction& send);

  const Receiver& at(ReceiverId id) const { return receivers_[candor::index(id)]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(receivers_.size()); }

 private:
  ReceiverId intern(Receiver receiver);
  ReceiverId from_type(std::uint32_t type_plus_1);
  ReceiverId join(ReceiverId a, ReceiverId b);
  ReceiverId class_object(StringId name);
  ReceiverId function_result(StringId name);
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
  std::vector<Receiver> receivers_;
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::vector<std::uint32_t> of_types_;  // by type: ReceiverId plus 1
  // Answers given before. Keys: strings, or a receiver and a string or receiver.
  IdMap class_objects_, function_results_, message_results_, joins_, sends_to_class_;

  std::vector<ReceiverId> values_, before_;
  std::vector<bool> fixed_;  // what the declared type says is all
  std::vector<bool> seen_;   // defined in this round
  bool settled_ = true;      // nothing was asked for in this round that is defined later
};

/// Receivers of every value of one function. Indices: value minus 1.
std::vector<Receiver> infer_receivers(const MethodIndex& index, const UnitView& unit,
                                      const Function& function);

/// The receiver of one message send of the function, its static type included.
Receiver receiver_of(const UnitView& unit, const Instruction& send, const std::vector<Receiver>& values);

/// Message sends of a unit by what is known of their receivers.
struct ReceiverCounts {
  std::uint32_t known = 0, any = 0, invented = 0, protocol_only = 0;
};

/// Counts the sends that coverage counts: those flagged kCallWritten in source, all others in an image.
ReceiverCounts count_receivers(const MethodIndex& index, const UnitView& unit);

}  // namespace candor
