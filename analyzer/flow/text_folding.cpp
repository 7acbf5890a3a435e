#include "flow/text_folding.h"

#include <algorithm>

namespace candor {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
char to_lower_case(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char to_upper_case(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

int base64_value(char c) {
  if (is_upper(c)) return c - 'A';
  if (is_lower(c)) return c - 'a' + 26;
  if (is_digit(c)) return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return -1;
}

}  // namespace

std::string capitalized(std::string_view text) {
  std::string out(text);
  bool inside = false;
  for (char& c : out) {
    const bool letter = is_upper(c) || is_lower(c);
    c = inside ? to_lower_case(c) : to_upper_case(c);
    inside = letter || is_digit(c);
  }
  return out;
}

std::optional<std::string> decode_base64(std::string_view text) {
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  while (text.ends_with('=') || text.ends_with('\n')) text.remove_suffix(1);
  for (const char c : text) {
    if (c == '\n' || c == '\r') continue;
    const int value = base64_value(c);
    if (value < 0) return std::nullopt;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xff);
  }
  return out;
}

std::optional<std::string> fill_format(std::string_view format, std::span<const std::string> values) {
  std::string out;
  std::size_t next = 0;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      out += format[i];
      continue;
    }
    if (++i == format.size()) return std::nullopt;
    if (format[i] == '%') {
      out += '%';
      continue;
    }
    std::size_t position = next;
    std::size_t digits = i;
    while (digits < format.size() && is_digit(format[digits])) ++digits;
    if (digits > i && digits - i < 3 && digits < format.size() && format[digits] == '$') {
      position = 0;
      for (; i < digits; ++i) position = position * 10 + static_cast<std::size_t>(format[i] - '0');
      if (position-- == 0) return std::nullopt;
      i = digits + 1;
    } else {
      ++next;
    }
    constexpr std::string_view kModifiers = "-+ #0123456789.hlqLztj";
    while (i < format.size() && kModifiers.find(format[i]) != std::string_view::npos) ++i;
    constexpr std::string_view kConversions = "@sSdiuCc";
    if (i >= format.size() || kConversions.find(format[i]) == std::string_view::npos) return std::nullopt;
    if (position >= values.size()) return std::nullopt;
    out += values[position];
  }
  return out;
}

std::optional<std::string> fold_one(Folding folding, std::string_view text) {
  std::string out(text);
  switch (folding) {
    case Folding::Capitalize:
      return capitalized(text);
    case Folding::Lowercase:
      std::ranges::transform(out, out.begin(), to_lower_case);
      return out;
    case Folding::Uppercase:
      std::ranges::transform(out, out.begin(), to_upper_case);
      return out;
    case Folding::Base64:
      return decode_base64(text);
    case Folding::Reverse:
      std::ranges::reverse(out);
      return out;
    default:
      return out;
  }
}

}  // namespace candor
