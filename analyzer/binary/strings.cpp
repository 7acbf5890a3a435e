#include "binary/strings.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"
#include "base/utf8.h"

namespace candor {
namespace {

/// False when the unit holds as many constants as it may; the first refusal is logged.
bool add_constant(StringId value, StringId section, StringKind kind, std::uint64_t address, Unit& unit,
                  ProblemLog& problems) {
  if (unit.string_constants.size() == limits::kMaxStringConstants) {
    problems.add(ErrorKind::LimitReached,
                 fmt::format("more than {} string constants", limits::kMaxStringConstants));
    return false;
  }
  unit.string_constants.push_back({value, section, kind, 0, address});
  return true;
}

bool is_printable(char character) {
  const auto byte = static_cast<unsigned char>(character);
  return (byte >= 0x20 && byte != 0x7f) || byte == '\t' || byte == '\n' || byte == '\r';
}

}  // namespace

StringId intern_text(Unit& unit, std::string_view text) {
  if (text.size() > limits::kMaxStringLength) text = cut_utf8(text, limits::kMaxStringLength);
  return is_utf8(text) ? unit.intern(text)
                       : unit.intern(cut_utf8(repair_utf8(text), limits::kMaxStringLength));
}

void add_c_strings(const StringSection& section, Unit& unit, ProblemLog& problems) {
  const StringId name = intern_text(unit, section.name);
  const std::string_view text = as_text(section.contents);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\0', begin), text.size());
    if (end > begin && !add_constant(intern_text(unit, text.substr(begin, end - begin)), name, StringKind::C,
                                     section.address + begin, unit, problems)) {
      return;
    }
    begin = end + 1;
  }
}

void add_utf16_strings(const StringSection& section, Unit& unit, ProblemLog& problems) {
  const StringId name = intern_text(unit, section.name);
  const std::size_t count = section.contents.size() / 2;
  const auto unit_at = [&](std::size_t i) { return *load<std::uint16_t>(section.contents, i * 2); };
  for (std::size_t begin = 0; begin < count;) {
    std::size_t end = begin;
    while (end < count && unit_at(end) != 0) ++end;
    const std::size_t length = std::min(end - begin, limits::kMaxStringLength / 2);
    if (length != 0) {
      const std::string text = utf16_to_utf8(section.contents.subspan(begin * 2, length * 2));
      if (!add_constant(intern_text(unit, text), name, StringKind::Utf16, section.address + begin * 2, unit,
                        problems)) {
        return;
      }
    }
    begin = end + 1;
  }
}

void add_printable_strings(const StringSection& section, std::size_t shortest, Unit& unit,
                           ProblemLog& problems) {
  const StringId name = intern_text(unit, section.name);
  const std::string_view text = as_text(section.contents);
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_printable(text[i])) continue;
    const std::string_view run = text.substr(begin, i - begin);
    const bool whole = text[i] == '\0' && run.size() >= shortest && is_utf8(run);
    if (whole &&
        !add_constant(intern_text(unit, run), name, StringKind::C, section.address + begin, unit, problems)) {
      return;
    }
    begin = i + 1;
  }
}

}  // namespace candor
