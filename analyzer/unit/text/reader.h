#pragma once
// Walks the tokens of the text form and fills a unit: the base of parse_text.

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "unit/text/lexer.h"
#include "unit/unit.h"
#include "unit/words.h"

namespace candor::text {

/// A position in the tokens. accept_… moves only over what it asks for, and only on the same line, because a
/// record's attributes stand on its line; expect_… gives an error that says what was expected and what is
/// there.
class Cursor {
 public:
  explicit Cursor(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  const Token& peek(std::size_t ahead = 0) const {
    return tokens_[std::min(position_ + ahead, tokens_.size() - 1)];
  }
  Token next() { return position_ + 1 < tokens_.size() ? tokens_[position_++] : tokens_.back(); }
  bool at_end() const { return peek().kind == TokenKind::End; }
  const std::vector<Token>& tokens() const { return tokens_; }

  /// Whether the next token is on the line of the one before.
  bool same_line() const { return !peek().first_on_line && !at_end(); }
  bool accept_word(std::string_view word);
  /// Marks may also open a line: a list or a body goes over several.
  bool accept_mark(std::string_view mark);
  bool sees_mark(std::string_view mark, std::size_t ahead = 0) const {
    return peek(ahead).kind == TokenKind::Mark && peek(ahead).text == mark;
  }

  Status expect_mark(std::string_view mark);
  Result<std::string> expect_word(std::string_view what);
  Result<std::string> expect_string(std::string_view what);
  /// A string, or a bare word.
  Result<std::string> expect_text(std::string_view what);
  /// An integer as 64 bits: -2^63 … 2^64-1, decimal or hexadecimal.
  Result<std::uint64_t> expect_integer(std::string_view what);
  Result<std::uint32_t> expect_u32(std::string_view what);
  /// An integer or a real; `is_real` tells which. `real 0x…` gives the bits of a double.
  Result<std::uint64_t> expect_number(std::string_view what, bool& is_real);

  /// The error for the next token: "expected WHAT, found …".
  std::unexpected<Error> expected(std::string_view what) const;

 private:
  std::vector<Token> tokens_;
  std::size_t position_ = 0;
};

/// Records that others may refer to before they are read: by name or label, or by number below `count`.
struct NameIndex {
  std::map<std::string, std::uint32_t, std::less<>> first;
  std::uint32_t count = 0;
};

/// The unit being read and what its records may refer to.
struct Reader {
  Cursor cursor;
  Unit unit;
  NameIndex libraries;
  NameIndex functions;
  NameIndex types;
  NameIndex collections;  // numbers only
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint64_t>, std::uint32_t> places;

  explicit Reader(std::vector<Token> tokens);

  Result<StringId> string(std::string_view what);
  Result<StringId> text(std::string_view what);
  /// ` name "text"`, or nothing.
  Status attribute(std::string_view name, StringId& id);
  Status attribute(std::string_view name, std::uint32_t& value);
  Status address(std::uint64_t& address);
  /// `"name"` or `#3`; an index.
  Result<std::uint32_t> reference(const NameIndex& names, std::string_view what);
  /// The label of a type, or "unknown"; an index plus 1.
  Result<std::uint32_t> type_reference();
  /// ` : type`, or nothing.
  Status type_attribute(std::uint32_t& type_plus_1);
  /// ` @ "file":line:column address`, or nothing.
  Status place(std::uint32_t& place_plus_1);
  /// A list of names in <>, or nothing.
  Status name_list(Range& names);

  template <class F, std::size_t N>
  bool accept_flag(F& flags, const words::FlagWord (&table)[N]) {
    for (const auto& [bit, word] : table) {
      if (cursor.accept_word(word)) {
        flags = static_cast<F>(flags | bit);
        return true;
      }
    }
    return false;
  }
  template <class F, std::size_t N>
  void flags(F& flags, const words::FlagWord (&table)[N]) {
    while (accept_flag(flags, table)) {
    }
  }
  /// One word of an enumeration's table.
  template <class E, std::size_t N>
  Status kind(E& kind, const std::string_view (&table)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      if (!cursor.accept_word(table[i])) continue;
      kind = static_cast<E>(i);
      return {};
    }
    std::string expected = "one of";
    for (const std::string_view word : table) expected += " ", expected += word;
    return cursor.expected(expected);
  }
};

// Each reads one record whose head word was taken.
Status read_unit_line(Reader& reader);
Status read_digest(Reader& reader);
Status read_coverage(Reader& reader);
Status read_not_analysed(Reader& reader);
Status read_library(Reader& reader);
Status read_import(Reader& reader);
Status read_export(Reader& reader);
Status read_class_reference(Reader& reader);
Status read_selector(Reader& reader);
Status read_string_constant(Reader& reader);
Status read_resource(Reader& reader);
Status read_problem(Reader& reader);
Status read_class(Reader& reader);
Status read_category(Reader& reader);
Status read_protocol(Reader& reader);
Status read_collection(Reader& reader);
Status read_document(Reader& reader);
Status read_type(Reader& reader);
Status read_function(Reader& reader);

}  // namespace candor::text
