#pragma once
// What the terminal can do, and progress on it.

#include <string>
#include <string_view>

#include "base/result.h"

namespace candor {

/// Whether to colour text on standard output for --color auto|always|never; auto follows NO_COLOR and TERM.
bool use_color(std::string_view choice, bool to_file);

/// Columns of the terminal on standard output, at most 120; 100 when it is none.
int terminal_width();

/// A line on standard error that overwrites itself; silent when that is no terminal or `quiet`.
class ProgressLine {
 public:
  explicit ProgressLine(bool quiet);
  ~ProgressLine();
  void show(std::string_view text);

 private:
  bool active_;
  bool shown_ = false;
};

/// Writes to a file (whole or not at all) or, for an empty path, to standard output. Errors: CannotWrite.
Status write_output(const std::string& path, std::string_view text);

/// Opens those of the three standard descriptors that the caller closed, so that no socket or file gets their
/// number.
void hold_standard_descriptors();

/// "candor: …" on standard error.
void complain(std::string_view text);

}  // namespace candor
