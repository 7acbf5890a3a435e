// The header and the load commands: <mach-o/loader.h>.
#include <doctest/doctest.h>

#include "binary/macho/format.h"
#include "binary/support_macho.h"

namespace candor {
namespace {

std::string build_version(std::uint32_t platform, std::uint32_t min_os, std::uint32_t sdk) {
  return ByteBuilder().u32(platform).u32(min_os).u32(sdk).u32(0);
}

TEST_CASE("a load command of size zero ends the list and those before it are kept") {
  MachoFile file;
  file.dylib("/usr/lib/libA.dylib");
  file.command_count_change = 1;  // one more than there is: the padding reads as size 0
  ParsedImage parsed(file.build());
  CHECK(parsed.image.commands.libraries.size() == 1);
  CHECK(parsed.has(ErrorKind::BadLoadCommand));
}

TEST_CASE("a malformed load command is skipped and the next one is read") {
  MachoFile file;
  file.command(0x1b, "short");  // LC_UUID without its sixteen bytes
  file.dylib("/usr/lib/libA.dylib");
  ParsedImage parsed(file.build());
  CHECK_FALSE(parsed.image.commands.uuid.has_value());
  CHECK(parsed.image.commands.libraries.size() == 1);
  CHECK(parsed.has(ErrorKind::BadLoadCommand));
}

TEST_CASE("a dylib command with a name offset outside it keeps its ordinal") {
  MachoFile file;
  file.command(0xc, ByteBuilder().u32(0xffff).u32(0).u32(0).u32(0));
  file.dylib("/usr/lib/libB.dylib");
  ParsedImage parsed(file.build());
  REQUIRE(parsed.image.commands.libraries.size() == 2);
  CHECK(parsed.image.commands.libraries[0].path.empty());
  CHECK(parsed.image.commands.libraries[1].path == "/usr/lib/libB.dylib");
}

TEST_CASE("each dylib command gives its kind of library, the image's own name none") {
  MachoFile file;
  file.dylib("own", 0xd);
  file.dylib("plain", 0xc);
  file.dylib("weak", 0x80000018);
  file.dylib("reexport", 0x8000001f);
  file.dylib("lazy", 0x20);
  file.dylib("upward", 0x80000023);
  ReadUnit read(ArtifactKind::MachO, file.build());
  REQUIRE(read.unit().libraries.size() == 5);
  CHECK(read.text(read.unit().identity.install_name) == "own");
  const LibraryKind kinds[] = {LibraryKind::Normal, LibraryKind::Weak, LibraryKind::Reexport,
                               LibraryKind::Lazy, LibraryKind::Upward};
  for (std::size_t i = 0; i < 5; ++i) CHECK(read.unit().libraries[i].kind == kinds[i]);
}

TEST_CASE("LC_BUILD_VERSION names platform, minimum system and SDK") {
  MachoFile file;
  file.command(0x32, build_version(2, 0x000d0000, 0x00110201));
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.text(read.unit().identity.platform) == "ios");
  CHECK(read.text(read.unit().identity.min_os) == "13.0");
  CHECK(read.text(read.unit().identity.sdk) == "17.2.1");
  CHECK((read.unit().identity.flags & kSimulator) == 0);
}

TEST_CASE("a simulator platform sets the simulator flag") {
  MachoFile file;
  file.command(0x32, build_version(7, 0x000d0000, 0));
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.text(read.unit().identity.platform) == "ios-simulator");
  CHECK(read.text(read.unit().identity.sdk).empty());
  CHECK((read.unit().identity.flags & kSimulator) != 0);
}

TEST_CASE("LC_VERSION_MIN_IPHONEOS of an Intel image is a simulator's") {
  for (const std::uint32_t cpu : {0x01000007u, 0x0100000cu}) {
    MachoFile file(6, true, cpu);
    file.command(0x25, ByteBuilder().u32(0x00080000).u32(0x000a0200));
    ReadUnit read(ArtifactKind::MachO, file.build());
    CHECK(read.text(read.unit().identity.platform) == (cpu == 0x01000007 ? "ios-simulator" : "ios"));
    CHECK(read.text(read.unit().identity.min_os) == "8.0");
  }
}

TEST_CASE("architectures other than arm64 and arm64e are for facts only") {
  struct Case {
    bool is_64;
    std::uint32_t type, subtype;
    const char* name;
    bool facts_only;
  };
  const Case cases[] = {{true, 0x0100000c, 0, "arm64", false},
                        {true, 0x0100000c, 0x80000002, "arm64e", false},
                        {false, 0x0200000c, 1, "arm64_32", true},
                        {false, 12, 9, "armv7", true},
                        {false, 12, 11, "armv7s", true},
                        {true, 0x01000007, 3, "x86_64", true},
                        {false, 7, 3, "i386", true}};
  for (const Case& item : cases) {
    MachoFile file(6, item.is_64, item.type, item.subtype);
    ReadUnit read(ArtifactKind::MachO, file.build());
    CHECK(read.text(read.unit().identity.arch) == item.name);
    CHECK(((read.unit().identity.flags & kFactsOnly) != 0) == item.facts_only);
  }
}

TEST_CASE("a UUID is shown in upper case with dashes") {
  MachoFile file;
  file.command(0x1b, "\x01\x23\x45\x67\x89\xab\xcd\xef\x01\x23\x45\x67\x89\xab\xcd\xef");
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.text(read.unit().identity.uuid) == "01234567-89AB-CDEF-0123-456789ABCDEF");
}

