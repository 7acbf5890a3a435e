#pragma once
// What is known of the class of one value.

#include <cstdint>
#include <span>
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
  std::vector<Receiver> arguments;        // of a generic class, by parameter; empty: none are known

  bool operator==(const Receiver&) const = default;
};

/// Then one may still know more of their arguments.
bool has_same_classes(const Receiver& one, const Receiver& other);

/// Whether the unit is of something built, whose metadata tells few types.
constexpr bool is_built(const UnitView& unit) {
  return unit.kind != UnitKind::Source && unit.kind != UnitKind::Sdk;
}

/// What names in the type of a member stand for.
struct MemberScope {
  const Receiver* self = nullptr;                // instancetype; null: nothing is known of it
  std::span<const std::string_view> parameters;  // names of the type parameters that self's arguments are for
};

/// What a declared type alone says, given as its index plus 1.
Receiver declared_receiver(const UnitView& unit, std::uint32_t type_plus_1, const MemberScope& scope);

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
