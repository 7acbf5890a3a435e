#pragma once
// Which classes the receivers of messages can have: one definition for source and binary code.

#include <cstdint>
#include <string_view>
#include <vector>

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

/// Receivers of every value of one function, from declared types and from what defines each value. The code
/// may be in slot or SSA form; in slot form a slot has the classes of all that is stored in it. Indices:
/// value minus 1.
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
