#pragma once
// String constants of a section, the same for every image format.

#include <cstdint>
#include <string_view>

#include "base/problem.h"
#include "unit/unit.h"

namespace candor {

/// Interns text from a file: repaired UTF-8, cut at limits::kMaxStringLength.
StringId intern_text(Unit& unit, std::string_view text);

/// Where string constants stand.
struct StringSection {
  std::string_view name;      // as StringConstant::section
  std::uint64_t address = 0;  // of the first byte
  ByteSpan contents;
};

/// Adds every non-empty NUL-terminated string. Text behind the last NUL is added too.
void add_c_strings(const StringSection& section, Unit& unit, ProblemLog& problems);
/// Adds every non-empty little-endian UTF-16 string ended by a zero unit.
void add_utf16_strings(const StringSection& section, Unit& unit, ProblemLog& problems);
/// Adds every run of at least `shortest` printable characters that a NUL ends, for sections that mix text
/// with other data.
void add_printable_strings(const StringSection& section, std::size_t shortest, Unit& unit,
                           ProblemLog& problems);

}  // namespace candor
