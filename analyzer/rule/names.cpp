#include "rule/names.h"

#include <re2/re2.h>

#include <algorithm>

namespace candor {

NamePattern parse_pattern(std::string_view text) {
  if (text == "*") return {PatternKind::Any, ""};
  if (text.starts_with('$') && text.size() > 1) {
    const bool name =
        std::ranges::all_of(text.substr(1), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    if (name) return {PatternKind::Binding, std::string(text.substr(1))};
  }
  const bool front = text.starts_with('*');
  const bool back = text.size() > 1 && text.ends_with('*');
  std::string_view body = text;
  if (front) body.remove_prefix(1);
  if (back) body.remove_suffix(1);
  if (front && back) return {PatternKind::Contains, std::string(body)};
  if (front) return {PatternKind::Suffix, std::string(body)};
  if (back) return {PatternKind::Prefix, std::string(body)};
  return {PatternKind::Exact, std::string(body)};
}

std::string to_string(const NamePattern& pattern) {
  switch (pattern.kind) {
    case PatternKind::Exact:
      return pattern.text;
    case PatternKind::Prefix:
      return pattern.text + "*";
    case PatternKind::Suffix:
      return "*" + pattern.text;
    case PatternKind::Contains:
      return "*" + pattern.text + "*";
    case PatternKind::Any:
      return "*";
    case PatternKind::Binding:
      return "$" + pattern.text;
  }
  return {};
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool matches(const NamePattern& pattern, std::string_view text) {
  switch (pattern.kind) {
    case PatternKind::Exact:
      return text == pattern.text;
    case PatternKind::Prefix:
      return text.starts_with(pattern.text);
    case PatternKind::Suffix:
      return text.ends_with(pattern.text);
    case PatternKind::Contains:
      return text.find(pattern.text) != std::string_view::npos;
    case PatternKind::Any:
      return true;
    case PatternKind::Binding:
      return false;
  }
  return false;
}

std::shared_ptr<const re2::RE2> compile_regex(std::string_view regex, bool ignore_case, std::string& error) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_case_sensitive(!ignore_case);
  auto compiled = std::make_shared<RE2>(re2::StringPiece(regex.data(), regex.size()), options);
  if (!compiled->ok()) {
    error = compiled->error();
    return nullptr;
  }
  return compiled;
}

bool is_excepted(const Names& names, std::string_view text) {
  if (names.except.empty()) return false;
  const std::string lower = names.ignore_case ? to_lower(text) : std::string();
  const std::string_view subject = names.ignore_case ? std::string_view(lower) : text;
  return std::ranges::any_of(names.except,
                             [&](const NamePattern& pattern) { return matches(pattern, subject); });
}

bool matches(const Names& names, const re2::RE2* compiled, std::string_view text) {
  const std::string lower = names.ignore_case ? to_lower(text) : std::string();
  const std::string_view subject = names.ignore_case ? std::string_view(lower) : text;
  const bool found =
      std::ranges::any_of(names.any, [&](const NamePattern& pattern) { return matches(pattern, subject); }) ||
      (compiled != nullptr && RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *compiled));
  return found && !is_excepted(names, text);
}

}  // namespace candor
