#pragma once
// What is known of the class of one value.

#include <cstdint>
#include <string_view>
#include <vector>

#include "unit/unit.h"

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

  bool operator==(const Receiver&) const = default;
};

/// Whether the unit is of something built, whose metadata tells few types.
constexpr bool is_built(const UnitView& unit) {
  return unit.kind != UnitKind::Source && unit.kind != UnitKind::Sdk;
}

/// What a declared type alone says, given as its index plus 1. `self_type`, when there is one, stands for
/// instancetype.
Receiver declared_receiver(const UnitView& unit, std::uint32_t type_plus_1, const Receiver* self_type);

/// What a type encoding with names says, as instance variables and properties have them: "@\"Name<P>\"".
/// Points into it.
Receiver encoded_receiver(std::string_view encoding);

/// What a value is that two definitions give. What says nothing (nil) does not come here.
Receiver join(const Receiver& one, const Receiver& other);

/// Message sends by what is known of their receivers.
struct ReceiverCounts {
  std::uint32_t known = 0, any = 0, invented = 0, protocol_only = 0;

  void add(ReceiverKind kind);
};

}  // namespace candor
