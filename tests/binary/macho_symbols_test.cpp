// Symbol tables, export tries and relocations: <mach-o/nlist.h>, <mach-o/loader.h>, <mach-o/reloc.h>.
#include <doctest/doctest.h>

#include "binary/macho/export_trie.h"
#include "binary/macho/format.h"
#include "binary/support_macho.h"

namespace candor {
namespace {

struct SymbolSpec {
  std::string_view name;
  std::uint8_t type = 0;
  std::uint8_t section = 0;
  std::uint16_t description = 0;
  std::uint64_t value = 0;
};

constexpr std::uint8_t kUndefinedExternal = 0x01, kLocal = 0x0e, kExternal = 0x0f, kStab = 0x24;

void add_symbols(MachoFile& file, const std::vector<SymbolSpec>& symbols, std::uint32_t extra_count = 0) {
  ByteBuilder entries, strings;
  strings.u8(0);
  for (const SymbolSpec& symbol : symbols) {
    entries.u32(strings.size()).u8(symbol.type).u8(symbol.section).u16(symbol.description).u64(symbol.value);
    strings.text(symbol.name);
  }
  const std::uint32_t table = file.linkedit(entries);
  const std::uint32_t names = file.linkedit(strings);
  file.command(0x2,
               ByteBuilder().u32(table).u32(symbols.size() + extra_count).u32(names).u32(strings.size()));
}

TEST_CASE("undefined symbols are imports with library and weakness, without the underscore") {
  MachoFile file;
  file.dylib("/usr/lib/libA.dylib");
  add_symbols(file, {{"_strong", kUndefinedExternal, 0, 0x0100},
                     {"_weak", kUndefinedExternal, 0, 0x0140},
                     {"dyld_stub_binder", kUndefinedExternal, 0, 0xfe00},
                     {"_debug", kStab, 0, 0},
                     {"_common", kUndefinedExternal, 0, 0, 16}});
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.imports() == std::vector<std::string>{"dyld_stub_binder", "strong", "weak"});
  REQUIRE(read.unit().imports.size() == 3);
  CHECK(read.unit().imports[0].library == 1);
  CHECK(read.unit().imports[0].flags == 0);
  CHECK(read.unit().imports[1].flags == kImportWeak);
  CHECK(read.unit().imports[2].library == 0);
}

TEST_CASE("defined symbols are sorted by address and those of one address by name") {
  MachoFile file;
  add_symbols(file, {{"_b", kLocal, 1, 0, 0x20}, {"_c", kExternal, 1, 0, 0x10}, {"_a", kLocal, 1, 0, 0x20}});
  ParsedImage parsed(file.build());
  REQUIRE(parsed.image.defined.size() == 3);
  CHECK(parsed.image.defined[0].name == "c");
  CHECK(parsed.image.defined[1].name == "a");
  CHECK(parsed.image.defined[2].name == "b");
  CHECK(parsed.image.local_symbol_count == 2);
}

TEST_CASE("an image with code whose only symbols are the linker's own or exported is stripped") {
  const SectionSpec text{"__TEXT", "__text", 0x100001000, 16, 0x1000, 0x80000400};
  const std::vector<SymbolSpec> stripped{{"_main", kExternal, 1, 0, 0x100001000},
                                         {"radr://5614542", kLocal, 1, 0, 0x100001000},
                                         {"_puts", kUndefinedExternal, 0, 0x0100}};
  std::vector<SymbolSpec> whole = stripped;
  whole.push_back({"_helper", kLocal, 1, 0, 0x100001008});
  for (const auto& symbols : {stripped, whole}) {
    MachoFile file;
    file.add_segments({text});
    add_symbols(file, symbols);
    ReadUnit read(ArtifactKind::MachO, file.build());
    CHECK(read.unit().coverage.stripped == (symbols.size() == stripped.size() ? 1 : 0));
  }
}

TEST_CASE("a symbol table longer than the slice is read as far as it goes") {
  MachoFile file;
  add_symbols(file, {{"_puts", kUndefinedExternal, 0, 0}}, 0x10000000);
  ParsedImage parsed(file.build());
  CHECK(parsed.has(ErrorKind::BadSymbols));
  REQUIRE(!parsed.image.symbols.empty());
  CHECK(parsed.image.symbols[0].name == "puts");
}

TEST_CASE("a name outside the string table is a problem and the other symbols are kept") {
  MachoFile file;
  const std::uint32_t table =
      file.linkedit(ByteBuilder().u32(500).u8(1).u8(0).u16(0).u64(0).u32(1).u8(1).u8(0).u16(0).u64(0));
  const std::uint32_t names = file.linkedit(std::string("\0_ok\0", 5));
  file.command(0x2, ByteBuilder().u32(table).u32(2).u32(names).u32(5));
  ParsedImage parsed(file.build());
  CHECK(parsed.has(ErrorKind::BadSymbols));
  REQUIRE(parsed.image.symbols.size() == 1);
  CHECK(parsed.image.symbols[0].name == "ok");
}

TEST_CASE("without an export trie the external symbols are the exports") {
  MachoFile file;
  add_symbols(file, {{"_visible", kExternal, 1, 0x80, 0x10}, {"_hidden", kLocal, 1, 0, 0x20}});
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.exports() == std::vector<std::string>{"visible"});
  CHECK((read.unit().exports[0].flags & kExportWeak) != 0);
}

