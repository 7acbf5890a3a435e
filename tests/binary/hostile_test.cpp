// Malformed images: each is read or refused, without a crash, a hang or an exception.
#include <doctest/doctest.h>

#include <random>

#include "base/limits.h"
#include "binary/support_child.h"
#include "binary/support_macho.h"
#include "binary/support_tools.h"

namespace candor {
namespace {

constexpr unsigned kSeconds = 10;
constexpr std::size_t kMemory = 1 * limits::kGiB;

void read(ArtifactKind kind, const std::string& bytes) {
  // A refusal is as good as a unit here; what matters is that one of them comes.
  const auto result = read_image(kind, as_byte_span(bytes));
  if (!result && result.error().message.empty()) throw 0;
}

void check_all(const std::string& folder, ArtifactKind kind) {
  for (const std::string& path : sample_files(folder)) {
    CAPTURE(path);
    const std::string bytes = read_file(path);
    CHECK(run_in_child([&] { read(kind, bytes); }, kSeconds, kMemory) == "");
  }
}

TEST_CASE("every hostile Mach-O sample is read or refused") {
  check_all("hostile/r2-macho-bad", ArtifactKind::MachO);
  check_all("hostile/rz-macho-bad", ArtifactKind::MachO);
  check_all("hostile/yara-macho", ArtifactKind::MachO);
}

TEST_CASE("every hostile ELF sample is read or refused") { check_all("hostile/yara-elf", ArtifactKind::Elf); }

/// Changes a few bytes: random ones, interesting numbers, a copied range, or a cut.
std::string mutated(const std::string& original, std::mt19937& random) {
  std::string bytes = original;
  // Structure stands at both ends of an image; the middle is code.
  const auto place = [&]() -> std::size_t {
    const std::size_t window = std::min<std::size_t>(bytes.size(), 0x1800);
    const std::size_t offset = random() % window;
    return random() % 3 == 0 ? bytes.size() - 1 - offset : offset;
  };
  constexpr std::uint32_t kNumbers[] = {0,          1,          0x7f,       0x80,      0xffff,
                                        0x7fffffff, 0x80000000, 0xffffffff, 0xfffffff0};
  const unsigned changes = 1 + random() % 8;
  for (unsigned i = 0; i < changes && !bytes.empty(); ++i) {
    const std::size_t at = place();
    switch (random() % 5) {
      case 0:
        bytes[at] = static_cast<char>(random());
        break;
      case 1:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        break;
      case 2: {
        const std::uint32_t number = kNumbers[random() % std::size(kNumbers)];
        for (std::size_t k = 0; k < 4 && at + k < bytes.size(); ++k)
          bytes[at + k] = static_cast<char>(number >> (8 * k));
        break;
      }
      case 3: {
        const std::size_t from = place(),
                          count = std::min({std::size_t{16}, bytes.size() - at, bytes.size() - from});
        bytes.replace(at, count, bytes.substr(from, count));
        break;
      }
      default:
        if (random() % 8 == 0) bytes.resize(at);
    }
  }
  return bytes;
}

/// Mutations of one file run many to a child, whose time is for all of them; only a failure runs them one by
/// one to name the seed.
void check_mutations(const std::string& bytes, ArtifactKind kind, unsigned count) {
  constexpr unsigned kToAChild = 25;
  const auto run = [&](unsigned seed) {
    std::mt19937 random(seed);
    read(kind, mutated(bytes, random));
  };
  for (unsigned first = 0; first < count; first += kToAChild) {
    const unsigned end = std::min(count, first + kToAChild);
    const std::string together = run_in_child(
        [&] {
          for (unsigned seed = first; seed < end; ++seed) run(seed);
        },
        6 * kSeconds, kMemory);
    if (together.empty()) continue;
    for (unsigned seed = first; seed < end; ++seed) {
      CAPTURE(seed);
      CHECK(run_in_child([&] { run(seed); }, kSeconds, kMemory) == "");
    }
    FAIL_CHECK("mutations together ended with: " << together);
  }
}

TEST_CASE("mutations of images made in memory are read or refused") {
  MachoFile chained;
  chained.add_segments({{"__DATA", "__cstring", 0x100001800, 0x100, 0x1800, 2}});
  chained.dylib("/usr/lib/libA.dylib");
  ByteBuilder fixups;
  fixups.u32(0).u32(32).u32(72).u32(76).u32(1).u32(1).u32(0).u32(0);
  fixups.u32(3).u32(0).u32(16).u32(0).u32(24).u16(0x1000).u16(6).u64(0x1000).u32(0).u16(1).u16(0);
  fixups.u32(1 | (1 << 9)).raw(std::string("\0_foo\0", 6));
  chained.linkedit_command(0x80000034, fixups);
  chained.linkedit_command(0x1d, ByteBuilder().big32(0xfade0cc0).big32(20).big32(1).big32(0).big32(20).str());
  check_mutations(chained.build(), ArtifactKind::MachO, 400);

  MachoFile classic;
  classic.add_segments();
  classic.dylib("/usr/lib/libA.dylib");
  ByteBuilder bind;
  bind.u8(0x11).u8(0x40).text("_foo").u8(0x71).uleb(0x10).u8(0xc0).uleb(3).uleb(8).u8(0x90).u8(0);
  ByteBuilder trie;
  trie.u8(0).u8(1).text("_a").uleb(6).u8(2).u8(0).uleb(0x10).u8(1).text("b").uleb(13).u8(2).u8(0).uleb(1).u8(
      0);
  classic.dyld_info(bind, bind, bind, trie);
  check_mutations(classic.build(), ArtifactKind::MachO, 400);
}

TEST_CASE("mutations of a sample application and framework are read or refused") {
  for (const char* name :
       {"executables/MASTG-DEMO-0024-010696", "frameworks/BranchSDK.framework/BranchSDK"}) {
    const auto path = sample_path(name);
    if (!path) return;
    check_mutations(read_file(*path), ArtifactKind::MachO, 150);
  }
}

TEST_CASE("mutations of a static library and an ELF library are read or refused") {
  if (!have_program("clang-19") || !have_program("ld.lld-19") || !have_program("llvm-ar-19")) return;
  const TemporaryDirectory folder;
  const std::string source = folder.file("a.c", "int outside(int); int a(int x) { return outside(x); }");
  const std::string object = folder.file("a.o"), library = folder.file("liba.so"),
                    archive = folder.file("a") + ".a";
  const std::string android = "clang-19 --target=aarch64-linux-android24 -fPIC -nostdlib ";
  REQUIRE(output_of(android + "-fuse-ld=lld -shared " + source + " -o " + library));
  REQUIRE(output_of("clang-19 --target=arm64-apple-ios15 -c " + source + " -o " + object));
  REQUIRE(output_of("llvm-ar-19 --format=darwin rcs " + archive + " " + object));
  check_mutations(read_file(library), ArtifactKind::Elf, 300);
  check_mutations(read_file(archive), ArtifactKind::StaticLibrary, 300);
}

}  // namespace
}  // namespace candor
