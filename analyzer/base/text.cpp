#include "base/text.h"

#include <fmt/format.h>

#include <cwchar>

#include "base/utf8.h"

namespace candor {
namespace {

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

/// Calls `emit(code point, its bytes)` for each code point of valid UTF-8.
template <class Emit>
void each_code_point(std::string_view text, Emit emit) {
  while (!text.empty()) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t value = length == 1 ? lead : lead & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length && i < text.size(); ++i) {
      value = (value << 6) | (static_cast<unsigned char>(text[i]) & 0x3F);
    }
    emit(value, text.substr(0, length));
    text.remove_prefix(std::min(length, text.size()));
  }
}

}  // namespace

std::string printable(std::string_view raw) {
  const std::string text = repair_utf8(raw);
  std::string out;
  out.reserve(text.size());
  each_code_point(text, [&](char32_t value, std::string_view bytes) {
    if (!is_control(value)) {
      out += bytes;
    } else if (value < 0x100) {
      fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned>(value));
    } else {
      fmt::format_to(std::back_inserter(out), "\\u{{{:04x}}}", static_cast<unsigned>(value));
    }
  });
  return out;
}

int display_width(std::string_view text) {
  int width = 0;
  each_code_point(text, [&](char32_t value, std::string_view) {
    const int columns = value < 0x80 ? 1 : ::wcwidth(static_cast<wchar_t>(value));
    width += columns < 0 ? 1 : columns;
  });
  return width;
}

}  // namespace candor
