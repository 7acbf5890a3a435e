#include "cli/dump_code.h"

#include <fnmatch.h>

#include <algorithm>
#include <vector>

#include "cli/dump_machine.h"
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

/// Where functions begin, ascending.
std::vector<std::uint64_t> begins_of(const UnitView& unit) {
  std::vector<std::uint64_t> begins;
  for (const Function& function : unit.code.functions) begins.push_back(function.address);
  std::ranges::sort(begins);
  return begins;
}

}  // namespace

std::string code_text(const UnitView& unit, std::string_view wanted, bool ssa) {
  const Code in_ssa = ssa ? build_ssa(unit.code) : Code{};
  UnitView shown = unit;
  if (ssa) shown.code = view_of(in_ssa);
  const std::string all = to_text(shown);
  const std::vector<std::string> patterns = patterns_of(wanted);
  const Disassembly machine = disassembly_of(unit);
  const std::vector<std::uint64_t> begins = begins_of(unit);
  std::uint32_t number = 0;  // of the function whose text comes next
  std::string text, function;
  for (std::string_view rest = all; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end);
    const bool head = line.starts_with("function \"");
    if (head || !function.empty()) function += line;
    const bool last = head ? !line.ends_with("{\n") : line.starts_with("}");
    if (function.empty() || !last) continue;
    if (is_wanted(patterns, name_in(function))) {
      const auto next = std::ranges::upper_bound(begins, unit.code.functions[number].address);
      text += machine.empty() ? function
                              : beside_machine_code(function, machine, next == begins.end() ? 0 : *next);
    }
    function.clear();
    ++number;
  }
  return text;
}

}  // namespace candor
