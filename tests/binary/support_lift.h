#pragma once
// What lifting makes of small programs that Clang compiles, as unit text.

#include <string>
#include <string_view>

namespace candor {

/// Objective-C compiled with ARC and blocks, linked for iOS, lifted. `options` are Clang's ("-Os").
class Lifted {
 public:
  Lifted(std::string_view source, std::string_view options, std::string_view extension = "m");
  /// The text of the function of that name without places and types, values numbered as in the unit; what is
  /// not there fails the test.
  std::string function(std::string_view name) const;
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// Whether a function's text has these parts in this order, with anything between them.
bool in_order(std::string_view text, std::initializer_list<std::string_view> parts);

/// Foundation as far as the tests need it.
extern const std::string_view kSmallFoundation;

}  // namespace candor
