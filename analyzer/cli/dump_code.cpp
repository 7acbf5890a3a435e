#include "cli/dump_code.h"

#include <fnmatch.h>

#include <vector>

#include "unit/ssa.h"

namespace candor {
namespace {

/// The names a user may mean: a method is written Class.selector as well.
std::vector<std::string> patterns_of(std::string_view wanted) {
  std::vector<std::string> patterns;
  const auto add = [&](const std::string& name) {
    patterns.push_back(name);
    patterns.push_back(name + "^*");
  };
  // A bracket opens a set of characters in a shell pattern, but begins a method's name here.
  std::string plain;
  for (const char c : wanted) plain += c == '[' || c == ']' ? std::string("\\") + c : std::string(1, c);
  add(plain);
  const std::size_t dot = plain.find('.');
  if (dot == std::string::npos) return patterns;
  for (const char* sign : {"-", "+"}) {
    add(std::string(sign) + "\\[" + plain.substr(0, dot) + " " + plain.substr(dot + 1) + "\\]");
  }
  return patterns;
}

bool is_wanted(const std::vector<std::string>& patterns, const std::string& name) {
  for (const std::string& pattern : patterns) {
    if (fnmatch(pattern.c_str(), name.c_str(), 0) == 0) return true;
  }
  return false;
}

/// The name in `function "-[A b]" (…`, without what a string's quotes escape.
std::string name_in(std::string_view line) {
  std::string name;
  for (std::size_t i = line.find('"') + 1; i < line.size() && line[i] != '"'; ++i) {
    if (line[i] == '\\') ++i;
    if (i < line.size()) name += line[i];
  }
  return name;
}

}  // namespace

std::string code_text(const UnitView& unit, std::string_view wanted, bool ssa) {
  const Code in_ssa = ssa ? build_ssa(unit.code) : Code{};
  UnitView shown = unit;
  if (ssa) shown.code = view_of(in_ssa);
  const std::string all = to_text(shown);
  const std::vector<std::string> patterns = patterns_of(wanted);
  std::string text;
  bool inside = false;
  for (std::string_view rest = all; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end);
    if (line.starts_with("function \"")) inside = is_wanted(patterns, name_in(line));
    if (inside) text += line;
    if (line.starts_with("}")) inside = false;
  }
  return text;
}

}  // namespace candor
