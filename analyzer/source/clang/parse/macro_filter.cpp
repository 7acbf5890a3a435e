#include "source/clang/parse/macro_filter.h"

#include <clang/Basic/CharInfo.h>
#include <clang/Sema/IdentifierResolver.h>
#include <clang/Sema/Sema.h>
#include <llvm/ADT/STLExtras.h>

#include <algorithm>

#include "source/clang/parse/surroundings.h"

namespace candor::source {
namespace {

using clang::Token;
namespace tok = clang::tok;

constexpr std::size_t kMaxArguments = 10'000;  // tokens between a macro's parentheses
constexpr unsigned kLookAhead = 4;

bool is_shouted(llvm::StringRef name) {
  return name.size() > 2 && clang::isUppercase(name.front()) &&
         std::ranges::none_of(name, clang::isLowercase);
}

/// The two tokens behind an identifier's parentheses, or behind it when it has none.
struct Behind {
  bool parentheses = false;
  std::string first, second;
};

bool is_word(const std::string& text) { return !text.empty() && clang::isAsciiIdentifierStart(text.front()); }

/// Words that begin a declaration and are no variable's name.
bool begins_declaration(const std::string& text) {
  static constexpr llvm::StringLiteral kWords[] = {
      "extern", "static", "typedef", "void",      "int",      "const",   "class",    "struct", "enum",
      "union",  "inline", "BOOL",    "id",        "char",     "bool",    "float",    "double", "unsigned",
      "long",   "short",  "using",   "namespace", "template", "virtual", "explicit", "auto",   "constexpr"};
  return text == "@" || text == "#" || llvm::is_contained(kWords, llvm::StringRef(text));
}

Behind behind(const Token& token, const clang::Preprocessor& preprocessor) {
  const auto& sources = preprocessor.getSourceManager();
  const auto& language = preprocessor.getLangOpts();
  const auto location = sources.getSpellingLoc(token.getLocation());
  const auto [file, offset] = sources.getDecomposedLoc(location);
  const llvm::StringRef text = sources.getBufferData(file);
  clang::Lexer lexer(sources.getLocForStartOfFile(file), language, text.begin(), text.begin() + offset,
                     text.end());
  Token next;
  lexer.LexFromRawLexer(next);
  lexer.LexFromRawLexer(next);
  Behind found;
  if (next.is(tok::l_paren)) {
    found.parentheses = true;
    std::size_t depth = 0, count = 0;
    do {
      if (next.is(tok::l_paren)) ++depth;
      if (next.is(tok::r_paren)) --depth;
      lexer.LexFromRawLexer(next);
    } while (depth > 0 && next.isNot(tok::eof) && ++count < kMaxArguments);
  }
  const auto spelled = [&] {
    return text.substr(sources.getFileOffset(next.getLocation()), std::min(next.getLength(), 64u)).str();
  };
  found.first = spelled();
  lexer.LexFromRawLexer(next);
  found.second = spelled();
  return found;
}

}  // namespace

bool MacroFilter::is_unknown(const Token& token) const {
  if (token.isNot(tok::identifier) || !sema_) return false;
  clang::IdentifierInfo* name = token.getIdentifierInfo();
  if (!name || !is_shouted(name->getName())) return false;
  // The SDK's headers define what they use.
  if (preprocessor_.getSourceManager().isInSystemHeader(token.getLocation())) return false;
  return !name->hasMacroDefinition() && sema_->IdResolver.begin(name) == sema_->IdResolver.end();
}

MacroFilter::Verdict MacroFilter::judge(const Token& token) const {
  if (last_ == tok::at || after_at_ || parentheses_ > 1) return Verdict::Keep;
  const Behind next = behind(token, preprocessor_);
  const bool underscored = token.getIdentifierInfo()->getName().contains('_');
  const bool outside = braces_ == 0 && parentheses_ == 0;
  const bool starts = declaration_starts_ || (in_head_ && token.isAtStartOfLine());
  if (starts && outside) {
    if (next.parentheses) {
      const bool body = next.first == "{";
      if (body) return container_ == Container::Implementation ? Verdict::Method : Verdict::Keep;
      return Verdict::Drop;
    }
    if (begins_declaration(next.first) || next.first == "-" || next.first == "+") return Verdict::Drop;
    // `} NAME;` names what the braces describe.
    if (next.first == ";" && last_ != tok::r_brace) return Verdict::Drop;
  }
  // Before a type and what it declares: `FOO_EXPORT Type *name`.
  const bool typed =
      is_word(next.first) && (is_word(next.second) || next.second == "*" || next.second == "<");
  if (!next.parentheses && typed && underscored && (starts || last_ == tok::l_paren)) {
    return Verdict::Drop;
  }
  if (!next.parentheses && begins_declaration(next.first) && starts) return Verdict::Drop;
  // Behind a declaration: `- (void)run FOO_AVAILABLE(9_0);`, `kFirst FOO_NAME(first),`.
  const bool ends = next.first == ";" || next.first == "{" || next.first == "," || next.first == "}" ||
                    next.first == "=" || next.first == "__attribute__" ||
                    (is_word(next.first) && is_shouted(next.first));
  const bool after_name = last_ == tok::identifier || last_ == tok::numeric_constant;
  const bool after_function = last_ == tok::r_paren && container_ == Container::None;
  if (!ends || parentheses_ > 0 || starts) return Verdict::Keep;
  if (container_ != Container::None && braces_ == 0 && after_name && (next.parentheses || underscored)) {
    return Verdict::Drop;
  }
  if (after_function && braces_ == 0 && (next.parentheses || underscored)) return Verdict::Drop;
  const bool long_enough = before_last_ != tok::unknown && before_last_ != tok::kw_static;
  return after_name && long_enough && underscored && next.parentheses && last_ != tok::unknown &&
                 (braces_ == 0 || next.first != ";")
             ? Verdict::Drop
             : Verdict::Keep;
}

void MacroFilter::lex(Token& token) {
  busy_ = true;
  preprocessor_.Lex(token);
  busy_ = false;
}

/// The tokens between the parentheses that come next.
std::vector<Token> MacroFilter::take_parentheses() {
  std::vector<Token> inner;
  Token token;
  lex(token);
  std::size_t depth = 1;
  while (token.isNot(tok::eof) && inner.size() < kMaxArguments) {
    lex(token);
    if (token.is(tok::l_paren)) ++depth;
    if (token.is(tok::r_paren) && --depth == 0) break;
    if (token.isNot(tok::eof)) inner.push_back(token);
  }
  return inner;
}

namespace {

using Tokens = std::vector<Token>;

/// The arguments of a macro: split at commas that no bracket encloses.
std::vector<Tokens> arguments(const Tokens& inner) {
  std::vector<Tokens> list(1);
  int depth = 0;
  for (const Token& token : inner) {
    if (token.isOneOf(tok::l_paren, tok::l_square, tok::l_brace, tok::less)) ++depth;
    if (token.isOneOf(tok::r_paren, tok::r_square, tok::r_brace, tok::greater)) --depth;
    if (depth == 0 && token.is(tok::comma)) {
      list.emplace_back();
    } else {
      list.back().push_back(token);
    }
  }
  return list;
}

bool is_selector_piece(const Token& token) { return token.getIdentifierInfo() != nullptr; }

/// Of the arguments the one that declares a method: `name:(type)…`, or else the first single name.
const Tokens* declarator(const std::vector<Tokens>& list) {
  for (const Tokens& argument : list) {
    const bool with_colon =
        argument.size() > 2 && is_selector_piece(argument[0]) && argument[1].is(tok::colon);
    if (with_colon) return &argument;
  }
  for (const Tokens& argument : list) {
    if (argument.size() == 1 && is_selector_piece(argument[0])) return &argument;
  }
  return nullptr;
}

Token punctuation(tok::TokenKind kind, clang::SourceLocation location) {
  Token token;
  token.startToken();
  token.setKind(kind);
  token.setLocation(location);
  token.setLength(1);
  return token;
}

}  // namespace

void MacroFilter::become_method(Token& token) {
  const clang::SourceLocation place = token.getLocation();
  const Tokens inner = take_parentheses();
  const std::vector<Tokens> list = arguments(inner);
  const Tokens* chosen = declarator(list);
  Token result = punctuation(tok::kw_void, place);
  result.setIdentifierInfo(preprocessor_.getIdentifierInfo("void"));
  Tokens stream = {punctuation(tok::l_paren, place), result, punctuation(tok::r_paren, place)};
  if (chosen) {
    stream.insert(stream.end(), chosen->begin(), chosen->end());
  } else {
    Token name = punctuation(tok::identifier, place);
    name.setIdentifierInfo(token.getIdentifierInfo());
    stream.push_back(name);
  }
  token = punctuation(tok::minus, place);
  auto owned = std::make_unique<Token[]>(stream.size());
  std::ranges::copy(stream, owned.get());
  preprocessor_.EnterTokenStream(std::move(owned), stream.size(), true, true);
}

void MacroFilter::filter(Token& token) {
  if (busy_) return;
  while (is_unknown(token)) {
    const Verdict verdict = judge(token);
    if (verdict == Verdict::Keep) break;
    if (verdict == Verdict::Method) {
      become_method(token);
      break;
    }
    if (behind(token, preprocessor_).parentheses) (void)take_parentheses();
    lex(token);
  }
  follow(token);
}

void MacroFilter::follow(const Token& token) {
  const auto at_word = last_ == tok::at ? token.getObjCKeywordID() : tok::objc_not_keyword;
  declaration_starts_ = false;
  switch (token.getKind()) {
    case tok::l_brace:
      ++braces_;
      declaration_starts_ = true;
      break;
    case tok::r_brace:
      if (braces_ > 0) --braces_;
      declaration_starts_ = true;
      break;
    case tok::l_paren:
      ++parentheses_;
      break;
    case tok::r_paren:
      if (parentheses_ > 0) --parentheses_;
      break;
    case tok::semi:
      parentheses_ = 0;
      declaration_starts_ = true;
      break;
    default:
      break;
  }
  follow_directive(token, at_word);
  before_last_ = last_;
  last_ = token.getKind();
}

/// Containers begin and end; their first line has no end of its own.
void MacroFilter::follow_directive(const Token& token, tok::ObjCKeywordKind word) {
  after_at_ = word != tok::objc_not_keyword && word != tok::objc_end && word != tok::objc_optional &&
              word != tok::objc_required;
  const bool forward = in_head_ && container_ == Container::Protocol && token.is(tok::semi);
  if (forward) container_ = Container::None;
  if (token.isOneOf(tok::semi, tok::minus, tok::plus, tok::at, tok::r_brace)) in_head_ = false;
  switch (word) {
    case tok::objc_interface:
    case tok::objc_implementation:
      container_ = word == tok::objc_interface ? Container::Interface : Container::Implementation;
      braces_ = parentheses_ = 0;
      in_head_ = true;
      break;
    case tok::objc_protocol:
      if (braces_ > 0 || parentheses_ > 0) break;  // an expression
      container_ = Container::Protocol;
      in_head_ = true;
      break;
    case tok::objc_end:
      container_ = Container::None;
      declaration_starts_ = true;
      break;
    case tok::objc_optional:
    case tok::objc_required:
      declaration_starts_ = true;
      break;
    default:
      break;
  }
}

}  // namespace candor::source
