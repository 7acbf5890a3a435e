#include "binary/arm64/encoding_parser.h"

#include <algorithm>

#include "base/limits.h"

namespace candor::arm64 {
namespace {

constexpr std::uint64_t kMaxSize = 0xffffffff;  // larger types count as this large
constexpr std::uint32_t kVectorBytes = 16;
constexpr std::string_view kQualifiers = "rnNoORVA!|";

std::uint64_t capped(std::uint64_t size) { return std::min(size, kMaxSize); }

std::uint64_t round_up(std::uint64_t value, std::uint64_t step) { return (value + step - 1) / step * step; }

std::uint64_t number(std::string_view digits) {
  std::uint64_t value = 0;
  for (const char digit : digits) value = capped(value * 10 + static_cast<std::uint64_t>(digit - '0'));
  return value;
}

struct ScalarCode {
  char code;
  TypeKind kind;
  std::uint32_t flags;
  std::uint32_t size;  // bytes of a value; 0: of one of these kinds the record has none
};
constexpr ScalarCode kScalars[] = {
    {'c', TypeKind::Integer, kTypeSigned, 1},
    {'C', TypeKind::Integer, 0, 1},
    {'s', TypeKind::Integer, kTypeSigned, 2},
    {'S', TypeKind::Integer, 0, 2},
    {'i', TypeKind::Integer, kTypeSigned, 4},
    {'I', TypeKind::Integer, 0, 4},
    {'l', TypeKind::Integer, kTypeSigned, 4},
    {'L', TypeKind::Integer, 0, 4},  // of 32 bits, always
    {'q', TypeKind::Integer, kTypeSigned, 8},
    {'Q', TypeKind::Integer, 0, 8},
    {'t', TypeKind::Integer, kTypeSigned, 16},
    {'T', TypeKind::Integer, 0, 16},
    {'f', TypeKind::Float, 0, 4},
    {'d', TypeKind::Float, 0, 8},
    {'D', TypeKind::Float, 0, 8},  // Apple's long double on arm64
    {'B', TypeKind::Boolean, 0, 1},
    {':', TypeKind::Selector, 0, 8},
};

}  // namespace

/// Of the fields of a structure or union so far.
struct EncodingParser::Layout {
  bool is_union = false;
  bool named = false;     // fields have names
  bool all_known = true;  // sizes of all fields
  bool only_unencoded = true;
  std::uint64_t size = 0;  // bytes used; of a union, those of its largest field
  std::uint32_t bits = 0;  // of the last byte, by bit fields
  std::uint32_t alignment = 1;
  std::uint32_t unencoded = 0;
  std::vector<TypeMember> members;

  void add(StringId name, const EncodedType& type) {
    const std::uint64_t offset = is_union ? 0 : round_up(size, type.alignment);
    bits = 0;
    size = capped(is_union ? std::max(size, type.size) : offset + type.size);
    alignment = std::max(alignment, type.alignment);
    all_known = all_known && type.size != 0;
    unencoded = static_cast<std::uint32_t>(capped(std::uint64_t{unencoded} + type.unencoded));
    only_unencoded = only_unencoded && type.only_unencoded;
    if (members.size() >= limits::kMaxTypeMembers) return;
    members.push_back({.name = name, .type = type.type, .offset = static_cast<std::uint32_t>(offset)});
  }

