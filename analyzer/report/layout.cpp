#include "report/layout.h"

#include "base/text.h"

namespace candor {
namespace {

/// ECMA-48 SGR parameters.
std::string_view sequence(Style style) {
  switch (style) {
    case Style::Plain:
      return "";
    case Style::Bold:
      return "1";
    case Style::Dim:
      return "2";
    case Style::Error:
      return "1;31";
    case Style::Warning:
      return "1;33";
    case Style::Note:
      return "1;36";
    case Style::Heading:
      return "1;34";
  }
  return "";
}

}  // namespace

std::string TextLayout::styled(Style style, std::string_view text) const {
  if (!color_ || style == Style::Plain) return std::string(text);
  std::string out = "\x1b[";
  out += sequence(style);
  out += 'm';
  out += text;
  out += "\x1b[0m";
  return out;
}

void TextLayout::line(std::string_view text) {
  out_ += text;
  out_ += '\n';
}

void TextLayout::paragraph(std::string_view text, int indent, std::string_view first) {
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  std::string current = first.empty() ? margin : std::string(first);
  int used = indent;
  bool fresh = true;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    if (word.empty()) continue;
    const int columns = display_width(word);
    if (!fresh && used + 1 + columns > width_) {
      line(current);
      current = margin;
      used = indent;
      fresh = true;
    }
    if (!fresh) {
      current += ' ';
      ++used;
    }
    current += word;
    used += columns;
    fresh = false;
  }
  line(current);
}

void TextLayout::heading(std::string_view text) {
  std::string rule;
  for (int i = display_width(text) + 4; i < width_; ++i) rule += "─";
  line(styled(Style::Heading, "── " + std::string(text) + " " + rule));
}

}  // namespace candor
