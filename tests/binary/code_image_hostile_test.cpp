// Code images of forged files: every answer is given, none takes long.

#include <doctest/doctest.h>

#include <random>

#include "binary/eh_frame.h"
#include "binary/macho/code_image.h"
#include "binary/macho/unit.h"
#include "binary/macho/unwind_info.h"
#include "binary/support_code.h"
#include "binary/support_macho.h"
#include "binary/support_objc.h"

namespace candor {
namespace {

constexpr std::string_view kSource = R"(
__attribute__((objc_root_class)) @interface NSObject { Class isa; } + (id)alloc; @end
@interface NSConstantString : NSObject @end
@interface Imported : NSObject + (id)shared; @end
@interface First : Imported { int _count; id _title; } @end
extern void *imported(void *);
void (^stored)(int) = ^(int x) { imported(0); };
@implementation First
- (void)run { _count++; [[Imported shared] run]; imported("text"); _title = (id)@"title"; }
@end
)";

/// Asks everything about every word of all sections and of what lies beside them.
void ask_everything(CodeImage& code, const macho::Image& image) {
  for (const macho::Section& section : image.sections) {
    const std::uint64_t size = std::min<std::uint64_t>(section.size, 4096);
    for (std::uint64_t at = section.address - 8; at != section.address + size + 8; ++at) {
      code.object_at(at);
      code.stub_at(at);
      for (const unsigned width : {0u, 1u, 4u, 8u, 16u, 64u}) code.loaded_from(at, width);
      code.block_descriptor_at(at, 0xffffffff);
      code.block_descriptor_at(at, 1u << 30);
      code.global_block_at(at);
      code.bytes_at(at, ~std::uint64_t{0});
    }
  }
}

TEST_CASE("images with forged bytes answer every question") {
  if (!has_toolchain()) return;
  std::minstd_rand random(7);
  for (const std::string link : {"", "-arch arm64 -platform_version ios 14.0 17.0 -no_fixup_chains",
                                 "-arch arm64 -platform_version ios 14.0 17.0 -fixup_chains"}) {
    const auto whole = compile(kSource, "m", "arm64-apple-ios14", "-Os -fblocks", link);
    for (int round = 0; round < 40; ++round) {
      auto bytes = whole;
      for (int i = 0; i < 30; ++i) bytes[random() % bytes.size()] = static_cast<std::byte>(random());
      ProblemLog problems;
      const auto image = macho::parse_image(bytes, problems);
      if (!image) continue;
      Unit unit;
      macho::add_image(*image, unit, problems);
      const auto code = macho::open_code(*image, unit, {}, macho::kObjectSlide);
      std::uint64_t last = 0;
      for (const CodeRange& range : code->code()) {
        CHECK(range.address >= last);
        last = range.address + range.bytes.size();
      }
      if (round % 8 == 0) ask_everything(*code, *image);
    }
  }
}

TEST_CASE("a message-send stub that jumps to itself sends nothing") {
  ImageBuilder builder;
  const std::uint64_t stub = builder.u32(0x58000041);  // ldr x1, #8
  builder.u32(0x17ffffff);                             // b #-4
  const std::uint64_t slot = builder.u64(0);
  builder.put_u64(slot, builder.text("run"));
  builder.section("__objc_stubs", stub, 8, "__TEXT", 0x80000000);
  builder.section("__stubs", slot, 8, "__TEXT", 0x8);
  const macho::Image image = [&] {
    macho::Image made = builder.image();
    made.section_order = {0, 1};
    return made;
  }();
  Unit unit;
  const auto code = macho::open_code(image, unit, {}, 0);
  CHECK(code->stub_at(stub).kind == Stub::Kind::None);
  CHECK(code->stub_at(slot).kind == Stub::Kind::None);
}

TEST_CASE("a method's section is code, whatever its flags say") {
  if (!has_toolchain()) return;
  auto bytes = compile(kSource, "m", "arm64-apple-ios14", "-Os -fblocks",
                       "-arch arm64 -platform_version ios 14.0 17.0");
  ProblemLog problems;
  auto image = macho::parse_image(bytes, problems);
  REQUIRE(image.has_value());
  for (macho::Section& section : image->sections) {
    if (section.name == "__text") section.flags = 0;
  }
  Unit unit;
  macho::add_image(*image, unit, problems);
  const auto code = macho::open_code(*image, unit, {}, 0);
  REQUIRE(code->code().size() == 1);
  CHECK(code->code()[0].address == image->find_section("__text")->address);
}

TEST_CASE("a stub of signed pointers reaches its import") {
  ImageBuilder builder;
  const std::uint64_t stub = builder.u32(0x90000011);  // adrp x17, #0
  builder.u32(0x91004231);                             // add x17, x17, #16
  builder.u32(0xf9400230);                             // ldr x16, [x17]
  builder.u32(0xd71f0a11);                             // braa x16, x17
  builder.import("imported");
  builder.section("__auth_stubs", stub, 16, "__TEXT", 0x80000408);
  macho::Image image = builder.image();
  image.section_order = {0};
  Unit unit;
  const auto code = macho::open_code(image, unit, {}, 0);
  const Stub found = code->stub_at(stub);
  CHECK(found.kind == Stub::Kind::Import);
  CHECK(unit.strings.at(found.name) == "imported");
  CHECK(code->code().empty());
}

TEST_CASE("unwind tables that name one page over and over are read once") {
  ByteBuilder table;
  table.u32(1).u32(0).u32(0).u32(0).u32(0).u32(28).u32(1000);
  for (int i = 0; i < 1000; ++i) table.u32(static_cast<std::uint64_t>(i) * 16).u32(28 + 12000).u32(0);
  table.u32(3).u16(8).u16(400).u32(0);
  for (int i = 0; i < 399; ++i) table.u32(static_cast<std::uint64_t>(i) * 4);
  CHECK(macho::read_unwind_starts(as_byte_span(table.str())).size() <= table.size() / 4);
  CHECK(macho::read_unwind_starts(as_byte_span(table.str().substr(0, 30))).empty());
}

TEST_CASE("unwind frames that are cut or lead nowhere are left out") {
  ByteBuilder frames;
  frames.u32(16).u32(0).u8(1).text("zR").u8(1).u8(0x78).u8(30).u8(1).u8(0x1b).pad_to(20);
  frames.u32(16).u32(24).u32(0x100).u32(8).u32(0);    // function at 28 + 0x100
  frames.u32(16).u32(9000).u32(0x100).u32(8).u32(0);  // of no common entry
  frames.u32(0).u32(4000).u32(0);                     // cut
  CHECK(read_frame_starts(as_byte_span(frames.str()), 0x4000) ==
        std::vector<std::uint64_t>{0x4000 + 28 + 0x100});
}

}  // namespace
}  // namespace candor
