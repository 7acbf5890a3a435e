#pragma once
// Name conditions of rules and signatures: exact names, prefixes, suffixes, parts of texts, regular
// expressions.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace candor {

enum class PatternKind : std::uint8_t {
  Exact,
  Prefix,    // "pre*"
  Suffix,    // "*suf"
  Contains,  // "*mid*"
  Any,       // "*"
  Binding,   // "$sdk": the value bound by for_each, known only during the check
};

struct NamePattern {
  PatternKind kind = PatternKind::Exact;
  std::string text;  // without the asterisks

  bool operator==(const NamePattern&) const = default;
};

/// Holds for a text when one of `any` or the regular expression matches and none of `except` does.
struct Names {
  std::vector<NamePattern> any;
  std::string regex;  // RE2 syntax, searched anywhere in the text; empty: none
  std::vector<NamePattern> except;
  bool ignore_case = false;  // for all of the above; `any` and `except` are kept in lower case then

  bool operator==(const Names&) const = default;
};

/// The pattern that a text of a rule stands for.
NamePattern parse_pattern(std::string_view text);
/// How a rule would write the pattern.
std::string to_string(const NamePattern& pattern);

/// ASCII lower case; other bytes stay.
std::string to_lower(std::string_view text);

bool matches(const NamePattern& pattern, std::string_view text);

/// A regular expression with Candor's options, or nothing when it is invalid; `error` then says why.
std::shared_ptr<const re2::RE2> compile_regex(std::string_view regex, bool ignore_case, std::string& error);

/// One text against one condition, the plain way. `compiled` is the condition's regular expression, or null
/// when it has none.
bool matches(const Names& names, const re2::RE2* compiled, std::string_view text);
/// The `except` part alone.
bool is_excepted(const Names& names, std::string_view text);

}  // namespace candor
