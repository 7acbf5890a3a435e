#pragma once
// What Candor sees in one unit, as rows that print as text and as JSON.

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "unit/unit.h"

namespace candor {

/// One line of a dump. `text` is the line for people, without indentation; `depth` indents it below the row
/// before.
struct DumpRow {
  std::string text;
  nlohmann::ordered_json json;
  int depth = 0;
};

struct DumpSection {
  std::string name;  // "imports", "classes", "info-plist" …
  std::vector<DumpRow> rows;
};

/// Sections in a fixed order; empty ones are left out.
std::vector<DumpSection> dump_sections(const UnitView& unit);

/// The names a user may ask for.
const std::vector<std::string>& dump_section_names();

/// "executable", "library", "plist" … for a unit.
std::string_view kind_text(UnitKind kind);
std::string_view document_text(DocumentKind kind);

}  // namespace candor
