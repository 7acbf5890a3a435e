#pragma once
// Shapes by name: of the platform's methods and functions (from the SDK's description, which may be absent)
// and of the image's own methods.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "binary/arm64/type_encoding.h"

namespace candor::arm64 {

class PlatformIndex;

class ShapeTable {
 public:
  /// Keeps references to all. `unit` must have its definitions, methods and properties already. `index`: of
  /// `sdk`, for several images; may be null.
  ShapeTable(const UnitView* sdk, Unit& unit, PlatformIndex* index = nullptr);
  ~ShapeTable();

  /// For a message: what all declarations of the selector agree on; where they differ, those of
  /// `class_name` (may be empty) and its superclasses decide, then the image's own, then the most frequent.
  /// Without any declaration: a word for each colon, and a word as result. References stay valid.
  const CallShape& message(std::string_view selector, std::string_view class_name, bool to_class);
  /// The same for a message to anything of which the code around it shows that it gives an object:
  /// declarations that give something else are not meant.
  const CallShape& message_for_object(std::string_view selector);
  /// Of a function of the platform; null when nothing declares it.
  const CallShape* function(std::string_view name);
  /// Of a method of the image by its encoding; `self` is of its class, and property accessors have the type
  /// that the property's attributes tell. Indices into the unit's definitions and methods.
  const CallShape& method(std::uint32_t definition, std::uint32_t method);
  /// By a type encoding: of a block's signature.
  const CallShape& encoding(std::string_view encoding);
  /// Declared type of an instance variable (index into the unit's ivars); 0: unknown.
  std::uint32_t ivar_type(std::uint32_t ivar);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace candor::arm64