TEST_CASE("big-endian images and other data are refused") {
  CHECK(ReadUnit(ArtifactKind::MachO, "\xfe\xed\xfa\xcfxxxxxxxx").result.error().kind ==
        ErrorKind::UnsupportedArchitecture);
  CHECK(ReadUnit(ArtifactKind::MachO, "not an image").result.error().kind == ErrorKind::NotAnImage);
  CHECK(ReadUnit(ArtifactKind::MachO, "\xcf\xfa\xed\xfexx").result.error().kind == ErrorKind::Truncated);
  CHECK(ReadUnit(ArtifactKind::MachO, "").result.error().kind == ErrorKind::NotAnImage);
}

TEST_CASE("a section past the end of the slice is cut to what is there") {
  MachoFile file;
  file.add_segments({{"__DATA", "__cstring", 0x100001000, 0x100000, 0x1000, macho::kCStringLiterals}});
  ParsedImage parsed(file.build());
  CHECK(parsed.has(ErrorKind::Truncated));
  CHECK(parsed.image.contents(parsed.image.sections.at(0)).size() == parsed.bytes.size() - 0x1000);
}

TEST_CASE("an address range that wraps around is refused") {
  MachoFile file;
  file.add_segments({{"__DATA", "__wraps", 0xfffffffffffffff0, 0x100, 0x1000, 0}});
  ParsedImage parsed(file.build());
  CHECK(parsed.image.sections.at(0).size == 0);
  CHECK_FALSE(parsed.image.bytes_at(0xfffffffffffffff8, 16).has_value());
}

TEST_CASE("lookups by address stay inside one segment's contents") {
  MachoFile file;
  file.add_segments();
  file.data(0xff8, "12345678");
  file.data(0x10, std::string("text\0", 5));
  ParsedImage parsed(file.build());
  const std::uint64_t data = file.data_address();
  CHECK(parsed.image.text_at(data + 0x10) == "text");
  CHECK(parsed.image.bytes_at(data + 0xff8, 8).has_value());
  CHECK_FALSE(parsed.image.bytes_at(data + 0xff8, 9).has_value());
  CHECK_FALSE(parsed.image.text_at(data + 0xff8).has_value());  // no NUL before the segment ends
  CHECK_FALSE(parsed.image.bytes_at(0, 1).has_value());
}

TEST_CASE("an encrypted image is reported and its encrypted contents are not read") {
  MachoFile file;
  file.add_segments({{"__DATA", "__cstring", 0x100001000, 8, 0x1000, macho::kCStringLiterals}});
  file.data(0, std::string("secret\0", 7));
  file.command(0x2c, ByteBuilder().u32(0x1000).u32(0x800).u32(1).u32(0));
  const std::string bytes = file.build();
  ReadUnit read(ArtifactKind::MachO, bytes);
  CHECK(read.unit().coverage.encrypted == 1);
  CHECK(read.has(ErrorKind::Encrypted));
  CHECK(read.strings().empty());
  ParsedImage parsed(bytes);
  CHECK_FALSE(parsed.image.bytes_at(0x100001000, 1).has_value());
  CHECK(parsed.image.bytes_at(0x100001800, 1).has_value());
}

TEST_CASE("cryptid 0 means that the contents are plain") {
  MachoFile file;
  file.add_segments({{"__DATA", "__cstring", 0x100001000, 8, 0x1000, macho::kCStringLiterals}});
  file.data(0, std::string("plain\0", 6));
  file.command(0x2c, ByteBuilder().u32(0x1000).u32(0x800).u32(0).u32(0));
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.unit().coverage.encrypted == 0);
  CHECK(read.strings() == std::vector<std::string>{"__DATA,__cstring plain"});
}

TEST_CASE("a dSYM companion is recognised and its contents are not taken for use") {
  MachoFile file(10);
  file.add_segments({{"__DATA", "__cstring", 0x100001000, 8, 0x1000, macho::kCStringLiterals}});
  file.data(0, std::string("debug\0", 6));
  file.dylib("/usr/lib/libA.dylib");
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.unit().kind == UnitKind::MachoOther);
  CHECK(read.unit().coverage.debug_only == 1);
  CHECK(read.strings().empty());
  CHECK(read.libraries().empty());
}

TEST_CASE("function starts are counted up to their end mark") {
  MachoFile file;
  file.linkedit_command(0x26, ByteBuilder().uleb(0x4000).uleb(0x120).uleb(8).u8(0).u8(7));
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.unit().coverage.functions_seen == 3);
}

TEST_CASE("string constants come from C string and UTF-16 sections, not from run-time names or log texts") {
  const std::uint64_t data = 0x100001000;
  MachoFile file;
  file.add_segments({{"__TEXT", "__cstring", data, 12, 0x1000, macho::kCStringLiterals},
                     {"__TEXT", "__objc_methname", data + 0x20, 8, 0x1020, macho::kCStringLiterals},
                     {"__TEXT", "__oslogstring", data + 0x40, 8, 0x1040, macho::kCStringLiterals},
                     {"__TEXT", "__ustring", data + 0x60, 8, 0x1060, 0}});
  file.data(0, std::string("one\0\0t\xffwo\0", 10));
  file.data(0x20, "setFoo:");
  file.data(0x40, "log %d");
  file.data(0x60, std::string("\xe9\0A\0\0\0", 6));
  ReadUnit read(ArtifactKind::MachO, file.build());
  CHECK(read.strings() == std::vector<std::string>{"__TEXT,__cstring one", "__TEXT,__cstring t\xef\xbf\xbdwo",
                                                   "__TEXT,__ustring \xc3\xa9"
                                                   "A"});
  CHECK(read.unit().string_constants[1].address == data + 5);
  CHECK(read.unit().string_constants[2].kind == StringKind::Utf16);
}

}  // namespace
}  // namespace candor