// A trie of "_a" at 0x10 and "_ab", a re-export: root -> "_a" -> "b".
std::string small_trie() {
  ByteBuilder trie;
  trie.u8(0).u8(1).text("_a").uleb(6);                             // root, 6 bytes
  trie.u8(2).u8(0).uleb(0x10).u8(1).text("b").uleb(13);            // node at 6
  trie.u8(4).u8(8).uleb(1).raw(std::string("\0", 1)).u8(0).u8(0);  // node at 13
  return trie;
}

TEST_CASE("the export trie gives names along its edges, addresses from the header on and re-exports") {
  ProblemLog problems;
  const std::string trie = small_trie();
  const auto symbols = macho::read_export_trie(as_byte_span(trie), 0x100000000, problems);
  REQUIRE(symbols.size() == 2);
  CHECK(symbols[0].name == "_a");
  CHECK(symbols[0].address == 0x100000010);
  CHECK(symbols[1].name == "_ab");
  CHECK(symbols[1].reexport);
  CHECK(symbols[1].address == 0);
  CHECK(problems.empty());
}

TEST_CASE("an export trie that loops back is read once") {
  ByteBuilder trie;
  trie.u8(0).u8(1).text("_a").uleb(6);
  trie.u8(2).u8(0).uleb(0x10).u8(2).text("b").uleb(0).text("c").uleb(6);
  ProblemLog problems;
  const auto symbols = macho::read_export_trie(as_byte_span(trie.str()), 0, problems);
  CHECK(symbols.size() == 1);
  CHECK(problems.seen() == 2);
}

TEST_CASE("an export trie cut at any byte gives no more than the whole one and a problem") {
  const std::string whole = small_trie();
  for (std::size_t size = 1; size + 2 < whole.size(); ++size) {
    ProblemLog problems;
    CHECK(macho::read_export_trie(as_byte_span(whole).first(size), 0, problems).size() <= 2);
    CHECK_FALSE(problems.empty());
  }
}

TEST_CASE("export names that grow with every node are bounded by the size of the trie") {
  ByteBuilder trie;
  trie.u8(0).u8(1).text(std::string(0x8000, 'x')).uleb(0x8000 + 6);
  for (int i = 0; i < 4000; ++i) {
    const std::size_t after = trie.size() + 3 + 1 + 2 + 3;
    trie.u8(2)
        .u8(0)
        .u8(1)
        .u8(1)
        .text("y")
        .u8(0x80 | (after & 0x7f))
        .u8(0x80 | ((after >> 7) & 0x7f))
        .u8(after >> 14);
  }
  ProblemLog problems;
  const auto symbols = macho::read_export_trie(as_byte_span(trie.str()), 0, problems);
  CHECK(symbols.size() < 200);
  CHECK_FALSE(problems.empty());
}

