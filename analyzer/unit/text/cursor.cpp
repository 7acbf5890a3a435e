#include <fmt/format.h>

#include <bit>
#include <charconv>
#include <limits>

#include "base/text.h"
#include "base/utf8.h"
#include "unit/text/reader.h"

namespace candor::text {
namespace {

/// Some of a token's text, fit for a message.
std::string excerpt(const Token& token) {
  constexpr std::size_t kLength = 40;
  return printable(cut_utf8(token.text, kLength));
}

std::string describe(const Token& token) {
  switch (token.kind) {
    case TokenKind::End:
      return "the end of the text";
    case TokenKind::String:
      return fmt::format("the string \"{}\"", excerpt(token));
    case TokenKind::Value:
      return fmt::format("the value %{}", token.text.empty() ? std::to_string(token.number) : excerpt(token));
    default:
      return fmt::format("'{}'", excerpt(token));
  }
}

/// The integer that all of `text` is, as 64 bits.
std::optional<std::uint64_t> parse_integer(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const bool hex = text.starts_with("0x") || text.starts_with("0X");
  if (hex) text.remove_prefix(2);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, hex ? 16 : 10);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  constexpr std::uint64_t kLeast = std::uint64_t{1} << 63;
  if (negative && value > kLeast) return std::nullopt;
  return negative ? ~value + 1 : value;
}

std::optional<double> parse_real(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

bool Cursor::accept_word(std::string_view word) {
  if (peek().kind != TokenKind::Word || peek().text != word || peek().first_on_line) return false;
  ++position_;
  return true;
}

bool Cursor::accept_mark(std::string_view mark) {
  if (!sees_mark(mark)) return false;
  ++position_;
  return true;
}

std::unexpected<Error> Cursor::expected(std::string_view what) const {
  return syntax_error(peek().line, peek().column,
                      fmt::format("expected {}, found {}", what, describe(peek())));
}

Status Cursor::expect_mark(std::string_view mark) {
  if (!accept_mark(mark)) return expected(fmt::format("'{}'", mark));
  return {};
}

Result<std::string> Cursor::expect_word(std::string_view what) {
  if (peek().kind != TokenKind::Word) return expected(what);
  return next().text;
}

Result<std::string> Cursor::expect_string(std::string_view what) {
  if (peek().kind != TokenKind::String) return expected(what);
  return next().text;
}

Result<std::string> Cursor::expect_text(std::string_view what) {
  if (peek().kind != TokenKind::String && peek().kind != TokenKind::Word) return expected(what);
  return next().text;
}

Result<std::uint64_t> Cursor::expect_integer(std::string_view what) {
  if (peek().kind != TokenKind::Number) return expected(what);
  const auto value = parse_integer(peek().text);
  if (!value) return expected(what);
  ++position_;
  return *value;
}

Result<std::uint32_t> Cursor::expect_u32(std::string_view what) {
  const auto value = peek().kind == TokenKind::Number ? parse_integer(peek().text) : std::nullopt;
  if (!value || *value > std::numeric_limits<std::uint32_t>::max()) return expected(what);
  ++position_;
  return static_cast<std::uint32_t>(*value);
}

Result<std::uint64_t> Cursor::expect_number(std::string_view what, bool& is_real) {
  is_real = peek().kind == TokenKind::Word && peek().text == "real";
  if (is_real) {
    ++position_;
    return expect_integer("the bits of a real number");
  }
  if (peek().kind != TokenKind::Number) return expected(what);
  if (const auto integer = parse_integer(peek().text)) {
    ++position_;
    return *integer;
  }
  const auto value = parse_real(peek().text);
  if (!value) return expected(what);
  ++position_;
  is_real = true;
  return std::bit_cast<std::uint64_t>(*value);
}

}  // namespace candor::text
