#pragma once
// Line breaking and colour for the text report.

#include <string>
#include <string_view>

namespace candor {

enum class Style { Plain, Bold, Dim, Error, Warning, Note, Heading };

/// Text collected line by line; styles are ANSI sequences when colour is on and nothing when it is off.
class TextLayout {
 public:
  TextLayout(int width, bool color) : width_(width < 40 ? 40 : width), color_(color) {}

  std::string styled(Style style, std::string_view text) const;
  void line(std::string_view text = {});
  /// `text` wrapped at spaces to the width, every line behind `indent` spaces, the first behind `first`
  /// instead. `text` must be printable and unstyled; a word longer than the width keeps its own line.
  void paragraph(std::string_view text, int indent, std::string_view first = {});
  /// A heading with a rule to the right edge.
  void heading(std::string_view text);

  int width() const { return width_; }
  std::string take() { return std::move(out_); }

 private:
  int width_;
  bool color_;
  std::string out_;
};

}  // namespace candor