TEST_CASE("relocations of an object bind its pointers to undefined and defined symbols") {
  MachoFile file(1);
  // Section offset, then symbol | length 3 << 25 | external << 27 | type << 28.
  const auto entry = [](std::uint32_t offset, std::uint32_t symbol, std::uint32_t type,
                        std::uint32_t length = 3) {
    return ByteBuilder().u32(offset).u32(symbol | (length << 25) | (1u << 27) | (type << 28)).str();
  };
  const std::uint32_t relocations =
      file.linkedit(entry(0, 0, 0) + entry(8, 1, 0) + entry(0x10, 0, 1) + entry(0x10, 1, 0) +
                    entry(0x18, 2, 2, 2) + entry(0x900, 9, 0));
  file.add_segments({{"__DATA", "__data", 0x100001000, 0x100, 0x1000, 0, relocations, 6}});
  file.data(0, ByteBuilder().u64(4).u64(8).u64(0x77));
  add_symbols(file, {{"_outside", kUndefinedExternal},
                     {"_inside", kExternal, 1, 0, 0x100001040},
                     {"_called", kUndefinedExternal}});
  ParsedImage parsed(file.build());
  CHECK(parsed.pointer(0x00) == "import outside+4");
  CHECK(parsed.pointer(0x08) == "local 0x100001048");
  CHECK(parsed.pointer(0x10) == "local 0x77");  // a difference of two symbols is no pointer
  REQUIRE(parsed.image.symbols.size() == 2);
  CHECK_FALSE(parsed.image.symbols[0].function);
  CHECK(parsed.image.symbols[1].function);
  CHECK(parsed.has(ErrorKind::BadFixups));  // symbol 9 of 3
}

TEST_CASE("a relocation against a section binds to the address in place, even to address 0") {
  MachoFile file(1);
  const std::uint32_t relocations =
      file.linkedit(ByteBuilder().u32(0).u32(1 | (3u << 25)).u32(8).u32(1 | (3u << 25)));
  file.add_segments({{"__DATA", "__data", 0x100001000, 0x100, 0x1000, 0, relocations, 2}});
  file.data(8, ByteBuilder().u64(0x40));
  ParsedImage parsed(file.build());
  CHECK(parsed.pointer(0) == "local 0x0");
  CHECK(parsed.pointer(8) == "local 0x40");
  CHECK(parsed.pointer(0x10) == "null");
}

TEST_CASE("imports that stubs call are functions") {
  MachoFile file;
  const std::uint32_t indirect = file.linkedit(ByteBuilder().u32(1).u32(0x80000000));
  ByteBuilder dysymtab;
  for (int i = 0; i < 12; ++i) dysymtab.u32(0);
  file.command(0xb, dysymtab.u32(indirect).u32(2).u32(0).u32(0).u32(0).u32(0));
  ByteBuilder segment;  // __stubs of two entries of 12 bytes
  segment.fixed("__TEXT", 16).u64(0x100000000).u64(0x1000).u64(0).u64(0x1000).u32(5).u32(5).u32(1).u32(0);
  segment.fixed("__stubs", 16).fixed("__TEXT", 16).u64(0x100000f00).u64(24).u32(0xf00).u32(2).u32(0).u32(0);
  segment.u32(0x80000408).u32(0).u32(12).u32(0);
  file.command(0x19, segment);
  add_symbols(file, {{"_data", kUndefinedExternal}, {"_function", kUndefinedExternal}});
  ReadUnit read(ArtifactKind::MachO, file.build());
  REQUIRE(read.unit().imports.size() == 2);
  CHECK(read.unit().imports[0].flags == 0);
  CHECK(read.unit().imports[1].flags == kImportFunction);
}

}  // namespace
}  // namespace candor
