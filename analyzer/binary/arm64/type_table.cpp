#include "binary/arm64/type_table.h"

#include <algorithm>
#include <bit>

#include "base/limits.h"

namespace candor::arm64 {
namespace {

constexpr std::uint64_t kWord = 8;
constexpr std::uint64_t kVector = 16;
constexpr std::uint8_t kMostVectors = 4;  // of a homogeneous aggregate

/// What a structure is made of, as far as it matters for whether it travels in v registers.
struct Elements {
  std::uint64_t size = 0;  // of the one kind of float or vector in it; 0: none yet
  bool same = true;        // nothing else is in it
  bool wide = false;       // something in it is aligned like 16 bytes
};

std::uint64_t vector_size(const TypeSpans& types, const Type& vector) {
  std::uint64_t element = 4;
  if (const auto members = types.members_of(vector); !members.empty()) {
    const Type* type = types.at(members[0].type);
    if (type != nullptr && type->size != 0) element = std::min<std::uint64_t>(type->size, kVector);
  }
  return std::bit_ceil(std::max<std::uint64_t>(vector.size, 1) * element);
}

void add_element(Elements& elements, std::uint64_t size) {
  elements.same = elements.same && (elements.size == 0 || elements.size == size);
  elements.size = size;
  elements.wide = elements.wide || size >= kVector;
}

void gather(const TypeSpans& types, std::uint32_t number, int depth, Elements& elements) {
  const Type* type = types.at(number);
  if (type == nullptr || depth > limits::kMaxTypeDepth) {
    elements.same = false;
  } else if (is_vector(*type)) {
    const std::uint64_t size = vector_size(types, *type);
    add_element(elements, size);
    elements.same = elements.same && (size == kWord || size == kVector);
  } else if (type->kind == TypeKind::Array || type->kind == TypeKind::Struct) {
    if (type->members.count == 0) elements.same = false;
    for (const TypeMember& member : types.members_of(*type)) {
      if (!elements.same && elements.wide) break;
      gather(types, member.type, depth + 1, elements);
    }
  } else if (type->kind == TypeKind::Float && type->size != 0) {
    add_element(elements, type->size);
  } else {
    elements.same = false;
    elements.wide = elements.wide || (type->kind == TypeKind::Integer && type->size == kVector);
  }
}

Passed structure(const TypeSpans& types, std::uint32_t number, const Type& type) {
  Elements elements;
  gather(types, number, 0, elements);
  const std::uint64_t count = elements.same && elements.size != 0 ? type.size / elements.size : 0;
  if (count == 0 || count > kMostVectors || type.size % elements.size != 0)
    return passed_structure(type.size, elements.wide ? kVector : kWord);
  return {.kind = count == 1 ? Passed::Kind::Float : Passed::Kind::Vectors,
          .count = static_cast<std::uint8_t>(count),
          .size = type.size,
          .alignment = static_cast<std::uint8_t>(elements.size)};
}

Passed vector(std::uint64_t size) {
  if (size > kVector) return {.kind = Passed::Kind::Memory, .size = static_cast<std::uint32_t>(size)};
  // What is smaller than a d register travels as a number.
  return {.kind = size < kWord ? Passed::Kind::Word : Passed::Kind::Float,
          .size = static_cast<std::uint32_t>(size)};
}

Passed passed_type(const TypeSpans& types, std::uint32_t number, const Type& type) {
  if (is_vector(type)) return vector(vector_size(types, type));
  switch (type.kind) {
    case TypeKind::Void:
      return {.kind = Passed::Kind::Void, .count = 0, .size = 0};
    case TypeKind::Float:
      return {.kind = Passed::Kind::Float, .size = type.size};
    case TypeKind::Struct:
      if (type.size != 0) return structure(types, number, type);
      return {};
    case TypeKind::Boolean:
    case TypeKind::Integer:
      if (type.size > kWord)
        return {.kind = Passed::Kind::Words, .count = 2, .size = kVector, .alignment = kVector};
      return {.size = std::max<std::uint32_t>(type.size, 1)};
    default:
      return {};
  }
}

}  // namespace

std::uint32_t TypeTable::add(const Type& type, const std::vector<TypeMember>& members,
                             const std::vector<StringId>& protocols) {
  std::vector<std::uint64_t> key{static_cast<std::uint64_t>(type.kind), type.flags, index(type.name),
                                 type.size, protocols.size()};
  key.reserve(key.size() + protocols.size() + 3 * members.size());
  for (const StringId protocol : protocols) key.push_back(index(protocol));
  for (const TypeMember& member : members) {
    key.insert(key.end(), {index(member.name), member.type, member.offset});
  }
  const auto [entry, is_new] = same_.emplace(std::move(key), 0);
  if (!is_new) return entry->second;
  Code& code = unit_.code;
  if (same_.size() > limits::kMaxTypes) {
    same_.erase(entry);
    return 0;
  }
  Type record = type;
  record.protocols = {};
  record.members = {};
  if (!protocols.empty()) {
    record.protocols = {static_cast<std::uint32_t>(unit_.names.size()),
                        static_cast<std::uint32_t>(protocols.size())};
    unit_.names.insert(unit_.names.end(), protocols.begin(), protocols.end());
  }
  if (!members.empty()) {
    record.members = {static_cast<std::uint32_t>(code.type_members.size()),
                      static_cast<std::uint32_t>(members.size())};
    code.type_members.insert(code.type_members.end(), members.begin(), members.end());
  }
  code.types.push_back(record);
  entry->second = static_cast<std::uint32_t>(code.types.size());
  return entry->second;
}

std::uint32_t TypeTable::float_vector(std::uint32_t count) {
  const std::uint32_t element = add({.kind = TypeKind::Float, .size = 4});
  return add({.kind = TypeKind::Array, .name = unit_.intern(kVectorName), .size = count},
             {{.type = element}});
}

TypeSpans spans_of(const Unit& unit) { return {unit.code.types, unit.code.type_members}; }
TypeSpans spans_of(const UnitView& unit) { return {unit.code.types, unit.code.type_members}; }

Passed passed(const TypeSpans& types, std::uint32_t number) {
  const Type* type = types.at(number);
  Passed result = type == nullptr ? Passed{} : passed_type(types, number, *type);
  result.type = number;
  return result;
}

Passed passed_structure(std::uint64_t size, std::uint8_t alignment) {
  const auto bytes = static_cast<std::uint32_t>(std::min<std::uint64_t>(size, 0xffffffff));
  if (size <= kWord) return {.size = bytes, .alignment = kWord};
  if (size <= 2 * kWord)
    return {.kind = Passed::Kind::Words, .count = 2, .size = bytes, .alignment = alignment};
  return {.kind = Passed::Kind::Memory, .size = bytes};
}

}  // namespace candor::arm64
