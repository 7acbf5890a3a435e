// ELF facts against llvm-readelf-19, on libraries built for Android.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>

#include "binary/support_macho.h"
#include "binary/support_tools.h"

namespace candor {
namespace {

using Names = std::vector<std::string>;

constexpr const char* kSource = R"(
#include <stdint.h>
int puts(const char *);
extern int optional_call(void) __attribute__((weak));
extern int shared_data;
int exported_data = 3;
static const char kGreeting[] = "greetings from a constant";
__attribute__((visibility("hidden"))) int hidden(void) { return 1; }
__attribute__((weak)) int weak_export(void) { return 2; }
int Java_org_example_Native_start(void *env, void *self) {
  puts("a literal in the program");
  puts(kGreeting);
  return (optional_call ? optional_call() : 0) + hidden() + shared_data;
}
)";

constexpr const char* kDependency = "int shared_data = 1; int puts(const char *s) { return s != 0; }";

/// One name a line, so that a failed comparison shows them.
std::string joined(const Names& names) {
  std::string text;
  for (const std::string& name : names) text += name + "\n";
  return text;
}

struct Built {
  TemporaryDirectory folder;
  std::string object, library;
};

/// Builds the sources for `target`; nothing when a program is missing.
bool build(Built& out, const std::string& target, const std::string& link_flags = {}) {
  if (!have_program("clang-19") || !have_program("ld.lld-19") || !have_program("llvm-readelf-19"))
    return false;
  const std::string source = out.folder.file("native.c", kSource);
  const std::string dependency = out.folder.file("dependency.c", kDependency);
  const std::string needed = out.folder.file("libdependency.so");
  out.object = out.folder.file("native.o");
  out.library = out.folder.file("libnative.so");
  const std::string clang = "clang-19 -fuse-ld=lld --target=" + target + " -fPIC -Os -nostdlib ";
  REQUIRE(output_of(clang + "-shared -Wl,-soname,libdependency.so " + dependency + " -o " + needed));
  REQUIRE(output_of(clang + "-ffreestanding -c " + source + " -o " + out.object));
  REQUIRE(output_of(clang + "-shared -Wl,-soname,libnative.so -Wl,--build-id=sha1 " + link_flags + " " +
                    out.object + " " + needed + " -o " + out.library));
  return true;
}

/// Names of llvm-readelf's symbol table, without versions: "I name" or "E name".
Names readelf_symbols(const std::string& path) {
  Names names;
  for (const std::string& line : lines_of(output_of("llvm-readelf-19 -W --dyn-syms " + path).value_or(""))) {
    std::istringstream words(line);
    std::string number, value, size, type, binding, visibility, section, name;
    if (!(words >> number >> value >> size >> type >> binding >> visibility >> section >> name)) continue;
    if (!number.ends_with(':') || number == "Num:" || binding == "LOCAL") continue;
    names.push_back((section == "UND" ? "I " : "E ") + name.substr(0, name.find('@')));
  }
  std::ranges::sort(names);
  return names;
}

Names our_symbols(const ReadUnit& read) {
  Names names;
  for (const std::string& name : read.imports()) names.push_back("I " + name);
  for (const std::string& name : read.exports()) names.push_back("E " + name);
  std::ranges::sort(names);
  return names;
}

Names readelf_needed(const std::string& path) {
  Names names;
  for (const std::string& line : lines_of(output_of("llvm-readelf-19 --needed-libs " + path).value_or(""))) {
    if (line.starts_with("  ")) names.push_back(line.substr(2));
  }
  return names;
}

bool has_string(const ReadUnit& read, const std::string& value) {
  return std::ranges::any_of(read.unit().string_constants, [&](const StringConstant& constant) {
    return read.text(constant.value) == value;
  });
}

TEST_CASE("imports, exports and needed libraries are llvm-readelf's, for every Android architecture") {
  const std::map<std::string, std::string> targets = {{"aarch64-linux-android24", "aarch64"},
                                                      {"armv7a-linux-androideabi24", "arm"},
                                                      {"x86_64-linux-android24", "x86_64"},
                                                      {"i686-linux-android24", "i386"}};
  for (const auto& [target, arch] : targets) {
    for (const char* hash : {"-Wl,--hash-style=gnu", "-Wl,--hash-style=sysv", "-Wl,--hash-style=both"}) {
      CAPTURE(target);
      CAPTURE(hash);
      Built built;
      if (!build(built, target, hash)) return;
      ReadUnit read(ArtifactKind::Elf, read_file(built.library));
      REQUIRE(read.result.has_value());
      CHECK(joined(our_symbols(read)) == joined(readelf_symbols(built.library)));
      CHECK(read.libraries() == readelf_needed(built.library));
      CHECK(read.text(read.unit().identity.arch) == arch);
      CHECK(read.text(read.unit().identity.install_name) == "libnative.so");
      CHECK(read.text(read.unit().identity.uuid).size() == 40);
      CHECK(read.unit().kind == UnitKind::ElfLibrary);
      CHECK(read.unit().problems.empty());
      CHECK(has_string(read, "a literal in the program"));
      CHECK(has_string(read, "greetings from a constant"));
    }
  }
}

TEST_CASE("facts of the libraries named by CANDOR_ELF_LIBRARIES are llvm-readelf's") {
  const char* folder = std::getenv("CANDOR_ELF_LIBRARIES");
  if (folder == nullptr || !have_program("llvm-readelf-19")) {
    MESSAGE("skipped: tests/binary/check_hermes sets CANDOR_ELF_LIBRARIES");
    return;
  }
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".so") continue;
    const std::string path = entry.path().string();
    CAPTURE(path);
    ReadUnit read(ArtifactKind::Elf, read_file(path));
    REQUIRE(read.result.has_value());
    CHECK(joined(our_symbols(read)) == joined(readelf_symbols(path)));
    Names needed = read.libraries();
    std::ranges::sort(needed);  // llvm-readelf sorts them, we keep the file's order
    CHECK(joined(needed) == joined(readelf_needed(path)));
    ++count;
  }
  CHECK(count > 0);
}

