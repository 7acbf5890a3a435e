#pragma once
// The types of a unit that is made from an image: each once, and how values of them are passed.

#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "binary/arm64/call_shape.h"
#include "unit/unit.h"

namespace candor::arm64 {

/// The name of array types that stand for SIMD vectors, which travel in v registers.
inline constexpr std::string_view kVectorName = "vector";
inline bool is_vector(const Type& type) { return type.kind == TypeKind::Array && type.name != StringId{}; }

/// Numbers of types are indices into the unit's types plus 1; 0: unknown.
class TypeTable {
 public:
  explicit TypeTable(Unit& unit) : unit_(unit) {}

  /// The type's ranges are set here. 0 when there are too many (limits::kMaxTypes).
  std::uint32_t add(const Type& type, const std::vector<TypeMember>& members = {},
                    const std::vector<StringId>& protocols = {});
  /// An instance of a class, and a class object. Without a name: id, Class.
  std::uint32_t object(StringId class_name) { return add({.kind = TypeKind::Object, .name = class_name}); }
  std::uint32_t class_object(StringId name) { return add({.kind = TypeKind::ClassType, .name = name}); }
  /// A SIMD vector of `count` floats of 4 bytes, as which vectors without an encoding count.
  std::uint32_t float_vector(std::uint32_t count);
  Unit& unit() { return unit_; }

 private:
  Unit& unit_;
  std::map<std::vector<std::uint64_t>, std::uint32_t> same_;
};

/// Types of a unit, built or only viewed.
struct TypeSpans {
  std::span<const Type> types;
  std::span<const TypeMember> members;
  const Type* at(std::uint32_t type) const {
    return type == 0 || type > types.size() ? nullptr : &types[type - 1];
  }
  std::span<const TypeMember> members_of(const Type& type) const {
    return members.subspan(type.members.first, type.members.count);
  }
};
TypeSpans spans_of(const Unit& unit);
TypeSpans spans_of(const UnitView& unit);

/// How a value of a type is passed.
Passed passed(const TypeSpans& types, std::uint32_t type);
/// The same for a structure of which no more than the size is known.
Passed passed_structure(std::uint64_t size, std::uint8_t alignment = 8);

}  // namespace candor::arm64
