// LC_DYLD_CHAINED_FIXUPS: <mach-o/fixup-chains.h>.
#include <doctest/doctest.h>

#include "binary/macho/chained_pointers.h"
#include "binary/support_macho.h"

namespace candor {
namespace {

using macho::ChainedPointer;
using macho::ChainFormat;
using Target = ChainedPointer::Target;

constexpr std::uint64_t kAuth = 1ull << 63, kArm64eBind = 1ull << 62, kBind64 = 1ull << 63;

void check(ChainFormat format, std::uint64_t raw, const ChainedPointer& expected) {
  const ChainedPointer pointer = macho::decode_chained_pointer(format, raw, 0x100000);
  CAPTURE(static_cast<int>(format));
  CHECK(static_cast<int>(pointer.target) == static_cast<int>(expected.target));
  CHECK(pointer.value == expected.value);
  CHECK(pointer.ordinal == expected.ordinal);
  CHECK(pointer.addend == expected.addend);
  CHECK(pointer.next == expected.next);
}

TEST_CASE("arm64e formats differ in stride and in what an unauthenticated target counts from") {
  const std::uint64_t rebase = (3ull << 51) | (0xffull << 43) | 0x12345678;  // next 3, high8 0xff
  check(ChainFormat::Arm64e, rebase, {.target = Target::Address, .value = 0x12345678, .next = 24});
  check(ChainFormat::Arm64eKernel, rebase, {.target = Target::Offset, .value = 0x12345678, .next = 12});
  check(ChainFormat::Arm64eUserland, rebase, {.target = Target::Offset, .value = 0x12345678, .next = 24});
  check(ChainFormat::Arm64eFirmware, rebase, {.target = Target::Address, .value = 0x12345678, .next = 12});
  check(ChainFormat::Arm64eUserland24, rebase, {.target = Target::Offset, .value = 0x12345678, .next = 24});
}

TEST_CASE("an authenticated arm64e rebase holds an offset and its key and diversity are dropped") {
  const std::uint64_t raw = kAuth | (1ull << 51) | (3ull << 49) | (1ull << 48) | (0xbeefull << 32) | 0x4000;
  for (const ChainFormat format :
       {ChainFormat::Arm64e, ChainFormat::Arm64eUserland, ChainFormat::Arm64eUserland24}) {
    check(format, raw, {.target = Target::Offset, .value = 0x4000, .next = 8});
  }
}

TEST_CASE("arm64e binds carry a signed 19-bit addend, authenticated ones none") {
  const std::uint64_t addend = 0x7fffcull << 32;  // -4
  check(ChainFormat::Arm64e, kArm64eBind | addend | 0xffff,
        {.target = Target::Import, .ordinal = 0xffff, .addend = -4, .next = 0});
  check(ChainFormat::Arm64eUserland24, kArm64eBind | (5ull << 32) | 0xabcdef,
        {.target = Target::Import, .ordinal = 0xabcdef, .addend = 5, .next = 0});
  check(ChainFormat::Arm64eUserland24, kAuth | kArm64eBind | (0xbeefull << 32) | 0xabcdef,
        {.target = Target::Import, .ordinal = 0xabcdef, .addend = 0, .next = 0});
  check(ChainFormat::Arm64eUserland, kAuth | kArm64eBind | (0xbeefull << 32) | 0x30001,
        {.target = Target::Import, .ordinal = 1, .addend = 0, .next = 0});
}

TEST_CASE("64-bit formats step by four and bind with an 8-bit addend") {
  const std::uint64_t rebase = (2ull << 51) | (0x80ull << 36) | 0xfffffffff;
  check(ChainFormat::Plain64, rebase, {.target = Target::Address, .value = 0xfffffffff, .next = 8});
  check(ChainFormat::Offset64, rebase, {.target = Target::Offset, .value = 0xfffffffff, .next = 8});
  check(ChainFormat::Offset64, kBind64 | (0xffull << 24) | 0x123456,
        {.target = Target::Import, .ordinal = 0x123456, .addend = 255, .next = 0});
}

TEST_CASE("a 32-bit rebase past the largest valid pointer is a biased number") {
  check(ChainFormat::Plain32, 0x08001000, {.target = Target::Address, .value = 0x1000, .next = 8});
  check(ChainFormat::Plain32, 0x80000000u | (7u << 20) | 0x12345,
        {.target = Target::Import, .ordinal = 0x12345, .addend = 7, .next = 0});
  const std::uint64_t bias = (0x04000000 + 0x100000) / 2;
  check(ChainFormat::Plain32, bias + 5, {.target = Target::Number, .value = 5, .next = 0});
}

TEST_CASE("cache, firmware and kernel formats have no binds") {
  check(ChainFormat::Cache32, 0xc0001234, {.target = Target::Offset, .value = 0x1234, .next = 12});
  check(ChainFormat::Firmware32, (63u << 26) | 0x1234,
        {.target = Target::Address, .value = 0x1234, .next = 252});
  const std::uint64_t kernel = kAuth | (5ull << 51) | (1ull << 30) | 0x1234;
  check(ChainFormat::KernelCache64, kernel, {.target = Target::Offset, .value = 0x1234, .next = 20});
  check(ChainFormat::KernelCacheX86_64, kernel, {.target = Target::Offset, .value = 0x1234, .next = 5});
  check(ChainFormat::Arm64eSharedCache, kAuth | (2ull << 52) | 0x3ffffffff,
        {.target = Target::Offset, .value = 0x3ffffffff, .next = 16});
  check(ChainFormat::Arm64eSegmented, kAuth | (2ull << 51) | (3ull << 28) | 0x123,
        {.target = Target::InSegment, .value = 0x123, .ordinal = 3, .next = 8});
}

TEST_CASE("numbers without a format are refused") {
  CHECK_FALSE(macho::chain_format(0).has_value());
  CHECK_FALSE(macho::chain_format(15).has_value());
  CHECK(macho::chain_format(12) == ChainFormat::Arm64eUserland24);
}

/// The fixups data with chains in __DATA only, and imports "_foo" (library 1) and "_bar" (weak, flat lookup).
struct Chains {
  std::uint16_t pointer_format = 6;
  std::vector<std::uint16_t> starts{0};
  std::uint32_t import_format = 1;
  std::uint32_t symbol_format = 0;
  std::uint32_t import_count = 2;
  std::uint32_t version = 0;
  std::uint16_t page_count = 1;
  std::uint32_t max_valid_pointer = 0;

