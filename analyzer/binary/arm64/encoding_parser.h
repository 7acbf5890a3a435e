#pragma once
// Reads one type of an encoding after another, with sizes and offsets.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "binary/arm64/type_table.h"

namespace candor::arm64 {

/// One type of an encoding. Sizes are 0 where the encoding does not tell them.
struct EncodedType {
  std::uint32_t type = 0;  // index into the unit's types plus 1; 0: unknown
  std::uint64_t size = 0;  // bytes
  std::uint32_t alignment = 1;
  std::uint32_t unencoded = 0;  // vectors in it, which have no encoding; taken as 16 bytes each
  bool only_unencoded = false;  // nothing else is in it
  bool is_array = false;        // as a parameter, it is passed by its address
};

/// Text that is no encoding gives unknown types; every call moves on, except at the end.
class EncodingParser {
 public:
  /// `text` must not be a string of the table's unit: it may move while types are added.
  EncodingParser(TypeTable& types, std::string_view text) : types_(types), text_(text) {}

  bool at_end() const { return at_ >= text_.size(); }
  bool at_digit() const { return !at_end() && text_[at_] >= '0' && text_[at_] <= '9'; }
  std::size_t position() const { return at_; }
  EncodedType type() { return parse(0, false); }
  /// Digits, which may be none; a sign before them is skipped.
  std::string_view digits();
  /// An unencoded vector of 16 bytes.
  EncodedType vector();

 private:
  struct Layout;
  char next() const { return at_end() ? '\0' : text_[at_]; }
  bool accept(char c);
  std::string_view until(char end);
  EncodedType parse(int depth, bool in_named_fields);
  EncodedType object(int depth, bool in_named_fields);
  EncodedType block(int depth);
  EncodedType pointer(int depth);
  EncodedType array(int depth);
  EncodedType structure(int depth, char close);
  void field(int depth, char close, Layout& layout);
  EncodedType complex(int depth);
  EncodedType scalar(char code);
  bool quotes_class(bool in_named_fields) const;
  void skip_nested(char open);

  TypeTable& types_;
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace candor::arm64
