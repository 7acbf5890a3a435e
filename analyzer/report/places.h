#pragma once
// Paths, places and source lines as the text report shows them.

#include <string>

#include "finding/finding.h"

namespace candor {

/// The part of a path that tells things apart: from inside the bundle when there is only one, from the
/// bundle's own name on when each comes from a path of its own, else all of it. Printable.
std::string shortened(const std::string& path, const ScanResult& result);

/// "App/Ads.m:12:3": what terminals and editors open.
std::string place_in_file(const Location& location, const ScanResult& result);

/// "App/Ads.m:12:3" of source, "App  -[Ads show]+0x1c  0x100004a1c" of an image, and behind
/// it the line in source if that is known.
std::string place_text(const Location& location, const ScanResult& result);

/// "-[Ads show]+0x1c"; not printable text.
std::string symbol_text(const Location& location);

/// A source line without its indentation, printable, at most `width` columns; may be empty.
std::string source_text(std::string line, int width);

}  // namespace candor
