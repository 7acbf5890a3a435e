// What the code of AArch64 ELF files refers to, with sections and without, for every form of relocations.

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>

#include "binary/elf/code_image.h"
#include "binary/support_macho.h"
#include "binary/support_tools.h"

namespace candor {
namespace {

constexpr const char* kSource = R"(
extern int puts(const char *);
extern int shared_data;
extern void pass(void (*)(void));
int exported_data = 3;
static int hidden_data;
static const long kNumbers[2] = {7, 40};
__attribute__((noinline)) static void local(void) { hidden_data++; pass(0); }
__attribute__((noinline)) int replaceable(void) { pass(local); return 1; }
void (*const kFunctions[2])(void) = {local, 0};
__attribute__((constructor)) static void early(void) { pass(early); }
int start(void) {
  puts("a literal in the program");
  puts("no");
  local();
  pass(kFunctions[hidden_data & 1]);
  return shared_data + exported_data + (int)kNumbers[hidden_data & 1] + replaceable();
}
)";

/// A library, its structure and what its code refers to.
struct Opened {
  std::string bytes;
  ProblemLog problems;
  elf::Structure structure;
  Unit unit;
  std::unique_ptr<CodeImage> code;

  std::string text(StringId id) const { return std::string(unit.strings.at(id)); }
  std::uint64_t symbol(const std::string& name) const {
    for (const elf::Symbol& symbol : structure.static_symbols) {
      if (symbol.name == name) return symbol.value;
    }
    FAIL("no symbol " << name);
    return 0;
  }
  /// Names of the imports that stubs among all words of executable memory reach, sorted.
  std::vector<std::string> stubs() {
    std::vector<std::string> out;
    for (const elf::Segment& segment : structure.segments) {
      for (std::uint64_t i = 0; (segment.flags & 1) != 0 && i + 4 <= segment.file_size; i += 4) {
        const Stub stub = code->stub_at(segment.address + i);
        if (stub.kind == Stub::Kind::Import) out.push_back(text(stub.name));
      }
    }
    std::ranges::sort(out);
    return out;
  }
  bool has_text(const std::string& wanted) {
    for (const elf::Segment& segment : structure.segments) {
      for (std::uint64_t i = 0; i < segment.file_size; ++i) {
        const Meaning meaning = code->object_at(segment.address + i);
        if (meaning.kind == Meaning::Kind::CString && text(meaning.name) == wanted) return true;
      }
    }
    return false;
  }
};

std::unique_ptr<Opened> open(const std::string& library) {
  auto out = std::make_unique<Opened>();
  out->bytes = read_file(library);
  auto structure = elf::parse_structure(as_byte_span(out->bytes), out->problems);
  REQUIRE(structure.has_value());
  out->structure = std::move(*structure);
  auto read = ReadUnit(ArtifactKind::Elf, out->bytes);
  REQUIRE(read.result.has_value());
  out->unit = std::move(read.result->unit);
  out->code = elf::open_code(as_byte_span(out->bytes), out->structure, out->unit);
  return out;
}

/// Nothing when a program is missing.
std::unique_ptr<Opened> build(const std::string& link, bool strip_sections = false) {
  if (!have_program("clang-19") || !have_program("ld.lld-19")) return nullptr;
  const TemporaryDirectory folder;
  const std::string source = folder.file("native.c", kSource), library = folder.file("libnative.so");
  REQUIRE(output_of("clang-19 -fuse-ld=lld --target=aarch64-linux-android24 -fPIC -O1 -nostdlib -shared " +
                    link + " " + source + " -o " + library));
  if (strip_sections) REQUIRE(output_of("llvm-objcopy-19 --strip-all --strip-sections " + library));
  return open(library);
}

constexpr const char* kForms[] = {"", "-Wl,-z,now", "-Wl,--pack-dyn-relocs=relr",
                                  "-Wl,--pack-dyn-relocs=android",
                                  "-Wl,--pack-dyn-relocs=android+relr -Wl,-z,force-bti"};

TEST_CASE("stubs of a library reach its imports, whatever the form of relocations") {
  for (const char* form : kForms) {
    CAPTURE(form);
    const auto opened = build(form);
    if (!opened) return;
    const auto stubs = opened->stubs();
    for (const char* name : {"puts", "pass", "replaceable"}) {
      CAPTURE(std::string(name));
      CHECK(std::ranges::count(stubs, name) >= 1);
    }
  }
}

TEST_CASE("constants of a library are known, whatever the form of relocations") {
  for (const char* form : kForms) {
    CAPTURE(form);
    const auto opened = build(form);
    if (!opened) return;
    CodeImage& code = *opened->code;
    const std::uint64_t functions = opened->symbol("kFunctions"), numbers = opened->symbol("kNumbers");
    CHECK(code.loaded_from(functions, 8).kind == Meaning::Kind::Function);
    CHECK(code.loaded_from(functions, 8).value == opened->symbol("local"));
    CHECK(code.loaded_from(functions + 8, 8).kind == Meaning::Kind::Integer);
    CHECK(code.loaded_from(numbers + 8, 8).value == 40);
    CHECK(code.loaded_from(opened->symbol("exported_data"), 4).kind == Meaning::Kind::Unknown);
    CHECK(opened->text(code.object_at(opened->symbol("hidden_data")).name) == "hidden_data");
    CHECK(opened->has_text("a literal in the program"));
    CHECK(opened->has_text("literal in the program"));
    CHECK(opened->has_text("no"));
  }
}

TEST_CASE("local variables of two files of a library that have one name are two variables") {
  if (!have_program("clang-19") || !have_program("ld.lld-19")) return;
  const TemporaryDirectory folder;
  const std::string first =
      folder.file("first.c", "static int token, alone; int first(void) { return token++ + alone++; }");
  const std::string second =
      folder.file("second.c", "static int token; int second(void) { return token++; }");
  const std::string library = folder.file("libtwo.so");
  REQUIRE(output_of("clang-19 -fuse-ld=lld --target=aarch64-linux-android24 -fPIC -O1 -nostdlib -shared " +
                    first + " " + second + " -o " + library));
  const auto opened = open(library);
  std::vector<std::string> names;
  for (const elf::Symbol& symbol : opened->structure.static_symbols) {
    const std::string name = opened->text(opened->code->object_at(symbol.value).name);
    if (symbol.name == "token") names.push_back(name);
    if (symbol.name == "alone") CHECK(name == "alone");
  }
  REQUIRE(names.size() == 2);
  CHECK(names[0].starts_with("data_"));
  CHECK(names[0] != names[1]);
}

TEST_CASE("slots of a library tell imported variables") {
  const auto opened = build("");
  if (!opened) return;
  std::vector<std::string> names;
  for (const elf::Section& section : opened->structure.sections) {
    if (section.name != ".got") continue;
    for (std::uint64_t i = 0; i + 8 <= section.size; i += 8) {
      names.push_back(opened->text(opened->code->loaded_from(section.address + i, 8).name));
    }
  }
  CHECK(std::ranges::count(names, "shared_data") == 1);
  CHECK(std::ranges::count(names, "exported_data") == 1);
}

TEST_CASE("entries of a library are its functions and initializers, also without sections") {
  const auto whole = build("");
  if (!whole) return;
  const auto addresses = [](const Opened& opened) {
    std::vector<std::uint64_t> out;
    for (const CodeEntry& entry : opened.code->entries()) out.push_back(entry.address);
    const auto repeated = std::ranges::unique(out);
    out.erase(repeated.begin(), repeated.end());
    return out;
  };
  CHECK(addresses(*whole).size() == 4);
  const auto& entries = whole->code->entries();
  const auto early = std::ranges::find_if(entries, [&](const CodeEntry& entry) {
    return entry.address == whole->symbol("early") && entry.reason == EntryReason::Initializer;
  });
  CHECK(early != entries.end());
  const auto bare = build("", true);
  CHECK(addresses(*bare) == addresses(*whole));
  CHECK(bare->stubs() == whole->stubs());
}

}  // namespace
}  // namespace candor
