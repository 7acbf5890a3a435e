#include "unit/text/lexer.h"

#include <fmt/format.h>

#include <optional>

namespace candor::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_word(char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '+' || c == '.'; }

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Result<std::vector<Token>> run() {
    while (true) {
      skip_blank();
      Token token = start();
      if (at_end()) {
        tokens_.push_back(token);
        return std::move(tokens_);
      }
      CANDOR_TRY_STATUS(read(token));
      tokens_.push_back(std::move(token));
    }
  }

 private:
  bool at_end() const { return position_ == text_.size(); }
  char peek(std::size_t ahead = 0) const {
    return position_ + ahead < text_.size() ? text_[position_ + ahead] : '\0';
  }
  std::uint32_t column() const { return static_cast<std::uint32_t>(position_ - line_start_ + 1); }

  Token start() {
    Token token;
    token.first_on_line = first_on_line_;
    token.line = line_;
    token.column = column();
    first_on_line_ = false;
    return token;
  }

  void skip_blank() {
    while (!at_end()) {
      if (peek() == '\n') {
        ++position_, ++line_;
        line_start_ = position_;
        first_on_line_ = true;
      } else if (peek() == ' ' || peek() == '\t' || peek() == '\r') {
        ++position_;
      } else if (peek() == '/' && peek(1) == '/') {
        while (!at_end() && peek() != '\n') ++position_;
      } else {
        return;
      }
    }
  }

  Status read(Token& token) {
    const char c = peek();
    if (c == '"') return read_string(token);
    if (c == '%') return read_value(token);
    if (c == '-' && peek(1) == '>') return read_mark(token, 2);
    if (is_digit(c) || (c == '-' && is_digit(peek(1)))) return read_number(token);
    if (is_letter(c)) return read_word(token);
    if (std::string_view("{}[]()<>:,=@*#").find(c) != std::string_view::npos) return read_mark(token, 1);
    return syntax_error(line_, column(),
                        fmt::format("expected a token, found byte {:#04x}", static_cast<unsigned char>(c)));
  }

  Status read_mark(Token& token, std::size_t length) {
    token.kind = TokenKind::Mark;
    token.text = text_.substr(position_, length);
    position_ += length;
    return {};
  }

  Status read_word(Token& token) {
    token.kind = TokenKind::Word;
    while (is_word(peek()) && !(peek() == '-' && peek(1) == '>')) token.text += text_[position_++];
    return {};
  }

  Status read_number(Token& token) {
    token.kind = TokenKind::Number;
    const bool hex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
    token.text += text_[position_++];
    while (is_letter(peek()) || is_digit(peek()) || peek() == '.' || is_exponent_sign(hex)) {
      token.text += text_[position_++];
    }
    return {};
  }
  bool is_exponent_sign(bool hex) const {
    const char before = text_[position_ - 1];
    return !hex && (peek() == '-' || peek() == '+') && (before == 'e' || before == 'E') && is_digit(peek(1));
  }

  Status read_string(Token& token) {
    token.kind = TokenKind::String;
    ++position_;
    while (peek() != '"') {
      if (at_end() || peek() == '\n') {
        return syntax_error(token.line, token.column, "expected '\"' at the end of the string");
      }
      if (peek() == '\\') {
        CANDOR_TRY_STATUS(read_escape(token));
      } else {
        token.text += text_[position_++];
      }
    }
    ++position_;
    return {};
  }

  Status read_escape(Token& token) {
    constexpr std::string_view kLetters = "nrt0\"\\";
    constexpr std::string_view kMeanings("\n\r\t\0\"\\", 6);
    const char letter = peek(1);
    if (letter == 'x' && hex_digit(peek(2)) >= 0 && hex_digit(peek(3)) >= 0) {
      token.text += static_cast<char>(hex_digit(peek(2)) * 16 + hex_digit(peek(3)));
      position_ += 4;
      return {};
    }
    const std::size_t found = letter == '\0' ? std::string_view::npos : kLetters.find(letter);
    if (found == std::string_view::npos) {
      return syntax_error(line_, column(), R"(expected one of \n \r \t \0 \" \\ \xNN)");
    }
    token.text += kMeanings[found];
    position_ += 2;
    return {};
  }

  Status read_value(Token& token) {
    token.kind = TokenKind::Value;
    ++position_;
    if (is_digit(peek())) return read_value_number(token);
    if (peek() == '"') {
      CANDOR_TRY_STATUS(read_string(token));
      token.kind = TokenKind::Value;
    } else {
      while (is_letter(peek()) || is_digit(peek())) token.text += text_[position_++];
    }
    if (token.text.empty())
      return syntax_error(token.line, token.column, "expected a name or number after %");
    if (peek() != '.') return {};
    ++position_;
    return read_value_number(token);
  }

  Status read_value_number(Token& token) {
    constexpr std::uint32_t kMaxValue = 1'000'000;  // of one function written as text
    std::uint32_t number = 0;
    while (is_digit(peek()) && number <= kMaxValue) {
      number = number * 10 + static_cast<std::uint32_t>(text_[position_++] - '0');
    }
    if (number == 0 || number > kMaxValue) {
      return syntax_error(token.line, token.column,
                          fmt::format("expected a value number from 1 to {}", kMaxValue));
    }
    token.number = number;
    return {};
  }

  std::string_view text_;
  std::size_t position_ = 0;
  std::size_t line_start_ = 0;
  std::uint32_t line_ = 1;
  bool first_on_line_ = true;
  std::vector<Token> tokens_;
};

}  // namespace

Result<std::vector<Token>> lex(std::string_view text) { return Lexer(text).run(); }

std::unexpected<Error> syntax_error(std::uint32_t line, std::uint32_t column, std::string message) {
  return fail(ErrorKind::UnitSyntax, std::move(message), fmt::format("{}:{}", line, column));
}

}  // namespace candor::text
