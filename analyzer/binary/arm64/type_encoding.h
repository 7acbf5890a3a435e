#pragma once
// Types of a unit by what Objective-C's type encodings say: how methods, instance variables, properties and
// blocks of an image are declared.

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "binary/arm64/call_shape.h"
#include "unit/unit.h"

namespace candor::arm64 {

/// The types of a unit being built, each once. Indices are those into the unit's types plus 1.
class TypeTable {
 public:
  explicit TypeTable(Unit& unit) : unit_(unit) {}

  /// 0 when there are too many (limits::kMaxTypes).
  std::uint32_t add(const Type& type, const std::vector<TypeMember>& members,
                    const std::vector<StringId>& protocols);
  std::uint32_t object(StringId class_name);
  std::uint32_t class_object(StringId class_name);
  const Unit& unit() const { return unit_; }
  Unit& unit() { return unit_; }

 private:
  Unit& unit_;
  std::map<std::vector<std::uint64_t>, std::uint32_t> same_;
};

/// The shape that a type encoding tells: "v24@0:8@16", also a block's signature, with or without class names
/// in it. `variadic` is never set: encodings do not say.
CallShape read_encoding(TypeTable& types, std::string_view encoding);
/// The type that the encoding of an instance variable or property tells: "@\"NSString\"", "{CGRect=…}". 0:
/// unknown.
std::uint32_t read_encoded_type(TypeTable& types, std::string_view encoding);

/// How a value of a type of the unit (index plus 1) is passed.
Passed passed(const Unit& unit, std::uint32_t type);

}  // namespace candor::arm64
