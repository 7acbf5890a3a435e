#include "source/clang/parse/surroundings.h"

#include <clang/Basic/CharInfo.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Lex/Lexer.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

namespace candor::source {
namespace {

constexpr std::size_t kLongestToken = 200;  // characters of a token that are looked at

bool is_word(std::string_view text) { return !text.empty() && clang::isAsciiIdentifierStart(text.front()); }
bool one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  return std::ranges::find(list, text) != list.end();
}

/// Words that stand between a type and what it declares, or before a type.
bool is_type_word(std::string_view word) {
  return word.starts_with("__") || one_of(word, {"const",
                                                 "static",
                                                 "extern",
                                                 "volatile",
                                                 "register",
                                                 "inline",
                                                 "nullable",
                                                 "nonnull",
                                                 "_Nullable",
                                                 "_Nonnull",
                                                 "_Null_unspecified",
                                                 "_Atomic",
                                                 "in",
                                                 "out",
                                                 "inout",
                                                 "null_unspecified",
                                                 "oneway",
                                                 "bycopy",
                                                 "typedef",
                                                 "constexpr",
                                                 "thread_local",
                                                 "mutable",
                                                 "unsigned",
                                                 "virtual",
                                                 "explicit",
                                                 "friend",
                                                 "typename"});
}

void read_after(clang::SourceLocation location, const clang::SourceManager& sources,
                const clang::LangOptions& language, unsigned count, std::vector<std::string>& after) {
  const auto [file, offset] = sources.getDecomposedLoc(location);
  const llvm::StringRef text = sources.getBufferData(file);
  clang::Lexer lexer(sources.getLocForStartOfFile(file), language, text.begin(), text.begin() + offset,
                     text.end());
  clang::Token token;
  lexer.LexFromRawLexer(token);  // the identifier
  while (after.size() < count && token.isNot(clang::tok::eof)) {
    lexer.LexFromRawLexer(token);
    const unsigned start = sources.getFileOffset(token.getLocation());
    after.push_back(text.substr(start, std::min<std::size_t>(token.getLength(), kLongestToken)).str());
  }
}

/// Backwards by characters: words and single characters. A line comment is taken for tokens.
void read_before(clang::SourceLocation location, const clang::SourceManager& sources, unsigned count,
                 std::vector<std::string>& before) {
  const auto [file, offset] = sources.getDecomposedLoc(location);
  const llvm::StringRef text = sources.getBufferData(file);
  std::size_t at = offset;
  while (before.size() < count) {
    while (at > 0 && clang::isWhitespace(text[at - 1])) --at;
    if (at == 0) return;
    if (text.substr(0, at).ends_with("*/")) {
      const auto open = text.substr(0, at - 2).rfind("/*");
      if (open == llvm::StringRef::npos) return;
      at = open;
      continue;
    }
    std::size_t start = at - 1;
    if (clang::isAsciiIdentifierContinue(text[start])) {
      while (start > 0 && at - start < kLongestToken && clang::isAsciiIdentifierContinue(text[start - 1])) {
        --start;
      }
    }
    before.push_back(text.substr(start, at - start).str());
    at = start;
  }
}

/// FOO_BAR and kFoo: the ways constants are written.
bool looks_constant(std::string_view name) {
  if (name.size() > 1 && name[0] == 'k' && clang::isUppercase(name[1])) return true;
  return std::ranges::none_of(name, clang::isLowercase) && name.find('_') != std::string_view::npos;
}

bool looks_type(std::string_view name) {
  return name.ends_with("_t") || (clang::isUppercase(name.front()) && !looks_constant(name));
}

std::string_view at(const std::vector<std::string>& tokens, std::size_t index) {
  return index < tokens.size() ? std::string_view(tokens[index]) : std::string_view();
}

/// Where a declaration may start.
bool starts_declaration(std::string_view before) {
  return before.empty() || is_type_word(before) || one_of(before, {";", "{", "}", "(", ",", "<", ")", ":"});
}

/// `X * …`: whether the stars are a declarator's.
Role role_before_star(const std::string& name, const Surroundings& around) {
  std::size_t next = 0;
  while (one_of(at(around.after, next), {"*", "&", "&&"}) || is_type_word(at(around.after, next))) ++next;
  const std::string_view end = at(around.after, next), behind = at(around.after, next + 1);
  if (!starts_declaration(at(around.before, 0)) || looks_constant(name)) return Role::Value;
  if (one_of(end, {")", ">", ",", "("})) return end == "(" && !looks_type(name) ? Role::Value : Role::Class;
  const bool declared = is_word(end) && (behind.empty() || is_word(behind) ||
                                         one_of(behind, {"=", ";", ",", ")", "[", ":", "{", "(", "@"}));
  return declared ? Role::Class : Role::Value;
}

/// `(X) …`: a cast or a parameter's type when an operand or a word follows.
Role role_in_parentheses(const std::string& name, const Surroundings& around) {
  if (one_of(at(around.before, 1), {"if", "while", "switch", "for", "return", "sizeof"})) return Role::Value;
  const std::string_view next = at(around.after, 1);
  const bool operand = is_word(next) || one_of(next, {"[", "(", "@", "^", "~", "!"}) ||
                       (!next.empty() && (clang::isDigit(next.front()) || next.front() == '"'));
  const bool selector = one_of(at(around.before, 1), {"-", "+", ":"});
  if (looks_constant(name) && !selector) return Role::Value;
  return operand && (looks_type(name) || selector || is_word(next)) ? Role::Type : Role::Value;
}

}  // namespace

Surroundings surroundings(clang::SourceLocation location, const clang::SourceManager& sources,
                          const clang::LangOptions& language, unsigned count) {
  Surroundings around;
  const clang::SourceLocation spelled = sources.getSpellingLoc(location);
  if (spelled.isInvalid()) return around;
  read_before(spelled, sources, count, around.before);
  read_after(spelled, sources, language, count, around.after);
  return around;
}

Role role_of(const std::string& name, const Surroundings& around, bool cxx) {
  const std::string_view before = at(around.before, 0), next = at(around.after, 0);
  if (next == "::") return Role::Qualifier;
  if (one_of(before, {"interface", "implementation"})) return Role::Class;
  if (before == ":" && at(around.before, 2) == "interface") return Role::Class;
  if (before == "[" && is_word(next) && looks_type(name)) return Role::Class;
  if (next == "*" || ((next == "&" || next == "&&") && cxx)) return role_before_star(name, around);
  if (next == ".") return looks_type(name) && !one_of(before, {".", ">"}) ? Role::Class : Role::Value;
  if (before == "(" && next == ")") return role_in_parentheses(name, around);
  if (next == ")" && is_type_word(before) && !one_of(before, {"__unused", "in"})) return Role::Type;
  if (next == "<") {
    const std::string_view argument = at(around.after, 1);
    if (cxx && (is_word(argument) || argument == ">") && looks_type(name)) return Role::Template;
    return looks_type(name) && is_word(argument) && looks_type(std::string(argument)) ? Role::Class
                                                                                      : Role::Value;
  }
  const bool declares = is_word(next) && !one_of(next, {"in", "and", "or", "not", "xor"});
  if (declares && (starts_declaration(before) || looks_type(name)) && before != "[") return Role::Type;
  if (next == "(" && one_of(at(around.after, 1), {"^", "*"}) && starts_declaration(before)) return Role::Type;
  // Type arguments and unnamed parameters.
  const bool listed = one_of(before, {"<", ","}) && one_of(next, {">", ","}) && at(around.after, 1) != "=";
  if (listed && before == "<" && looks_type(name)) return Role::Type;
  return Role::Value;
}

}  // namespace candor::source
