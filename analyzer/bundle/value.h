#pragma once
// The tree every metadata format is decoded into before it goes into a unit as a document.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_reader.h"
#include "unit/unit.h"

namespace candor::bundle {

struct Member;

/// As TreeNode, with its children inside. Depth is capped where trees are made, so recursion is safe.
struct Value {
  NodeKind kind = NodeKind::Null;
  std::string text;
  std::uint64_t bits = 0;
  std::vector<Member> children;

  /// A dictionary's value; null when there is none or this is no dictionary.
  const Value* find(std::string_view key) const;
  bool is_true() const { return kind == NodeKind::Boolean && bits != 0; }
};

/// One child of an array or a dictionary; an array's have no key.
struct Member {
  std::string key;
  Value value;
};

Value make_boolean(bool value);
Value make_integer(std::int64_t value);
/// Makes the text valid UTF-8.
Value make_string(std::string_view text);
/// Base64 of the first limits::kMaxDataBytes bytes.
Value make_data(ByteSpan bytes);
/// Seconds since 1970; the text is ISO 8601 in UTC.
Value make_date(std::int64_t seconds);
Value make_dictionary();
Value make_array();

/// The bytes that make_data() kept.
std::string data_bytes(const Value& data);

/// Adds a document to the unit, its nodes breadth-first so that children stand behind their parent.
void add_document(Unit& unit, DocumentKind kind, std::string_view origin, const Value& root);

}  // namespace candor::bundle
