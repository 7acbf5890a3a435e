#include "report/places.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace candor {
namespace {

std::string_view first_segment(std::string_view path) { return path.substr(0, path.find('/')); }

}  // namespace

std::string shortened(const std::string& path, const ScanResult& result) {
  const auto beside = std::ranges::count_if(result.bundles, [&](const ScannedBundle& bundle) {
    return first_segment(bundle.path) == first_segment(path);
  });
  if (beside > 1) return printable(path);
  for (const ScannedBundle& bundle : result.bundles) {
    if (path != bundle.path && !path.starts_with(bundle.path + "/")) continue;
    const bool alone = result.bundles.size() == 1 && path != bundle.path;
    const std::size_t name = bundle.path.rfind('/') + 1;
    return printable(path.substr(alone ? bundle.path.size() + 1 : name));
  }
  return printable(path);
}

std::string place_in_file(const Location& location, const ScanResult& result) {
  std::string text = location.file.empty() ? shortened(location.artifact, result) : printable(location.file);
  if (location.line) text += fmt::format(":{}", *location.line);
  if (location.line && location.column) text += fmt::format(":{}", *location.column);
  return text;
}

std::string symbol_text(const Location& location) {
  return location.offset == 0 ? location.symbol : fmt::format("{}+{:#x}", location.symbol, location.offset);
}

std::string place_text(const Location& location, const ScanResult& result) {
  if (!location.address) return place_in_file(location, result);
  std::string text = shortened(location.artifact, result);
  if (!location.symbol.empty()) text += "  " + printable(symbol_text(location));
  text += fmt::format("  {:#x}", *location.address);
  if (location.line) text += "  " + place_in_file(location, result);
  return text;
}

std::string source_text(std::string line, int width) {
  const std::size_t start = line.find_first_not_of(" \t");
  if (start == std::string::npos) return {};
  line.erase(0, start);
  for (std::size_t tab = 0; (tab = line.find('\t', tab)) != std::string::npos;) line[tab] = ' ';
  if (line.ends_with('\r')) line.pop_back();
  std::string text = printable(line);
  if (display_width(text) <= width) return text;
  while (display_width(text) > width - 2) {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
    text.pop_back();
  }
  return text + " …";
}

}  // namespace candor
