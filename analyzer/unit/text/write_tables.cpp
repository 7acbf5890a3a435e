// Identity, coverage and the flat tables of a unit as text.

#include <cstring>

#include "base/digest.h"
#include "unit/text/writer.h"

namespace candor::text {
namespace {

void write_coverage(Writer& writer, const Coverage& coverage) {
  constexpr Coverage kNone;
  if (std::memcmp(&coverage, &kNone, sizeof(Coverage)) == 0) return;
  writer.raw("coverage");
  writer.attribute("functions-seen", coverage.functions_seen);
  writer.attribute("functions-lifted", coverage.functions_lifted);
  writer.attribute("sends-seen", coverage.sends_seen);
  writer.attribute("sends-selector-known", coverage.sends_selector_known);
  writer.attribute("sends-in-skipped-branches", coverage.sends_in_skipped_branches);
  writer.flags(coverage.languages, words::kLanguage);
  if (coverage.encrypted != 0) writer.raw(" encrypted");
  if (coverage.stripped != 0) writer.raw(" stripped");
  if (coverage.debug_only != 0) writer.raw(" debug-only");
  writer.raw("\n");
}

void write_strings(Writer& writer, std::string_view head, std::span<const StringId> ids) {
  for (const StringId id : ids) writer.raw(head), writer.quoted(id), writer.raw("\n");
}

void write_references(Writer& writer, std::string_view head, std::span<const Reference> references) {
  for (const Reference& reference : references) {
    writer.raw(head);
    writer.quoted(reference.name);
    writer.flags(reference.flags, words::kReferenceFlag);
    writer.address(reference.address);
    writer.place(reference.place);
    writer.raw("\n");
  }
}

void write_linkage(Writer& writer) {
  for (const Library& library : writer.unit().libraries) {
    writer.raw("library "), writer.quoted(library.path);
    if (library.kind != LibraryKind::Normal) {
      writer.raw(" "), writer.raw(words::kLibraryKind[static_cast<std::size_t>(library.kind)]);
    }
    writer.raw("\n");
  }
  for (const Import& import : writer.unit().imports) {
    writer.raw("import "), writer.quoted(import.name);
    if (import.library != 0) writer.raw(" from "), writer.library_reference(import.library - 1);
    writer.flags(import.flags, words::kImportFlag);
    writer.place(import.place);
    writer.raw("\n");
  }
  for (const Export& symbol : writer.unit().exports) {
    writer.raw("export "), writer.quoted(symbol.name);
    writer.flags(symbol.flags, words::kExportFlag);
    writer.type(symbol.type), writer.address(symbol.address), writer.place(symbol.place);
    writer.raw("\n");
  }
}

}  // namespace

void write_identity(Writer& writer) {
  const UnitView& unit = writer.unit();
  const Identity& identity = unit.identity;
  writer.raw("unit "), writer.raw(words::kUnitKind[static_cast<std::size_t>(unit.kind)]);
  if (!unit.string(identity.arch).empty()) writer.raw(" "), writer.quoted(identity.arch);
  writer.attribute("platform", identity.platform);
  writer.attribute("min-os", identity.min_os);
  writer.attribute("sdk", identity.sdk);
  writer.attribute("uuid", identity.uuid);
  writer.attribute("install-name", identity.install_name);
  writer.attribute("signing-identifier", identity.signing_identifier);
  writer.attribute("team-identifier", identity.team_identifier);
  writer.flags(identity.flags, words::kIdentityFlag);
  writer.raw("\n");
  if (unit.digest != Sha256{}) writer.raw("sha256 "), writer.raw(to_hex(unit.digest)), writer.raw("\n");
  write_coverage(writer, unit.coverage);
}

void write_tables(Writer& writer) {
  const UnitView& unit = writer.unit();
  write_strings(writer, "not-analysed ", unit.not_analysed);
  write_linkage(writer);
  write_references(writer, "class-reference ", unit.class_references);
  write_references(writer, "selector ", unit.selector_references);
  for (const StringConstant& constant : unit.string_constants) {
    writer.raw("string "), writer.raw(words::kStringKind[static_cast<std::size_t>(constant.kind)]);
    writer.raw(" "), writer.quoted(constant.value);
    writer.attribute("in", constant.section);
    writer.address(constant.address);
    writer.place(constant.place);
    writer.raw("\n");
  }
  write_strings(writer, "resource ", unit.resources);
}

void write_problems(Writer& writer) {
  for (const ProblemRecord& problem : writer.unit().problems) {
    writer.raw("problem "), writer.raw(code(static_cast<ErrorKind>(problem.kind)));
    writer.raw(" "), writer.quoted(problem.message);
    writer.attribute("where", problem.where);
    writer.raw("\n");
  }
}

}  // namespace candor::text

namespace candor {

std::string to_text(const UnitView& unit) {
  text::Writer writer(unit);
  text::write_identity(writer);
  text::write_tables(writer);
  text::write_definitions(writer);
  text::write_collections(writer);
  text::write_documents(writer);
  text::write_types(writer);
  text::write_functions(writer);
  text::write_problems(writer);
  return writer.take();
}

}  // namespace candor
