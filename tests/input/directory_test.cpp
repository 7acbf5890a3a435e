// Directories and single files on disk.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "support.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using test::elf;
using test::mach_o;
using test::static_library;

std::string text_of(const std::string& path) {
  const auto input = open_input(path);
  if (!input) return to_string(input.error());
  return test::describe(*input) + test::describe_problems(*input);
}

TEST_CASE("an app folder is read from disk and its files can be opened") {
  const test::TemporaryDirectory folder;
  folder.write("My App.app/My App", mach_o());
  folder.write("My App.app/Info.plist", "plist");
  const auto input = open_input((folder.path() / "My App.app").string());
  REQUIRE(input);
  REQUIRE(input->bundles.size() == 1);
  const Artifact& plist = input->bundles[0].artifacts.at(0);
  CHECK(plist.path == "My App.app/Info.plist");
  const Container& container = input->containers.at(plist.content.container);
  CHECK(container.size == 5);
  auto reader = ContainerReader::open(container.fd, container.zip, container.path);
  REQUIRE(reader);
  CHECK(as_text(*reader->read(plist.content)) == "plist");
}

TEST_CASE("single images of every kind are loose bundles") {
  const test::TemporaryDirectory folder;
  CHECK(text_of(folder.write("tool", mach_o())) == "bundle tool\n  Loose tool\n  = MachO #0 tool\n");
  CHECK(text_of(folder.write("lib.a", static_library())).contains("= StaticLibrary #0 lib.a\n"));
  CHECK(text_of(folder.write("lib.so", elf())).contains("= Elf #0 lib.so\n"));
}

TEST_CASE("a metadata file named alone is read, in a folder without an app it is not") {
  const test::TemporaryDirectory folder;
  CHECK(text_of(folder.write("d/PrivacyInfo.xcprivacy", "x"))
            .contains("= PrivacyManifest #0 PrivacyInfo.xcprivacy\n"));
  CHECK(text_of((folder.path() / "d").string()).starts_with("INP002: none of its 1 files is an app"));
}

TEST_CASE("links are not followed; only one that leaves the named path is a problem") {
  const test::TemporaryDirectory folder;
  folder.write("outside/secret", mach_o());
  folder.write("F.framework/Versions/A/F", mach_o());
  const fs::path framework = folder.path() / "F.framework";
  fs::create_symlink("A", framework / "Versions/Current");
  fs::create_symlink("Versions/Current/F", framework / "F");
  fs::create_symlink("..", framework / "loop");
  fs::create_symlink("../outside/secret", framework / "out");
  fs::create_symlink("nowhere", framework / "dangling");
  CHECK(text_of(framework.string()) ==
        "bundle F.framework\n"
        "  Framework F.framework\n"
        "  = MachO #0 F.framework/Versions/A/F\n"
        "INP008 F.framework/dangling\n"
        "INP008 F.framework/loop\n"
        "INP008 F.framework/out\n");
}

TEST_CASE("a folder of frameworks and packages gives one bundle each") {
  const test::TemporaryDirectory folder;
  folder.write("all/A.framework/A", mach_o());
  folder.write("all/B.framework/B", static_library());
  folder.write("all/c.aar", test::make_zip({{"jni/arm64-v8a/libc.so", elf()}}));
  const auto input = open_input((folder.path() / "all").string());
  REQUIRE(input);
  REQUIRE(input->bundles.size() == 3);
  CHECK(input->bundles[0].path == "all/A.framework");
  CHECK(input->bundles[1].artifacts.at(0).kind == ArtifactKind::StaticLibrary);
  CHECK(input->bundles[2].components.at(0).kind == ComponentKind::AndroidPackage);
}

TEST_CASE("a resource bundle with a privacy manifest is a bundle of its own when it stands alone") {
  const test::TemporaryDirectory folder;
  folder.write("R.bundle/PrivacyInfo.xcprivacy", "x");
  folder.write("R.bundle/a.png", "x");
  CHECK(text_of((folder.path() / "R.bundle").string()) ==
        "bundle R.bundle\n"
        "  ResourceBundle R.bundle\n"
        "    + PrivacyInfo.xcprivacy\n"
        "    + a.png\n"
        "  = PrivacyManifest #0 R.bundle/PrivacyInfo.xcprivacy\n");
}

TEST_CASE("pipes and devices in a folder are passed over") {
  const test::TemporaryDirectory folder;
  folder.write("d/tool", mach_o());
  REQUIRE(mkfifo((folder.path() / "d/pipe").c_str(), 0600) == 0);
  CHECK(text_of((folder.path() / "d").string()) == "bundle d/tool\n  Loose d/tool\n  = MachO #0 d/tool\n");
  CHECK(text_of((folder.path() / "d/pipe").string()).starts_with("INP001: it is not a regular file"));
}

TEST_CASE("what cannot be read or recognised is an error that names the path") {
  const test::TemporaryDirectory folder;
  const std::string missing = (folder.path() / "missing").string();
  CHECK(text_of(missing) == "INP001: it cannot be read: No such file or directory (at " + missing + ")");
  CHECK(text_of(folder.write("notes.txt", "hello")).starts_with("INP002: it is not an app, framework"));
}

TEST_CASE("debug symbols alone are a bundle of their own") {
  const test::TemporaryDirectory folder;
  folder.write("X.app.dSYM/Contents/Info.plist", "x");
  folder.write("X.app.dSYM/Contents/Resources/DWARF/X", mach_o());
  CHECK(text_of((folder.path() / "X.app.dSYM").string()) ==
        "bundle X.app.dSYM\n  Loose X.app.dSYM\n  = MachO #0 X.app.dSYM/Contents/Resources/DWARF/X\n");
}

TEST_CASE("opening the same folder twice gives the same listing") {
  const test::TemporaryDirectory folder;
  for (const char* name : {"z", "a", "m", "b/c", "b/a"}) folder.write(std::string("A.app/") + name, mach_o());
  const std::string path = (folder.path() / "A.app").string();
  const std::string first = text_of(path);
  CHECK(first == text_of(path));
  CHECK(first.find("A.app/a\n") < first.find("A.app/b/a\n"));
  CHECK(first.find("A.app/m\n") < first.find("A.app/z\n"));
}

}  // namespace
}  // namespace candor