  std::string build() const {
    ByteBuilder starts_part;
    starts_part.u32(3).u32(0).u32(16).u32(0);  // three segments, the second has chains
    starts_part.u32(22 + 2 * starts.size())
        .u16(0x1000)
        .u16(pointer_format)
        .u64(0x1000)
        .u32(max_valid_pointer);
    starts_part.u16(page_count);
    for (const std::uint16_t start : starts) starts_part.u16(start);
    starts_part.pad_to((starts_part.size() + 7) / 8 * 8);
    ByteBuilder imports;
    const std::uint32_t foo = 1, bar = 6;  // name offsets
    if (import_format == 3) {
      imports.u64(1 | (std::uint64_t{foo} << 32)).u64(0x100000000);
      imports.u64(0xfffe | (1 << 16) | (std::uint64_t{bar} << 32)).u64(0);
    } else {
      imports.u32(1 | (foo << 9));
      if (import_format == 2) imports.u32(0xfffffffe);
      imports.u32(0xfe | (1 << 8) | (bar << 9));
      if (import_format == 2) imports.u32(0);
    }
    const std::size_t imports_offset = 32 + starts_part.size();
    ByteBuilder out;
    out.u32(version).u32(32).u32(imports_offset).u32(imports_offset + imports.size());
    out.u32(import_count).u32(import_format).u32(symbol_format).u32(0);
    out.raw(starts_part.str()).raw(imports.str());
    return out.raw(std::string("\0_foo\0_bar\0", 11));
  }
};

std::string chained_file(const Chains& chains, const std::string& data, bool is_64 = true) {
  MachoFile file(6, is_64, is_64 ? 0x0100000c : 12, 0);
  file.add_segments();
  file.dylib("/usr/lib/libA.dylib");
  file.data(0, data);
  file.linkedit_command(0x80000034, chains.build());
  return file.build();
}

constexpr std::uint64_t next4(std::uint64_t steps) { return steps << 51; }

TEST_CASE("a chain of binds and rebases is followed to its end") {
  const std::string data =
      ByteBuilder().u64(kBind64 | next4(4) | 0).u64(7).u64(next4(2) | 0x1100).u64(kBind64 | (3 << 24) | 1);
  ParsedImage parsed(chained_file({}, data));
  CHECK(parsed.pointer(0x00) == "import foo");
  CHECK(parsed.pointer(0x10) == "local 0x100001100");
  CHECK(parsed.pointer(0x18) == "import bar+3");
  CHECK(parsed.image.fixups.size() == 3);
  REQUIRE(parsed.image.symbols.size() == 2);
  CHECK(parsed.image.symbols[0].library == 1);
  CHECK(parsed.image.symbols[1].library == 0);
  CHECK(parsed.image.symbols[1].weak);
  CHECK(parsed.problems.empty());
}

TEST_CASE("imports with 32- and 64-bit addends add theirs to the pointer's") {
  const std::string data = ByteBuilder().u64(kBind64 | (1 << 24) | 0);
  CHECK(ParsedImage(chained_file({.import_format = 2}, data)).pointer(0) == "import foo-1");
  CHECK(ParsedImage(chained_file({.import_format = 3}, data)).pointer(0) == "import foo+4294967297");
}

TEST_CASE("a page may hold several chains, the last start marked") {
  // One page; its start says that the list begins at index 1.
  const Chains chains{.pointer_format = 3, .starts = {0x8001, 0x0000, 0x8010}, .max_valid_pointer = 0x100000};
  const std::string data = ByteBuilder().u32(0x5000).u32(1).u32(1).u32(1).u32(0x80000001);
  ParsedImage parsed(chained_file(chains, data, false));
  CHECK(parsed.pointer(0x00) == "local 0x5000");
  CHECK(parsed.pointer(0x10) == "import bar");
  CHECK(parsed.image.fixups.size() == 2);
}

TEST_CASE("a list of chain starts without a last one ends with the data") {
  const Chains chains{.pointer_format = 3, .starts = {0x8001, 0x0000}, .max_valid_pointer = 0x100000};
  ParsedImage parsed(chained_file(chains, ByteBuilder().u32(0x5000), false));
  CHECK(parsed.has(ErrorKind::BadFixups));
  CHECK(parsed.pointer(0) == "local 0x5000");
}

TEST_CASE("a page without chains is skipped") {
  ParsedImage parsed(chained_file({.starts = {0xffff}}, ByteBuilder().u64(0x1100)));
  CHECK(parsed.image.fixups.empty());
  CHECK(parsed.image.symbols.size() == 2);  // imports are what the table says, bound or not
  CHECK(parsed.problems.empty());
}

TEST_CASE("an arm64e chain in a slice keeps authenticated targets and imports") {
  const std::string data = ByteBuilder()
                               .u64(kAuth | (1ull << 51) | (0xbeefull << 32) | 0x1100)
                               .u64(kAuth | kArm64eBind | (1ull << 51) | (0xbeefull << 32) | 1)
                               .u64(kArm64eBind | (0x7ffffull << 32));
  ParsedImage parsed(chained_file({.pointer_format = 12}, data));
  CHECK(parsed.pointer(0x00) == "local 0x100001100");
  CHECK(parsed.pointer(0x08) == "import bar");
  CHECK(parsed.pointer(0x10) == "import foo-1");
}

TEST_CASE("a chain that leaves its segment is cut and reported") {
  const std::string data = ByteBuilder().u64(next4(0xfff) | 0x1100);
  ParsedImage parsed(chained_file({}, data));
  CHECK(parsed.has(ErrorKind::BadFixups));
  CHECK(parsed.pointer(0) == "local 0x100001100");
}

TEST_CASE("a bind of an import outside the table is unresolved, not an address, and the chain goes on") {
  const std::string data = ByteBuilder().u64(kBind64 | next4(2) | 99).u64(0x1100);
  ParsedImage parsed(chained_file({}, data));
  CHECK(parsed.has(ErrorKind::BadFixups));
  CHECK(parsed.pointer(0) == "null");
  CHECK(parsed.pointer(8) == "local 0x100001100");
}

TEST_CASE("chains that overlap give each address once") {
  const Chains chains{.pointer_format = 3, .starts = {0x8001, 0x0000, 0x8000}, .max_valid_pointer = 0x100000};
  ParsedImage parsed(chained_file(chains, ByteBuilder().u32((1 << 26) | 0x5000).u32(0x6000), false));
  CHECK(parsed.image.fixups.size() == 2);
  CHECK(parsed.pointer(0) == "local 0x5000");
}

TEST_CASE("compressed names, unknown formats and versions are problems, never guesses") {
  const std::string data = ByteBuilder().u64(0x1100);
  for (const Chains& chains :
       {Chains{.symbol_format = 1}, Chains{.import_format = 4}, Chains{.pointer_format = 99},
        Chains{.version = 1}, Chains{.import_count = 1000}, Chains{.page_count = 60000}}) {
    ParsedImage parsed(chained_file(chains, data));
    CHECK(parsed.has(ErrorKind::BadFixups));
  }
}

TEST_CASE("fixups data cut at any length is read as far as it goes") {
  const std::string whole = Chains{}.build();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    MachoFile file;
    file.add_segments();
    file.data(0, ByteBuilder().u64(0x1100));
    file.linkedit_command(0x80000034, whole.substr(0, size));
    ParsedImage parsed(file.build());
    CHECK(parsed.has(ErrorKind::BadFixups));
  }
}

}  // namespace
}  // namespace candor
