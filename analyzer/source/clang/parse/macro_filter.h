#pragma once
// Unknown macros, known by their form alone: annotations and statements go, method macros become methods.

#include <clang/Lex/Preprocessor.h>
#include <clang/Lex/Token.h>

#include <cstdint>
#include <string>
#include <vector>

namespace clang {
class Sema;
}

namespace candor::source {

/// Sees each token once, before the parser. A name in capitals that nothing declares is
///  - a method, when it has parentheses and a body follows between `@implementation` and `@end`:
///    `FOO_METHOD(run:(id)x) { … }` becomes `- (void)run:(id)x { … }`;
///  - nothing, with its parentheses, where it stands alone between declarations, before one or behind one.
/// Everywhere else it stays: a constant or a function.
class MacroFilter {
 public:
  explicit MacroFilter(clang::Preprocessor& preprocessor) : preprocessor_(preprocessor) {}

  void know(clang::Sema* sema) { sema_ = sema; }
  /// May change the token and lex further ones.
  void filter(clang::Token& token);
  /// Whether the filter itself is lexing: such tokens are no new ones.
  bool busy() const { return busy_; }

 private:
  enum class Container { None, Interface, Protocol, Implementation };
  enum class Verdict { Keep, Drop, Method };

  bool is_unknown(const clang::Token& token) const;
  Verdict judge(const clang::Token& token) const;
  void lex(clang::Token& token);
  std::vector<clang::Token> take_parentheses();
  void become_method(clang::Token& token);
  void follow(const clang::Token& token);
  void follow_directive(const clang::Token& token, clang::tok::ObjCKeywordKind word);

  clang::Preprocessor& preprocessor_;
  clang::Sema* sema_ = nullptr;
  bool busy_ = false;
  Container container_ = Container::None;
  std::uint32_t braces_ = 0, parentheses_ = 0;
  bool declaration_starts_ = true;  // nothing of the next declaration or statement was seen
  clang::tok::TokenKind last_ = clang::tok::unknown, before_last_ = clang::tok::unknown;
  bool in_head_ = false;   // the line of `@interface` and its like may still go on
  bool after_at_ = false;  // the last token is the word of an at-directive
};

}  // namespace candor::source
