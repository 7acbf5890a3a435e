// The text form of property lists from before XML, still in use for strings files.
#include <fmt/format.h>

#include <algorithm>

#include "base/limits.h"
#include "base/utf8.h"
#include "bundle/property_list.h"

namespace candor::bundle {
namespace {

bool is_bare(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || std::string_view("_$/:.-+").contains(c);
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

class Parser {
 public:
  Parser(std::string_view text, std::uint32_t max_values) : text_(text), max_values_(max_values) {}

  Result<Value> parse() {
    CANDOR_TRY_STATUS(skip_space());
    Result<Value> result = peek() == '{' || peek() == '(' ? value(0) : entries(0, '\0');
    if (!result) return result;
    CANDOR_TRY_STATUS(skip_space());
    if (at_ != text_.size()) return std::unexpected(unexpected("the end").error());
    return result;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  std::unexpected<Error> unexpected(std::string_view expected) const {
    const auto line = 1 + std::ranges::count(text_.substr(0, at_), '\n');
    return fail(ErrorKind::BadPropertyList, fmt::format("{} was expected in line {}", expected, line));
  }

  Status skip_space() {
    while (at_ < text_.size()) {
      const std::string_view rest = text_.substr(at_);
      if (std::string_view(" \t\r\n\f\v").contains(rest[0])) {
        ++at_;
      } else if (rest.starts_with("//")) {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (rest.starts_with("/*")) {
        const std::size_t end = text_.find("*/", at_ + 2);
        if (end == std::string_view::npos) return unexpected("the end of a comment");
        at_ = end + 2;
      } else {
        break;
      }
    }
    return {};
  }

  Status expect(char c) {
    CANDOR_TRY_STATUS(skip_space());
    if (peek() != c || at_ == text_.size()) return unexpected(fmt::format("'{}'", c));
    ++at_;
    return {};
  }

  Result<Value> value(int depth) {
    CANDOR_TRY_STATUS(skip_space());
    if (++values_ > max_values_ || depth > limits::kMaxTreeDepth) {
      return fail(ErrorKind::BadPropertyList,
                  fmt::format("it has more than {} values or nests deeper than {}", max_values_,
                              limits::kMaxTreeDepth));
    }
    switch (peek()) {
      case '{': {
        ++at_;
        CANDOR_TRY(Value result, entries(depth, '}'));
        CANDOR_TRY_STATUS(expect('}'));
        return result;
      }
      case '(':
        return array(depth);
      case '<':
        return data();
      default: {
        CANDOR_TRY(const std::string text, string());
        return make_string(text);
      }
    }
  }

  Result<Value> array(int depth) {
    ++at_;
    Value result = make_array();
    while (true) {
      CANDOR_TRY_STATUS(skip_space());
      if (peek() == ')') break;
      CANDOR_TRY(Value element, value(depth + 1));
      result.children.emplace_back(std::string(), std::move(element));
      CANDOR_TRY_STATUS(skip_space());
      if (peek() != ',') break;
      ++at_;
    }
    CANDOR_TRY_STATUS(expect(')'));
    return result;
  }

  Result<Value> data() {
    ++at_;
    std::string bytes;
    int half = -1;
    for (; at_ < text_.size() && peek() != '>'; ++at_) {
      const int digit = hex_digit(peek());
      if (digit < 0 && !std::string_view(" \t\r\n").contains(peek()))
        return unexpected("a hexadecimal digit");
      if (digit < 0) continue;
      if (half >= 0) bytes += static_cast<char>(half << 4 | digit);
      half = half >= 0 ? -1 : digit;
    }
    CANDOR_TRY_STATUS(expect('>'));
    return make_data(as_byte_span(bytes));
  }

  /// `key = value;` until `end`, which is left for the caller. A strings file may leave out the value.
  Result<Value> entries(int depth, char end) {
    Value result = make_dictionary();
    while (true) {
      CANDOR_TRY_STATUS(skip_space());
      if (at_ == text_.size() || (end != '\0' && peek() == end)) return result;
      CANDOR_TRY(std::string key, string());
      CANDOR_TRY_STATUS(skip_space());
      Value item = make_string(key);
      if (peek() == '=') {
        ++at_;
        CANDOR_TRY(item, value(depth + 1));
      }
      result.children.emplace_back(std::move(key), std::move(item));
      CANDOR_TRY_STATUS(expect(';'));
    }
  }

  Result<std::string> string() {
    const char quote = peek();
    if (quote == '"' || quote == '\'') return quoted(quote);
    const std::size_t start = at_;
    while (at_ < text_.size() && is_bare(text_[at_])) ++at_;
    if (at_ == start) return unexpected("a string");
    return std::string(text_.substr(start, at_ - start));
  }

  Result<std::string> quoted(char quote) {
    std::string result;
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == quote) {
        ++at_;
        return result;
      }
      if (c == '\\') {
        escape(result);
      } else {
        result += c;
      }
    }
    return unexpected(fmt::format("a closing {}", quote));
  }

  /// At a backslash; leaves `at_` on the escape's last character.
  void escape(std::string& out) {
    if (at_ + 1 >= text_.size()) return;
    const char c = text_[++at_];
    if (c == 'U' || c == 'u') return append_utf8(out, code_unit());
    if (c >= '0' && c <= '7') return append_utf8(out, octal());
    constexpr std::string_view kNames = "abfnrtv";
    constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v";
    const std::size_t index = kNames.find(c);
    out += index == std::string_view::npos ? c : kMeanings[index];
  }

  std::uint32_t hex4() {
    std::uint32_t value = 0;
    for (int i = 0; i < 4 && at_ + 1 < text_.size() && hex_digit(text_[at_ + 1]) >= 0; ++i) {
      value = value << 4 | static_cast<std::uint32_t>(hex_digit(text_[++at_]));
    }
    return value;
  }

  std::uint32_t code_unit() {
    const std::uint32_t high = hex4();
    const std::string_view rest = text_.substr(std::min(at_ + 1, text_.size()));
    if (high < 0xd800 || high > 0xdbff || !(rest.starts_with("\\U") || rest.starts_with("\\u"))) return high;
    at_ += 2;
    const std::uint32_t low = hex4();
    return low >= 0xdc00 && low <= 0xdfff ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : high;
  }

  std::uint32_t octal() {
    std::uint32_t value = static_cast<std::uint32_t>(text_[at_] - '0');
    for (int i = 0; i < 2 && at_ + 1 < text_.size() && text_[at_ + 1] >= '0' && text_[at_ + 1] <= '7'; ++i) {
      value = value * 8 + static_cast<std::uint32_t>(text_[++at_] - '0');
    }
    return value;
  }

  std::string_view text_;
  std::uint32_t max_values_;
  std::size_t at_ = 0;
  std::uint32_t values_ = 0;
};

}  // namespace

Result<Value> parse_old_style(std::string_view text, std::uint32_t max_values) {
  return Parser(text, max_values).parse();
}

}  // namespace candor::bundle
