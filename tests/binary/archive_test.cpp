// Static libraries: the ar format of BSD and GNU, and what linking the members gives.
#include <doctest/doctest.h>

#include "binary/archive/link.h"
#include "binary/archive/members.h"
#include "binary/support_macho.h"
#include "binary/support_tools.h"

namespace candor {
namespace {

std::string member(std::string_view name, const std::string& contents) {
  std::string header(60, ' ');
  header.replace(0, name.size(), name);
  const std::string size = std::to_string(contents.size());
  header.replace(48, size.size(), size);
  header.replace(58, 2, "`\n");
  return header + contents + (contents.size() % 2 == 1 ? "\n" : "");
}

std::string bsd_member(const std::string& name, const std::string& contents) {
  std::string padded = name;
  padded.resize((name.size() + 7) / 8 * 8);
  return member("#1/" + std::to_string(padded.size()), padded + contents);
}

std::vector<std::string> names(const std::string& archive, ProblemLog& problems) {
  std::vector<std::string> result;
  const auto members = archive::list_members(as_byte_span(archive), problems);
  REQUIRE(members.has_value());
  for (const archive::Member& item : *members) {
    result.push_back(std::string(item.name) + "=" + std::string(as_text(item.contents)));
  }
  return result;
}

using Names = std::vector<std::string>;

TEST_CASE("BSD long names stand before the contents and symbol tables are skipped") {
  ProblemLog problems;
  const std::string archive = "!<arch>\n" + bsd_member("__.SYMDEF SORTED", "tables") +
                              member("short.o", "abc") + bsd_member("a name with spaces.o", "de") +
                              bsd_member("__.SYMDEF_64", "x");
  CHECK(names(archive, problems) == Names{"short.o=abc", "a name with spaces.o=de"});
  CHECK(problems.empty());
}

TEST_CASE("GNU long names stand in the member // and short ones end with a slash") {
  ProblemLog problems;
  const std::string archive = "!<arch>\n" + member("/", "symbols") +
                              member("//", "first_long_name.o/\nsecond.o/\n") + member("/0", "a") +
                              member("/19", "b") + member("short.o/", "c") + member("/SYM64/", "more");
  CHECK(names(archive, problems) == Names{"first_long_name.o=a", "second.o=b", "short.o=c"});
  CHECK(problems.empty());
}

TEST_CASE("members start at even offsets") {
  ProblemLog problems;
  CHECK(names("!<arch>\n" + member("a.o", "1") + member("b.o", "22"), problems) == Names{"a.o=1", "b.o=22"});
}

TEST_CASE("a damaged header, size or name is a problem and the members before it are kept") {
  const std::string good = "!<arch>\n" + member("a.o", "12");
  std::string huge = member("b.o", "34");
  huge.replace(48, 10, "9999999999");
  std::string negative = member("b.o", "34");
  negative.replace(48, 2, "-1");
  for (const std::string& tail : {std::string("rubbish"), huge, negative, member("#1/999", "34"),
                                  member("/77", "34"), member("#1/x", "34")}) {
    ProblemLog problems;
    CHECK(names(good + tail, problems) == Names{"a.o=12"});
    REQUIRE(problems.seen() == 1);
    CHECK(problems.problems()[0].kind == ErrorKind::BadArchiveMember);
  }
}

TEST_CASE("thin archives and other data are refused") {
  CHECK(ReadUnit(ArtifactKind::StaticLibrary, "!<thin>\n").result.error().kind == ErrorKind::NotAnImage);
  CHECK(ReadUnit(ArtifactKind::StaticLibrary, "zip").result.error().kind == ErrorKind::NotAnImage);
}

/// An object with undefined and defined external symbols.
std::string object(const Names& undefined, const Names& defined, bool weak = false) {
  MachoFile file(1);
  file.header_flags = 0;
  ByteBuilder entries, strings;
  strings.u8(0);
  for (const std::string& name : undefined) {
    entries.u32(strings.size()).u8(1).u8(0).u16(weak ? 0x40 : 0).u64(0);
    strings.text("_" + name);
  }
  for (const std::string& name : defined) {
    entries.u32(strings.size()).u8(0xf).u8(1).u16(0).u64(0x10);
    strings.text("_" + name);
  }
  const std::uint32_t table = file.linkedit(entries);
  const std::uint32_t text = file.linkedit(strings);
  file.command(0x2,
               ByteBuilder().u32(table).u32(undefined.size() + defined.size()).u32(text).u32(strings.size()));
  return file.build();
}

TEST_CASE("what one member defines is no import of another") {
  ReadUnit read(ArtifactKind::StaticLibrary,
                "!<arch>\n" + member("a.o", object({"b_helper", "puts"}, {"a"})) +
                    member("b.o", object({"a", "puts", "malloc"}, {"b_helper", "a"})));
  CHECK(read.unit().kind == UnitKind::StaticLibrary);
  CHECK(read.imports() == Names{"malloc", "puts"});
  CHECK(read.exports() == Names{"a", "b_helper"});
  CHECK(read.text(read.unit().identity.arch) == "arm64");
}

TEST_CASE("an import is weak only when every member's is") {
  for (const bool strong : {true, false}) {
    ReadUnit read(ArtifactKind::StaticLibrary, "!<arch>\n" + member("a.o", object({"f"}, {}, true)) +
                                                   member("b.o", object({"f"}, {}, !strong)));
    REQUIRE(read.unit().imports.size() == 1);
    CHECK((read.unit().imports[0].flags & kImportWeak) ==
          (strong ? 0u : static_cast<std::uint32_t>(kImportWeak)));
  }
}

TEST_CASE("a class reference that another member satisfies is not imported") {
  Unit unit;
  unit.definitions.push_back({.kind = DefinitionKind::Class, .name = unit.intern("Mine")});
  unit.class_references.push_back({unit.intern("Mine"), kReferenceImported | kReferenceSuperclass, 0, 0, 0x10});
  unit.class_references.push_back({unit.intern("Theirs"), kReferenceImported, 0, 0, 0x18});
  archive::link_members(unit);
  CHECK(unit.class_references[0].flags == kReferenceSuperclass);
  CHECK(unit.class_references[1].flags == kReferenceImported);
}

TEST_CASE("bitcode and unknown members are named as not analysed") {
  ReadUnit read(ArtifactKind::StaticLibrary, "!<arch>\n" + member("bit.o", "BC\xc0\xde....") +
                                                 member("wrapped.o", "\xde\xc0\x17\x0b....") +
                                                 member("notes.txt", "hello") +
                                                 member("a.o", object({"f"}, {})));
  Names listed;
  for (const StringId id : read.unit().not_analysed) listed.push_back(read.text(id));
  CHECK(listed == Names{"bit.o (bitcode)", "wrapped.o (bitcode)", "notes.txt (unknown format)"});
  CHECK(read.imports() == Names{"f"});
}

TEST_CASE("a problem inside a member names the member") {
  MachoFile file(1);
  file.command(0x1b, "short");
  ReadUnit read(ArtifactKind::StaticLibrary, "!<arch>\n" + bsd_member("damaged member.o", file.build()));
  REQUIRE(read.unit().problems.size() == 1);
  CHECK(read.text(read.unit().problems[0].where).starts_with("damaged member.o, offset 0x"));
}

TEST_CASE("a library of ELF objects links like one of Mach-O objects") {
  if (!have_program("clang-19") || !have_program("llvm-ar-19")) return;
  const TemporaryDirectory folder;
  const std::string a = folder.file(
      "a.c", "int helper(int); int outside(int); int a(int x) { return helper(x) + outside(x); }");
  const std::string b = folder.file(
      "b.c", "const char *text(void) { return \"constant text\"; } int helper(int x) { return x; }");
  const std::string library = folder.file("x") + ".a";
  for (const std::string& source : {a, b}) {
    REQUIRE(output_of("clang-19 --target=aarch64-linux-android24 -Os -c " + source + " -o " + source + ".o"));
  }
  REQUIRE(output_of("llvm-ar-19 --format=gnu rcs " + library + " " + a + ".o " + b + ".o"));
  ReadUnit read(ArtifactKind::StaticLibrary, read_file(library));
  CHECK(read.imports() == Names{"outside"});
  CHECK(read.exports() == Names{"a", "helper", "text"});
  CHECK(read.text(read.unit().identity.arch) == "aarch64");
  REQUIRE(read.unit().string_constants.size() == 1);
  CHECK(read.text(read.unit().string_constants[0].value) == "constant text");
}

}  // namespace
}  // namespace candor