  /// The encoding leaves out of which type the bits are: mostly of an int.
  void add_bits(StringId name, std::uint64_t width) {
    only_unencoded = false;
    alignment = std::max<std::uint32_t>(alignment, 4);
    std::uint64_t first = is_union ? 0 : 8 * size - (bits == 0 ? 0 : 8 - bits);
    if (first / 32 != (first + std::max<std::uint64_t>(width, 1) - 1) / 32) first = round_up(first, 32);
    const std::uint64_t end = first + width;
    size = is_union ? std::max(size, (end + 7) / 8) : capped((end + 7) / 8);
    bits = static_cast<std::uint32_t>(end % 8);
    if (members.size() >= limits::kMaxTypeMembers) return;
    members.push_back({.name = name, .offset = static_cast<std::uint32_t>(capped(first / 8))});
  }
};

bool EncodingParser::accept(char c) {
  if (next() != c || at_end()) return false;
  ++at_;
  return true;
}

std::string_view EncodingParser::digits() {
  if (next() == '+' || next() == '-') ++at_;
  const std::size_t first = at_;
  while (at_digit()) ++at_;
  return text_.substr(first, at_ - first);
}

/// Text up to `end`, which is skipped, or to the end of the encoding.
std::string_view EncodingParser::until(char end) {
  const std::size_t first = at_;
  at_ = std::min(text_.find(end, at_), text_.size());
  const std::string_view found = text_.substr(first, at_ - first);
  if (!at_end()) ++at_;
  return found;
}

EncodedType EncodingParser::vector() {
  return {.type = types_.float_vector(4),
          .size = kVectorBytes,
          .alignment = kVectorBytes,
          .unencoded = 1,
          .only_unencoded = true};
}

EncodedType EncodingParser::scalar(char code) {
  const auto* found = std::ranges::find(kScalars, code, &ScalarCode::code);
  if (found == std::end(kScalars)) return {};
  const Type type{.kind = found->kind, .flags = found->flags, .size = found->size};
  return {.type = types_.add(type), .size = found->size, .alignment = found->size};
}

EncodedType EncodingParser::parse(int depth, bool in_named_fields) {
  while (!at_end() && kQualifiers.find(next()) != std::string_view::npos) ++at_;
  if (at_end()) return {};
  const char code = text_[at_++];
  if (depth > limits::kMaxTypeDepth) {
    skip_nested(code);
    return {};
  }
  switch (code) {
    case 'v':
      return {.type = types_.add({.kind = TypeKind::Void})};
    case '@':
      return object(depth, in_named_fields);
    case '#':
      return {.type = types_.class_object({}), .size = 8, .alignment = 8};
    case '*': {
      const std::uint32_t character = scalar('c').type;
      return {.type = types_.add({.kind = TypeKind::Pointer, .size = 8}, {{.type = character}}),
              .size = 8,
              .alignment = 8};
    }
    case '^':
      return pointer(depth);
    case '[':
      return array(depth);
    case '{':
      return structure(depth, '}');
    case '(':
      return structure(depth, ')');
    case 'j':
      return complex(depth);
    case 'b':
      digits();
      return {};
    default:
      return scalar(code);
  }
}

/// Between named fields, `@"x"` is an object of class x only when a name or the end of the structure follows;
/// otherwise x is the next field's name.
bool EncodingParser::quotes_class(bool in_named_fields) const {
  if (next() != '"') return false;
  if (!in_named_fields) return true;
  const std::size_t end = text_.find('"', at_ + 1);
  if (end == std::string_view::npos) return false;
  const char after = end + 1 < text_.size() ? text_[end + 1] : '\0';
  return after == '"' || after == '}' || after == ')' || after == '\0';
}

EncodedType EncodingParser::object(int depth, bool in_named_fields) {
  if (accept('?')) return block(depth);
  Type type{.kind = TypeKind::Object};
  std::vector<StringId> protocols;
  if (quotes_class(in_named_fields)) {
    ++at_;
    const std::string_view quoted = until('"');
    std::size_t at = std::min(quoted.find('<'), quoted.size());
    type.name = types_.unit().intern(quoted.substr(0, at));
    while (at < quoted.size() && protocols.size() < limits::kMaxTypeMembers) {
      const std::size_t end = std::min(quoted.find_first_of("<>,", at), quoted.size());
      if (end > at) protocols.push_back(types_.unit().intern(quoted.substr(at, end - at)));
      at = end + 1;
    }
  }
  return {.type = types_.add(type, {}, protocols), .size = 8, .alignment = 8};
}

EncodedType EncodingParser::block(int depth) {
  std::vector<TypeMember> members;
  if (accept('<')) {
    bool is_self = false;
    while (!at_end() && !accept('>')) {
      const std::size_t before = at_;
      is_self = members.size() == 1 && !is_self && text_.substr(at_).starts_with("@?");
      const EncodedType type = parse(depth + 1, false);
      if (at_ == before) ++at_;
      if (!is_self && members.size() < limits::kMaxTypeMembers) members.push_back({.type = type.type});
    }
  }
  const Type type{.kind = TypeKind::Block, .size = 8};
  return {.type = types_.add(type, members), .size = 8, .alignment = 8};
}

EncodedType EncodingParser::pointer(int depth) {
  TypeMember pointee;
  if (!accept('?')) pointee.type = parse(depth + 1, false).type;
  return {.type = types_.add({.kind = TypeKind::Pointer, .size = 8}, {pointee}), .size = 8, .alignment = 8};
}

EncodedType EncodingParser::array(int depth) {
  const std::uint64_t count = number(digits());
  const EncodedType element = next() == ']' ? vector() : parse(depth + 1, false);
  if (!accept(']')) at_ = text_.size();
  const Type type{.kind = TypeKind::Array, .size = static_cast<std::uint32_t>(count)};
  return {.type = types_.add(type, {{.type = element.type}}),
          .size = capped(count * element.size),
          .alignment = element.alignment,
          .unencoded = static_cast<std::uint32_t>(capped(count * element.unencoded)),
          .only_unencoded = element.only_unencoded,
          .is_array = true};
}

void EncodingParser::field(int depth, char close, Layout& layout) {
  StringId name{};
  if (accept('"')) {
    layout.named = true;
    name = types_.unit().intern(until('"'));
  }
  if (next() == 'b') {
    ++at_;
    layout.add_bits(name, std::min<std::uint64_t>(number(digits()), 128));
  } else if (layout.named && (next() == '"' || next() == close)) {
    layout.add(name, vector());
  } else {
    layout.add(name, parse(depth + 1, layout.named));
  }
}

EncodedType EncodingParser::structure(int depth, char close) {
  Layout layout{.is_union = close == ')', .members = {}};
  const std::size_t first = at_;
  const char ends[] = {'=', close, '\0'};
  at_ = std::min(text_.find_first_of(ends, at_, 2), text_.size());
  const std::string_view tag = text_.substr(first, at_ - first);
  Type type{.kind = TypeKind::Struct, .name = types_.unit().intern(tag == "?" ? std::string_view{} : tag)};
  if (accept('=')) {
    while (!at_end() && next() != close) field(depth, close, layout);
  } else {
    layout.all_known = false;
  }
  if (!accept(close)) layout.all_known = false;
  const std::uint64_t size = layout.all_known ? round_up(layout.size, layout.alignment) : 0;
  type.size = static_cast<std::uint32_t>(capped(size));
  return {.type = types_.add(type, layout.members),
          .size = type.size,
          .alignment = layout.alignment,
          .unencoded = layout.unencoded,
          .only_unencoded = layout.only_unencoded};
}

EncodedType EncodingParser::complex(int depth) {
  const EncodedType part = parse(depth + 1, false);
  const auto offset = static_cast<std::uint32_t>(part.size);
  const Type type{.kind = TypeKind::Struct, .size = 2 * offset};
  return {.type = types_.add(type, {{.type = part.type}, {.type = part.type, .offset = offset}}),
          .size = capped(2 * part.size),
          .alignment = part.alignment};
}

/// Behind `open`: moves to where its brackets end, whatever is between them.
void EncodingParser::skip_nested(char open) {
  constexpr std::string_view kOpen = "{([<", kClose = "})]>";
  // Of what may stand before a type, only these are followed by one; it is at the same depth here.
  std::size_t depth = kOpen.find(open) != std::string_view::npos ? 1 : 0;
  if (depth == 0 && open != '^' && open != 'j') return;
  while (!at_end()) {
    const char c = text_[at_++];
    if (c == '"') {
      until('"');
    } else if (kOpen.find(c) != std::string_view::npos) {
      ++depth;
    } else if (kClose.find(c) != std::string_view::npos) {
      if (depth <= 1) return;
      --depth;
    } else if (depth == 0 && c != '^' && c != 'j') {
      return;
    }
  }
}

}  // namespace candor::arm64
