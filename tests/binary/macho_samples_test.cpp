// Facts of real images against what LLVM's programs print about them.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "binary/support_macho.h"
#include "binary/support_tools.h"

namespace candor {
namespace {

using Names = std::vector<std::string>;

constexpr const char* kImages[] = {"executables/MASTG-DEMO-0021-1b6df0", "executables/MASTG-DEMO-0024-010696",
                                   "frameworks/BranchSDK.framework/BranchSDK"};

std::string without_underscore(std::string name) {
  if (name.starts_with('_')) name.erase(0, 1);
  return name;
}

std::string joined(Names names) {
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  std::string text;
  for (const std::string& name : names) text += name + "\n";
  return text;
}

/// The last word of every line that `select` accepts.
template <class Select>
Names last_words(const std::string& output, Select select) {
  Names names;
  for (const std::string& line : lines_of(output)) {
    if (select(line)) names.push_back(without_underscore(line.substr(line.rfind(' ') + 1)));
  }
  return names;
}

TEST_CASE("imports of the samples are the undefined symbols that llvm-nm lists") {
  for (const char* name : kImages) {
    const auto path = sample_path(name);
    if (!path || !have_program("llvm-nm-19")) return;
    CAPTURE(*path);
    const auto output = output_of("llvm-nm-19 -u " + *path);
    REQUIRE(output);
    ReadUnit read(ArtifactKind::MachO, read_file(*path));
    CHECK(joined(read.imports()) == joined(last_words(*output, [](const std::string&) { return true; })));
  }
}

TEST_CASE("exports of the samples are those that llvm-objdump finds in the export trie") {
  for (const char* name : kImages) {
    const auto path = sample_path(name);
    if (!path || !have_program("llvm-objdump-19")) return;
    CAPTURE(*path);
    const auto output = output_of("llvm-objdump-19 -m --exports-trie " + *path);
    REQUIRE(output);
    Names names;
    for (const std::string& line : lines_of(*output)) {
      std::istringstream words(line);
      std::string address, symbol;
      if (line.starts_with("0x") && words >> address >> symbol) names.push_back(without_underscore(symbol));
    }
    ReadUnit read(ArtifactKind::MachO, read_file(*path));
    CHECK(joined(read.exports()) == joined(names));
  }
}

TEST_CASE("linked libraries of the samples are those of llvm-objdump, in order") {
  for (const char* name : kImages) {
    const auto path = sample_path(name);
    if (!path || !have_program("llvm-objdump-19")) return;
    CAPTURE(*path);
    const auto output = output_of("llvm-objdump-19 -m --dylibs-used " + *path);
    REQUIRE(output);
    Names names;
    for (const std::string& line : lines_of(*output)) {
      if (line.starts_with('\t')) names.push_back(line.substr(1, line.find(" (") - 1));
    }
    ReadUnit read(ArtifactKind::MachO, read_file(*path));
    Names ours = read.libraries();
    // A dylib's list starts with its own name.
    const std::string own = read.text(read.unit().identity.install_name);
    if (!own.empty()) ours.insert(ours.begin(), own);
    CHECK(ours == names);
  }
}

TEST_CASE("the samples' identity is what their load commands and signatures say") {
  const auto path = sample_path("executables/MASTG-DEMO-0024-010696");
  if (!path) return;
  ReadUnit read(ArtifactKind::MachO, read_file(*path));
  const Identity& identity = read.unit().identity;
  CHECK(read.text(identity.arch) == "arm64");
  CHECK(read.text(identity.platform) == "ios");
  CHECK(read.text(identity.min_os) == "15.2");
  CHECK(read.text(identity.sdk) == "17.0");
  CHECK_FALSE(read.text(identity.signing_identifier).empty());
  CHECK(as_text(read.result->entitlements_xml).starts_with("<?xml"));
  CHECK_FALSE(read.result->entitlements_der.empty());
  CHECK((read.unit().coverage.languages & kSwift) != 0);
  CHECK(read.unit().problems.empty());
}

TEST_CASE("an image that Clang and the linker built has the same imports with classic and chained fixups") {
  if (!have_program("clang-19") || !have_program("ld64.lld-19") || !have_program("llvm-nm-19")) return;
  const TemporaryDirectory folder;
  const std::string source =
      folder.file("a.c",
                  "extern int puts(const char *); extern int data; int *pointer = &data;\n"
                  "extern void optional_call(void) __attribute__((weak_import));\n"
                  "const char *const texts[] = {\"first text\", \"second text\"};\n"
                  "int main(void) { if (optional_call) optional_call(); return puts(texts[0]); }\n");
  const std::string stub =
      folder.file("libSystem.tbd",
                  "--- !tapi-tbd\ntbd-version: 4\ntargets: [ arm64-ios ]\n"
                  "install-name: '/usr/lib/libSystem.B.dylib'\nexports:\n"
                  "  - targets: [ arm64-ios ]\n"
                  "    symbols: [ _puts, _data, _optional_call, dyld_stub_binder ]\n...\n");
  const std::string object = folder.file("a.o");
  REQUIRE(output_of("clang-19 --target=arm64-apple-ios15 -O1 -c " + source + " -o " + object));
  for (const char* fixups : {"-fixup_chains", "-no_fixup_chains"}) {
    CAPTURE(std::string(fixups));
    const std::string program = folder.file("program");
    REQUIRE(
        output_of(std::string("ld64.lld-19 -arch arm64 -platform_version ios 15.0 17.0 -adhoc_codesign ") +
                  fixups + " " + object + " " + stub + " -o " + program));
    ReadUnit read(ArtifactKind::MachO, read_file(program));
    REQUIRE(read.result.has_value());
    Names imports = read.imports();
    std::erase(imports, "dyld_stub_binder");  // only classic images have it
    CHECK(imports == Names{"data", "optional_call", "puts"});
    for (const Import& symbol : read.unit().imports) {
      const std::string name = read.text(symbol.name);
      if (name == "dyld_stub_binder") continue;
      CHECK(symbol.library == 1);
      CHECK(((symbol.flags & kImportWeak) != 0) == (name == "optional_call"));
      if (name == "puts") CHECK((symbol.flags & kImportFunction) != 0);
    }
    ParsedImage parsed(read.bytes);
    const macho::Section* data = parsed.image.find_section("__DATA", "__data");
    REQUIRE(data != nullptr);
    const macho::Pointer pointer = parsed.image.pointer_at(data->address);
    CHECK(pointer.kind == macho::Pointer::Kind::Import);
    CHECK(parsed.image.symbols.at(pointer.symbol).name == "data");
    const macho::Section* texts = parsed.image.find_section("__const");
    REQUIRE(texts != nullptr);
    const macho::Pointer first = parsed.image.pointer_at(texts->address);
    REQUIRE(first.kind == macho::Pointer::Kind::Local);
    CHECK(parsed.image.text_at(first.address) == "first text");
    CHECK(read.unit().coverage.functions_seen == 1);
    CHECK((read.unit().identity.flags & kSigned) != 0);
  }
}

}  // namespace
}  // namespace candor
