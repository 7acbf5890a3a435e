#include "source/clang/parse/raw_text.h"

#include <clang/Basic/LangOptions.h>
#include <clang/Lex/Lexer.h>

#include <algorithm>
#include <array>

namespace candor::source {
namespace {

using clang::Token;
namespace tok = clang::tok;

/// Words after which no operand has ended, so that a `[` starts a send and an identifier is no selector.
bool is_operator_word(llvm::StringRef word) {
  static constexpr std::array<llvm::StringLiteral, 22> kWords = {
      "return", "else",      "do",       "case",     "in",     "throw",  "and",      "or",
      "not",    "co_return", "co_yield", "co_await", "const",  "static", "restrict", "volatile",
      "sizeof", "new",       "delete",   "unsigned", "signed", "struct"};
  return std::ranges::find(kWords, word) != kWords.end();
}

bool is_literal(tok::TokenKind kind) { return tok::isLiteral(kind); }

/// One open bracket.
struct Frame {
  tok::TokenKind closer;
  std::uint32_t offset = 0;
  bool literal = false;                    // `@[`: an array
  bool may_subscript = false;              // an operand ends before it
  bool send = false;                       // a receiver with a selector was seen
  tok::TokenKind previous = tok::unknown;  // last token directly inside; a closer stands for all in it
  bool candidate = false;                  // that token is an identifier right behind an operand
  bool called = false;                     // the brackets that closed last inside follow an operand
};

class Reader {
 public:
  explicit Reader(std::string_view text)
      : start_(text.data()),
        lexer_(clang::SourceLocation(), options(), text.data(), text.data(), text.data() + text.size()) {}

  RawText read() {
    frames_.push_back({tok::eof});
    for (lexer_.LexFromRawLexer(token_); token_.isNot(tok::eof); lexer_.LexFromRawLexer(token_)) {
      if (token_.is(tok::hash) && token_.isAtStartOfLine()) {
        in_directive_ = true;
      } else if (token_.isAtStartOfLine()) {
        in_directive_ = false;
      }
      if (!in_directive_) take();
    }
    std::ranges::sort(text_.sends);
    return std::move(text_);
  }

 private:
  static const clang::LangOptions& options() {
    static const clang::LangOptions kOptions = [] {
      clang::LangOptions made;
      made.C99 = made.CPlusPlus = made.CPlusPlus11 = made.LineComment = made.ObjC = true;
      made.RawStringLiterals = made.Digraphs = true;
      return made;
    }();
    return kOptions;
  }

  llvm::StringRef word() const {
    return token_.is(tok::raw_identifier) ? token_.getRawIdentifier() : llvm::StringRef();
  }

  void take() {
    switch (token_.getKind()) {
      case tok::l_square:
        open(tok::r_square);
        break;
      case tok::l_paren:
        open(tok::r_paren);
        break;
      case tok::l_brace:
        open(tok::r_brace);
        break;
      case tok::r_square:
      case tok::r_paren:
      case tok::r_brace:
        close();
        break;
      default:
        inside();
    }
    last_ = token_.getKind();
    last_is_operator_word_ = is_operator_word(word());
  }

  bool operand_ended(tok::TokenKind kind) const {
    return kind == tok::raw_identifier || kind == tok::r_square || kind == tok::r_paren || is_literal(kind);
  }

  void open(tok::TokenKind closer) {
    if (closer == tok::r_brace) settle(token_.getKind());
    Frame frame{closer};
    frame.offset = position();
    frame.literal = last_ == tok::at;
    frame.may_subscript = operand_ended(last_) && !last_is_operator_word_;
    frames_.push_back(frame);
  }

  /// A closing bracket; those that have no opening one are passed over, unclosed ones given up.
  void close() {
    settle(token_.getKind());
    const auto match = std::find_if(frames_.rbegin(), frames_.rend(),
                                    [&](const Frame& frame) { return frame.closer == token_.getKind(); });
    if (match == frames_.rend()) return;
    while (frames_.back().closer != token_.getKind()) frames_.pop_back();
    const Frame frame = frames_.back();
    frames_.pop_back();
    if (frame.closer == tok::r_square && frame.send) text_.sends.push_back(frame.offset);
    frames_.back().called = operand_ended(frames_.back().previous);
    frames_.back().previous = token_.getKind();
    frames_.back().candidate = false;
  }

  /// A candidate becomes a selector when `:` or `]` follows.
  void settle(tok::TokenKind next) {
    Frame& frame = frames_.back();
    if (frame.candidate && (next == tok::colon || next == tok::r_square || next == tok::coloncolon)) {
      frame.send = true;
    }
    frame.candidate = false;
  }

  void inside() {
    Frame& frame = frames_.back();
    settle(token_.getKind());
    if (frame.closer == tok::r_square && !frame.literal && token_.is(tok::raw_identifier)) {
      frame.candidate = follows_operand(frame);
    }
    frame.previous = is_operator_word(word()) ? tok::unknown : token_.getKind();
  }

  /// `)` and `>` also end casts and comparisons, which stand in subscripts; a call's `)` does not.
  static bool follows_operand(const Frame& frame) {
    switch (frame.previous) {
      case tok::raw_identifier:
      case tok::r_square:
      case tok::r_brace:
        return true;
      case tok::r_paren:
        return frame.called || !frame.may_subscript;
      case tok::greater:
        return !frame.may_subscript;
      default:
        return is_literal(frame.previous);
    }
  }

  std::uint32_t position() const {
    return static_cast<std::uint32_t>(lexer_.getBufferLocation() - start_ - token_.getLength());
  }

  const char* start_;
  clang::Lexer lexer_;
  Token token_;
  std::vector<Frame> frames_;
  RawText text_;
  tok::TokenKind last_ = tok::unknown;
  bool last_is_operator_word_ = false;
  bool in_directive_ = false;
};

}  // namespace

RawText read_raw_text(std::string_view text) { return Reader(text).read(); }

}  // namespace candor::source
