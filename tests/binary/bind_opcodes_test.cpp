// The bind opcodes of LC_DYLD_INFO: <mach-o/loader.h>, BIND_OPCODE_….
#include <doctest/doctest.h>

#include "binary/support_macho.h"

namespace candor {
namespace {

// SET_SEGMENT_AND_OFFSET_ULEB for __DATA, which is segment 1.
ByteBuilder& at(ByteBuilder& out, std::uint64_t offset) { return out.u8(0x71).uleb(offset); }

std::string bind_file(const std::string& bind, const std::string& weak = {}, const std::string& lazy = {}) {
  MachoFile file;
  file.add_segments();
  file.dylib("/usr/lib/libA.dylib");
  file.dylib("/usr/lib/libB.dylib");
  file.data(0x80, ByteBuilder().u64(0x100001234));
  file.dyld_info(bind, weak, lazy);
  return file.build();
}

TEST_CASE("a bind sets library, symbol, addend and place") {
  ByteBuilder ops;
  ops.u8(0x12).u8(0x41).text("_foo").u8(0x51).u8(0x60).u8(0x7c);  // ordinal 2, weak import, addend -4
  at(ops, 0x10).u8(0x90).u8(0);
  ParsedImage parsed(bind_file(ops));
  CHECK(parsed.pointer(0x10) == "import foo-4");
  REQUIRE(parsed.image.symbols.size() == 1);
  CHECK(parsed.image.symbols[0].library == 2);
  CHECK(parsed.image.symbols[0].weak);
  CHECK(parsed.problems.empty());
}

TEST_CASE("every DO_BIND form moves the address as it says") {
  ByteBuilder ops;
  ops.u8(0x11).u8(0x40).text("_foo");
  at(ops, 0).u8(0x90);           // 0x00, then +8
  ops.u8(0xa0).uleb(8);          // 0x08, then +8+8
  ops.u8(0xb2);                  // 0x18, then +8+2*8
  ops.u8(0x80).uleb(0x10);       // +0x10
  ops.u8(0xc0).uleb(2).uleb(8);  // 0x40 and 0x50
  ParsedImage parsed(bind_file(ops));
  std::vector<std::uint64_t> places;
  for (const macho::Fixup& fixup : parsed.image.fixups) places.push_back(fixup.address - 0x100001000);
  CHECK(places == std::vector<std::uint64_t>{0x00, 0x08, 0x18, 0x40, 0x50});
}

TEST_CASE("a library ordinal may be a ULEB and special ordinals name no library") {
  ByteBuilder ops;
  ops.u8(0x20).uleb(1).u8(0x40).text("_a");
  at(ops, 0).u8(0x90).u8(0x3e).u8(0x40).text("_b").u8(0x90);
  ParsedImage parsed(bind_file(ops));
  REQUIRE(parsed.image.symbols.size() == 2);
  CHECK(parsed.image.symbols[0].library == 1);
  CHECK(parsed.image.symbols[1].library == 0);
}

TEST_CASE("BIND_OPCODE_DONE ends the plain table but only one entry of the lazy table") {
  ByteBuilder ops;
  ops.u8(0x11).u8(0x40).text("_a");
  at(ops, 0).u8(0x90).u8(0).u8(0x40).text("_b").u8(0x90);
  CHECK(ParsedImage(bind_file(ops)).image.symbols.size() == 1);
  ParsedImage lazy(bind_file({}, {}, ops));
  REQUIRE(lazy.image.symbols.size() == 2);
  CHECK(lazy.image.symbols[1].function);
}

TEST_CASE("a weak bind does not replace a target inside the image") {
  ByteBuilder ops;
  ops.u8(0x40).text("__Znwm");
  at(ops, 0x80).u8(0x90);
  at(ops, 0x90).u8(0x90);
  ParsedImage parsed(bind_file({}, ops));
  CHECK(parsed.pointer(0x80) == "local 0x100001234");
  CHECK(parsed.pointer(0x90) == "import _Znwm");
}

TEST_CASE("a strong definition listed among the weak binds is no import") {
  ByteBuilder ops;
  ops.u8(0x48).text("__Znwm");
  at(ops, 0x90).u8(0x90);
  CHECK(ParsedImage(bind_file({}, ops)).image.symbols.empty());
}

TEST_CASE("a pointer without a bind is read as the local address it holds") {
  ParsedImage parsed(bind_file(std::string(1, '\0')));
  CHECK(parsed.pointer(0x80) == "local 0x100001234");
  CHECK(parsed.pointer(0x88) == "null");
}

TEST_CASE("malformed bind opcodes are reported and binds before them are kept") {
  ByteBuilder good;
  good.u8(0x11).u8(0x40).text("_a");
  at(good, 0).u8(0x90);
  const std::string tails[] = {
      ByteBuilder().u8(0xe0),                           // unknown opcode
      ByteBuilder().u8(0x7f).uleb(0),                   // segment 15
      ByteBuilder().u8(0x80).u8(0xff),                  // ULEB without an end
      ByteBuilder().u8(0x40).raw("_no_end"),            // name without a NUL
      ByteBuilder().u8(0xc0).uleb(1ull << 60).uleb(0),  // more binds than bytes
      ByteBuilder().u8(0x71).uleb(0x5000).u8(0x90),     // outside the segment's contents
      ByteBuilder().u8(0xd7),                           // unknown threaded opcode
  };
  for (const std::string& tail : tails) {
    ParsedImage parsed(bind_file(good.str() + tail));
    CHECK(parsed.has(ErrorKind::BadFixups));
    CHECK(parsed.pointer(0) == "import a");
  }
}

TEST_CASE("few opcodes cannot make more binds than the image has bytes") {
  ByteBuilder ops;
  ops.u8(0x11).u8(0x40).text("_a");
  at(ops, 0);
  for (int i = 0; i < 200; ++i) ops.u8(0xc0).uleb(0x1000).uleb(0xfffffffffffffff8);
  ParsedImage parsed(bind_file(ops));
  CHECK(parsed.has(ErrorKind::BadFixups));
  CHECK(parsed.image.fixups.size() <= parsed.bytes.size());
}

// BIND_OPCODE_THREADED: an ordinal table from ordinary binds, then chains through the pointers themselves.
std::string threaded_file(std::uint64_t first, std::uint64_t second, std::uint64_t third) {
  ByteBuilder ops;
  ops.u8(0xd0).uleb(2);
  ops.u8(0x11).u8(0x40).text("_a").u8(0x90);
  ops.u8(0x12).u8(0x40).text("_b").u8(0x60).u8(0x08).u8(0x90);
  at(ops, 0x20).u8(0xd1);
  MachoFile file(6, true, 0x0100000c, 0x80000002);
  file.add_segments();
  file.dylib("/usr/lib/libA.dylib");
  file.dylib("/usr/lib/libB.dylib");
  file.data(0x20, ByteBuilder().u64(first).u64(second).u64(0).u64(third));
  file.dyld_info(ops);
  return file.build();
}

constexpr std::uint64_t kAuth = 1ull << 63, kBind = 1ull << 62;
constexpr std::uint64_t next(std::uint64_t steps) { return steps << 51; }

TEST_CASE("a threaded chain mixes binds, plain and authenticated rebases") {
  ParsedImage parsed(threaded_file(kBind | next(1) | 1, kAuth | (0xabcdull << 32) | next(2) | 0x1040,
                                   0x100001100 | (0x80ull << 43)));
  CHECK(parsed.pointer(0x20) == "import b+8");
  CHECK(parsed.pointer(0x28) == "local 0x100001040");
  CHECK(parsed.pointer(0x38) == "local 0x100001100");
  CHECK(parsed.image.fixups.size() == 3);
  CHECK(parsed.problems.empty());
}

TEST_CASE("a threaded bind of an ordinal outside the table ends the chain") {
  ParsedImage parsed(threaded_file(kBind | next(1) | 7, 0, 0));
  CHECK(parsed.has(ErrorKind::BadFixups));
  CHECK(parsed.image.fixups.empty());
}

TEST_CASE("a threaded chain that leaves its segment is cut") {
  ParsedImage parsed(threaded_file(next(0x7ff) | 0x100001000, 0, 0));
  CHECK(parsed.has(ErrorKind::BadFixups));
  CHECK(parsed.pointer(0x20) == "local 0x100001000");
}

}  // namespace
}  // namespace candor