TEST_CASE("weak imports, called imports and JNI exports are told apart") {
  Built built;
  if (!build(built, "aarch64-linux-android24")) return;
  ReadUnit read(ArtifactKind::Elf, read_file(built.library));
  std::map<std::string, std::uint32_t> imports, exports;
  for (const Import& symbol : read.unit().imports) imports[read.text(symbol.name)] = symbol.flags;
  for (const Export& symbol : read.unit().exports) exports[read.text(symbol.name)] = symbol.flags;
  CHECK((imports.at("optional_call") & kImportWeak) != 0);
  CHECK(imports.at("puts") == kImportFunction);
  CHECK((imports.at("shared_data") & (kImportWeak | kImportFunction)) == 0);
  CHECK(exports.at("Java_org_example_Native_start") == kExportFunction);
  CHECK(exports.at("weak_export") == (kExportFunction | kExportWeak));
  CHECK(exports.at("exported_data") == kExportData);
  CHECK_FALSE(exports.contains("hidden"));
}

TEST_CASE("a stripped library keeps its facts and says that it is stripped") {
  Built whole, stripped;
  if (!build(whole, "aarch64-linux-android24") || !build(stripped, "aarch64-linux-android24", "-Wl,-s"))
    return;
  ReadUnit read(ArtifactKind::Elf, read_file(stripped.library));
  CHECK(read.unit().coverage.stripped == 1);
  CHECK(ReadUnit(ArtifactKind::Elf, read_file(whole.library)).unit().coverage.stripped == 0);
  CHECK(joined(our_symbols(read)) == joined(readelf_symbols(stripped.library)));
}

TEST_CASE("a library without section headers is read by its program headers") {
  for (const char* hash : {"-Wl,--hash-style=gnu", "-Wl,--hash-style=sysv"}) {
    for (const char* target : {"aarch64-linux-android24", "armv7a-linux-androideabi24"}) {
      CAPTURE(hash);
      CAPTURE(target);
      Built built;
      if (!build(built, target, hash)) return;
      const Names symbols = readelf_symbols(built.library);
      std::string bytes = read_file(built.library);
      const bool is_64 = bytes[4] == 2;
      for (std::size_t i = 0; i < (is_64 ? 8 : 4); ++i) bytes[(is_64 ? 40 : 32) + i] = 0;  // e_shoff
      for (std::size_t i = 0; i < 4; ++i) bytes[(is_64 ? 60 : 48) + i] = 0;  // e_shnum, e_shstrndx
      ReadUnit read(ArtifactKind::Elf, bytes);
      REQUIRE(read.result.has_value());
      CHECK(joined(our_symbols(read)) == joined(symbols));
      CHECK(read.libraries() == Names{"libdependency.so"});
      CHECK(has_string(read, "a literal in the program"));
      CHECK_FALSE(has_string(read, "Java_org_example_Native_start"));  // a symbol's name is no constant
    }
  }
}

TEST_CASE("an object's undefined and defined symbols are its imports and exports") {
  Built built;
  if (!build(built, "aarch64-linux-android24")) return;
  ReadUnit read(ArtifactKind::Elf, read_file(built.object));
  CHECK(read.unit().kind == UnitKind::ElfObject);
  CHECK(read.imports() == Names{"optional_call", "puts", "shared_data"});
  CHECK(std::ranges::count(read.exports(), "Java_org_example_Native_start") == 1);
}

TEST_CASE("data that is no ELF image is refused, and headers that cannot be read are a problem") {
  CHECK(ReadUnit(ArtifactKind::Elf, "text").result.error().kind == ErrorKind::NotAnImage);
  CHECK(ReadUnit(ArtifactKind::Elf,
                 "\x7f"
                 "ELF")
            .result.error()
            .kind == ErrorKind::Truncated);
  const auto header = [](std::uint8_t file_class, std::uint8_t order, std::uint16_t type,
                         std::uint16_t sections) {
    ByteBuilder out;
    out.raw(
           "\x7f"
           "ELF")
        .u8(file_class)
        .u8(order)
        .u8(1)
        .pad_to(16)
        .u16(type)
        .u16(183)
        .u32(1);
    out.u64(0).u64(0).u64(0x1000).u32(0).u16(64).u16(56).u16(0).u16(64).u16(sections).u16(0);
    return out.str();
  };
  CHECK(ReadUnit(ArtifactKind::Elf, header(2, 2, 3, 0)).result.error().kind ==
        ErrorKind::UnsupportedArchitecture);
  CHECK(ReadUnit(ArtifactKind::Elf, header(9, 1, 3, 0)).result.error().kind == ErrorKind::NotAnImage);
  CHECK(ReadUnit(ArtifactKind::Elf, header(2, 1, 4, 0)).result.error().kind == ErrorKind::NotAnImage);
  ReadUnit read(ArtifactKind::Elf, header(2, 1, 3, 12));
  CHECK((!read.result.has_value() || read.has(ErrorKind::BadLoadCommand)));
}

}  // namespace
}  // namespace candor
