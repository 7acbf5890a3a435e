// Reads identity, coverage and the flat tables of a unit from text.

#include <algorithm>

#include "unit/text/reader.h"

namespace candor::text {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

Status read_string_list(Reader& reader, std::vector<StringId>& ids) {
  CANDOR_TRY(const StringId id, reader.string("a string"));
  ids.push_back(id);
  return {};
}

Status read_reference(Reader& reader, std::string_view what, std::vector<Reference>& references) {
  Reference reference;
  CANDOR_TRY(reference.name, reader.string(what));
  reader.flags(reference.flags, words::kReferenceFlag);
  CANDOR_TRY_STATUS(reader.address(reference.address));
  CANDOR_TRY_STATUS(reader.place(reference.place));
  references.push_back(reference);
  return {};
}

}  // namespace

Status read_unit_line(Reader& reader) {
  Identity& identity = reader.unit.identity;
  CANDOR_TRY_STATUS(reader.kind(reader.unit.kind, words::kUnitKind));
  if (reader.cursor.same_line() && reader.cursor.peek().kind == TokenKind::String) {
    CANDOR_TRY(identity.arch, reader.string("an architecture"));
  }
  CANDOR_TRY_STATUS(reader.attribute("platform", identity.platform));
  CANDOR_TRY_STATUS(reader.attribute("min-os", identity.min_os));
  CANDOR_TRY_STATUS(reader.attribute("sdk", identity.sdk));
  CANDOR_TRY_STATUS(reader.attribute("uuid", identity.uuid));
  CANDOR_TRY_STATUS(reader.attribute("install-name", identity.install_name));
  CANDOR_TRY_STATUS(reader.attribute("signing-identifier", identity.signing_identifier));
  CANDOR_TRY_STATUS(reader.attribute("team-identifier", identity.team_identifier));
  reader.flags(identity.flags, words::kIdentityFlag);
  return {};
}

Status read_digest(Reader& reader) {
  const std::string& digits = reader.cursor.peek().text;
  const bool valid = digits.size() == 64 &&
                     std::all_of(digits.begin(), digits.end(), [](char c) { return hex_value(c) >= 0; });
  if (!valid) return reader.cursor.expected("64 lower-case hexadecimal digits");
  for (std::size_t i = 0; i < reader.unit.digest.size(); ++i) {
    reader.unit.digest[i] =
        static_cast<std::uint8_t>(hex_value(digits[2 * i]) * 16 + hex_value(digits[2 * i + 1]));
  }
  reader.cursor.next();
  return {};
}

Status read_coverage(Reader& reader) {
  Coverage& coverage = reader.unit.coverage;
  CANDOR_TRY_STATUS(reader.attribute("functions-seen", coverage.functions_seen));
  CANDOR_TRY_STATUS(reader.attribute("functions-lifted", coverage.functions_lifted));
  CANDOR_TRY_STATUS(reader.attribute("sends-seen", coverage.sends_seen));
  CANDOR_TRY_STATUS(reader.attribute("sends-selector-known", coverage.sends_selector_known));
  CANDOR_TRY_STATUS(reader.attribute("sends-in-skipped-branches", coverage.sends_in_skipped_branches));
  reader.flags(coverage.languages, words::kLanguage);
  coverage.encrypted = reader.cursor.accept_word("encrypted");
  coverage.stripped = reader.cursor.accept_word("stripped");
  coverage.debug_only = reader.cursor.accept_word("debug-only");
  return {};
}

Status read_not_analysed(Reader& reader) { return read_string_list(reader, reader.unit.not_analysed); }

Status read_resource(Reader& reader) { return read_string_list(reader, reader.unit.resources); }

Status read_library(Reader& reader) {
  Library library;
  CANDOR_TRY(library.path, reader.string("a library's path"));
  if (reader.cursor.same_line()) CANDOR_TRY_STATUS(reader.kind(library.kind, words::kLibraryKind));
  reader.unit.libraries.push_back(library);
  return {};
}

Status read_import(Reader& reader) {
  Import import;
  CANDOR_TRY(import.name, reader.string("a symbol's name"));
  if (reader.cursor.accept_word("from")) {
    CANDOR_TRY(const std::uint32_t library,
               reader.reference(reader.libraries, "a library's path or #number"));
    import.library = library + 1;
  }
  reader.flags(import.flags, words::kImportFlag);
  CANDOR_TRY_STATUS(reader.place(import.place));
  reader.unit.imports.push_back(import);
  return {};
}

Status read_export(Reader& reader) {
  Export symbol;
  CANDOR_TRY(symbol.name, reader.string("a symbol's name"));
  reader.flags(symbol.flags, words::kExportFlag);
  CANDOR_TRY_STATUS(reader.type_attribute(symbol.type));
  CANDOR_TRY_STATUS(reader.address(symbol.address));
  CANDOR_TRY_STATUS(reader.place(symbol.place));
  reader.unit.exports.push_back(symbol);
  return {};
}

Status read_class_reference(Reader& reader) {
  return read_reference(reader, "a class name", reader.unit.class_references);
}

Status read_selector(Reader& reader) {
  return read_reference(reader, "a selector", reader.unit.selector_references);
}

Status read_string_constant(Reader& reader) {
  StringConstant constant;
  CANDOR_TRY_STATUS(reader.kind(constant.kind, words::kStringKind));
  CANDOR_TRY(constant.value, reader.string("the string"));
  CANDOR_TRY_STATUS(reader.attribute("in", constant.section));
  CANDOR_TRY_STATUS(reader.address(constant.address));
  CANDOR_TRY_STATUS(reader.place(constant.place));
  reader.unit.string_constants.push_back(constant);
  return {};
}

Status read_problem(Reader& reader) {
  ProblemRecord problem;
  const std::string& written = reader.cursor.peek().text;
  while (problem.kind < kErrorKindCount && code(static_cast<ErrorKind>(problem.kind)) != written)
    ++problem.kind;
  if (problem.kind == kErrorKindCount) return reader.cursor.expected("an error code such as BIN001");
  reader.cursor.next();
  CANDOR_TRY(problem.message, reader.string("a message"));
  CANDOR_TRY_STATUS(reader.attribute("where", problem.where));
  reader.unit.problems.push_back(problem);
  return {};
}

}  // namespace candor::text
