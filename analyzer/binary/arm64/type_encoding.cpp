#include "binary/arm64/type_encoding.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/limits.h"
#include "binary/arm64/encoding_parser.h"

namespace candor::arm64 {
namespace {

/// Clang writes behind each argument where it would stand if all were on the stack. These numbers tell the
/// sizes of what the types leave open.
struct Argument {
  EncodedType type;
  std::uint64_t offset = 0;
  bool offset_known = false;
};

/// Numbers are promoted like arguments without a declaration, and arrays are passed by address.
std::uint64_t frame_size(const EncodedType& type) {
  return type.is_array ? 8 : std::max<std::uint64_t>(type.size, type.size == 0 ? 0 : 4);
}

std::uint64_t to_number(std::string_view digits) {
  std::uint64_t value = 0;
  for (const char digit : digits)
    value = std::min<std::uint64_t>(value * 10 + static_cast<std::uint64_t>(digit - '0'), 0xffffffff);
  return value;
}

bool take(std::string_view& digits, std::uint64_t expected) {
  const std::string text = std::to_string(expected);
  if (!digits.starts_with(text)) return false;
  digits.remove_prefix(text.size());
  return true;
}

class ShapeReader {
 public:
  ShapeReader(TypeTable& types, std::string_view text) : types_(types), parser_(types, text) {}

  CallShape read() {
    CallShape shape;
    // Vectors have no encoding: their place is empty.
    const Argument result{.type = parser_.at_digit() ? parser_.vector() : parser_.type()};
    frame_ = to_number(parser_.digits());
    while (!parser_.at_end() && arguments_.size() < limits::kMaxTypeMembers) {
      arguments_.push_back({.type = parser_.type()});
      place(parser_.digits());
    }
    shape.result = pass(result, 0);
    for (std::size_t i = 0; i < arguments_.size() && i < limits::kMaxTypeMembers; ++i) {
      shape.parameters.push_back(pass(arguments_[i], room_of(i)));
    }
    return shape;
  }

 private:
  /// The digits behind the last argument: its offset, and those of vectors behind it.
  void place(std::string_view digits) {
    if (behind_vector_ != 0) {
      expected_ = behind_vector(digits, behind_vector_);
      expected_known_ = expected_ != 0;
    }
    behind_vector_ = 0;
    std::string_view rest = digits;
    if (expected_known_ && take(rest, expected_) && !rest.empty() && place_vectors(rest)) return;
    Argument& last = arguments_.back();
    last.offset = to_number(digits);
    last.offset_known = !digits.empty();
    expect_behind(last);
  }

  bool place_vectors(std::string_view rest) {
    const std::size_t first = arguments_.size();
    std::uint64_t offset = expected_ + frame_size(arguments_.back().type);
    while (offset != 0 && take(rest, offset) && arguments_.size() < limits::kMaxTypeMembers) {
      arguments_.push_back({.type = parser_.vector(), .offset = offset, .offset_known = true});
      if (rest.empty()) {
        arguments_[first - 1].offset = expected_;
        arguments_[first - 1].offset_known = true;
        behind_vector_ = offset;
        return true;
      }
      offset = behind_vector(rest, offset);
    }
    arguments_.resize(first);
    return false;
  }

  /// With what the digits behind a vector at `offset` begin, given the sizes that vectors have; 0: with none.
  static std::uint64_t behind_vector(std::string_view digits, std::uint64_t offset) {
    for (const std::uint64_t size : {16, 8, 32}) {
      if (digits.starts_with(std::to_string(offset + size))) return offset + size;
    }
    return 0;
  }

  void expect_behind(const Argument& argument) {
    const std::uint64_t size = frame_size(argument.type);
    expected_ = argument.offset + size;
    expected_known_ = argument.offset_known && size != 0;
  }

  /// Bytes between an argument and the next one; 0: unknown.
  std::uint64_t room_of(std::size_t i) const {
    const bool is_last = i + 1 == arguments_.size();
    const std::uint64_t end = is_last ? frame_ : arguments_[i + 1].offset;
    if (!arguments_[i].offset_known || (!is_last && !arguments_[i + 1].offset_known)) return 0;
    return end > arguments_[i].offset ? end - arguments_[i].offset : 0;
  }

  Passed pass(const Argument& argument, std::uint64_t room) {
    const EncodedType& type = argument.type;
    const Type* record = spans_of(types_.unit()).at(type.type);
    if (type.is_array && record != nullptr) return passed_array(*record);
    const bool is_structure = record != nullptr && record->kind == TypeKind::Struct;
    if (room != 0 && room != frame_size(type)) {
      if (record != nullptr && is_vector(*record))
        return passed(spans_of(types_.unit()), types_.float_vector(static_cast<std::uint32_t>(room / 4)));
      if (is_structure && (type.size == 0 || type.unencoded != 0)) return passed_by_room(type, room);
    }
    return passed(spans_of(types_.unit()), type.type);
  }

  Passed passed_array(const Type& array) {
    const auto members = spans_of(types_.unit()).members_of(array);
    const std::vector<TypeMember> pointee(members.begin(), members.end());
    return passed(spans_of(types_.unit()), types_.add({.kind = TypeKind::Pointer, .size = 8}, pointee));
  }

  /// A structure whose size its fields do not tell: it holds vectors, or its fields are left out.
  Passed passed_by_room(const EncodedType& type, std::uint64_t room) {
    const std::uint64_t count = std::max<std::uint32_t>(type.unencoded, 1);
    const std::uint64_t each = room / count;
    Passed result = passed_structure(room);
    const bool are_vectors = type.only_unencoded && (each == 16 || (each == 8 && type.unencoded != 0));
    if (are_vectors && room % count == 0 && count <= 4) {
      result = {.kind = count == 1 ? Passed::Kind::Float : Passed::Kind::Vectors,
                .count = static_cast<std::uint8_t>(count),
                .size = static_cast<std::uint32_t>(room),
                .alignment = static_cast<std::uint8_t>(each)};
    }
    result.type = type.type;
    return result;
  }

  TypeTable& types_;
  EncodingParser parser_;
  std::uint64_t frame_ = 0;
  std::uint64_t expected_ = 0;  // where the next argument stands if nothing without an encoding comes before
  bool expected_known_ = true;
  std::uint64_t behind_vector_ = 0;  // offset of a vector that is the last argument so far; 0: it is none
  std::vector<Argument> arguments_;
};

}  // namespace

CallShape read_encoding(TypeTable& types, std::string_view encoding) {
  const std::string text(encoding);  // the unit's strings move
  return ShapeReader(types, text).read();
}

std::uint32_t read_encoded_type(TypeTable& types, std::string_view encoding) {
  const std::string text(encoding);
  if (text.empty()) return 0;
  return EncodingParser(types, text).type().type;
}

PropertyAttributes read_property_attributes(TypeTable& types, std::string_view attributes) {
  PropertyAttributes result;
  if (!attributes.starts_with('T')) return result;
  const std::string all(attributes.substr(1));  // the unit's strings move
  const std::string_view text = all;
  std::size_t at = 0;
  if (!text.starts_with(',')) {
    EncodingParser parser(types, text);
    result.type = parser.type().type;
    at = parser.position();
  }
  while ((at = text.find(',', at)) != std::string_view::npos) {
    const std::string_view attribute = text.substr(at + 1, text.find(',', at + 1) - at - 1);
    if (attribute.starts_with('G')) result.getter = attribute.substr(1);
    if (attribute.starts_with('S')) result.setter = attribute.substr(1);
    ++at;
  }
  return result;
}

}  // namespace candor::arm64
