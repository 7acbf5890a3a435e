#pragma once
// The text form of a unit as tokens: the first step of parse_text.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace candor::text {

enum class TokenKind : std::uint8_t {
  Word,    // letters, digits and _ - + .
  String,  // "…", `text` is what it means
  Number,  // starts with a digit or a minus
  Value,   // %name, %12, %name.12
  Mark,    // one of {}[]()<>:,=@*# or ->
  End,
};

struct Token {
  TokenKind kind = TokenKind::End;
  bool first_on_line = false;
  std::uint32_t line = 0;    // from 1
  std::uint32_t column = 0;  // from 1, in bytes
  std::string text;          // String: unescaped; Value: its name, may be empty
  std::uint32_t number = 0;  // Value: its number; 0: not given
};

/// Splits `text`; the last token is End. Comments run from // to the end of the line.
/// Errors: UnitSyntax with line:column in `where`.
Result<std::vector<Token>> lex(std::string_view text);

/// The error of a place in the text.
std::unexpected<Error> syntax_error(std::uint32_t line, std::uint32_t column, std::string message);

}  // namespace candor::text
