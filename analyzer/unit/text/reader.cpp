#include "unit/text/reader.h"

#include "unit/check.h"

namespace candor::text {
namespace {

struct Record {
  std::string_view head;
  Status (*read)(Reader&);
};

constexpr Record kRecords[] = {
    {"sha256", read_digest},
    {"coverage", read_coverage},
    {"not-analysed", read_not_analysed},
    {"library", read_library},
    {"import", read_import},
    {"export", read_export},
    {"class-reference", read_class_reference},
    {"selector", read_selector},
    {"string", read_string_constant},
    {"resource", read_resource},
    {"class", read_class},
    {"category", read_category},
    {"protocol", read_protocol},
    {"collection", read_collection},
    {"document", read_document},
    {"type", read_type},
    {"function", read_function},
    {"problem", read_problem},
};

Status read_record(Reader& reader) {
  const Token& head = reader.cursor.peek();
  if (head.kind == TokenKind::Word && head.first_on_line) {
    for (const Record& record : kRecords) {
      if (record.head != head.text) continue;
      reader.cursor.next();
      return record.read(reader);
    }
  }
  return reader.cursor.expected("a record such as import, class or function at the start of a line");
}

}  // namespace

Reader::Reader(std::vector<Token> tokens) : cursor(std::move(tokens)) {
  const std::vector<Token>& all = cursor.tokens();
  const auto note = [](NameIndex& names, const std::string& name) {
    names.first.emplace(name, names.count++);
  };
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    if (!all[i].first_on_line || all[i].kind != TokenKind::Word) continue;
    const Token& name = all[i + 1];
    if (name.kind == TokenKind::String && all[i].text == "library") note(libraries, name.text);
    if (name.kind == TokenKind::String && all[i].text == "function") note(functions, name.text);
    if (name.kind == TokenKind::Word && all[i].text == "type") note(types, name.text);
    if (name.kind == TokenKind::Word && all[i].text == "collection") ++collections.count;
  }
}

Result<StringId> Reader::string(std::string_view what) {
  CANDOR_TRY(const std::string text, cursor.expect_string(what));
  return unit.intern(text);
}

Result<StringId> Reader::text(std::string_view what) {
  CANDOR_TRY(const std::string text, cursor.expect_text(what));
  return unit.intern(text);
}

Status Reader::attribute(std::string_view name, StringId& id) {
  if (!cursor.accept_word(name)) return {};
  CANDOR_TRY(id, text("a string"));
  return {};
}

Status Reader::attribute(std::string_view name, std::uint32_t& value) {
  if (!cursor.accept_word(name)) return {};
  CANDOR_TRY(value, cursor.expect_u32("a 32-bit number"));
  return {};
}

Status Reader::address(std::uint64_t& address) {
  if (!cursor.accept_word("at")) return {};
  CANDOR_TRY(address, cursor.expect_integer("an address"));
  return {};
}

Result<std::uint32_t> Reader::reference(const NameIndex& names, std::string_view what) {
  if (cursor.accept_mark("#")) {
    const Token token = cursor.peek();
    CANDOR_TRY(const std::uint32_t number, cursor.expect_u32("a number"));
    if (number < names.count) return number;
    return syntax_error(token.line, token.column, "expected a number below " + std::to_string(names.count));
  }
  const auto found =
      cursor.peek().kind == TokenKind::String ? names.first.find(cursor.peek().text) : names.first.end();
  if (found == names.first.end()) return cursor.expected(what);
  cursor.next();
  return found->second;
}

Status Reader::name_list(Range& names) {
  if (!cursor.same_line() || !cursor.accept_mark("<")) return {};
  names.first = static_cast<std::uint32_t>(unit.names.size());
  do {
    CANDOR_TRY(const StringId name, string("a name"));
    unit.names.push_back(name);
    ++names.count;
  } while (cursor.accept_mark(","));
  return cursor.expect_mark(">");
}

}  // namespace candor::text

namespace candor {

Result<Unit> parse_text(std::string_view source) {
  CANDOR_TRY(std::vector<text::Token> tokens, text::lex(source));
  text::Reader reader(std::move(tokens));
  if (reader.cursor.peek().text != "unit") return reader.cursor.expected("'unit' and its kind");
  reader.cursor.next();
  CANDOR_TRY_STATUS(text::read_unit_line(reader));
  while (!reader.cursor.at_end()) CANDOR_TRY_STATUS(text::read_record(reader));
  if (auto checked = view(reader.unit); !checked) {
    Error error = std::move(checked).error();
    return fail(ErrorKind::UnitSyntax, std::move(error.message), std::move(error.where));
  }
  return std::move(reader.unit);
}

}  // namespace candor
