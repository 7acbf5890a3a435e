// What the code of an object refers to: what relocations name has an address like everything else.

#include <doctest/doctest.h>

#include <algorithm>

#include "binary/macho/code_image.h"
#include "binary/macho/unit.h"
#include "binary/support_code.h"
#include "binary/support_objc.h"

namespace candor {
namespace {

using Strings = std::vector<std::string>;

constexpr std::string_view kSource = R"(
__attribute__((objc_root_class)) @interface NSObject { Class isa; }
+ (id)alloc;
- (id)init;
@end
@interface NSConstantString : NSObject @end
@interface Imported : NSObject
- (void)use:(id)value;
+ (id)shared;
@end
@interface First : Imported { int _count; int _other; }
@end
extern int imported_variable;
extern void *imported_function(void *);
extern void pass(void (*)(void));
extern void point(int *);
int common;
static int hidden = 1;
__attribute__((noinline)) static void local(void) { hidden++; pass(0); }
@implementation First
- (void)run {
  _other++;
  [[Imported shared] use:(id)@"plain"];
  imported_function("text");
  point(&common);
  common = imported_variable;
  local();
  pass(local);
}
@end
int choose(int x) {
  switch (x) {
    case 0: return common;
    case 1: return 71;
    case 2: return imported_variable;
    case 3: pass(0); return 1;
    case 4: return 99;
    case 5: pass(local); return 2;
  }
  return 5;
}
)";

std::string joined(const Strings& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

bool has(const Strings& list, std::string_view wanted) { return std::ranges::count(list, wanted) > 0; }

TEST_CASE("code of an object refers to what its relocations name") {
  if (!has_toolchain()) return;
  for (const char* optimisation : {"-O0", "-Os", "-Oz"}) {
    CAPTURE(optimisation);
    OpenedCode opened(compile(kSource, "m", "arm64-apple-ios14", std::string(optimisation) + " -fcommon"));
    const Strings references = opened.references();
    CAPTURE(joined(references));
    for (const char* wanted :
         {"call import imported_function", "call import pass", "load selector use:", "load selector shared",
          "load class Imported", "load ivar First._other", "load imported data imported_variable",
          "address string plain", "address c-string text"}) {
      CAPTURE(std::string(wanted));
      CHECK(has(references, wanted));
    }
    CHECK((has(references, "call import objc_msgSend") ||
           has(references, "load imported function objc_msgSend")));  // without optimisation
    const std::uint64_t local = opened.symbol("local") + macho::kObjectSlide;
    const Meaning meaning = opened.code->object_at(local);
    CHECK(meaning.kind == Meaning::Kind::Function);
    CHECK(has(references, "call " + opened.text(meaning)));
    CHECK(has(references, "address " + opened.text(meaning)));
    CHECK((has(references, "load variable common") || has(references, "address variable common")));
  }
}

TEST_CASE("entries of an object are its functions and methods") {
  if (!has_toolchain()) return;
  const OpenedCode opened(compile(kSource, "m", "arm64-apple-ios14", "-Os"));
  const Strings run = opened.entry(opened.symbol("-[First run]") + macho::kObjectSlide);
  CHECK(has(run, "symbol -[First run]"));
  CHECK(has(run, "method run"));
  CHECK(opened.entry(opened.symbol("choose") + macho::kObjectSlide) ==
        Strings{"symbol choose", "export choose"});
  for (const CodeEntry& entry : opened.code->entries()) {
    CHECK(opened.text(entry.name).find("ltmp") == std::string::npos);
    CHECK(opened.text(entry.name) != "common");
  }
}

constexpr std::string_view kTable = R"(
.section __TEXT,__text,regular,pure_instructions
.globl _first
.p2align 2
_first:
  nop
  ret
.globl _second
_second:
  ret
.section __TEXT,__const
_table:
  .long _second - _first
  .long _table - _second
  .quad _second - _first + 12
.subsections_via_symbols
)";

TEST_CASE("differences of an object's symbols are numbers") {
  if (!has_toolchain()) return;
  const OpenedCode opened(compile(kTable, "s", "arm64-apple-ios14"));
  const std::uint64_t table = opened.symbol("table") + macho::kObjectSlide;
  CHECK(opened.text(opened.code->loaded_from(table, 4)) == "integer 8");
  CHECK(opened.text(opened.code->loaded_from(table + 8, 8)) == "integer 20");
  const std::uint64_t distance = opened.symbol("table") - opened.symbol("second");
  CHECK(opened.code->loaded_from(table + 4, 4).value == distance);
}

constexpr std::string_view kSends = R"(
.section __TEXT,__text,regular,pure_instructions
.globl _run
.p2align 2
_run:
  bl "_objc_msgSend$startFor:"
  bl "_objc_msgSend$stop"
  adrp x8, _thread@TLVPPAGE
  ldr x0, [x8, _thread@TLVPPAGEOFF]
  adrp x8, _far@PAGE+16
  add x0, x8, _far@PAGEOFF+16
  adrp x8, _near@PAGE+8
  add x0, x8, _near@PAGEOFF+8
  ret
.section __DATA,__data
_near:
  .quad 1, 2
_behind:
  .quad 3
.subsections_via_symbols
)";

TEST_CASE("undefined stubs of selectors send them; thread-local and distant symbols have addresses") {
  if (!has_toolchain()) return;
  const OpenedCode opened(compile(kSends, "s", "arm64-apple-ios14"));
  CHECK(joined(opened.references()) ==
        "call message startFor:\ncall message stop\nload imported data thread\n"
        "address unknown\naddress variable data_10000002c\n");
}

TEST_CASE("functions of several objects share no local names") {
  if (!has_toolchain()) return;
  const auto bytes = compile(kSource, "m", "arm64-apple-ios14", "-O0");
  ProblemLog problems;
  const auto image = macho::parse_image(bytes, problems);
  REQUIRE(image.has_value());
  Unit unit;
  macho::NamesTaken taken;
  Strings names;
  for (std::uint64_t slide = macho::kObjectSlide; slide <= 3 * macho::kObjectSlide;
       slide += macho::kObjectSlide) {
    const auto code = macho::open_code(*image, unit, {}, slide, &taken);
    for (const CodeEntry& entry : code->entries()) {
      if (entry.reason != EntryReason::Symbol) continue;
      const std::string name(unit.strings.at(entry.name));
      CHECK(entry.is_local == (name != "choose"));
      names.push_back(name);
    }
  }
  for (const char* name : {"local", "local.2", "local.3"}) CHECK(std::ranges::count(names, name) == 1);
  CHECK(std::ranges::count(names, "choose") == 3);
  CHECK(std::ranges::count(names, "-[First run]") == 3);
}

}  // namespace
}  // namespace candor
